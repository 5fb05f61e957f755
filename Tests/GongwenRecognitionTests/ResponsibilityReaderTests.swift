import GongwenModel
import GongwenRecognition
import Testing

/// A paragraph of one task, and its note drawn by `sketch`; an empty drawing means that there is none.
struct NoteCase: Sendable, CustomTestStringConvertible {
    var text: String
    var note: String
    var testDescription: String { text }

    init(_ text: String, _ note: String) {
        self.text = text
        self.note = note
    }

    static let all: [NoteCase] = [
        NoteCase("建公寓。新建三处。（牵头单位：县住建局、县人社局；配合单位：团县委；完成时限：6月底前）", "牵头=县住建局+县人社局 配合=团县委 时限=6月底前"),
        NoteCase("建公寓。新建三处。(牵头单位:县住建局;配合单位:团县委)", "牵头=县住建局 配合=团县委 印"),
        NoteCase("建公寓。新建三处。【责任单位：县住建局】", "责任=县住建局 印"),
        NoteCase("建公寓。新建三处。（责任单位：县住建局，县人社局，各镇街）。", "责任=县住建局+县人社局+各镇街 印"),
        NoteCase("建公寓。新建三处。牵头单位：县住建局；责任单位：县人社局。", "牵头=县住建局 责任=县人社局 印"),
        NoteCase("建公寓。新建三处。（责任领导：林和；责任科室：房产科；责任人：吴青）", "领导=林和 责任=房产科+吴青 印"),
        NoteCase("建公寓。新建三处。（主办单位：县住建局；协办单位：县财政局；参加单位：各镇）", "牵头=县住建局 配合=县财政局+各镇 印"),
        NoteCase("建公寓。新建三处。（县住建局、县财政局负责）", "责任=县住建局+县财政局 印"),
        NoteCase("建公寓。新建三处。（县住建局牵头，县财政局、县人社局配合）", "牵头=县住建局 配合=县财政局+县人社局 印"),
        NoteCase("建公寓。新建三处。（县住建局牵头，县财政局等有关部门参与，年底前完成）", "牵头=县住建局 配合=县财政局 等 时限=年底前 印"),
        NoteCase("建公寓。新建三处。（县住建局、县财政局按职责分工负责，持续实施）", "责任=县住建局+县财政局 时限=持续实施 印"),
        NoteCase("建公寓。新建三处。（县住建局会同县财政局负责，各区、县级市落实）", "牵头=县住建局 责任=各区、县级市 配合=县财政局 印"),
        NoteCase("建公寓。新建三处。（县发展和改革局、县文化和旅游局负责）", "责任=县发展和改革局+县文化和旅游局 印"),
        NoteCase("建公寓。新建三处。（县工信局（大数据局）、各乡镇（街道）负责）", "责任=县工信局（大数据局）+各乡镇（街道） 印"),
        NoteCase("建公寓。新建三处（县住建局负责，10月底前完成）。", "责任=县住建局 时限=10月底前 印"),
        NoteCase("建公寓。新建三处。（县住建局指导，各镇政府负责落实。以下均需落实，不再列出）", "责任=县住建局+各镇政府 印"),
        NoteCase("建公寓。新建三处（含配套设施）。", ""),
        NoteCase("建公寓。新建三处（见附件）。", ""),
        NoteCase("建公寓。实行校长（园长）负责制，由县教育局负责解释。", ""),
        NoteCase("建公寓。建立政府牵头、部门配合（企业参与）的机制。", ""),
        NoteCase("建公寓。新建三处。（责任编辑：吴青）", ""),
        NoteCase("建公寓。新建三处。（下转第三版）", ""),
        NoteCase("建公寓。新建三处。联系单位：县住建局。", ""),
    ]
}

@Suite struct ResponsibilityReaderTests {
    @Test(arguments: NoteCase.all)
    func `A note says who leads, does and helps`(_ example: NoteCase) {
        #expect(found("1." + example.text).map { sketch($0) }.joined(separator: "｜") == example.note)
    }

    @Test(arguments: NoteCase.all)
    func `A note prints exactly the source's characters`(_ example: NoteCase) {
        #expect(characters(OutlineReader().read(plainRows(example.text)[...]).blocks) == example.text)
    }

