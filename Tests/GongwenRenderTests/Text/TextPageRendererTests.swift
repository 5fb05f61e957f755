import GongwenLayout
import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// Text pages as a reader gets them.
@Suite struct TextPageRendererTests {
    private func pages(_ document: Document, profile: LayoutProfile = .standard) -> [[String]] {
        TextPages(TextPageRenderer(profile: profile).render(document).output ?? []).pages
    }

    private func document(_ text: String) -> Document {
        Document(main: MainText(blocks: [.paragraph(Paragraph(Text(text)))]))
    }

    @Test func `R7.5-1 R7.5-2 the number stands between dashes, right by one 字 on odd pages, left on even ones`() {
        let pages = pages(document(String(repeating: "字", count: 1500)))
        #expect(
            pages.map { $0[22] } == [
                String(repeating: "　", count: 23) + " — 1 —", "　— 2 —", String(repeating: "　", count: 23) + " — 3 —",
            ])
        #expect(TextPages.width(pages[0][22]) == 54)
    }

    @Test func `R7.2.7-1 R7.4.1-1 rules are 28 characters wide`() throws {
        let pages = pages(SampleDocuments.notice)
        #expect(pages[0].contains(String(repeating: "━", count: 28)))
        let last = try #require(pages.last)
        #expect(last[21] == String(repeating: "━", count: 28))
        #expect(last.contains(String(repeating: "─", count: 28)))
    }

    @Test func `R10.1-3 R10.1-8 a letter's first page ends in its double rule in place of a number`() {
        var letter = document(String(repeating: "字", count: 900))
        letter.form = .letter
        letter.header.organMark = OrganMark(organs: ["青禾县人民政府"])
        let pages = pages(letter)
        #expect(pages[0][1] == String(repeating: "═", count: 28))
        #expect(pages[0][22] == String(repeating: "═", count: 28))
        #expect(pages[1][22] == "　— 2 —")
    }

    @Test func `indents are ideographic blanks, an odd half cell is a plain one`() {
        let lines = pages(Document(closing: Closing(signatures: ["财政局"], issueDate: "2026年2月6日")))[0]
        #expect(lines[0] == String(repeating: "　", count: 18) + "财政局")
        #expect(lines[1] == String(repeating: "　", count: 20) + "2026年2月6日")
        let odd = pages(Document(closing: Closing(signatures: ["财政局"], issueDate: "2026年2月16日")))[0]
        #expect(odd[1] == String(repeating: "　", count: 19) + " 2026年2月16日")
    }

    @Test func `blanks inside the author's text are kept, a tab is one blank`() {
        #expect(pages(document("甲　乙 丙  丁\t戊"))[0][0] == "　　甲　乙 丙  丁 戊")
    }

    @Test func `a page ends in a line feed; a form feed stands between pages alone`() throws {
        let one = try #require(TextPageRenderer().render(document("文。")).output)
        #expect(!one.contains(0x0C))
        #expect(one.last == 0x0A)
        let three = try #require(TextPageRenderer().render(document(String(repeating: "字", count: 1500))).output)
        #expect(three.count { $0 == 0x0C } == 2)
        #expect(three.last == 0x0A)
        let feed = try #require(three.firstIndex(of: 0x0C))
        #expect(three[feed - 1] == 0x0A)
    }

    @Test func `R8-1 a text file turns no page: its wide tables stand in parts`() {
        let cells = (0..<14).map { TableCell(Text("\(10000 + $0)")) }
        let table = Table(columns: Array(repeating: .leading, count: 14), rows: [TableRow(cells)])
        let pages = pages(
            Document(main: MainText(blocks: [.table(table)])), profile: LayoutProfile { $0.wideTables = .turned })
        #expect(pages.allSatisfy { $0.count == 23 && $0.allSatisfy { TextPages.width($0) <= 56 } })
    }

    @Test func `R7.5-2 a house that wants numbers in the middle gets them there`() {
        let number = pages(document("文。"), profile: LayoutProfile { $0.numberPlace = .centre })[0][22]
        #expect(number == String(repeating: "　", count: 12) + "— 1 —")
    }

    @Test func `an empty document is one empty page`() {
        #expect(pages(Document()) == [Array(repeating: "", count: 22) + [String(repeating: "　", count: 23) + " — 1 —"]])
    }

    @Test func `a profile changes the page`() {
        let lines = pages(
            document(String(repeating: "字", count: 100)),
            profile: LayoutProfile {
                $0.linesPerPage = LineCount(10)
                $0.lineWidth = .cells(20)
            })[0]
        #expect(lines.count == 11)
        #expect(lines.allSatisfy { TextPages.width($0) <= 40 })
    }

    @Test func `rendering twice gives the same bytes, and findings of the layout are handed on`() {
        let first = TextPageRenderer().render(SampleDocuments.notice)
        #expect(first.output == TextPageRenderer().render(SampleDocuments.notice).output)
        let wide = Table(columns: Array(repeating: .leading, count: 20), rows: [])
        let found = TextPageRenderer().render(Document(main: MainText(blocks: [.table(wide)]))).diagnostics
        #expect(found.map(\.id) == ["table-stacked"])
    }

    @Test func `raised and lowered characters are kept and reported at their place; plain and bold ones are silent`() {
        func styled(_ style: StyledText.Style, _ text: String) -> Inline {
            .styled(StyledText(style, [.text(text, at: .none)], at: Place(line: 7, column: 3)))
        }
        func rendered(_ inlines: Inline...) -> Compiled<[UInt8]> {
            TextPageRenderer().render(Document(main: MainText(blocks: [.paragraph(Paragraph(Text(inlines)))])))
        }
        let raised = rendered(.text("1.2×10", at: .none), styled(.superscript, "4"))
        #expect(raised.diagnostics.map(\.id) == ["text-raised"])
        #expect(raised.diagnostics.first?.location?.start.line == 7)
        #expect(TextPages(raised.output ?? []).pages[0][0] == "　　1.2×104")
        #expect(rendered(.text("PM", at: .none), styled(.subscript, "2.5")).diagnostics.map(\.id) == ["text-lowered"])
        #expect(rendered(.text("10⁴", at: .none), styled(.strong, "加粗")).diagnostics.isEmpty)
    }

    @Test(arguments: SampleDocuments.all.map(\.name))
    func `the shared samples keep to the page`(name: String) throws {
        let sample = try #require(SampleDocuments.all.first { $0.name == name })
        for page in pages(sample.document) {
            #expect(page.count == 23)
            #expect(page.allSatisfy { TextPages.width($0) <= 56 })
        }
    }

    /// Texts that try the layout; each must end in right pages that hold every visible character.
    private static let hostile: [String] = [
        String(repeating: "字", count: 350_000), String(repeating: "，", count: 20_000),
        String(repeating: "a", count: 60),
        String(repeating: "x", count: 30_000), "e" + String(repeating: "\u{301}", count: 30_000),
        String(repeating: "𠮷", count: 100), String(repeating: "—", count: 500), String(repeating: "1", count: 500),
        String(repeating: " ", count: 30_000) + "末", "始" + String(repeating: "　", count: 30_000) + "末",
        String(repeating: "\n", count: 30_000) + "末", "\u{301}\u{FE0F}\u{200D}", "\u{0C}甲\u{0B}乙\u{85}丙\u{2028}丁",
        String(repeating: "（", count: 5000), String(repeating: "👨‍👩‍👧‍👦", count: 2000),
        String(repeating: "12亿元", count: 5_000),
    ]

    @Test(arguments: hostile.indices, [false, true])
    func `hostile texts give whole pages, as paragraph and as title`(index: Int, isTitle: Bool) {
        let text = Self.hostile[index]
        let document = isTitle ? Document(main: MainText(title: Text(text))) : document(text)
        let pages = pages(document)
        var printed = ""
        for page in pages {
            #expect(page.count == 23)
            for line in page {
                // Emoji with joiners are counted by their parts.
                #expect(TextPages.width(line) <= 56)
            }
            printed += page.dropLast().joined()
        }
        #expect(ReadingOrder.visible(printed) == ReadingOrder.visible(text))
    }

    @Test func `deep nesting of blocks and inlines is read without end of the stack`() throws {
        var inline = Inline.text("深", at: .none)
        var block = Block.paragraph(Paragraph("底。"))
        for _ in 0..<300 {
            inline = .styled(StyledText(.strong, [inline]))
            block = .section(Section(heading: "层", blocks: [block]))
        }
        let pages = pages(Document(main: MainText(blocks: [.paragraph(Paragraph(Text([inline]))), block])))
        #expect(pages.joined().joined().contains("底。"))
        #expect(pages[0][0] == "　　深")
    }
}
