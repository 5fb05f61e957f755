import GongwenModel
import Testing

@testable import GongwenLayout

/// How lines fall on pages.
@Suite struct PaginationTests {
    private func paragraphs(_ count: Int) -> [Block] { (0..<count).map { LayoutSamples.paragraph("第\($0)段。") } }

    @Test func `R5.2.3-1 a page has 22 lines of 28 characters`() {
        let pages = LaidPages(
            Document(main: MainText(blocks: [LayoutSamples.paragraph(String(repeating: "字", count: 2000))])))
        #expect(pages.pages.allSatisfy { $0.lines.count == 22 })
        #expect(pages.pages[0].lines[1].end == .cells(28))
        #expect(pages.pages.count == (2002 + 615) / 616)
    }

    @Test func `a heading is never the last line of a page`() {
        for above in 18...23 {
            let section = LayoutSamples.section(
                1, "一、", "甲", [LayoutSamples.section(2, "（一）", "乙", [LayoutSamples.paragraph("文。")])])
            let pages = LaidPages(Document(main: MainText(blocks: paragraphs(above) + [section])))
            let last = pages.lines(1).last { $0 != "" }
            #expect(last?.contains("甲") == false && last?.contains("乙") == false, "\(above)")
        }
    }

    @Test func `headings without text are texts and fill pages`() {
        let sections = (0..<60).map { LayoutSamples.section(1, "\($0)、", "任务", []) }
        let pages = LaidPages(Document(main: MainText(blocks: sections)))
        #expect(pages.pages.count == 3)
        #expect(pages.lines(1).allSatisfy { $0 != "" })
    }

    @Test func `R7.5-2 R7.5-3 pages count on through attachments; odd numbers right, even left`() {
        let pages = LaidPages(LayoutSamples.notice).pages
        #expect(pages.map(\.number) == [1, 2, 3, 4, 5])
        #expect(pages.map(\.numberSide) == [.right, .left, .right, .left, .right])
        #expect(pages.allSatisfy { $0.isNumbered })
        #expect(pages[0].printedNumber == "— 1 —")
    }

    @Test func `a profile changes the page`() {
        let profile = LayoutProfile {
            $0.linesPerPage = LineCount(10)
            $0.lineWidth = .cells(20)
        }
        let pages = LaidPages(
            Document(main: MainText(blocks: [LayoutSamples.paragraph(String(repeating: "字", count: 300))])),
            profile: profile)
        #expect(pages.pages.allSatisfy { $0.lines.count == 10 && $0.lines.allSatisfy { $0.end <= .cells(20) } })
    }
}