    @Test func `Lines of their own are one note where they print as they stand`() {
        let text = "（一）建设社区食堂\n牵头领导：林和\n牵头单位：县民政局\n配合单位：各镇街\n完成时限：12月底前\n（二）改造小区30个。\n牵头单位:县住建局\n责任单位:县城管局,各镇街"
        let blocks = OutlineReader().read(plainRows(text)[...]).blocks
        #expect(
            sketch(blocks) == """
                §2! （一）建设社区食堂
                  ⚑ 领导=林和 牵头=县民政局 配合=各镇街 时限=12月底前 行
                §2! （二）改造小区30个。
                  ⚑ 牵头=县住建局 行 印
                  ⚑ 责任=县城管局+各镇街 行 印
                """)
    }

    @Test func `Notes inside a paragraph divide it`() {
        let text = "（一）治水。清淤河道。（县水利局负责）管护岸线。（县交通局负责）"
        #expect(
            sketch(OutlineReader().read(plainRows(text)[...]).blocks) == """
                §2→! （一）治水。
                  ¶ 清淤河道。
                  ⚑ 责任=县水利局 印
                  ¶ 管护岸线。
                  ⚑ 责任=县交通局 印
                """)
    }

    @Test func `The first named leads only where the text says so, from there on`() {
        let text = "1.甲。事一。（县工信局、县科技局负责）\n2.乙。事二。（县商务局、县财政局负责，排在第一位的为牵头单位，下同）\n3.丙。事三。（县水利局、县林业局负责）"
        #expect(
            found(text).map { sketch($0) } == [
                "责任=县工信局+县科技局 印", "牵头=县商务局 配合=县财政局 印", "牵头=县水利局 配合=县林业局 印",
            ])
        let preface = "各项任务列第一位的为牵头单位。\n1.甲。事一。（县工信局、县科技局负责）"
        #expect(found(preface).map { sketch($0) } == ["牵头=县工信局 配合=县科技局 印"])
        let once = "1.甲。事一。（县工信局、县科技局负责，列首位的为牵头单位）\n2.乙。事二。（县商务局、县财政局负责）"
        #expect(found(once).map { sketch($0) } == ["牵头=县工信局 配合=县科技局 印", "责任=县商务局+县财政局 印"])
    }

    @Test func `All of a count are tasks where one of them has a note, other counts are not`() {
        let text = """
            一、工作任务
            （一）甲。事一。（牵头单位：县工信局）
            （二）乙。事二。
            二、保障措施
            （三）丙。事三。
            三、附则
            （一）丁。事四。
            """
        #expect(
            sketch(OutlineReader().read(plainRows(text)[...]).blocks) == """
                §1 一、工作任务
                  §2→! （一）甲。
                    ¶ 事一。
                    ⚑ 牵头=县工信局
                  §2→! （二）乙。
                    ¶ 事二。
                §1 二、保障措施
                  §2→! （三）丙。
                    ¶ 事三。
                §1 三、附则
                  §2→ （一）丁。
                    ¶ 事四。
                """)
    }

    @Test func `Who holds an event is no responsibility note`() {
        #expect(found("一、活动组织\n主办单位：县文旅局\n承办单位：县文化馆\n负责人：林和").isEmpty)
        #expect(found("1.办活动。\n责任单位：县文旅局\n协办单位：县文化馆").count == 2)
    }

    @Test func `Bare lists of bodies are notes where the text keeps to them`() {
        let task = "事一，事二。（县工信局、县科技局）"
        let many = (1...4).map { "\($0).甲乙。" + task }.joined(separator: "\n")
        #expect(found(many).count == 4)
        #expect(found("1.甲乙。" + task).isEmpty)
    }

    private func found(_ text: String) -> [ResponsibilityNote] {
        notes(OutlineReader().read(plainRows(text)[...]).blocks)
    }

    private func notes(_ blocks: [Block]) -> [ResponsibilityNote] {
        blocks.flatMap { block -> [ResponsibilityNote] in
            switch block {
            case .responsibility(let note): [note]
            case .section(let section): notes(section.blocks)
            default: []
            }
        }
    }
}
