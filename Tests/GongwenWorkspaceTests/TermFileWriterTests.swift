import GongwenGlossary
import GongwenModel
import Testing

@testable import GongwenWorkspace

@Suite struct TermFileWriterTests {
    private static let hostile = [
        "平常的话。", "比例为1: 2。", "- 不是列表", "@甲", "*甲*", "&甲", "[甲]", "{甲}", "“引号”在前", "\"直\"引号\\反斜杠", "甲 # 不是注释", "2025",
        "1.50",
        "true", "null", "~", "是", "'甲'", "甲:", " 前后有空格 ", "两行\n一个词", "制表\t符", "！叹号", "%甲", "`甲`", "|甲", ">甲", "甲：乙",
        "? 甲", "甲\u{85}乙", "1:30",
        "0x1F", "=甲", "　全角空格在前", "<甲>",
    ]

    @Test func `what is written is read back the same`() throws {
        var entries = Self.hostile.enumerated().map { index, text in
            TermEntry("词\(index)", senses: [TermSense(definition: [text], source: text)])
        }
        entries.append(
            TermEntry(
                "农村“七改”工程", aliases: ["“七改”", "七改, 工程"], category: "农业: 农村",
                senses: [
                    TermSense(
                        name: "首轮", definition: ["第一段。", "第二段，含\"引号\"。"], source: "某文件", from: 2018, until: 2020,
                        places: ["山东省", "青禾县"], cues: ["首轮", "新增N个"]),
                    TermSense(name: "新一轮", definition: ["一段。"], from: 2021, unquoted: true),
                ]))
        let text = TermFileWriter.text(of: entries)
        let read = Workspace.terms(of: Array(text.utf8), named: "甲.yaml")
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics)\n\(text)")
        let back = try #require(read.output).entries
        #expect(back.count == entries.count)
        for (one, other) in zip(entries, back) {
            #expect(one.printed == other.printed && one.aliases == other.aliases && one.category == other.category)
            #expect(one.senses.map(Self.facts) == other.senses.map(Self.facts))
        }
    }

    /// A meaning without its place; white space at the ends is the reader's to drop.
    private static func facts(_ sense: TermSense) -> [String] {
        [sense.name, sense.span, "\(sense.unquoted)"] + sense.places + sense.cues
            + [sense.definition.joined(), sense.source].map { String($0.filter { !$0.isWhitespace }) }
    }

    @Test func `plain words stay plain`() {
        let entry = TermEntry("放管服", senses: [TermSense(definition: ["即简政放权、放管结合。"])])
        #expect(TermFileWriter.text(of: [entry]) == "- 词目: 放管服\n  释义: 即简政放权、放管结合。\n")
    }

    @Test func `a proposal changes nothing when it is read`() throws {
        let term = TermEntry("甲", senses: [TermSense(definition: ["一。"])], file: "glossary/甲.yaml", at: Place(line: 3))
        let proposal = TermFileWriter.proposal(TermSense(name: "二", definition: ["两行\n# 注"], unquoted: true), for: term)
        #expect(proposal.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
        #expect(proposal.contains("glossary/甲.yaml:3") && proposal.contains("- 名称: 二"))
        let read = Workspace.terms(of: Array((TermFileWriter.text(of: [term]) + proposal).utf8), named: "乙.yaml")
        #expect(read.diagnostics.isEmpty && read.output?.entries.count == 1)
    }

    @Test func `a file with a mistake is no base`() {
        let read = Workspace.terms(of: Array("- 词目: 甲\n  释意: 乙\n".utf8), named: "甲.yaml")
        #expect(read.output == nil && !read.diagnostics.isEmpty)
    }
}
