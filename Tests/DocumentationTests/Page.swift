import Foundation
import Testing

/// A Markdown page taken apart: what it links to, names and tells to type.
struct Page: CustomTestStringConvertible, Sendable {
    /// A block between fences.
    struct Fence: Sendable {
        let language: String
        let lines: [String]
    }
    /// Something with the line it stands on, from 1.
    struct Found: Sendable {
        let text: String
        let line: Int
    }

    let path: String
    private(set) var fences: [Fence] = []
    private(set) var headings: [String] = []
    private(set) var links: [Found] = []
    private(set) var spans: [Found] = []
    private(set) var rows: [[String]] = []

    var testDescription: String { path }

    init(path: String) {
        self.path = path
        var open: (language: String, lines: [String])?
        let text = Repository.text(of: path) ?? ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                if let fence = open {
                    fences.append(Fence(language: fence.language, lines: fence.lines))
                    open = nil
                } else {
                    open = (String(line.drop { $0 == " " }.dropFirst(3)), [])
                }
            } else if open != nil {
                open?.lines.append(String(line))
            } else {
                read(line, number: index + 1)
            }
        }
    }

    private mutating func read(_ line: Substring, number: Int) {
        if let match = line.prefixMatch(of: /#+ +/) { headings.append(String(line[match.range.upperBound...])) }
        spans += line.matches(of: /`([^`]+)`/).map { Found(text: String($0.1), line: number) }
        let prose = line.replacing(/`[^`]+`/, with: "")
        links += prose.matches(of: /\]\(([^)\s]+)\)/).map { Found(text: String($0.1), line: number) }
        if line.hasPrefix("|") {
            rows.append(
                line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
        }
    }

    /// The anchors of the headings, as forges make them.
    var anchors: Set<String> {
        var anchors: Set<String> = []
        for heading in headings {
            let kept = heading.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-" || $0 == "_"
            }
            let base = String(String.UnicodeScalarView(kept)).replacingOccurrences(of: " ", with: "-")
            var anchor = base
            var count = 0
            while !anchors.insert(anchor).inserted {
                count += 1
                anchor = "\(base)-\(count)"
            }
        }
        return anchors
    }

    /// The command lines of the page's shell blocks and of its code spans that begin with `gongwen`.
    var commands: [String] {
        var commands: [String] = []
        for fence in fences where ["sh", "console"].contains(fence.language) {
            let whole = fence.lines.joined(separator: "\n").replacingOccurrences(of: "\\\n", with: " ")
            commands += whole.split(separator: "\n").map { line in
                var words = line.drop { $0 == " " || $0 == "$" }
                if let comment = words.firstRange(of: " #") { words = words[..<comment.lowerBound] }
                return words.trimmingCharacters(in: .whitespaces)
            }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
        }
        return commands + spans.map(\.text).filter { $0.hasPrefix("gongwen ") }
    }
}
