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
                for (position, span) in spans.enumerated() where position % 2 == 1 { words.formUnion(identifiers(in: span)) }
            }
        }
        self.examples = examples
        codeWords = words
    }
}

extension VocabularyPage.Example {
    /// The example as a source file of its own, every declaration private to it; errors name the page and its line.
    var source: String {
        if lines.contains(where: { $0.contains("@main") }) { return located(lines, from: 0) }
        let marker = lines.first.map(String.init)
        guard marker == "// 文件级" || marker == "// 成员" else {
            return "import Gongwen\n" + wrapped(members: [], body: lines, bodyStart: 0)
        }
        let split = lines.firstIndex { $0 == "// 正文" } ?? lines.endIndex
        let head = Array(lines[..<split])
        let body = Array(lines[split...])
        if marker == "// 成员" { return "import Gongwen\n" + wrapped(members: head, body: body, bodyStart: split) }
        return "import Gongwen\n" + located(head, from: 0) + wrapped(members: [], body: body, bodyStart: split)
    }

    /// The struct of the page's convention round members and body lines.
    private func wrapped(members: [Substring], body: [Substring], bodyStart: Int) -> String {
        let hasElements = members.contains { $0.hasPrefix("let 要素") }
        return "fileprivate struct 示例: 公文 {\n"
            + (hasElements ? "" : "let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: \"示例\")\n")
            + located(members, from: 0) + "var 正文: 块 {\n" + located(body, from: bodyStart) + "}\n}\n"
    }

    /// Lines that the compiler places in the page; `@main` and the reach of top-level declarations are taken back.
    private func located(_ part: [Substring], from offset: Int) -> String {
        guard !part.isEmpty else { return "" }
        var output = "#sourceLocation(file: \"\(VocabularyPage.path)\", line: \(line + offset))\n"
        for one in part {
            let code = one.hasPrefix("@main ") ? one.dropFirst("@main ".count) : one
            let isTopLevel = lines.first != "// 成员"
                && ["extension ", "let ", "struct "].contains { code.hasPrefix($0) }
            output += (isTopLevel ? "fileprivate " : "") + code + "\n"
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
