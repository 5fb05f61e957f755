import Foundation
import GongwenModel
import GongwenTestSupport
import GongwenXML
import Testing

@testable import GongwenRender

/// `Documentation/DocBook.md` says of everything in the model what it becomes, and of everything written what it means.
@Suite struct DocBookMappingTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    private let page: String
    private let lines: [Substring]

    init() throws {
        page = try String(contentsOf: Self.root.appending(path: "Documentation/DocBook.md"), encoding: .utf8)
        lines = page.split(separator: "\n")
    }

    /// Types that no resolved document holds, or that are no part of one.
    private static let elsewhere: Set<String> = ["Edition", "Indicator", "Indicator.Attribute", "IndicatorValue"]

    @Test(arguments: [
        "Document.swift", "Elements/Closing.swift", "Elements/Element.swift", "Elements/Header.swift",
        "Elements/MainText.swift", "Elements/PrintedElement.swift",
        "Content/Block.swift", "Content/Inline.swift", "Content/ResponsibilityNote.swift", "Content/Section.swift",
        "Content/Table.swift", "Content/Text.swift", "Facts/Hole.swift", "Facts/Indicator.swift",
        "Glossary/GlossaryAppendix.swift",
    ])
    func `every case and field of the model has its row`(file: String) throws {
        let source = try String(contentsOf: Self.root.appending(path: "Sources/GongwenModel/\(file)"), encoding: .utf8)
        var types: [String] = []
        var found = 0
        for line in source.split(separator: "\n") {
            let indent = line.prefix { $0 == " " }.count / 4
            if let type = line.firstMatch(of: /^ *public (?:indirect )?(?:struct|enum) (\w+)/)?.1 {
                types = types.prefix(indent) + [String(type)]
                continue
            }
            guard indent == types.count, !types.isEmpty else { continue }
            let name = types.joined(separator: ".")
            if Self.elsewhere.contains(name) { continue }
            if let field = line.firstMatch(of: /^ *public var (\w+):[^{]*$/)?.1, field != "place" {
                found += 1
                #expect(page.contains("`\(name).\(field)`"), "no row for \(name).\(field)")
            }
            guard let cases = line.firstMatch(of: /^ *case ([`\w].*)$/)?.1 else { continue }
            let isElement = name == "Element"
            let rows = tableOfCases(name)
            for part in cases.replacing(/\([^)]*\)/, with: "").split(separator: ",") {
                let label = part.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
                found += 1
                let isThere = isElement ? page.contains("`Element.\(label)`") : rows.contains("`\(label)`")
                #expect(isThere, "no row for \(name).\(label)")
            }
        }
        #expect(found > 0)
    }

    /// The row of an enumeration, or the rows of the table that it heads.
    private func tableOfCases(_ type: String) -> String {
        guard let start = lines.firstIndex(where: { $0.hasPrefix("| `\(type)` |") }) else { return "" }
        let isHead = lines.indices.contains(start + 1) && lines[start + 1].hasPrefix("|---")
        return isHead ? lines[start...].prefix { $0.hasPrefix("|") }.joined() : String(lines[start])
    }

    @Test func `every element, role and fact that is written is explained`() throws {
        var random = RandomDocuments(seed: 11)
        let documents =
            (DocumentCases.all + DocumentCases.unorderly).map(\.document) + SampleDocuments.all.map(\.document)
            + (0..<40).map { _ in random.document() }
        var words: Set<String> = []
        for document in documents {
            let bytes = try #require(DocBookRenderer().render(document).output)
            collect(try XMLDocument(parsing: bytes).root, into: &words)
        }
        #expect(words.count > 60)
        for word in words.sorted() { #expect(explains(word), "\(word) is not on the page") }
    }

    /// Whether a name occurs in a code span of the page.
    private func explains(_ word: String) -> Bool {
        page.split(separator: "`", omittingEmptySubsequences: false).enumerated().contains { index, span in
            index % 2 == 1
                && span.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != ":" }).contains { $0 == word }
        }
    }

    private func collect(_ element: XMLElement, into words: inout Set<String>) {
        words.insert(element.name)
        for attribute in element.attributes {
            switch attribute.name {
            case "role": for token in attribute.value.split(separator: " ") { words.insert(String(token)) }
            case "remap":
                for fact in attribute.value.split(separator: " ") { words.insert(String(fact.prefix { $0 != "=" })) }
            case "version", "xml:lang": break
            default: words.insert(attribute.name)
            }
        }
        for child in element.elements { collect(child, into: &words) }
    }

    @Test func `the cases by hand hold every element and every kind of block and inline`() throws {
        var kinds: Set<ElementKind> = []
        var words: Set<String> = []
        for (_, document) in DocumentCases.all {
            for case .lines(let kind, _) in document.elements { kinds.insert(kind) }
            collect(try XMLDocument(parsing: #require(DocBookRenderer().render(document).output)).root, into: &words)
        }
        #expect(kinds == Set(ElementKind.allCases))
        let marks = [
            "figure", "quantity", "hole", "point", "reference", "passage", "term", "firstterm", "emphasis", "orgname",
        ]
        let blocks = ["para", "section", "itemizedlist", "table", "responsibility", "exhibit", "open", "close"]
        for word in marks + blocks { #expect(words.contains(word), "\(word) does not occur") }
    }

    @Test func `every finding of the renderer is on the page`() {
        let place = Place.none
        let findings: [Diagnostic] = [
            .docBookEmptySection("", at: place), .docBookEmptyAttachment("", at: place),
            .docBookEmptyPassedOnText("", at: place),
            .docBookEmptyTable(at: place), .docBookEmptyRow(at: place), .docBookTableSpan(0, at: place),
            .docBookEmptyGlossary("", at: place), .docBookEmptyEntry("", at: place),
            .forbiddenCharacter("\u{1}", at: place),
            .docBookTooDeep(at: place), .docBookSeparateAttachment("", at: place), .docBookOrder("", at: place),
        ]
        for finding in findings { #expect(page.contains("`\(finding.id)`"), "\(finding.id)") }
    }
}
