import Foundation
import Testing

/// The table that says of each rule of GB/T 9704 how it is shown and what proves it.
@Suite struct ConformanceTests {
    private static let rows = Repository.page("Documentation/Conformance.md").rows.filter {
        $0.count == 5 && $0[0].wholeMatch(of: /[RD][-.0-9A-Z]+/) != nil
    }

    /// All test sources by the names of their files.
    private static let tests = Dictionary(
        Repository.sources(below: "Tests").map { (URL(filePath: $0.path).lastPathComponent, $0.text) },
        uniquingKeysWith: { $0 + $1 })

    /// The file names in a cell.
    private static func files(in cell: String) -> [String] { cell.matches(of: /`([^`]+\.swift)`/).map { String($0.1) } }

    /// Whether a test of a file is named by a rule's id: in its display name, or in a table of rules.
    private static func isNamed(_ id: String, in text: String) -> Bool {
        text.split(separator: "\n").contains { line in
            let isTest =
                line.contains("@Test") || line.contains("func `") || line.contains("GridRule(")
                || line.contains("\"\(id)\"")
            guard isTest, let range = line.range(of: id) else { return false }
            return line[range.upperBound...].first?.isNumber != true
        }
    }

    @Test func `every rule is listed once, in the order of the standard, with its strength`() {
        #expect(Self.rows.map { $0[0] } == RuleIdentifiers.all.map(\.id))
        #expect(Self.rows.map { $0[2] } == RuleIdentifiers.all.map(\.strength))
        #expect(Set(Self.rows.map { $0[0] }).count == Self.rows.count)
    }

    @Test func `every way of showing is one of three`() {
        for row in Self.rows { #expect(["text", "版面", "印制"].contains(row[3]), "\(row[0])") }
    }

    @Test(arguments: rows) func `the tests named exist and are named by the rule`(row: [String]) {
        for file in Self.files(in: row[4]) {
            guard let text = Self.tests[file] else {
                Issue.record("\(row[0]): no \(file)")
                continue
            }
            #expect(Self.isNamed(row[0], in: text), "\(row[0]): no test of \(file) has its name")
        }
        #expect(row[4] == "—" || !Self.files(in: row[4]).isEmpty, "\(row[0])")
    }

    @Test(arguments: rows) func `a rule laid down or usual that a page shows has a test`(row: [String]) {
        guard row[2].contains("M") || row[2].contains("G"), row[3] != "印制" else { return }
        #expect(!Self.files(in: row[4]).isEmpty, "\(row[0])")
    }

    @Test func `keys of the house profile name rules of the table`() throws {
        let page = Repository.page("Documentation/gongwen-yaml.md")
        let keys = page.rows.filter { $0.count == 4 && $0[3].wholeMatch(of: /(—|R[-.0-9]+(、R[-.0-9]+)*)/) != nil }
        #expect(keys.count >= 18)
        for id in keys.flatMap({ $0[3].split(separator: "、") }) where id != "—" {
            #expect(RuleIdentifiers.all.contains { $0.id == id }, "\(id)")
        }
    }

    @Test func `an id that no test has is found out`() {
        #expect(Self.isNamed("R7.1-1", in: "    @Test func `R7.1-1 a zone`() {"))
        #expect(!Self.isNamed("R7.1-1", in: "    @Test func `R7.1-12 a zone`() {"))
        #expect(!Self.isNamed("R7.1-1", in: "    // R7.1-1 is elsewhere"))
    }
}
