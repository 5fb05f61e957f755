import GongwenModel
import Testing

@testable import GongwenLayout

/// No page holds one line of a paragraph of several (避免孤行).
@Suite struct LoneLineTests {
    /// Pages of lines that are marked by their paragraph: one line each above, then a paragraph of `count` lines.
    private func laid(above: Int, lines count: Int, avoids: Bool = true, closing: Closing = Closing()) -> LaidPages {
        let long = String(repeating: "青", count: 26 + 28 * (count - 1) - 2)
        return LaidPages(
            Document(
                main: MainText(
                    blocks: (0..<above).map { LayoutSamples.paragraph("第\($0)段。") } + [LayoutSamples.paragraph(long)]),
                closing: closing), profile: LayoutProfile { $0.avoidsLoneLine = avoids })
    }

    /// Lines of the long paragraph on each page.
    private func parts(_ pages: LaidPages) -> [Int] {
        pages.pages.map { page in page.lines.count { $0.runs.contains { $0.text.hasPrefix("青") } } }.filter { $0 > 0 }
    }

    @Test(arguments: 15...22, 2...6)
    func `L-7: neither the first nor the last line of a paragraph stands alone on a page`(above: Int, count: Int) {
        #expect(!parts(laid(above: above, lines: count)).contains(1))
        #expect(parts(laid(above: above, lines: count)).reduce(0, +) == count)
    }

    @Test func `L-7: a profile fills pages to the last line instead`() {
        #expect(parts(laid(above: 21, lines: 3, avoids: false)) == [1, 2])
        #expect(parts(laid(above: 21, lines: 3)) == [3])
        #expect(parts(laid(above: 19, lines: 4, avoids: false)) == [3, 1])
        #expect(parts(laid(above: 19, lines: 4)) == [2, 2])
    }

    @Test(arguments: 14...22, 1...6)
    func `lines that go over with a signature are not alone either`(above: Int, count: Int) {
        let pages = laid(
            above: above, lines: count, closing: Closing(signatures: ["青禾县人民政府"], issueDate: "2026年2月6日"))
        #expect(count == 1 || !parts(pages).contains(1), "\(above), \(count)")
    }

    @Test func `R7.3.3-1 page 1 shows a line of the text even alone`() {
        let pages = LaidPages(
            Document(
                recipients: Text(String(repeating: "局", count: 28 * 17 - 1)),
                main: MainText(
                    title: "通知",
                    blocks: [LayoutSamples.paragraph(String(repeating: "青", count: 60))])))
        #expect(pages.lines(1)[21].hasPrefix("    青"))
    }
}
