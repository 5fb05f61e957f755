import GongwenRecognition
import Testing

/// A section's rows, and its entries as `number|headword|separator|definition` with ⏎ between paragraphs.
struct SectionCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var entries: [String]

    init(_ style: String, _ text: String, _ entries: [String]) {
        testDescription = style
        self.text = text
        self.entries = entries
    }

    static let all: [SectionCase] = [
        SectionCase(
            "引号和冒号", "“五个一”工程：即一条绿道、一座公园。\n青禾乐购：县里的消费节。\nPM2.5：细颗粒物。",
            ["|“五个一”工程|：|即一条绿道、一座公园。", "|青禾乐购|：|县里的消费节。", "|PM2.5|：|细颗粒物。"]
        ),
        SectionCase(
            "序号和冒号", "1.“一张网”：统一平台。\n2. “双提升”行动：提升质量、提升效益。\n3．5+2服务：五天加两天。",
            ["1.|“一张网”|：|统一平台。", "2.|“双提升”行动|：|提升质量、提升效益。", "3．|5+2服务|：|五天加两天。"]
        ),
        SectionCase("序号和破折号", "1．河长制——由河长负责的制度。\n2．林长制——由林长负责的制度。", ["1．|河长制|——|由河长负责的制度。", "2．|林长制|——|由林长负责的制度。"]),
        SectionCase("方括号序号", "[1]“三城”：三座城。\n[2]“四区”：四个区。", ["[1]|“三城”|：|三座城。", "[2]|“四区”|：|四个区。"]),
        SectionCase(
            "序号后的空格", "[1] “三城”: 三座城。\n[2] PM10: 可吸入颗粒物。\n[3] VOCs——一类有机物。",
            ["[1]|“三城”|:|三座城。", "[2]|PM10|:|可吸入颗粒物。", "[3]|VOCs|——|一类有机物。"]),
        SectionCase("又称", "PM10，又称可吸入颗粒物。\n瞪羚企业，也称高成长企业，指成长快的企业。", ["|PM10|，|又称可吸入颗粒物。", "|瞪羚企业|，|也称高成长企业，指成长快的企业。"]),
        SectionCase("圈码序号", "①“三城”：三座城。\n②“四区”：四个区。", ["①|“三城”|：|三座城。", "②|“四区”|：|四个区。"]),
        SectionCase("括号序号", "（1）“三城”：三座城。\n（2）“四区”：四个区。", ["（1）|“三城”|：|三座城。", "（2）|“四区”|：|四个区。"]),
        SectionCase("注字序号", "注1：“三城”：三座城。\n注2：四区是指四个区。", ["注1：|“三城”|：|三座城。", "注2：|四区||是指四个区。"]),
        SectionCase(
            "词目独行", "“三城”建设\n指三座新城的建设，分三年实施。\n资金由县财政统筹。\n青禾乐购\n县里的消费节，每年一届。",
            ["|“三城”建设||指三座新城的建设，分三年实施。⏎资金由县财政统筹。", "|青禾乐购||县里的消费节，每年一届。"]
        ),
        SectionCase(
            "是指、指、即", "双创，是指创新创业。\n“三城”指三座城。\n专精特新是指专业化、精细化。\n“四链”，即四条产业链。",
            ["|双创|，|是指创新创业。", "|“三城”||指三座城。", "|专精特新||是指专业化、精细化。", "|“四链”|，|即四条产业链。"]
        ),
        SectionCase("加粗词目", "**“三城”**三座城。\n**四区：**四个区。\n**五园**：五座园。", ["|“三城”||三座城。", "|四区|：|四个区。", "|五园|：|五座园。"]),
        SectionCase("词目后空格", "“三城”\t三座新城。\n“四区”　四个片区。", ["|“三城”||三座新城。", "|“四区”||四个片区。"]),
        SectionCase("半角冒号", "1、“三城”:即三座城。\n2、四区:四个区。", ["1、|“三城”|:|即三座城。", "2、|四区|:|四个区。"]),
        SectionCase(
            "引号内和释义内的冒号", "“一比一：对标”行动：对照标准：逐项整改。\n“三城”：“东城”：新区；“西城”：老区。",
            ["|“一比一：对标”行动|：|对照标准：逐项整改。", "|“三城”|：|“东城”：新区；“西城”：老区。"]
        ),
        SectionCase(
            "释义分段和释义内列举",
            "1.“三城”：三座城。\n具体包括：东城、西城、南城。\n（1）东城是新区。\n（2）西城是老区。\n2.四区：四个区。",
            ["1.|“三城”|：|三座城。⏎具体包括：东城、西城、南城。⏎（1）东城是新区。⏎（2）西城是老区。", "2.|四区|：|四个区。"]
        ),
        SectionCase("序号跳号", "1.甲城：东边的城。\n3.乙城：西边的城。\n4.丙城：南边的城。", ["1.|甲城|：|东边的城。", "3.|乙城|：|西边的城。", "4.|丙城|：|南边的城。"]),
        SectionCase("没有词条", "本报告不附名词解释，有关用语见县政府网站。", []),
    ]
}

@Suite struct GlossaryReaderTests {
    @Test(arguments: SectionCase.all)
    func `Each style of section gives its entries`(_ example: SectionCase) {
        let reading = GlossaryReader().read(plainRows(example.text)[...])
        #expect(
            reading.entries.map { entry in
                let definition = entry.definition.map(\.string).joined(separator: "⏎")
                return "\(entry.number)|\(entry.headword.string)|\(entry.separator)|\(definition)"
            } == example.entries)
    }

    @Test(arguments: SectionCase.all)
    func `No character of a section is lost`(_ example: SectionCase) {
        let reading = GlossaryReader().read(plainRows(example.text)[...])
        var characters = reading.preface.map(\.string).joined()
        for entry in reading.entries {
            characters += entry.number + entry.headword.string + entry.separator
            characters += entry.definition.map(\.string).joined()
        }
        #expect(characters == plainRows(example.text).map(\.text.string).joined())
    }

    @Test func `Rows before the first entry are a preface`() {
        let reading = GlossaryReader().read(plainRows("以下名词按出现先后排列。\n1.三城：三座城。\n2.四区：四个区。")[...])
        #expect(reading.preface.map(\.string) == ["以下名词按出现先后排列。"])
        #expect(reading.entries.count == 2)
    }
}
