package import GongwenModel

/// A line of a page (行): runs at their columns, or a drawn rule; without either it is empty.
package struct PlacedLine: Hashable, Sendable {
    /// What stands on the line, from left to right, without overlap.
    package var runs: [PlacedRun]
    /// A rule across the whole type area (反线、分隔线).
    package var rule: Rule?
    /// What its height on paper is measured from.
    package var anchor = LineAnchor.grid

    /// Creates a line.
    package init(_ runs: [PlacedRun] = [], rule: Rule? = nil, anchor: LineAnchor = .grid) {
        self.runs = runs
        self.rule = rule
        self.anchor = anchor
    }

    /// An empty line.
    package static let blank = PlacedLine()

    /// Whether nothing stands on the line.
    package var isBlank: Bool { runs.isEmpty && rule == nil }

    /// Where the first run begins.
    package var column: CellCount { runs.first?.column ?? .zero }

    /// Where the last run ends.
    package var end: CellCount { runs.last.map { $0.column + $0.width } ?? .zero }
}

/// What the upper edge of a line is measured from (上边缘): most stand on the grid, some have millimetres of their own,
/// which a text page rounds to lines.
package enum LineAnchor: Hashable, Sendable {
    /// The line of the grid.
    case grid
    /// So far below the upper edge of the type area (发文机关标志, 7.2.4, 10.2).
    case belowTypeAreaTop(Millimetres)
    /// So far below the upper edge of the paper (信函的发文机关标志, 10.1).
    case belowPaperTop(Millimetres)
    /// So far below the characters of the line above (红色分隔线, 7.2.7, 10.1).
    case belowLineAbove(Millimetres)
}

/// A rule as wide as the type area.
package enum Rule: String, Sendable, CaseIterable {
    /// The red rule below the header (版头红色分隔线, 7.2.7).
    case header
    /// First and last rule of the 版记 (粗线, 7.4.1).
    case colophonThick
    /// Rules inside the 版记 (细线, 7.4.1).
    case colophonThin
    /// The red double rule below a letter's mark, thick above thin (上粗下细, 10.1).
    case letterTop
    /// The red double rule at the foot of a letter's first page, thin above thick (上细下粗, 10.1).
    case letterBottom
}

/// Characters of one style at a column of a line.
package struct PlacedRun: Hashable, Sendable {
    /// Where the run begins, from the left edge of the type area.
    package var column: CellCount
    /// How much of the line it takes.
    package var width: CellCount
    package var text: String
    package var style: TypeStyle
    package var role: RunRole

    /// Creates a run.
    package init(column: CellCount, width: CellCount, text: String, style: TypeStyle, role: RunRole) {
        self.column = column
        self.width = width
        self.text = text
        self.style = style
        self.role = role
    }
}

/// What a run of characters is.
package enum RunRole: Hashable, Sendable {
    /// An element of lines (公文要素).
    case element(ElementKind)
    /// 文件, 令 or 纪要 beside the names of a joint mark, on whatever line that is.
    case markSuffix
    /// A heading of the body (层次标题), level 1 to 5.
    case heading(level: Int)
    /// 正文
    case paragraph
    /// 责任单位
    case responsibility
    /// 附件 and its number
    case attachmentLabel
    /// The attachment's title (附件标题)
    case attachmentTitle
    /// 表题
    case tableCaption
    /// A cell of a table (表格单元): which table of the document, row and column, all from 0, header rows counted.
    case tableCell(table: Int, row: Int, column: Int)
    /// Drawn lines of a table (表线): layout, no text of the author.
    case tableBorder
    /// A header of a table, or the first column of one taken apart, that stands again: layout, printed before.
    case repeated
    /// 表注
    case tableNote
    /// The title of the term explanations (名词解释)
    case glossaryTitle
    /// An explained term (词目)
    case headword
    /// 释义
    case definition
    /// The mark after a term's first use (（注1）): generated, no text of the author.
    case noteMark
}
