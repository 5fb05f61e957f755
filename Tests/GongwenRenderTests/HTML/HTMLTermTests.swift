import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// Terms, their definitions at hand and the way back.
@Suite struct HTMLTermTests {
    @Test func `leads from a use to its entry and tells the definition`() throws {
        let page = try HTMLPages.read(SampleDocuments.report)
        let use = try #require(page.all(".term").first)
        #expect(use["href"] == "#g专精特新" && use["id"] == "t专精特新" && use.classes.contains("first"))
        let definition = try #require(page.all.first { $0["id"] == use["aria-describedby"] })
        #expect(definition.name == "dd")
        #expect(definition.text() == "指企业具有专业化、精细化、特色化、新颖化的特征。")
        let tip = try #require(page.all(".tip").first)
        #expect(tip["data-generated"] != nil && tip["aria-hidden"] == "true")
        #expect(tip.text() == definition.text())
    }

    @Test func `leads from an entry back to every use, each with a name`() throws {
        let page = try HTMLPages.read(SampleDocuments.notice)
        let entry = try #require(page.all(".entry").dropFirst().first)
        let back = try #require(entry.all(".uses").first)
        #expect(back["data-generated"] != nil)
        #expect(back.all("a").map { $0["href"] } == ["#t三品一标", "#t三品一标-2", "#t三品一标-3"])
        #expect(back.all("a").last?["aria-label"] == "返回正文第3处：“三品一标”")
    }

    @Test func `sends to another entry and to related ones`() throws {
        let page = try HTMLPages.read(SampleDocuments.report)
        let entries = page.all(".entry")
        #expect(entries.last?.all("dd").first?.text() == "见PM2.5")
        #expect(entries.last?.all("a").first?["href"] == "#gPM2_002E5")
        #expect(entries[1].all(".related").first?.text() == "参见：“专精特新”")
    }

    @Test func `prints note marks beside the prose`() throws {
        let marks = try HTMLPages.read(SampleDocuments.report).all(".note-mark")
        #expect(marks.map { $0.text() } == ["（注1）", "（注2）", "（注3）"])
        #expect(marks.allSatisfy { $0.name == "sup" && $0["data-generated"] != nil })
    }

    @Test func `does not link a use whose entry is not there`() throws {
        let page = try HTMLPages.read([
            .paragraph(Paragraph(Text([.term(TermUse(term: "甲", inlines: [.text("甲", at: .none)], entry: "g甲"))])))
        ])
        #expect(page.all(".term").isEmpty)
        #expect(try HTMLPages.prose(of: page) == "标题甲")
    }

    @Test func `keeps a use inside a use reachable without a link in a link`() throws {
        var document = SampleDocuments.report
        let inner = TermUse(term: "乙", inlines: [.text("乙", at: .none)], entry: "g专精特新", anchor: "t乙")
        let outer = TermUse(term: "甲", inlines: [.text("甲", at: .none), .term(inner)], entry: "g三品一标", anchor: "t甲")
        document.main.blocks = [.paragraph(Paragraph(Text([.term(outer)])))]
        for index in 0..<4 { document.glossary?.entries[index].uses = [] }
        let link = try #require(HTMLPages.read(document).all(".term").first)
        #expect(link.text() == "甲乙" && link.all("a").count == 1)
        #expect(link.all("span").first?["id"] == "t乙")
    }

    @Test func `cuts a long definition at hand, never the entry`() throws {
        let long = String(repeating: "长", count: 400)
        var document = SampleDocuments.report
        document.glossary?.entries[0].definition = [Text(long)]
        let page = try HTMLPages.read(document)
        #expect(page.all(".tip").first?.text() == String(repeating: "长", count: 180) + "……")
        #expect(page.all("dd").first?.text() == long)
    }

    @Test func `shows no definition at hand inside headings and cells`() throws {
        var document = SampleDocuments.report
        let use = Inline.term(
            TermUse(term: "甲", inlines: [.text("甲", at: .none)], entry: "g专精特新", anchor: "t专精特新"))
        document.main.blocks = [
            .section(Section(heading: Text([use]), blocks: [.table(Table(rows: [TableRow([TableCell(Text([use]))])]))]))
        ]
        let result = try #require(HTMLRenderer().render(document).output)
        let page = try HTMLNode(page: result)
        #expect(page.all(".term").count == 2 && page.all(".tip").isEmpty)
    }
}
