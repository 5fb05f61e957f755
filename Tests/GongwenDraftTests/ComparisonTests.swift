import Foundation
import GongwenBuild
import GongwenDraft
import GongwenModel
import GongwenTestSupport
import Testing

@Suite struct ComparisonTests {
    @Test(arguments: ComparisonCase.all)
    func `cases hold`(one: ComparisonCase) throws {
        let comparison = try one.comparison()
        for (kind, rows) in one.expected {
            let found = try #require(comparison.rows(of: kind), "no kind \(kind)")
            let text = "\(one.name) \(kind):\n\(found.joined(separator: "\n"))"
            guard rows.contains("……") else {
                #expect(found == rows, "\(text)")
                continue
            }
            var rest = found[...]
            for row in rows where row != "……" {
                rest = rest.drop { $0 != row }
                #expect(rest.popFirst() != nil, "no \(row) in its place: \(text)")
            }
        }
    }

    @Test func `there are cases`() { #expect(ComparisonCase.all.count > 5) }

    /// The samples, and documents at random.
    private static let documents: [Document] =
        SampleDocuments.all.map(\.document)
        + (0..<60).map { seed in
            var random = RandomDocuments(seed: UInt64(seed))
            return random.document()
        }

    @Test(arguments: documents.indices)
    func `a document does not differ from itself`(number: Int) {
        let document = Self.documents[number]
        let comparison = Comparison(of: document, and: document)
        let changed = comparison.sections.filter { $0.status != .kept || $0.isChanged }
        #expect(changed.isEmpty, "\(changed)")
        #expect(comparison.elements.isEmpty, "\(comparison.elements)")
        #expect(comparison.isSame)
    }

    @Test(arguments: ComparisonCase.all)
    func `what comes one way goes the other way`(one: ComparisonCase) throws {
        var turned = one
        swap(&turned.old, &turned.new)
        let there = try one.comparison()
        let back = try turned.comparison()
        let counts = (ComparisonSummary(there), ComparisonSummary(back))
        #expect(counts.0.sections.added == counts.1.sections.dropped)
        #expect(counts.0.sections.dropped == counts.1.sections.added)
        #expect(counts.0.sections.moved == counts.1.sections.moved)
        #expect(counts.0.tasks.added == counts.1.tasks.dropped)
        #expect(counts.0.paragraphs.added == counts.1.paragraphs.dropped)
        #expect(counts.0.paragraphs.reworded == counts.1.paragraphs.reworded)
        #expect(counts.0.characters.added == counts.1.characters.removed)
        #expect(there.figures.count == back.figures.count)
        #expect(there.bodies.map(\.name).sorted() == back.bodies.map(\.name).sorted())
        #expect(there.terms.count == back.terms.count)
    }

    @Test(arguments: documents.indices)
    func `a changed paragraph is found, and no other`(number: Int) {
        let document = Self.documents[number]
        var changed = document
        var isFirst = true
        for index in changed.main.blocks.indices {
            guard isFirst, case .paragraph(var paragraph) = changed.main.blocks[index],
                paragraph.text.plain.unicodeScalars.count > 8
            else { continue }
            isFirst = false
            paragraph.text.inlines.append(.text("补充一句。", at: .none))
            changed.main.blocks[index] = .paragraph(paragraph)
        }
        if isFirst { return }
        let comparison = Comparison(of: document, and: changed)
        #expect(!comparison.isSame)
        let summary = ComparisonSummary(comparison)
        #expect(summary.characters.added == 5)
        #expect(summary.characters.removed == 0)
    }

    @Test(arguments: documents.indices)
    func `the forms of a comparison are whole`(number: Int) throws {
        let document = Self.documents[number]
        let comparison = Comparison(of: SampleDocuments.all[0].document, and: document)
        let names = (old: "甲.json", new: "乙\".json")
        let json = ComparisonJSON(comparison, names: names).bytes
        let value = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        #expect(value["format"] as? String == "gongwen-comparison")
        #expect((value["sections"] as? [Any])?.count == comparison.sections.count { $0.isChanged })
        #expect(json == ComparisonJSON(comparison, names: names).bytes)
        #expect(ComparisonPage(comparison, names: names).render().output != nil)
    }
}
