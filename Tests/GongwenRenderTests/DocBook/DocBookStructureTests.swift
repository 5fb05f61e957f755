import GongwenModel
import GongwenTestSupport
import GongwenXML
import Testing

@testable import GongwenRender

/// What a reader of the DocBook finds, and where.
@Suite struct DocBookStructureTests {
    private func root(_ document: Document) throws -> XMLElement {
        try XMLDocument(parsing: #require(DocBookRenderer().renderProved(document).output)).root
    }

    /// All elements of a tree that a condition picks, in order.
    private func all(_ element: XMLElement, where isWanted: (XMLElement) -> Bool) -> [XMLElement] {
        element.elements.flatMap { (isWanted($0) ? [$0] : []) + all($0, where: isWanted) }
    }

    @Test func `the document number is a publication number`() throws {
        let root = try root(SampleDocuments.notice)
        let numbers = all(root) { $0.name == "biblioid" }
        #expect(numbers.map(\.text) == ["青政办发〔2026〕3号"])
        #expect(numbers.first?["class"] == "pubsnumber")
    }

    @Test func `the root says language, version, form and stage`() throws {
        let root = try root(SampleDocuments.report)
        #expect(root["xml:lang"] == "zh-CN")
        #expect(root["version"] == "5.0")
        #expect(root["role"] == "report")
        #expect(root["status"] == "review")
    }

    @Test func `first and later uses of a term lead to its entry`() throws {
        let root = try root(SampleDocuments.notice)
        let entries = Set(all(root) { $0.name == "glossentry" }.compactMap { $0["xml:id"] })
        let first = all(root) { $0.name == "firstterm" }
        let later = all(root) { $0.name == "glossterm" && $0["linkend"] != nil }
        #expect(!first.isEmpty && !later.isEmpty)
        for use in first + later { #expect(entries.contains(use["linkend"] ?? "")) }
        #expect(Set(first.compactMap { $0["linkend"] }).count == first.count)
        #expect(first.first?["baseform"] == "专精特新")
    }

    @Test func `a task names its bodies by role`() throws {
        let note = ResponsibilityNote(
            leaders: [BodyUse("周穗")], lead: [BodyUse("县农业农村局")], responsible: [BodyUse("各镇"), BodyUse("县供销社")],
            support: [BodyUse("县财政局")], deadline: "2026年12月底前")
        let task = Section(
            number: .counted(label: "（一）"), heading: "做强产业", role: .task,
            blocks: [DocumentCases.paragraph("新增6个。"), .responsibility(note)])
        let root = try root(DocumentCases.document([.section(task)]))
        let section = try #require(all(root) { $0["role"] == "task" }.first)
        #expect(section.name == "section")
        let bodies = all(section) { $0.name == "orgname" }
        #expect(bodies.map { $0["role"] } == ["leader", "lead", "responsible", "responsible", "support"])
        #expect(all(section) { $0["role"] == "deadline" }.map(\.text) == ["2026年12月底前"])
        // The note ends the paragraph before it.
        #expect(all(section) { $0.name == "para" }.count == 1)
    }

    @Test func `labels can be told from the author's words`() throws {
        let document = Document(
            main: MainText(
                title: "题",
                blocks: [
                    .section(
                        Section(number: .counted(label: "一、"), heading: "总体", blocks: [DocumentCases.paragraph("甲。")])),
                    .section(
                        Section(number: .printed("二."), heading: "目标", blocks: [DocumentCases.paragraph("乙。")])),
                ]), closing: Closing(notes: ["此件公开发布"]))
        let root = try root(document)
        #expect(all(root) { $0["role"] == "label" }.map(\.text) == ["一、", "（", "）"])
        #expect(all(root) { $0["role"] == "printed-label" }.map(\.text) == ["二."])
    }

    @Test func `what follows the last section stays out of tables of contents`() throws {
        let section = Section(heading: "题", blocks: [DocumentCases.paragraph("甲。")])
        var document = DocumentCases.document([.section(section)])
        document.closing.issueDate = "2026年2月6日"
        #expect(try root(document).elements.map(\.name) == ["info", "section", "simplesect"])
        document.passedOn = PassedOnText(text: MainText(title: "计划", blocks: [DocumentCases.paragraph("乙。")]))
        #expect(try root(document).elements.map(\.name) == ["info", "section", "section", "section"])
    }

    @Test func `cells that span columns and rows keep their place in the grid`() throws {
        let table = Table(
            columns: [.leading, .center, .trailing],
            header: [
                TableRow([TableCell("甲", rowSpan: 2), TableCell("乙", columnSpan: 2)]),
                TableRow([TableCell("丙"), TableCell("丁")]),
            ],
            rows: [TableRow([TableCell("1"), TableCell("2"), TableCell("3")])])
        let root = try root(DocumentCases.document([.table(table)]))
        let entries = all(root) { $0.name == "entry" }
        #expect(entries[0]["morerows"] == "1")
        #expect(entries[1]["namest"] == "c2" && entries[1]["nameend"] == "c3")
        #expect(all(root) { $0.name == "colspec" }.map { $0["align"] } == ["left", "center", "right"])
    }

    @Test func `short rows are filled up, and the filling is marked`() throws {
        let table = Table(rows: [TableRow([TableCell("1")]), TableRow([TableCell("1"), TableCell("2")])])
        let root = try root(DocumentCases.document([.table(table)]))
        #expect(all(root) { $0["role"] == "padding" }.count == 1)
    }
}
