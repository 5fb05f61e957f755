import GongwenGlossary
import GongwenModel
import GongwenRender
import GongwenTestSupport
import Testing

@testable import GongwenBuild

@Suite struct GlossaryExportTests {
    /// A finished report with two explained terms, a pointer to one of them, and an entry with markup in it.
    private static let report: Document = {
        var document = Document(
            form: .report,
            main: MainText(
                title: "青禾县政府工作报告",
                blocks: [.paragraph(Paragraph("深化“放管服”改革，落实“四个不摘”，再抓“放管服”，A&B<C>。"))]),
            glossary: GlossaryAppendix(
                title: "名词解释", marking: .numbered, order: .listed,
                entries: [
                    GlossaryEntry(
                        headword: "“放管服”", definition: ["即简政放权、放管结合、优化服务。", "第二段，含\"直引号\"。"], source: "某文件",
                        seeAlso: ["“四个不摘”"]),
                    GlossaryEntry(headword: "“四个不摘”", sense: "脱贫", definition: ["=SUM(A1) 不是公式。"]),
                    GlossaryEntry(headword: "“四不摘”", see: "“四个不摘”"),
                    GlossaryEntry(headword: "A&B<C>", definition: ["@甲，\"乙\"。"]),
                ]))
        return DocumentCompiler(context: CompilationContext()).compile(document).finished
    }()

    private static let base = TermBase(entries: [
        TermEntry(
            "四减四增", aliases: ["4减4增", "放管服"], category: "生态环境",
            senses: [
                TermSense(name: "首轮", definition: ["调整四类结构。"], from: 2018, until: 2020, places: ["山东省"]),
                TermSense(
                    name: "新一轮", definition: ["继续调整。", "另一段。"], source: "某方案", from: 2021, places: ["山东省"],
                    cues: ["新一轮", "第N轮"]),
            ]),
        TermEntry("放管服", senses: [TermSense(definition: ["三项改革。"])]),
    ])

    private func text(_ compiled: Compiled<[UInt8]>) throws -> String {
        #expect(compiled.diagnostics.isEmpty, "\(compiled.diagnostics)")
        return String(decoding: try #require(compiled.output), as: UTF8.self)
    }

    private func exported(_ format: GlossaryExport.Format) throws -> String {
        try text(GlossaryExport.export(Self.report, format: format))
    }

    private func exportedBase(_ format: GlossaryExport.Format) throws -> String {
        try text(GlossaryExport.export(Self.base, format: format))
    }

    @Test func `every form holds every entry`() throws {
        let marks: [GlossaryExport.Format: (mark: String, count: Int)] = [
            .text: ("\n", 7), .html: ("class=\"entry\"", 4), .docbook: ("<glossentry ", 4), .csv: ("\r\n", 5),
            .json: ("\n    {", 4), .tbx: ("<conceptEntry ", 3),
        ]
        for format in GlossaryExport.Format.allCases {
            let text = try exported(format)
            let wanted = try #require(marks[format])
            #expect(text.ranges(of: wanted.mark).count == wanted.count, "\(format): \(text)")
            #expect(text.contains("放管服") && text.contains("优化服务"))
        }
    }

    @Test func `text prints what the document prints`() throws {
        #expect(
            try exported(.text) == """
                名词解释

                1.“放管服”：即简政放权、放管结合、优化服务。
                第二段，含"直引号"。
                2.“四个不摘”：=SUM(A1) 不是公式。
                3.“四不摘”：见“四个不摘”
                4.A&B<C>：@甲，"乙"。

                """)
    }

    @Test func `a table has a byte order mark, quoted cells, and no formula`() throws {
        #expect(
            try exported(.csv) == "\u{FEFF}序号,词目,释义,义项,出处,见,参见,正文出现次数\r\n"
                + "1,“放管服”,\"即简政放权、放管结合、优化服务。\n第二段，含\"\"直引号\"\"。\",,某文件,,“四个不摘”,2\r\n"
                + "2,“四个不摘”,　=SUM(A1) 不是公式。,脱贫,,,,1\r\n" + "3,“四不摘”,,,,“四个不摘”,,0\r\n"
                + "4,A&B<C>,\"　@甲，\"\"乙\"\"。\",,,,,1\r\n")
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@a", "\t=1", "＝1", "＋1", "－1", "＠a"])
    func `a cell that looks like a formula keeps its characters behind a blank`(_ content: String) {
        #expect(GlossaryCSVRenderer.cell(content) == "\u{3000}" + content)
    }

    @Test(
        arguments: [
            "0710", "1/2", "3-2", "50%", ".5", "1E5", "(5)", "8:30", "1,234", "2027-1-2", "3月5日", "2027年", "２０２７",
            "¥100",
        ])
    func `a cell that looks like a number or a date keeps its form behind a blank`(_ content: String) {
        let field = GlossaryCSVRenderer.cell(content)
        #expect(field == "\u{3000}" + content || field == "\"\u{3000}" + content + "\"")
    }

