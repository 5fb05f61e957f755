import GongwenGlossary
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

    @Test(arguments: [("青禾县2026年计划", 2026), ("关于12345项目的通知", nil), ("第3号令", nil), ("2021—2025年规划", 2021)])
    func `the year is the first of four digits in the title`(title: String, year: Int?) {
        #expect(Document(main: MainText(title: Text(title))).titleYear == year)
    }
}
