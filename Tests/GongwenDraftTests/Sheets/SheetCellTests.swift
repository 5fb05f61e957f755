import GongwenTestSupport
import Testing

@testable import GongwenDraft

@Suite struct SheetCellTests {
    @Test(arguments: ["=1+1", "+8613", "-2.1", "@SUM(A1)", "＝HYPERLINK(\"x\")", "－3", "\t=1", "\r=1"])
    func `what a spreadsheet would compute opens as text and comes back`(text: String) {
        #expect(SheetCell.written(text) == "'" + text)
        #expect(SheetCell.text(SheetCell.written(text)) == text)
    }

    @Test(arguments: ["", "120", "数", "'", "'引'", "a=b"]) func `other texts stay as they are`(text: String) {
        #expect(SheetCell.written(text) == text)
        #expect(SheetCell.text(text) == text)
    }

    @Test func `every text comes back`() {
        var random = RandomSource(seed: 11)
        for _ in 0..<2_000 {
            let text = (0..<random.below(6)).map { _ in random.pick(["'", "=", "-", "a", "数", "\t", "＠"]) }.joined()
            let cell = SheetCell.written(text)
            #expect(SheetCell.text(cell) == text)
            #expect(!["=", "+", "-", "@", "＠", "\t"].contains { cell.hasPrefix($0) }, "\(cell)")
        }
    }

    @Test(arguments: [("hole-投资", "hole-投资"), ("投资", "投资"), ("3-5", "〔3-5〕"), ("may-1", "〔may-1〕"), ("true", "〔true〕")])
    func `names that a spreadsheet would change stand in brackets`(name: String, cell: String) {
        #expect(SheetIdentifier.written(name) == cell)
        #expect(SheetIdentifier.name(cell) == name && SheetIdentifier.name(name) == name)
    }
}
