import Foundation
import GongwenBuild
import GongwenDraft
import GongwenGlossary
import GongwenImport
import GongwenModel
import GongwenWorkspace
import Testing

@Suite struct MarkedTextTests {
    private static let cases = (try? MarkedText.all(in: "draft/marked")) ?? []

    @Test func `there are marked texts, with marks`() throws {
        #expect(try MarkedText.all(in: "draft/marked").count >= 3)
        #expect(Self.cases.allSatisfy { $0.marks.count > 5 })
    }

    @Test(arguments: cases)
    func `every marked part becomes what its mark says`(text: MarkedText) throws {
        let draft = try Drafting.draft(of: text.text, from: text.year, to: text.next)
        for mark in text.marks {
            let line = Array(text.lines[mark.line].unicodeScalars)
            let entry = draft.report.entries.first { $0.covers(mark.range, of: line) }
            let words = String(String.UnicodeScalarView(line[mark.range]))
            let said = entry.map { Drafting.verdict($0.action) } ?? "没有提到"
            #expect(
                mark.verdicts.contains(said) || (entry == nil && mark.verdicts.contains("留")),
                "\(text.name)第\(mark.line + 2)行“\(words)”应\(mark.verdicts)，却\(said)：\(entry?.reason ?? "")")
            if let result = mark.result, said == "延" { #expect(entry?.result.contains(result) == true) }
        }
    }
}

/// Drafting a text as the tool does (起草).
enum Drafting {
    static func draft(of text: String, from year: Int, to next: Int) throws -> YearDraft {
        let document = try TextImporter().read(Array(text.utf8)).document
        let figured = document.resolvingFigures(shared: []).output ?? document
        var maker = DraftMaker(of: figured, from: year, to: next, formulas: try formulas())
        return maker.draft()
    }

    /// The formulas of this repository's own workspace.
    static func formulas() throws -> [TimedFormula] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path()
        return try #require(Workspace.formulas(at: root).output)
    }

    static func verdict(_ action: DraftReport.Entry.Action) -> String {
        switch action {
        case .hole: "填"
        case .kept: "留"
        case .rolled: "延"
        case .asked: "问"
        case .guidance: "提"
        case .leftOut: "弃"
        }
    }
}

extension DraftReport.Entry {
    /// Whether it is about a part of a line.
    func covers(_ part: Range<Int>, of line: [Unicode.Scalar]) -> Bool {
        let run = Array(prose.unicodeScalars)
        guard let start = line.firstIndex(of: run) else { return false }
        return range.lowerBound + start < part.upperBound && part.lowerBound < range.upperBound + start
    }
}

extension [Unicode.Scalar] {
    /// Where a run begins in it.
    fileprivate func firstIndex(of run: [Unicode.Scalar]) -> Int? {
        guard !run.isEmpty, run.count <= count else { return nil }
        return (0...(count - run.count)).first { self[$0..<$0 + run.count].elementsEqual(run) }
    }
}
