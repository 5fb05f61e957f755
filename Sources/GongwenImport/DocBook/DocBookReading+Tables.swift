import GongwenModel
import GongwenXML

extension DocBookReading {
    /// A table and what its own element says; facts of an exhibit stay with the node.
    func table(_ node: inout DocBookNode) throws(DocBookReadError) -> Table {
        var table = Table(
            identifier: try node.string("id"), anchor: node.takeID(), at: place(of: node.element))
        for child in try node.elements() {
            switch child.name {
            case "title":
                try DocBookNode(child).end()
                table.caption = try prose(in: child)
            case "tgroup": try read(child, into: &table)
            case "caption":
                let caption = try DocBookNode(child)
                try caption.end()
                let paragraphs = try caption.elements()
                guard paragraphs.count == 1, paragraphs[0]["role"] == "table-note" else {
                    throw .unexpectedElement(child, in: "表格")
                }
                try DocBookNode(paragraphs[0]).end()
                table.note = try prose(in: paragraphs[0])
            default: throw .unexpectedElement(child, in: "表格")
            }
        }
        return table
    }

    private func read(_ element: XMLElement, into table: inout Table) throws(DocBookReadError) {
        let node = try DocBookNode(element, attributes: ["cols"])
        try node.end()
        var columns: [String: Int] = [:]
        for child in try node.elements() {
            switch child.name {
            case "colspec":
                try DocBookNode(child, attributes: ["colname", "align"]).end()
                if let name = child["colname"] { columns[name] = columns.count }
                guard let align = child["align"] else { continue }
                guard let alignment = Table.Alignment(docBook: align), table.columns.count == columns.count - 1 else {
                    throw .badValue(align, of: "align", in: child)
                }
                table.columns.append(alignment)
            case "thead": table.header = try rows(of: child, columns: columns)
            case "tbody":
                let rows = try rows(of: child, columns: columns)
                switch child["role"] {
                case nil: table.rows = rows
                case "header" where table.header.isEmpty: table.header = rows
                case let role: throw .badValue(role ?? "", of: "role", in: child)
                }
            default: throw .unexpectedElement(child, in: "表格")
            }
        }
    }

    private func rows(of element: XMLElement, columns: [String: Int]) throws(DocBookReadError) -> [TableRow] {
        let part = try DocBookNode(element)
        try part.end()
        var rows: [TableRow] = []
        for row in try part.elements() {
            let node = try DocBookNode(row)
            try node.end()
            var cells: [TableCell] = []
            var isPadded = false
            for entry in try node.elements() {
                if entry["role"] == "padding" {
                    try DocBookNode(entry).end()
                    try requireEmpty(entry)
                    isPadded = true
                } else {
                    if isPadded { throw .unexpectedElement(entry, in: "表格") }
                    cells.append(try cell(entry, columns: columns))
                }
            }
            rows.append(TableRow(cells, at: place(of: row)))
        }
        return rows
    }

    private func cell(_ element: XMLElement, columns: [String: Int]) throws(DocBookReadError) -> TableCell {
        var node = try DocBookNode(element, attributes: ["namest", "nameend", "morerows"])
        if !node.role.isEmpty { throw .unexpectedElement(element, in: "表格") }
        var span = 1
        if let first = columns[element["namest"] ?? ""], let last = columns[element["nameend"] ?? ""] {
            span = last - first + 1
        }
        let below = element["morerows"] ?? "0"
        guard let more = Int(below) else { throw .badValue(below, of: "morerows", in: element) }
        let rowSpan = try node.number("rows", absent: more + 1)
        try node.end()
        return TableCell(try prose(in: element), columnSpan: span, rowSpan: rowSpan)
    }
}

extension Table.Alignment {
    /// The alignment that a value of `align` stands for.
    fileprivate init?(docBook: String) {
        switch docBook {
        case "left": self = .leading
        case "center": self = .center
        case "right": self = .trailing
        default: return nil
        }
    }
}
