import GongwenModel
import GongwenRecognition
import Testing

/// Figures found with all they hold. A figure is written name|value|growth|comparator|basis|kind|year.
@Suite struct FigureReaderTests {
    static func read(_ text: String, year: Int? = 2024, kind: FigureKind = .actual, under headings: [String] = [])
        -> [String]
    {
        var reader = FigureReader(year: year, kind: kind)
        return reader.read(Array(text.unicodeScalars), under: headings).map(line)
    }

    static func line(_ figure: FigureReading) -> String {
        [
            figure.name, (figure.value ?? "") + (figure.unit ?? ""), (figure.growth ?? "") + (figure.growthUnit ?? ""),
            figure.comparator ?? "", figure.basis ?? "", figure.kind.rawValue, figure.year.map(String.init) ?? "",
        ].joined(separator: "|")
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var shows: String
        var text: String
        var figures: [String]
        var testDescription: String { shows }
    }

    @Test(arguments: [
        Case(
            shows: "level and growth of one subject",
            text: "2023年青禾县实现地区生产总值186.4亿元，按可比价格计算，比上年增长6.3%。",
            figures: ["地区生产总值|186.4亿元|6.3%||比上年|actual|2023"]),
        Case(
            shows: "GDP is made whole, the place left out",
            text: "全市GDP增长7%左右，全县生产总值达到98亿元。",
            figures: ["地区生产总值||7%|左右||actual|2023", "地区生产总值|98亿元||||actual|2023"]),
        Case(
            shows: "a mark that was passed gives way to the exact level",
            text: "财政总收入突破30亿元大关，达到32.1亿元，增收2.6亿元，居全市第3位，年均增长8.8%。",
            figures: ["财政总收入|32.1亿元|8.8%||年均|actual|2023"]),
        Case(
            shows: "the subject stands before its measure",
            text: "规模以上工业完成增加值78.5亿元、主营业务收入349.3亿元，分别增长9.5%、8%。",
            figures: [
                "规模以上工业增加值|78.5亿元|9.5%|||actual|2023", "规模以上工业主营业务收入|349.3亿元|8%|||actual|2023",
            ]),
        Case(
            shows: "enterprises counted before lend their industry to the measure",
            text: "规模以上服务业企业达到31家，新增9家，实现营业收入18.3亿元，增长12%。",
            figures: ["规模以上服务业营业收入|18.3亿元|12%|||actual|2023"]),
        Case(
            shows: "one word for two subjects is divided with 分别 only",
            text: "城乡居民人均可支配收入分别达到41028元、22000元，分别增长5%、7%；城乡居民收入增长6%。",
            figures: [
                "城镇居民人均可支配收入|41028元|5%|||actual|2023", "农村居民人均可支配收入|22000元|7%|||actual|2023",
                "城乡居民收入||6%|||actual|2023",
            ]),
        Case(
            shows: "存贷款 and a second list without 分别",
            text: "全县存贷款余额分别达356.2亿元和198.5亿元，比年初增加32.1亿元和25.6亿元，增长9.9%和14.8%。",
            figures: ["存款余额|356.2亿元|9.9%|||actual|2023", "贷款余额|198.5亿元|14.8%|||actual|2023"]),
        Case(
            shows: "a list shares its tail",
            text: "农业、规模以上工业、服务业增加值分别增长4%、8.5%和7%左右。",
            figures: [
                "农业增加值||4%|左右||actual|2023", "规模以上工业增加值||8.5%|左右||actual|2023",
                "服务业增加值||7%|左右||actual|2023",
            ]),
        Case(
            shows: "subjects gathered over clauses",
            text: "税收收入11.2亿元，非税收入3.1亿元，同比分别增长9%和下降2.5%。",
            figures: ["税收收入|11.2亿元|9%||同比|actual|2023", "非税收入|3.1亿元|-2.5%||同比|actual|2023"]),
        Case(
            shows: "from one level to another",
            text: "地区生产总值由2018年的156亿元增加到235亿元，年均增长7.2%；城乡居民收入比由2.43缩小到2.31。",
            figures: ["地区生产总值|235亿元|7.2%||年均|actual|2023", "城乡居民收入比|2.31||||actual|2023"]),
        Case(
            shows: "shares of a whole, with the owner before",
            text: "服务业增加值增长8%，占生产总值的比重达52.6%，比上年提高1.4个百分点。",
            figures: [
                "服务业增加值||8%|||actual|2023", "服务业增加值占生产总值比重|52.6%||||actual|2023",
            ]),
        Case(
            shows: "the structure of industries",
            text: "三次产业结构由上年的23.1:31.5:45.4调整为22.1：32.4：45.5。",
            figures: ["三次产业结构|22.1：32.4：45.5||||actual|2023"]),
        Case(
            shows: "falls, also of what is better when lower",
            text: "民间投资下降8.4%，PM2.5、PM10平均浓度同比分别改善12.3%、8.6%，万元GDP能耗下降3.2%，出口增长-1.5%。",
            figures: [
                "民间投资||-8.4%|||actual|2023", "PM2.5平均浓度||-12.3%||同比|actual|2023",
                "PM10平均浓度||-8.6%||同比|actual|2023", "万元GDP能耗||-3.2%|||actual|2023", "出口||-1.5%|||actual|2023",
            ]),
        Case(
            shows: "comparisons with others and shares of a plan do not part a level from its growth",
            text: "公共财政预算收入完成1.5亿元，占年计划的52.6%，同比增长18.6%，高于全市平均水平2.1个百分点。",
            figures: ["公共财政预算收入|1.5亿元|18.6%||同比|actual|2023"]),
        Case(
            shows: "a unit for all of a list",
            text: "粮食、油料产量分别为6.5、0.8万吨。",
            figures: ["粮食产量|6.5万吨||||actual|2023", "油料产量|0.8万吨||||actual|2023"]),
        Case(
            shows: "a count is a figure with its growth only",
            text: "高新技术企业达到68家，增长21%，省级以上平台36个。",
            figures: ["高新技术企业|68家|21%|||actual|2023"]),
        Case(
            shows: "full-width digits and half-width commas",
            text: "财政收入完成４２６０万元,占年计划１０６％,同比增长１３.２％。",
            figures: ["财政收入|４２６０万元|１３.２％||同比|actual|2023"]),
    ])
    func `Figures are read with all they hold`(_ example: Case) {
        #expect(Self.read(example.text) == example.figures)
    }

