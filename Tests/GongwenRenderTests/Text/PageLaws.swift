import GongwenLayout
import GongwenModel
import Testing

/// What every text page keeps, seen from the pages alone: an independent reading of the rules (文本页的约束).
enum PageLaws {
    private static let notAtStart = Set("。，、；：？！”’）〕》〉】·～/,;:!?)]%‰℃".unicodeScalars)
    private static let notAtEnd = Set("“‘（〔《〈【([".unicodeScalars)
    private static let units =
        """
        % ％ ‰ ℃ 亿 万 元 年 月 日 号 个 户 亩 吨 人 项 家 处 座 条 所 公里 公顷 公斤 千米 千瓦 千克 米 件 名 次 辆 台 套 栋 斤 微克 毫克 平方 立方 天 岁 倍 级 \
        小时 分钟
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

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

        /// Whether it goes on with the text above: a line of prose does at the left edge, unless what is above is a
        /// heading or begins flush too; one of an element that may have several lines, wherever it stands.
        func goesOn(from above: Line) -> Bool {
            switch role {
            case .element(.title), .element(.occasion), .element(.attachmentNote), .element(.copyRecipients),
                .element(.movedRecipients), .element(.attendance), .attachmentTitle, .glossaryTitle:
                above.role == role
            default: column == 0 && PageLaws.isSameText(above.role, role)
            }
        }
    }

    /// What lines of text break: marks at their edges, numbers, words and pairs cut.
    static func findings(_ pages: [Page]) -> [String] {
        var found: [String] = []
        var previous: Line?
        for line in pages.flatMap(\.lines) {
            guard let first = line.runs.first else {
                previous = nil
                continue
            }
            let isTable = line.runs.contains { run in
                if case .tableCell = run.role { true } else { run.role == .tableBorder }
            }
            guard !isTable else {
                previous = nil
                continue
            }
            let text = line.runs.map(\.text).joined()
            let here = Line(scalars: Array(text.unicodeScalars), column: line.column.halves, role: first.role)
            defer { previous = here }
            guard let last = here.scalars.last else { continue }
            if notAtEnd.contains(last) { found.append("ends on \(last): \(text)") }
            guard let above = previous, here.goesOn(from: above) else { continue }
            found += findings(between: above.scalars, and: here.scalars, role: here.role)
        }
        return found
    }

    /// What two lines of one text break.
    private static func findings(
        between above: [Unicode.Scalar], and below: [Unicode.Scalar], role: RunRole
    ) -> [String] {
        guard let end = above.last, let start = below.first else { return [] }
        var found: [String] = []
        let text = String(String.UnicodeScalarView(below))
        if notAtStart.contains(start) { found.append("begins with \(start): \(text)") }
        // 2. of the next attachment's name is no part of a number above it.
        let isNumbered = role == .element(.attachmentNote) && text.prefixMatch(of: /[0-9]+\.[ ]/) != nil
        let isCut = isDigit(start) || start == "." || units.contains { text.hasPrefix($0) }
        if isDigit(end), isCut, !isNumbered, length(of: above.reversed(), below, isDigit) < 50 {
            found.append("number cut: \(String(String.UnicodeScalarView(above.suffix(8)))) | \(text)")
        }
        if isLetter(end), isLetter(start), length(of: above.reversed(), below, isLetter) < 50 {
            found.append("word cut: \(text)")
        }
        if start == end, start == "—" || start == "…" { found.append("pair cut: \(text)") }
        return found
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && scalar.properties.isAlphabetic }

    /// Characters of a kind on both sides of a line's end: what is longer than a line has to be cut.
    private static func length(
        of above: [Unicode.Scalar], _ below: [Unicode.Scalar], _ isMeant: (Unicode.Scalar) -> Bool
    ) -> Int {
        above.prefix(while: isMeant).count + below.prefix(while: isMeant).count
    }

    fileprivate static func isSameText(_ one: RunRole, _ other: RunRole) -> Bool {
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
                let isCut = isDigit(end) && (isDigit(start) || units.contains { below.hasPrefix($0) })
                return isCut || notAtEnd.contains(end) || notAtStart.contains(start) ? "\(above) | \(below)" : nil
            }
        }
    }
}
