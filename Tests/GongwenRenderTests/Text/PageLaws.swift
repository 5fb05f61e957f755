import GongwenLayout
import GongwenModel
import Testing

/// What every text page keeps, seen from the pages alone: an independent reading of the rules (文本页的约束).
enum PageLaws {
    private static let notAtStart = Set("。，、；：？！”’）〕》〉】·～,;:!?)]%‰℃".unicodeScalars)
    private static let notAtEnd = Set("“‘（〔《〈【([".unicodeScalars)
    private static let units = Set("%％‰℃亿万元年月日个户亩吨人项家处座条所公里米".unicodeScalars)

    /// What a file's lines break: the grid, the page's length and its number.
    static func findings(_ file: TextPages, isLetter: Bool = false) -> [String] {
        file.pages.enumerated().flatMap { index, page -> [String] in
            var found: [String] = []
            if page.count != 23 { found.append("page \(index + 1) has \(page.count) lines") }
            found += page.filter { TextPages.width($0) > 56 }.map { "too wide: \($0)" }
            found += page.filter { $0.last == " " || $0.last == "　" }.map { "blanks at the end: \($0)" }
            let number = "— \(index + 1) —"
            let wanted = index % 2 == 0 ? String(repeating: "　", count: 28) : "　" + number
            let isRight = index % 2 == 1 ? page.last == wanted : page.last?.hasSuffix(number) == true
            if !isRight, !(isLetter && index == 0) { found.append("number of page \(index + 1): \(page.last ?? "")") }
            return found
        }
    }

    /// A line of running text: its characters, where it begins and what it is.
    private struct Line {
        var scalars: [Unicode.Scalar]
        var column: Int
        var role: RunRole
    }

    /// What lines of running text break: marks at their edges, numbers cut.
    ///
    /// - Parameter isCell: whether to read the cells of tables in place of what is no table.
    static func findings(_ pages: [Page]) -> [String] {
        var found: [String] = []
        var previous: Line?
        for line in pages.flatMap(\.lines) {
            guard let first = line.runs.first else {
                previous = nil
                continue
            }
            if case .tableBorder = first.role { previous = nil; continue }
            if case .tableCell = first.role { previous = nil; continue }
            let text = line.runs.map(\.text).joined()
            let here = Line(scalars: Array(text.unicodeScalars), column: line.column.halves, role: first.role)
            defer { previous = here }
            guard let last = here.scalars.last, let start = here.scalars.first else { continue }
            if notAtEnd.contains(last) { found.append("ends on \(last): \(text)") }
            // A line at the left edge goes on with the one above, unless that is a heading or begins flush too.
            guard let above = previous, here.column == 0, isSameText(above.role, here.role),
                let end = above.scalars.last
            else { continue }
            if notAtStart.contains(start) { found.append("begins with \(start): \(text)") }
            let isDigit = ("0"..."9").contains(end)
            if isDigit, ("0"..."9").contains(start) || units.contains(start) || start == "." {
                found.append("number cut: \(String(String.UnicodeScalarView(above.scalars.suffix(8)))) | \(text)")
            }
            if start == end, start == "—" || start == "…" { found.append("pair cut: \(text)") }
        }
        return found
    }

    private static func isSameText(_ one: RunRole, _ other: RunRole) -> Bool {
        switch (one, other) {
        case (.heading, .paragraph), (.heading, .heading), (.paragraph, .paragraph), (.paragraph, .responsibility),
            (.headword, .definition), (.definition, .definition):
            true
        default: one == other
        }
    }

    /// What cells of tables break: a number parted from its unit or within itself, from line to line of one cell.
    static func findingsInCells(_ pages: [Page]) -> [String] {
        var cells: [RunRole: [String]] = [:]
        for run in pages.flatMap(\.lines).flatMap(\.runs) {
            if case .tableCell = run.role { cells[run.role, default: []].append(run.text) }
        }
        return cells.values.flatMap { lines in
            zip(lines, lines.dropFirst()).compactMap { above, below in
                guard let end = above.unicodeScalars.last, let start = below.unicodeScalars.first else { return nil }
                let isCut = ("0"..."9").contains(end) && (("0"..."9").contains(start) || units.contains(start))
                return isCut || notAtEnd.contains(end) || notAtStart.contains(start) ? "\(above) | \(below)" : nil
            }
        }
    }
}
