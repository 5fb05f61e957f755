/// Where the grid lies on paper (版面尺寸): what a fixed-page output adds to lines and cells. The origin is the paper's
/// upper left corner, y grows downward.
///
/// - Source: GB/T 9704-2012, 5.1, 5.2 and 7.5; the pitch follows from 22 lines of 28 characters on 156 mm by 225 mm.
package struct PageGeometry: Hashable, Sendable {
    /// A4 (5.1).
    package var paperWidth: Millimetres = 210
    package var paperHeight: Millimetres = 297
    /// 天头 (5.2.1).
    package var topMargin: Millimetres = 37
    /// 订口 (5.2.1).
    package var bindingMargin: Millimetres = 28
    /// 版心 (5.2.1).
    package var textWidth: Millimetres = 156
    package var textHeight: Millimetres = 225
    /// From the lower edge of the type area to the dashes of the page number (7.5).
    package var numberDistance: Millimetres = 7
    /// Lines of a page and cells of a line, which fill the type area (撑满版心).
    private let lines: Int
    private let cells: Double

    /// The geometry of a profile's grid.
    package init(profile: LayoutProfile = .standard) {
        lines = max(1, profile.linesPerPage.count)
        cells = Double(max(2, profile.lineWidth.halves)) / 2
        topMargin = profile.topMargin
        bindingMargin = profile.bindingMargin
        textWidth = profile.textWidth
        textHeight = profile.textHeight
    }

    /// From one character to the next: 156 mm / 28.
    package var cellPitch: Millimetres { textWidth / cells }
    /// From one line to the next: 225 mm / 22.
    package var linePitch: Millimetres { textHeight / Double(lines) }
    /// The margin at the cut side (切口).
    package var cutMargin: Millimetres { paperWidth - bindingMargin - textWidth }
    /// The margin below (地脚).
    package var bottomMargin: Millimetres { paperHeight - topMargin - textHeight }

    /// What a line of a page laid sideways holds, which runs along the longer side: 40 cells.
    package var sidewaysWidth: CellCount { .cells(max(6, Int(textHeight.value / cellPitch.value))) }
    /// Lines of a page laid sideways: 15.
    package var sidewaysLines: LineCount { LineCount(max(4, Int(textWidth.value / linePitch.value))) }

    /// The left edge of a column.
    package func x(of column: CellCount) -> Millimetres { bindingMargin + cellPitch * (Double(column.halves) / 2) }

    /// The upper edge of a line of a page, from 0; one that the standard places in millimetres has its own.
    package func y(ofLine index: Int, on page: Page) -> Millimetres {
        guard page.lines.indices.contains(index) else { return topMargin + linePitch * Double(index) }
        switch page.lines[index].anchor {
        case .grid: return topMargin + linePitch * Double(index)
        case .belowTypeAreaTop(let distance): return topMargin + distance
        case .belowPaperTop(let distance): return distance
        case .belowLineAbove(let distance):
            return (index == 0 ? topMargin : y(ofLine: index - 1, on: page) + characterHeight) + distance
        }
    }

    /// The upper edge of the page number's dashes.
    package var numberY: Millimetres { topMargin + textHeight + numberDistance }

    /// The height of a 3号 character, 15.75 pt (号 of metal type, which 22 lines fit on 225 mm).
    package var characterHeight: Millimetres { 5.556 }

    /// Where a rule runs: its left edge and how wide it is; a letter's are 170 mm wide and centred on the paper (10.1).
    package func span(of rule: Rule) -> (x: Millimetres, width: Millimetres) {
        switch rule {
        case .header, .colophonThick, .colophonThin: (bindingMargin, textWidth)
        case .letterTop, .letterBottom: ((paperWidth - 170) / 2, 170)
        }
    }

    /// The upper edge of a letter's rule at the foot of page 1, 20 mm above the lower edge of the paper (10.1).
    package var letterFootY: Millimetres { paperHeight - 20 }
}