    @Test(arguments: ["1+1", "“=1”", "——甲", "", "（-1）", "—1", "PM2.5", "“2132”", "3A", "5G", "12个", "年月日"])
    func `any other cell is left alone`(_ content: String) { #expect(GlossaryCSVRenderer.cell(content) == content) }

    @Test func `a cell of several lines is one cell`() {
        #expect(GlossaryCSVRenderer.cell("甲\r\n乙\r丙\n丁") == "\"甲\n乙\n丙\n丁\"")
    }

    @Test func `data names each field`() throws {
        let text = try exported(.json)
        #expect(text.hasPrefix("{\n  \"format\": \"gongwen-glossary\",\n  \"version\": 1,\n  \"scope\": \"document\","))
        #expect(text.contains("\"document\": \"青禾县政府工作报告\""))
        #expect(
            text.contains(
                "{\"number\": \"2.\", \"term\": \"四个不摘\", \"headword\": \"“四个不摘”\", \"sense\": \"脱贫\", "
                    + "\"definition\": [\"=SUM(A1) 不是公式。\"], \"uses\": 1}"))
        #expect(text.contains("\"see\": \"“四个不摘”\", \"uses\": 0"))
        let base = try exportedBase(.json)
        #expect(base.contains("\"scope\": \"base\""))
        #expect(base.contains("\"aliases\": [\"“4减4增”\"], \"category\": \"生态环境\", \"senses\": [{\"sense\": \"首轮\""))
        #expect(base.contains("\"from\": 2018, \"until\": 2020, \"places\": [\"山东省\"]"))
    }

    @Test func `an exchange file has bare terms, sources, variants and links`() throws {
        let text = try exported(.tbx)
        #expect(
            text.contains("<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"zh\" xmlns=\"urn:iso:std:iso:30042:ed-2\">")
        )
        #expect(text.contains("<ref type=\"crossReference\" target=\"c四个不摘\">四个不摘</ref>"))
        #expect(text.contains("<admin type=\"source\">某文件</admin>"))
        #expect(
            text.contains(
                "<term>四不摘</term><termNote type=\"partOfSpeech\">noun</termNote><termNote type=\"termType\">variant"))
        #expect(text.contains("<term>A&amp;B&lt;C&gt;</term>"))
        let base = try exportedBase(.tbx)
        #expect(base.ranges(of: "<conceptEntry ").count == 3)
        #expect(base.contains("<termNote type=\"geographicalUsage\">山东省</termNote>"))
        #expect(base.contains("<note>通行年份：2018—2020年</note>"))
        #expect(base.contains("<descrip type=\"subjectField\">生态环境</descrip>"))
    }

    @Test func `a character that XML cannot carry is told, and nothing is written`() {
        var document = Self.report
        document.glossary?.entries[0].definition = ["甲\u{1}乙"]
        let exported = GlossaryExport.export(document, format: .tbx)
        #expect(exported.output == nil && exported.diagnostics.map(\.id) == ["tbx-character"])
        #expect(exported.diagnostics[0].message == "名词解释里有 XML 写不出的控制字符 U+1")
    }

    @Test func `a page stands alone`() throws {
        let text = try exported(.html)
        #expect(text.hasPrefix("<!DOCTYPE html>") && text.contains("<h1") && !text.contains("<h2"))
        #expect(!text.contains("<script") && !text.contains("返回正文"))
    }

    @Test func `a base prints its meanings with years and places, and sends aliases to their term`() throws {
        #expect(
            try exportedBase(.text) == """
                术语库

                “四减四增”：（1）首轮：调整四类结构。（2018—2020年；山东省）
                （2）新一轮：继续调整。
                另一段。（2021年起；山东省；出处：某方案）
                “4减4增”：见“四减四增”
                “放管服”：三项改革。

                """)
        #expect(try exportedBase(.docbook).contains("<glosssee otherterm=\"g四减四增\">"))
        #expect(
            try exportedBase(.csv).contains(
                "“四减四增”,新一轮,\"继续调整。\n另一段。\",某方案,2021,,山东省,新一轮、第N轮,,“4减4增”,生态环境\r\n"))
        #expect(try exportedBase(.html).contains("href=\"#g四减四增\""))
    }

    @Test func `nothing to export is told`() {
        for format in GlossaryExport.Format.allCases {
            let none = GlossaryExport.export(Document(), format: format)
            #expect(none.output == nil && none.diagnostics.map(\.id) == ["no-glossary"])
            let empty = GlossaryExport.export(TermBase(), format: format)
            #expect(empty.output == nil && empty.diagnostics.map(\.id) == ["empty-term-base"])
        }
    }
}
