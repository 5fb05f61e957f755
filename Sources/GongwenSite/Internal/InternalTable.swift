import GongwenRender

/// A table of an internal page (表).
struct InternalTable {
    /// Words of a cell.
    struct Part {
        var words: String
        /// What they lead to.
        var address: String?
        var mark: MarkedPage.Mark = .same

        init(_ words: String, _ address: String? = nil, mark: MarkedPage.Mark = .same) {
            self.words = words
            self.address = address
            self.mark = mark
        }
    }
    /// A cell; the first of a row names it.
    struct Cell {
        /// How it is set.
        enum Style: String {
            case text
            /// Not broken: a year.
            case short
            case number
            /// A finding that asks for a look.
            case alert
            /// Much to read: not too narrow.
            case wide
        }
        var parts: [Part]
        var style: Style

        init(_ parts: [Part], _ style: Style = .text) {
            self.parts = parts
            self.style = style
        }

        init(_ words: String, _ address: String? = nil, _ style: Style = .text) {
            self.init(words.isEmpty ? [] : [Part(words, address)], style)
        }

        /// Texts that may be links, one behind the other.
        init(list: [(words: String, address: String?)], _ style: Style = .text) {
            var parts: [Part] = []
            for (words, address) in list {
                if !parts.isEmpty { parts.append(Part("；")) }
                parts.append(Part(words, address))
            }
            self.init(parts, style)
        }
    }

    /// Its id in the page.
    var identifier: String
    var caption: String
    var columns: [String]
    var rows: [[Cell]]

    /// The table without the columns that say nothing in any row; the first stays.
    var withoutEmptyColumns: InternalTable {
        let kept = columns.indices.filter { column in
            column == 0 || rows.contains { $0.indices.contains(column) && !$0[column].parts.isEmpty }
        }
        var table = self
        table.columns = kept.map { columns[$0] }
        table.rows = rows.map { row in kept.filter(row.indices.contains).map { row[$0] } }
        return table
    }

    /// Fields for `internal-table.mustache`.
    var values: PageValues {
        var values = PageValues()
        values.set("tableId", identifier)
        values.set("caption", caption)
        values.set(
            "columns",
            columns.enumerated().map { place, name in
                var column = PageValues()
                column.set("column", name)
                let isNumber = rows.first.map { $0.indices.contains(place) && $0[place].style == .number }
                column.set("isNumberColumn", isNumber ?? false)
                return column
            })
        values.set(
            "rows",
            rows.map { cells in
                var row = PageValues()
                row.set("cells", cells.enumerated().map { $1.values(isHead: $0 == 0) })
                return row
            })
        return values
    }
}

extension InternalTable.Cell {
    fileprivate func values(isHead: Bool) -> PageValues {
        var values = PageValues()
        values.set("isHead", isHead)
        values.set("isStyled", style != .text)
        values.set("style", style.rawValue)
        values.set("cellParts", parts.map(\.values))
        return values
    }
}

extension InternalTable.Part {
    /// Fields of some words, for a cell or a paragraph.
    var values: PageValues {
        var values = PageValues()
        values.set("words", words)
        values.set("address", address)
        values.set("isLink", address != nil)
        values.set("isRemoved", address == nil && mark == .removed)
        values.set("isAdded", address == nil && mark == .added)
        values.set("isPlain", address == nil && mark == .same)
        return values
    }
}
