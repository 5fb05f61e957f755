import GongwenModel
import GongwenRecognition
import Testing

/// Targets: what tells them, and those said in words.
@Suite struct FigureReaderTargetsTests {
    private func read(_ paragraphs: [(String, [String])], year: Int = 2024) -> [String] {
        var reader = FigureReader(year: year)
        return paragraphs.flatMap { text, headings in
            reader.read(Array(text.unicodeScalars), under: headings).map(FigureReaderTests.line)
        }
    }

    @Test func `A list of targets holds numbers, ranges and words`() {
        let text = """
            今年主要预期目标是：地区生产总值增长5%—5.5%，规上工业增加值8%左右，固定资产投资实现两位数增长，\
            居民收入增长与经济增长基本同步，实际利用外资稳定增长，城镇登记失业率控制在4%以内，节能减排完成上级下达任务，\
            居民消费价格涨幅3%左右。
            """
        #expect(
            read([(text, [])]) == [
                "地区生产总值||5—5.5%|||target|2024", "规上工业增加值||8%|左右||target|2024",
                "固定资产投资|||两位数增长||target|2024", "居民收入|||与经济增长基本同步||target|2024",
                "实际利用外资|||稳定增长||target|2024", "城镇登记失业率|4%||以内||target|2024",
                "节能减排|||完成上级下达任务||target|2024", "居民消费价格涨幅|3%||左右||target|2024",
            ])
    }

    @Test func `Words of a review are no targets`() {
        #expect(read([("居民收入稳步增长，社会消费品零售总额保持稳定，民生持续改善。", ["2023年工作回顾"])]) == [])
    }

    @Test func `The list goes on over its items`() {
        let figures = read([
            ("主要预期目标建议为：", []), ("——地区生产总值增长6%左右；", []), ("——进出口总额稳定增长。", []),
            ("社会事业方面，进出口总额稳定增长。", []),
        ])
        #expect(figures == ["地区生产总值||6%|左右||target|2024", "进出口总额|||稳定增长||target|2024"])
    }

    @Test func `Goals that were met announce no targets`() {
        for text in ["技改投资增长15%，高于预期目标3个百分点。社会消费品零售总额增长6%。", "完成了主要预期目标，社会消费品零售总额增长6%。"] {
            #expect(read([(text, [])]).last == "社会消费品零售总额||6%|||actual|2023")
        }
        #expect(read([("努力实现以下预期目标：技改投资增长15%。", [])]) == ["技改投资||15%|||target|2024"])
    }

    @Test func `A list of targets may stand under its heading alone`() {
        let text = "技改投资增长15%，外贸进出口稳中有升。"
        #expect(
            read([(text, ["2024年主要目标", "经济发展"])]) == [
                "技改投资||15%|||target|2024", "外贸进出口|||稳中有升||target|2024",
            ])
        #expect(read([("外贸进出口稳中有升。", ["2024年主要目标", "经济发展"])]) == [])
    }

    @Test func `What follows 下同 is estimated to the end of the section`() {
        let figures = read([
            ("技改投资（预计，下同）增长15%。", ["2023年工作回顾"]), ("工业投资增长9%。", ["2023年工作回顾", "产业"]),
            ("工业投资增长9%。", ["存在问题"]),
        ])
        #expect(
            figures == ["技改投资||15%|||estimated|2023", "工业投资||9%|||estimated|2023", "工业投资||9%|||actual|2023"])
    }

    @Test func `A review of the document's own year is told`() {
        var reader = FigureReader(year: 2024, reviewYear: 2024)
        let figures = reader.read(Array("技改投资增长15%。".unicodeScalars), under: ["计划执行情况"])
        #expect(figures.map(FigureReaderTests.line) == ["技改投资||15%|||actual|2024"])
    }

    @Test func `Headings tell kind and year, the outer one before the inner`() {
        let text = "技改投资增长15%。"
        #expect(read([(text, ["2023年工作回顾", "重点任务全面完成"])]) == ["技改投资||15%|||actual|2023"])
        #expect(read([(text, ["2024年工作安排", "狠抓项目建设"])]) == ["技改投资||15%|||target|2024"])
        #expect(read([(text, ["2023年计划执行情况"])]) == ["技改投资||15%|||actual|2023"])
        #expect(read([(text, ["今后五年的奋斗目标"])]) == ["技改投资||15%|||target|2028"])
    }

    @Test func `A section after a review is told by its own heading`() {
        let figures = read([
            ("地区生产总值增长6.1%。", ["2023年工作回顾"]), ("地区生产总值增长6%左右。", ["2024年主要目标"]),
            ("粮食产量稳定在12亿斤以上。", ["2024年主要目标"]),
        ])
        #expect(
            figures == [
                "地区生产总值||6.1%|||actual|2023", "地区生产总值||6%|左右||target|2024", "粮食产量|12亿斤||以上||target|2024",
            ])
    }

    @Test func `力争 and a year ahead make a target`() {
        #expect(
            read([("力争税收占比达到75%以上。到2025年，森林覆盖率达到38.6%。", [])]) == [
                "税收占比|75%||以上||target|2024", "森林覆盖率|38.6%||||target|2025",
            ])
    }

    @Test func `A doubling stands beside its growth`() {
        #expect(
            read([("到2025年，电商交易额比2020年翻一番，技术合同成交额突破8亿元。", [])]) == [
                "电商交易额|||翻一番||target|2025", "技术合同成交额|8亿元||突破||target|2025",
            ])
    }
}
