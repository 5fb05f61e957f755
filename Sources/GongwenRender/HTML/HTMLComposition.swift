import GongwenModel

/// HTML under construction, a page or a piece of one: what both write alike (网页的书写).
protocol HTMLComposition {
    var writer: HTMLWriter { get set }
    var diagnostics: [Diagnostic] { get set }
    /// How many sections or inlines enclose what is being written.
    var depth: Int { get set }
    /// Whether the character HTML cannot carry has been reported.
    var hasReportedCharacter: Bool { get set }
}

extension HTMLComposition {
    /// How deep sections and inlines may be nested; far above any real text, far below what a stack holds.
    static var deepest: Int { 100 }

    /// What was written, or nothing where it could not be written soundly.
    var compiled: Compiled<[UInt8]> {
        let isSound = !diagnostics.contains { $0.severity == .error }
        return Compiled(isSound ? writer.finished() : nil, diagnostics: diagnostics)
    }

    /// Writes the author's characters and reports the first one that HTML cannot carry.
    mutating func text(_ string: String, at place: Place) {
        writer.text(string)
        guard let scalar = writer.metForbidden, !hasReportedCharacter else { return }
        hasReportedCharacter = true
        diagnostics.append(.htmlForbiddenCharacter(scalar, at: place))
    }

    /// Does `work` one level deeper; where that is too deep, reports it instead, which stops the output.
    mutating func nested(at place: Place, _ work: (inout Self) -> Void) {
        guard depth < Self.deepest else {
            if !diagnostics.contains(where: { $0.id == Diagnostic.htmlNestingID }) {
                diagnostics.append(.htmlNestingTooDeep(at: place))
            }
            return
        }
        depth += 1
        work(&self)
        depth -= 1
    }

    /// Opens a cell with what it covers and, in the header, what it heads; reports one beyond the table's edge.
    mutating func openCell(_ placed: TableGrid.Placed, isHeader: Bool) {
        if placed.isCut {
            diagnostics.append(.htmlTableSpan(placed.cell.text.plain, at: placed.cell.text.place))
        }
        writer.open(isHeader ? "th" : "td")
        if isHeader { writer.attribute("scope", placed.columnSpan > 1 ? "colgroup" : "col") }
        if placed.columnSpan > 1 { writer.attribute("colspan", String(placed.columnSpan)) }
        if placed.rowSpan > 1 { writer.attribute("rowspan", String(placed.rowSpan)) }
    }
}

/// The names of headings by rank; HTML has six.
enum HTMLHeading {
    private static let tags: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
    /// The lowest rank there is.
    static var lowest: Int { tags.count }

    /// The element of a heading of a rank, from 1; a lower one than there is takes the lowest.
    static func tag(rank: Int) -> StaticString { tags[min(max(rank, 1), lowest) - 1] }
}
