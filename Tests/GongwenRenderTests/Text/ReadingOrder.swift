import GongwenLayout
import GongwenModel

/// Reads the author's text off placed pages in the order of the document, as a comparison with other forms needs it.
///
/// Two things stand on a page in another order than in the document: the cells of a table, whose lines run side by
/// side, and a header, whose elements share lines and, in a letter, stand below the mark.
struct ReadingOrder {
    private static let header: [ElementKind] = [
        .copyNumber, .security, .urgency, .organMark, .documentNumber, .signatories,
    ]

    /// A square of a table.
    private struct Square: Hashable {
        var row: Int
        var column: Int
    }

    private var text = ""
    private var headerTexts: [ElementKind: String] = [:]
    private var markSuffix = ""
    private var cells: [Square: String] = [:]
    private var table = 0

    /// The visible characters of pages, drawn lines, page numbers and note marks aside.
    static func text(of pages: [Page]) -> String {
        var order = ReadingOrder()
        for run in pages.flatMap(\.lines).flatMap(\.runs) { order.read(run) }
        order.endTable()
        order.headerTexts[.organMark]? += order.markSuffix
        let header = Self.header.compactMap { order.headerTexts[$0] }.joined()
        return visible(header + order.text)
    }

    /// A text without its blanks.
    static func visible(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }

    private mutating func read(_ run: PlacedRun) {
        switch run.role {
        case .tableBorder, .repeated, .noteMark: break
        case .tableCell(let table, let row, let column):
            if table != self.table { endTable() }
            self.table = table
            cells[Square(row: row, column: column), default: ""] += run.text
        case .markSuffix: markSuffix += run.text
        case .element(let kind) where Self.header.contains(kind): headerTexts[kind, default: ""] += run.text
        default:
            endTable()
            text += run.text
        }
    }

    private mutating func endTable() {
        let inOrder = cells.sorted { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }
        text += inOrder.map(\.value).joined()
        cells = [:]
    }
}
