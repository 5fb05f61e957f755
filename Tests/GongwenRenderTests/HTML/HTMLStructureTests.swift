import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// How elements of a document stand in the page.
@Suite struct HTMLStructureTests {
    @Test func `heads the page with the mark, its number, one title and landmarks`() throws {
        let page = try HTMLPages.read(SampleDocuments.notice)
        #expect(page["lang"] == "zh-CN")
        #expect(page.all("h1").map { $0.text() } == [SampleDocuments.notice.main.title.plain])
        #expect(page.all("title").map { $0.text() } == [SampleDocuments.notice.main.title.plain])
        #expect(page.all(".mark").map { $0.text() } == ["青禾县人民政府办公室文件"])
        #expect(page.all("main").count == 1 && page.all("nav").count == 1)
        #expect(page.all("footer").first?.text().contains("2026年2月6日印发") == true)
        #expect(page.all(".skip").first?["href"] == "#" + (page.all("main").first?["id"] ?? ""))
    }

    @Test func `parts a title between words only`() throws {
        let title = try #require(HTMLPages.read(SampleDocuments.notice).all("h2").first)
        #expect(title.classes.contains("phrased"))
        let phrases = title.children.compactMap { if case .text(let string) = $0 { string } else { nil } }
        #expect(phrases == ["青禾县", "2026年", "国民经济和社会发展", "计划"])
    }

    @Test func `lets the mark head the page where there is no title`() throws {
        var order = Document(form: .order)
        order.header.organMark = OrganMark(organs: ["青禾县人民政府"], suffix: "令")
        let page = try HTMLPages.read(order)
        #expect(page.all("h1").map { $0.text() } == ["青禾县人民政府令"])
        #expect(page.all("title").map { $0.text() } == ["青禾县人民政府令"])
    }

    @Test func `gives a page without title or mark a heading that is no part of the text`() throws {
        let page = try HTMLPages.read(Document(main: MainText(blocks: [.paragraph(Paragraph("段。"))])))
        #expect(page.all("h1").map { $0["data-generated"] } == [""])
        #expect(try HTMLPages.prose(of: page) == "段。")
    }

    @Test func `ranks headings by their depth, six and deeper told to those who listen`() throws {
        var block = SampleDocuments.deepest
        for level in [5, 4, 3, 2, 1] {
            block = .section(
                Section(level: level, heading: Text("层\(level)"), blocks: [block], anchor: "s\(level)"))
        }
        let page = try HTMLPages.read([block])
        let headings = page.all.filter { $0.text().hasPrefix("层") && $0["id"]?.hasPrefix("s") == true }
        #expect(headings.map(\.name) == ["h2", "h3", "h4", "h5", "h6", "h6"])
        #expect(page.all("h6").map { $0["aria-level"] } == [nil, "7"])
        #expect(page.all("section").filter { $0["aria-labelledby"] != nil }.count == 1)
    }

    @Test func `puts a run-in heading on the line of its paragraph`() throws {
        let page = try HTMLPages.read([
            .section(
                Section(
                    level: 2, number: .counted(label: "（一）"), heading: "稳增长。", layout: .runIn,
                    blocks: [.paragraph(Paragraph("第一段。")), .paragraph(Paragraph("第二段。"))], anchor: "s1"))
        ])
        let line = try #require(page.all(".run-in").first)
        #expect(line.text() == "（一）稳增长。第一段。")
        #expect(line.all("h2").first?["id"] == "s1")
    }

    @Test func `stands a run-in heading alone where no paragraph follows`() throws {
        let list = ItemList(items: [ListItem(number: .counted(label: "一是"), "甲。")])
        let page = try HTMLPages.read([.section(Section(heading: "标题。", layout: .runIn, blocks: [.list(list)]))])
        #expect(page.all(".run-in").isEmpty)
        #expect(page.all(".points").map { $0.text().filter { !$0.isWhitespace } } == ["一是甲。"])
    }

    @Test func `sets a number without heading before its paragraph, as no heading`() throws {
        let page = try HTMLPages.read(SampleDocuments.minutes)
        let clause = try #require(page.all.first { $0["id"] == "s一_3001" })
        #expect(clause.name == "div")
        #expect(clause.all("p").map { $0.text() } == ["一、原则同意春灌方案，由县水利局修改后印发。"])
    }

    @Test func `lists neighbouring tasks and marks who does them`() throws {
        let page = try HTMLPages.read(SampleDocuments.notice)
        let tasks = try #require(page.all(".tasks").first)
        #expect(tasks.name == "ol" && page.all(".tasks").count == 1)
        #expect(tasks.all("li").filter { $0.classes.contains("l2") }.count == 3)
        #expect(tasks.all(".lead-body").first?.text() == "牵头单位：县农业农村局")
        #expect(tasks.all(".deadline").first?.text() == "完成时限：2026年12月底前")
        #expect(tasks.all(".run-in").first?.text().hasSuffix("（牵头单位：县农业农村局；责任单位：县工业和信息化局、各乡镇；完成时限：2026年12月底前）") == true)
    }

    @Test func `appends a note to a heading that stands alone`() throws {
        let note = ResponsibilityNote(lead: [BodyUse("县发展改革局")])
        let page = try HTMLPages.read([
            .section(Section(heading: "任务", role: .task, blocks: [.responsibility(note), .paragraph(Paragraph("段。"))]))
        ])
        #expect(page.all(".run-in").map { $0.text() } == ["任务（牵头单位：县发展改革局）"])
    }

    @Test func `marks a hole and styles`() throws {
        let page = try HTMLPages.read(SampleDocuments.report)
        #expect(page.all(".hole").map { $0.text() } == ["【待填：增长速度】%", "【待填：粮食目标】"])
        #expect(page.all("mark").count == 2)
        #expect(page.all("sub").map { $0.text() } == ["2.5"])
        #expect(try HTMLPages.read(SampleDocuments.newspaper).all("b").count == 2)
    }

    @Test func `sets one or several organs in the mark`() throws {
        let mark = try #require(HTMLPages.read(SampleDocuments.upward).all(".joint").first)
        #expect(mark.all(".suffix").map { $0.text() } == ["文件"])
        #expect(mark.text() == "青禾县发展和改革局青禾县财政局文件")
    }

    @Test func `links the note to attachments that are part of the page`() throws {
        let note = try #require(HTMLPages.read(SampleDocuments.upward).all(".attachment-note").first)
        #expect(note.all("a").map { $0["href"] } == ["#a资金测算表"])
        #expect(note.all("p").map { $0.text() } == ["附件：1. 资金测算表", "2. 项目位置图"])
        #expect(note.all("span").last?["id"] == "a项目位置图")
    }

    @Test func `lists the contents of a long document only`() throws {
        let contents = try #require(HTMLPages.read(SampleDocuments.notice).all("nav").first)
        #expect(contents["data-generated"] != nil)
        #expect(contents.all("a").count == 16)
        #expect(contents.all("sub").isEmpty && contents.all.allSatisfy { $0["id"] == nil })
        #expect(try HTMLPages.read(SampleDocuments.newspaper).all("nav").isEmpty)
    }
}

extension SampleDocuments {
    /// A section of a sixth level.
    fileprivate static var deepest: Block {
        .section(Section(level: 5, heading: "层六", blocks: [.paragraph(Paragraph("文。"))], anchor: "s6"))
    }
}
