import Foundation

/// `Documentation/DSL.md` as the tests read it: its Swift examples and the words it shows as code.
struct VocabularyPage {
    /// A ```swift fence of the page.
    struct Example {
        /// The 1-based line of the page on which the example's first line stands.
        let line: Int
        let lines: [Substring]
    }

    /// The path that diagnostics name.
    static let path = "Documentation/DSL.md"

    let examples: [Example]
    /// Every identifier that stands in a code span or a fence.
    let codeWords: Set<String>

    /// Reads the page of this repository.
    init() throws {
        self.init(text: try String(contentsOf: Repository.root.appending(path: VocabularyPage.path), encoding: .utf8))
    }

    /// Reads a page's text.
    init(text: String) {
        var examples: [Example] = []
        var words: Set<String> = []
        var fence: (isSwift: Bool, start: Int, lines: [Substring])?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                if let open = fence {
                    if open.isSwift { examples.append(Example(line: open.start, lines: open.lines)) }
                    fence = nil
                } else {
                    fence = (line == "```swift", index + 2, [])
                }
            } else if fence != nil {
                fence?.lines.append(line)
                words.formUnion(identifiers(in: line))
            } else {
                let spans = line.split(separator: "`", omittingEmptySubsequences: false)
                for (position, span) in spans.enumerated() where position % 2 == 1 {
                    words.formUnion(identifiers(in: span))
                }
            }
        }
        self.examples = examples
        codeWords = words
    }
}

extension VocabularyPage.Example {
    /// The example as a source file of its own, every declaration private to it; errors name the page and its line.
    var source: String {
        if lines.contains(where: { $0.contains("@main") }) { return located(.topLevel, in: lines.indices) }
        var parts: [Part: Range<Int>] = [:]
        var open: (part: Part, start: Int) = (.body, 0)
        for (index, line) in lines.enumerated() {
            guard let part = Part(rawValue: String(line)), index == 0 || open.part != .body else { continue }
            parts[open.part] = open.start..<index
            open = (part, index)
        }
        parts[open.part] = open.start..<lines.count
        let members = parts[.members] ?? 0..<0
        let hasElements = lines[members].contains { $0.hasPrefix("let 要素") }
        return "import Gongwen\n" + located(.topLevel, in: parts[.topLevel] ?? 0..<0)
            + "fileprivate struct 示例: 公文 {\n"
            + (hasElements ? "" : "let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: \"示例\")\n")
            + located(.members, in: members) + "var 正文: 块 {\n" + located(.body, in: parts[.body] ?? 0..<0) + "}\n}\n"
    }

    /// Where lines of an example belong; the marker line that opens each.
    private enum Part: String {
        case topLevel = "// 文件级"
        case members = "// 成员"
        case body = "// 正文"
    }

    /// Lines that the compiler places in the page; `@main` and the reach of top-level declarations are taken back.
    private func located(_ part: Part, in range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        var output = "#sourceLocation(file: \"\(VocabularyPage.path)\", line: \(line + range.lowerBound))\n"
        for one in lines[range] {
            let code = one.hasPrefix("@main ") ? one.dropFirst("@main ".count) : one
            let isDeclaration = part == .topLevel && ["extension ", "let ", "struct "].contains { code.hasPrefix($0) }
            output += (isDeclaration ? "fileprivate " : "") + code + "\n"
        }
        return output + "#sourceLocation()\n"
    }
}

/// The identifiers in a run of code: letters of any script, digits and underscores.
func identifiers(in code: some StringProtocol) -> [String] {
    String(code).split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
}

/// This repository's own files.
enum Repository {
    /// The package's folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