    @Test(arguments: [
        "会议于2023年3月12日召开，地址为青禾大道128号，联系电话0531-88652314（见第12页）。",
        "根据《关于印发2023年工作要点的通知》（青政发〔2023〕15号）和第十八届人民代表大会第3次会议精神办理。",
        "G327国道改造工程全长23.6公里，总投资5.6亿元，占地面积1200亩，建筑面积12万平方米，一期工程已完工。",
        "新建3A级景区2处、幼儿园5所，改造老旧小区26个、惠及居民3200户，修建农村公路126公里。",
        "发放稳岗补贴1260万元，落实减税降费2.3亿元，“2132”工程顺利推进，1家企业入选500强。",
        "城镇居民、农村居民人均可支配收入增速分别居全市第4位、第1位。",
        "GDP增速比全省平均水平高0.8个百分点，完成年度目标的102%。",
        "混凝土配合比为1:2:4，5G基站覆盖12个乡镇，12条重点产业链加快发展。",
    ])
    func `What is no indicator is passed over`(_ text: String) {
        #expect(Self.read(text) == [])
    }

    @Test func `预计 holds for its sentence`() {
        var reader = FigureReader(year: 2024)
        let text = "预计全年地区生产总值增长6%；固定资产投资增长8%。粮食总产量达到13.4亿斤。"
        let figures = reader.read(Array(text.unicodeScalars), under: ["2023年工作回顾"])
        #expect(figures.map(\.kind) == [.estimated, .estimated, .actual])
        #expect(figures.map(\.kindInherited) == [false, true, false])
        #expect(figures.map(\.year) == [2023, 2023, 2023])
    }

    @Test func `A figure without a year of the document has none`() {
        #expect(Self.read("地区生产总值增长6%。", year: nil) == ["地区生产总值||6%|||actual|"])
    }

    @Test func `Spans go from the clause of the subject to the last figure`() throws {
        let text = "经济运行平稳，2023年全市生产总值达到526.4亿元、净增37亿元，升至全省第8位，年均增长5.1%，势头良好。"
        let scalars = Array(text.unicodeScalars)
        var reader = FigureReader(year: 2024)
        let figure = try #require(reader.read(scalars, under: []).first)
        func string(_ range: Range<Int>?) -> String {
            var string = ""
            string.unicodeScalars.append(contentsOf: range.map { scalars[$0] } ?? [])
            return string
        }
        #expect(string(figure.span) == "2023年全市生产总值达到526.4亿元、净增37亿元，升至全省第8位，年均增长5.1%")
        #expect(string(figure.valueSpan) == "526.4亿元")
        #expect(string(figure.growthSpan) == "5.1%")
        #expect(figure.isHeadline)
    }

    @Test func `Blanks and line ends inside a paragraph do not shift spans`() throws {
        let text = "地区生产总值 240 亿元，较 2016 年增长\n29.4%。"
        var reader = FigureReader(year: 2022)
        let figure = try #require(reader.read(Array(text.unicodeScalars), under: []).first)
        #expect(Self.line(figure) == "地区生产总值|240亿元|29.4%||较2016年|actual|2021")
        #expect(figure.span == 0..<text.unicodeScalars.count - 1)
    }

    @Test func `Long text without stops is read in pieces`() {
        let text = String(repeating: "工业投资1,", count: 4_000) + "粮食产量12亿斤"
        #expect(Self.read(text) == ["粮食产量|12亿斤||||actual|2023"])
    }
}
