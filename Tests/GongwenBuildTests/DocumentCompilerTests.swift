import GongwenGlossary
import GongwenLayout
import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenBuild

@Suite struct DocumentCompilerTests {
    private let compiler = DocumentCompiler(context: CompilationContext())

    private var report: Document {
        Document(
            form: .report, stage: .congress,
            main: MainText(title: "2026年政府工作报告", blocks: [.paragraph(Paragraph(Text("开局良好。", at: Place(line: 4))))]))
    }

    @Test func `a sound document goes through without a word`() {
        let compiled = compiler.compile(report)
        #expect(compiled.diagnostics.isEmpty && !compiled.isStopped(isDraft: false))
    }

    @Test func `text pages follow the house profile`() throws {
        let compiled = compiler.compile(report)
        func lines(_ options: OutputOptions) throws -> Int {
            try #require(OutputFormat.text.render(compiled, options: options).output).count { $0 == 0x0A }
        }
        var house = OutputOptions()
        house.layout = LayoutProfile { $0.linesPerPage = LineCount(20) }
        #expect(try lines(OutputOptions()) == 23)
        #expect(try lines(house) == 21)
    }

    @Test func `a structural error stops every build, a broken rule a final one only`() {
        var empty = report
        empty.main.blocks = [.section(Section(heading: "空", at: Place(line: 7)))]
        #expect(compiler.compile(empty).isStopped(isDraft: true))
        var open = report
        open.main.blocks.append(
            .paragraph(Paragraph(Text([.hole(Hole(prompt: "实绩", at: Place(line: 9)))], at: Place(line: 9)))))
        #expect(compiler.compile(open).isStopped(isDraft: false))
        #expect(!compiler.compile(open).isStopped(isDraft: true))
        open.stage = .review
        #expect(!compiler.compile(open).isStopped(isDraft: false))
    }

    @Test func `what gongwen.yaml silences is not told, structural errors always are`() {
        let silent = DocumentCompiler(
            context: CompilationContext(silenced: ["hole-open": "试用", "empty-section": "试用"]))
        var document = report
        document.main.blocks = [
            .section(Section(heading: "空", at: Place(line: 7))),
            .paragraph(Paragraph(Text([.hole(Hole(prompt: "实绩", at: Place(line: 9)))], at: Place(line: 9)))),
        ]
        #expect(silent.compile(document).diagnostics.map(\.id) == ["empty-section"])
    }

    @Test(arguments: (1...30).map(UInt64.init))
    func `compiling a finished document again changes nothing`(seed: UInt64) {
        var random = RandomDocuments(seed: seed)
        let once = compiler.compile(random.document()).finished
        let twice = compiler.compile(once).finished
        #expect(once == twice, "seed \(seed)")
    }

    @Test(arguments: [
        ("青禾县2026年计划", 2026), ("关于12345项目的通知", nil), ("第3号令", nil), ("2021—2025年规划", 2021),
        ("关于青禾县2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划（草案）的报告", 2026),
        ("关于2024年预算执行情况和2025年预算草案的报告", 2025), ("青禾县行动计划（2025年至2027年）", 2025),
        ("二○二六年二月二十二日在县人民代表大会上", 2026), ("一二三四工程实施方案", nil),
        ("第十四个五年规划和2035年远景目标纲要", nil), ("关于到2030年基本建成供水网络的意见", nil),
    ])
    func `the year of a title is that of its plan, not of its review or a far aim`(title: String, year: Int?) {
        #expect(Document(main: MainText(title: Text(title))).titleYear == year)
    }
}
