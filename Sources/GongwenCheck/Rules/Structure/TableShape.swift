package import GongwenModel

/// A table has rows, and each row fills the same number of columns (表格).
package struct TableShape: Check {
    package static let id = "table-shape"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        document.forEachBlock { block in
            switch block {
            case .table(let table): findings += problems(of: table)
            case .exhibit(let exhibit):
                if exhibit.table?.rows.isEmpty != false {
                    findings.append(
                        finding(
                            "“\(exhibit.caption.plain)”没有可列的指标", at: exhibit.place,
                            fix: "声明 \(exhibit.year)年或上一年的指标值，或删去这张表"))
                }
            case .paragraph, .section, .list, .responsibility, .passage: break
            }
        }
        return findings
    }

    private func problems(of table: Table) -> [Diagnostic] {
        guard !table.rows.isEmpty else {
            return [finding("表“\(table.caption.plain)”只有表头，没有内容", at: table.place, fix: "补上各行，或删去这张表")]
        }
        var findings: [Diagnostic] = []
        // Columns that cells of earlier rows still cover: column → rows left.
        var covered = [Int](repeating: 0, count: table.columns.count)
        for (index, row) in (table.header + table.rows).enumerated() {
            if index == table.header.count { covered = covered.map { _ in 0 } }
            var width = covered.count { $0 > 0 }
            for column in covered.indices where covered[column] > 0 { covered[column] -= 1 }
            var column = 0
            for cell in row.cells {
                guard cell.columnSpan >= 1, cell.rowSpan >= 1 else {
                    findings.append(finding("单元格跨的行数、列数至少是 1", at: row.place, fix: "改为 1 以上的数"))
                    continue
                }
                width += cell.columnSpan
                guard cell.rowSpan > 1 else { continue }
                var left = cell.columnSpan
                while column < covered.count, left > 0 {
                    if covered[column] == 0 {
                        covered[column] = cell.rowSpan - 1
                        left -= 1
                    }
                    column += 1
                }
            }
            if width != table.columns.count {
                findings.append(
                    finding(
                        "表的这一行有\(width)列，表头是\(table.columns.count)列",
                        at: row.place.isKnown ? row.place : table.place, fix: "补齐或删去单元格；合并的单元格写 .跨(\"……\", 列: 2)"))
            }
        }
        return findings
    }

    private func finding(_ message: String, at place: Place, fix: String) -> Diagnostic {
        Diagnostic(
            id: TableShape.id, severity: .error, category: .structural, at: place, message: message, fix: fix)
    }
}
