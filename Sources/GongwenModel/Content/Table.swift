/// A table (表格).
public struct Table: Sendable, Equatable {
    /// How a column's cells stand.
    public enum Alignment: String, Sendable, CaseIterable {
        case leading, center, trailing
    }
    /// The caption above (表题); empty where there is none. It takes no full stop (GB/T 15834, A.1).
    public var caption: Text
    /// One alignment a column; their count is the table's width.
    public var columns: [Alignment]
    /// The header rows (表头).
    public var header: [TableRow]
    /// The rows (各行).
    public var rows: [TableRow]
    /// The note below (表注); empty where there is none.
    public var note: Text
    /// The identity that cross references name (标识); empty where there is none.
    public var identifier: String
    /// The id in HTML and DocBook; filled by resolution.
    public var anchor: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a table.
    public init(
        caption: Text = Text(), columns: [Alignment] = [], header: [TableRow] = [], rows: [TableRow] = [],
        note: Text = Text(), identifier: String = "", anchor: String = "", at place: Place = .none
    ) {
        self.caption = caption
        self.columns = columns
        self.header = header
        self.rows = rows
        self.note = note
        self.identifier = identifier
        self.anchor = anchor
        self.place = place
    }
}

/// A row of a table.
public struct TableRow: Sendable, Equatable {
    /// The cells, left to right (单元格).
    public var cells: [TableCell]
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a row.
    public init(_ cells: [TableCell], at place: Place = .none) {
        self.cells = cells
        self.place = place
    }
}

/// A cell of a table.
public struct TableCell: Sendable, Equatable {
    /// What it says (文字).
    public var text: Text
    /// Columns it covers, from 1.
    public var columnSpan: Int
    /// Rows it covers, from 1.
    public var rowSpan: Int

    /// Creates a cell.
    public init(_ text: Text, columnSpan: Int = 1, rowSpan: Int = 1) {
        self.text = text
        self.columnSpan = columnSpan
        self.rowSpan = rowSpan
    }
}
