import GongwenModel
import GongwenRecognition
import Testing

/// A text and the parts it is read as, a line each: the kind, then before‹text›after of every line.
struct FrameCase: Sendable, CustomTestStringConvertible {
    /// What the case shows.
    let shows: String
    let text: String
    let parts: String

    init(_ shows: String, _ text: String, reads parts: String) {
        (self.shows, self.text, self.parts) = (shows, text, parts)
    }

    var testDescription: String { shows }

    /// The text's lines as rows: a run of blanks is one, empty lines are counted.
    static func rows(_ text: String) -> [ReadRow] {
        var rows: [ReadRow] = []
        var gap = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = UInt32(index + 1)
            var row = TracedText()
            var isApart = false
            for (column, scalar) in line.unicodeScalars.enumerated() {
                if scalar.properties.isWhitespace {
                    isApart = !row.isEmpty
                    continue
                }
                let place = Place(line: number, column: UInt32(column + 1))
                if isApart { row.append(" ", at: place) }
                isApart = false
                row.append(scalar, at: place)
            }
            if row.isEmpty {
                gap += 1
            } else {
                rows.append(ReadRow(row, gap: gap, lines: [number]))
                gap = 0
            }
        }
        return rows
    }

    /// Parts as the expectation writes them.
    static func describe(_ parts: [FramePart], indent: String = "") -> [String] {
        func describe(_ lines: [FoundLine]) -> String {
            lines.map { $0.before + "‹" + $0.text.string + "›" + $0.after }.joined(separator: " ¦ ")
        }
        return parts.flatMap { part -> [String] in
            switch part.content {
            case .lines(let kind, let lines): return [indent + kind.rawValue + " " + describe(lines)]
            case .other(let lines): return [indent + "other " + describe(lines)]
            case .body(let rows): return [indent + "body \(rows)"]
            case .passedOn(let manner, let parts):
                return [indent + "passedOn " + manner.rawValue] + self.describe(parts, indent: indent + "  ")
            case .attachment(let label, let title, let rows):
                return [indent + "attachment ‹\(label.string)› ‹\(title.string)› \(rows)"]
            case .glossary(let heading, let rows): return [indent + "glossary ‹\(heading.string)› \(rows)"]
            }
        }
    }

    /// Every character of the parts in printed order, blanks aside.
    static func characters(_ parts: [FramePart], _ rows: [ReadRow]) -> String {
        func characters(_ lines: [FoundLine]) -> String {
            lines.map { $0.before + $0.text.string + $0.after }.joined()
        }
        func characters(_ range: Range<Int>) -> String { range.map { rows[$0].text.string }.joined() }
        let all = parts.map { part in
            switch part.content {
            case .lines(_, let lines), .other(let lines): characters(lines)
            case .body(let range): characters(range)
            case .passedOn(_, let parts): self.characters(parts, rows)
            case .attachment(let label, let title, let range): label.string + title.string + characters(range)
            case .glossary(let heading, let range): heading.string + characters(range)
            }
        }
        return all.joined().filter { !$0.isWhitespace }
    }
}
