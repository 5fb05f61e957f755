import Foundation
import Testing

/// A text with marks that say what must become of its parts (带记号的文本); the form is told in `Tests/Cases/draft/README.md`.
struct MarkedText: CustomTestStringConvertible {
    /// A marked part.
    struct Mark {
        /// Which line of the text, from 0.
        var line: Int
        /// In Unicode scalars of the line, from 0.
        var range: Range<Int>
        /// What is right: 填, 留, 问, 延, 提, 弃.
        var verdicts: [String]
        /// What must stand there afterwards; nil where it need not be the same.
        var result: String?
    }
    let name: String
    let year: Int
    let next: Int
    /// The text without marks, line by line.
    let lines: [String]
    let marks: [Mark]

    var testDescription: String { name }
    var text: String { lines.joined(separator: "\n") }

    /// A mistake in a case file.
    struct Mistake: Error, CustomStringConvertible {
        let description: String
    }

    init(_ source: String, named name: String) throws {
        var rows = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let years = rows.removeFirst().split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        guard years.count == 2 else { throw Mistake(description: "\(name)：第一行应写 年份：2026 → 2027") }
        self.name = name
        (year, next) = (years[0], years[1])
        var lines: [String] = []
        var marks: [Mark] = []
        for (index, row) in rows.enumerated() {
            var plain: [Unicode.Scalar] = []
            var rest = Array(row.unicodeScalars)[...]
            while let scalar = rest.popFirst() {
                guard scalar == "{" else {
                    plain.append(scalar)
                    continue
                }
                guard let bar = rest.firstIndex(of: "|"), let close = rest.firstIndex(of: "}"), bar < close else {
                    throw Mistake(description: "\(name)：第 \(index + 2) 行的花括号没有写完")
                }
                let verdicts = String(String.UnicodeScalarView(rest[rest.startIndex..<bar])).split(separator: "/")
                let words = rest[bar + 1..<close].split(separator: "→", maxSplits: 1)
                let start = plain.count
                plain += words[0]
                marks.append(
                    Mark(
                        line: index, range: start..<plain.count, verdicts: verdicts.map(String.init),
                        result: words.count > 1 ? String(String.UnicodeScalarView(words[1])) : nil))
                rest = rest[(close + 1)...]
            }
            lines.append(String(String.UnicodeScalarView(plain)))
        }
        self.lines = lines
        self.marks = marks
    }

    /// The cases of a folder below `Tests/Cases`.
    static func all(in folder: String) throws -> [MarkedText] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Cases/" + folder)
        let files = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
        return try files.map {
            try MarkedText(String(contentsOf: $0, encoding: .utf8), named: $0.deletingPathExtension().lastPathComponent)
        }
    }
}
