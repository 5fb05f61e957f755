import CLibXML2

/// Checks that the cells of a table (`tgroup`) fill its grid: columns as declared, spans by names that exist, nothing
/// twice and nothing left out.
struct TableCheck {
    /// No office document has as many columns; it bounds the work on a hostile one.
    private static let mostColumns = 256

    private let columns: Int
    private var columnOfName: [String: Int] = [:]
    /// How many more rows each column stays taken by a cell from above; empty while none is.
    private var taken: [Int] = []

    /// The first fault of a table, nil when its grid is sound.
    static func finding(in tgroup: CNode) -> XMLFinding? {
        guard let columns = tgroup.count("cols"), (1...mostColumns).contains(columns) else {
            return .tooManyColumns(limit: mostColumns).at(tgroup)
        }
        var check = TableCheck(columns: columns)
        if let finding = check.declareColumns(of: tgroup) { return finding }
        for part in tgroup.childElements where part.name == "thead" || part.name == "tbody" {
            if let finding = check.part(part) { return finding }
        }
        return nil
    }

    private init(columns: Int) { self.columns = columns }

    private mutating func declareColumns(of tgroup: CNode) -> XMLFinding? {
        var found = 0
        for column in tgroup.childElements where column.name == "colspec" {
            if let name = column.attribute("colname"), columnOfName.updateValue(found, forKey: name) != nil {
                return .duplicateColumn(name).at(column)
            }
            found += 1
        }
        guard found == 0 || found == columns else {
            return .columnDeclarations(found: found, columns: columns).at(tgroup)
        }
        return nil
    }

    /// A head or body: cells may span rows within it, not beyond.
    private mutating func part(_ part: CNode) -> XMLFinding? {
        taken = []
        var rowsBelow = part.childElements.reduce(0) { $0 + ($1.name == "row" ? 1 : 0) }
        for row in part.childElements where row.name == "row" {
            rowsBelow -= 1
            if let finding = self.row(row, rowsBelow: rowsBelow) { return finding }
        }
        return nil
    }

    private mutating func row(_ row: CNode, rowsBelow: Int) -> XMLFinding? {
        // The rows that cells of this row take below it, by column; applied when the row is done.
        var spans: [(columns: ClosedRange<Int>, rows: Int)] = []
        var column = 0
        var filled = taken.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
        for entry in row.childElements where entry.name == "entry" {
            while column < taken.count, taken[column] > 0 { column += 1 }
            let place: ClosedRange<Int>
            switch columnsOf(entry, next: column) {
            case .found(let columns): place = columns
            case .fault(let finding): return finding
            }
            filled += place.count
            if place.lowerBound > column { return .gap(column: column + 1).at(entry) }
            if place.lowerBound < column || place.contains(where: { $0 < taken.count && taken[$0] > 0 }) {
                return .overlap(column: place.lowerBound + 1).at(entry)
            }
            if let written = entry.attribute("morerows") {
                guard let rows = Int(trimming: written), (0...rowsBelow).contains(rows) else {
                    return .rowSpan(written, available: rowsBelow).at(entry)
                }
                if rows > 0 { spans.append((place, rows)) }
            }
            column = place.upperBound + 1
        }
        guard filled == columns else { return .rowWidth(found: filled, columns: columns).at(row) }
        endRow(spans)
        return nil
    }

    private mutating func endRow(_ spans: [(columns: ClosedRange<Int>, rows: Int)]) {
        for index in taken.indices where taken[index] > 0 { taken[index] -= 1 }
        if !taken.contains(where: { $0 > 0 }) { taken = [] }
        guard !spans.isEmpty else { return }
        if taken.isEmpty { taken = [Int](repeating: 0, count: columns) }
        for span in spans {
            for column in span.columns { taken[column] = span.rows }
        }
    }

    private enum Columns {
        case found(ClosedRange<Int>)
        case fault(XMLFinding)
    }

    /// The columns, from 0, that a cell takes: the named ones, else the next.
    private func columnsOf(_ entry: CNode, next: Int) -> Columns {
        guard let start = entry.attribute("namest"), let end = entry.attribute("nameend") else {
            return .found(next...next)
        }
        guard let first = columnOfName[start] else {
            return .fault(.unknownColumn(start, attribute: "namest").at(entry))
        }
        guard let last = columnOfName[end] else {
            return .fault(.unknownColumn(end, attribute: "nameend").at(entry))
        }
        guard first <= last else { return .fault(.reversedSpan(from: start, to: end).at(entry)) }
        return .found(first...last)
    }
}

extension XMLFinding {
    func at(_ element: CNode) -> XMLFinding {
        var finding = self
        finding.element = element
        return finding
    }
}

extension CNode {
    /// The value of an attribute in no namespace.
    func attribute(_ name: String) -> String? {
        attributes.first { $0.pointee.ns == nil && $0.hasLocalName(name) }?.value
    }

    /// An attribute that holds a whole number.
    fileprivate func count(_ name: String) -> Int? { attribute(name).flatMap { Int(trimming: $0) } }
}

extension Int {
    /// Reads a whole number as XML Schema writes one: white space round it, a sign and leading zeros are allowed.
    fileprivate init?(trimming text: String) {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
        let digits = text.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
        self.init(String(digits))
    }
}
