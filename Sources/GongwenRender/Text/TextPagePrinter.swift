import GongwenLayout

/// Writes placed lines as bytes: runs at their columns, rules as drawn lines.
struct TextPagePrinter {
    private(set) var bytes: [UInt8] = []
    private let width: CellCount

    /// Writes lines of a width.
    init(width: CellCount) { self.width = width }

    /// Writes a page; a form feed stands before every one but the first.
    mutating func print(_ page: Page) {
        if !bytes.isEmpty { bytes.append(0x0C) }
        for line in page.lines { print(line) }
        printNumber(of: page)
    }

    private mutating func print(_ line: PlacedLine) {
        if let rule = line.rule {
            draw(rule)
        } else {
            var column = 0
            for run in line.runs {
                fill(from: column, to: run.column.halves)
                bytes.append(contentsOf: run.text.utf8)
                column = max(column, run.column.halves) + run.width.halves
            }
            trimBlanks()
        }
        bytes.append(0x0A)
    }

    /// The line below the type area: the number, one 字 from the right on odd pages, from the left on even ones (7.5).
    private mutating func printNumber(of page: Page) {
        if let rule = page.footRule {
            draw(rule)
        } else if page.isNumbered {
            let number = page.printedNumber
            // Two dashes are a cell each, blanks and digits half a cell.
            let numberWidth = number.unicodeScalars.count + 2
            let column =
                switch page.numberSide {
                case .right: width.halves - 2 - numberWidth
                case .left: 2
                case .centre: (width.halves - numberWidth) / 2
                }
            fill(from: 0, to: column)
            bytes.append(contentsOf: number.utf8)
        }
        bytes.append(0x0A)
    }

    private mutating func draw(_ rule: Rule) {
        let stroke =
            switch rule {
            case .header, .colophonThick: "━"
            case .colophonThin: "─"
            case .letterTop, .letterBottom: "═"
            }
        for _ in 0..<width.halves / 2 { bytes.append(contentsOf: stroke.utf8) }
    }

    /// Blanks up to a column: ideographic ones for whole cells, so that the grid holds in proportional faces too.
    private mutating func fill(from start: Int, to end: Int) {
        var column = start
        if column < end, column % 2 == 1 {
            bytes.append(0x20)
            column += 1
        }
        while column + 2 <= end {
            bytes.append(contentsOf: [0xE3, 0x80, 0x80])
            column += 2
        }
        if column < end { bytes.append(0x20) }
    }

    /// Removes plain and ideographic blanks at the line's end.
    private mutating func trimBlanks() {
        while true {
            if bytes.last == 0x20 {
                bytes.removeLast()
            } else if bytes.suffix(3).elementsEqual([0xE3, 0x80, 0x80]) {
                bytes.removeLast(3)
            } else {
                return
            }
        }
    }
}
