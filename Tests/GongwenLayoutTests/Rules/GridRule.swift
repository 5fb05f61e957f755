import GongwenModel
import Testing

@testable import GongwenLayout

/// A rule of GB/T 9704 that pages of a grid show: a document that follows it, how to see that, and how to break it.
struct GridRule: Sendable, CustomTestStringConvertible {
    /// The rule's id in `Documentation/Conformance.md`.
    let id: String
    /// What it says, in short.
    let says: String
    let document: Document
    var profile = LayoutProfile.standard
    /// Whether pages follow the rule.
    let holds: @Sendable (LaidPages) -> Bool
    /// Makes pages that do not.
    let spoil: @Sendable (inout [Page]) -> Void

    var testDescription: String { "\(id): \(says)" }

    init(
        _ id: String, _ says: String, _ document: Document, profile: LayoutProfile = .standard,
        holds: @escaping @Sendable (LaidPages) -> Bool, spoil: @escaping @Sendable (inout [Page]) -> Void
    ) {
        (self.id, self.says, self.document, self.profile) = (id, says, document, profile)
        (self.holds, self.spoil) = (holds, spoil)
    }
}

/// Every rule that a grid can show, with a right and a wrong case.
@Suite struct GridRuleTests {
    static let all =
        GridRule.page + GridRule.header + GridRule.main + GridRule.closing + GridRule.attached
        + GridRule.colophon + GridRule.forms

    @Test(arguments: all) func `the layout follows the rule, and pages that break it are told apart`(rule: GridRule) {
        let laid = LaidPages(rule.document, profile: rule.profile)
        let isFollowed = rule.holds(laid)
        #expect(isFollowed, "\(rule.id): \(laid.pages.indices.map { laid.lines($0 + 1) })")
        var spoilt = laid.pages
        rule.spoil(&spoilt)
        let isSpoilt = spoilt != laid.pages
        #expect(isSpoilt, "\(rule.id): nothing was spoilt")
        let isMissed = rule.holds(LaidPages(spoilt))
        #expect(!isMissed, "\(rule.id): the wrong case passes")
    }

    @Test func `no id is taken twice for one saying`() {
        #expect(Set(Self.all.map(\.testDescription)).count == Self.all.count)
    }
}

extension [Page] {
    /// Where a text stands: page, line and run, from 0.
    private func place(of text: String) -> (page: Int, line: Int, run: Int)? {
        for page in indices {
            for line in self[page].lines.indices {
                if let run = self[page].lines[line].runs.firstIndex(where: { $0.text.contains(text) }) {
                    return (page, line, run)
                }
            }
        }
        return nil
    }

    /// Moves a run right, or left where negative, by half cells.
    mutating func shift(_ text: String, by halves: Int) {
        guard let place = place(of: text) else { return }
        let column = self[place.page].lines[place.line].runs[place.run].column.halves
        self[place.page].lines[place.line].runs[place.run].column = CellCount(halves: Swift.max(0, column + halves))
    }

    /// Moves the line of a text down by one: an empty line more above it.
    mutating func lower(_ text: String) {
        guard let place = place(of: text) else { return }
        self[place.page].lines.insert(.blank, at: place.line)
        self[place.page].lines.removeLast()
    }

    /// Moves the line of a text up by one: what stands above it goes.
    mutating func raise(_ text: String) {
        guard let place = place(of: text), place.line > 0 else { return }
        self[place.page].lines.remove(at: place.line - 1)
        self[place.page].lines.append(.blank)
    }

    /// Exchanges the lines of two texts.
    mutating func exchange(_ one: String, _ other: String) {
        guard let first = place(of: one), let second = place(of: other) else { return }
        let line = self[first.page].lines[first.line]
        self[first.page].lines[first.line] = self[second.page].lines[second.line]
        self[second.page].lines[second.line] = line
    }

    /// Changes the run that holds a text.
    mutating func change(_ text: String, _ change: (inout PlacedRun) -> Void) {
        guard let place = place(of: text) else { return }
        change(&self[place.page].lines[place.line].runs[place.run])
    }

    /// Puts other characters in the place of a text.
    mutating func rewrite(_ text: String, as other: String) {
        change(text) {
            $0.text = $0.text.split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
        }
    }

    /// Changes every line that is a rule of a kind.
    mutating func changeRules(_ rule: Rule, _ change: (inout PlacedLine) -> Void) {
        for page in indices {
            for line in self[page].lines.indices where self[page].lines[line].rule == rule {
                change(&self[page].lines[line])
            }
        }
    }
}

extension LaidPages {
    /// Where a text's run ends, in half cells.
    func end(of text: String) -> Int? { run(text).map { $0.column.halves + $0.width.halves } }

    /// Whether a text is on a page, line and column; nil is any.
    func has(_ text: String, page: Int? = nil, line: Int? = nil, column: Int? = nil) -> Bool {
        guard let spot = spot(of: text) else { return false }
        return (page ?? spot.page) == spot.page && (line ?? spot.line) == spot.line
            && (column ?? spot.column) == spot.column
    }

    /// Empty lines right above a text, or nil where there is none such.
    func blanksAbove(_ text: String) -> Int? {
        guard let spot = spot(of: text) else { return nil }
        return lines(spot.page)[..<(spot.line - 1)].reversed().prefix { $0.isEmpty }.count
    }

    /// Whether a text's line stands in the middle, an odd half cell aside.
    func isCentred(_ text: String) -> Bool {
        guard let spot = spot(of: text), pages.indices.contains(spot.page - 1) else { return false }
        let line = pages[spot.page - 1].lines[spot.line - 1]
        return (0...1).contains(56 - line.end.halves - line.column.halves)
    }

    /// The order in which texts stand.
    func areInOrder(_ texts: String...) -> Bool {
        let spots = texts.map { spot(of: $0) }
        guard spots.allSatisfy({ $0 != nil }) else { return false }
        let places = spots.compactMap { $0 }.map { ($0.page, $0.line, $0.column) }
        return zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    }
}
