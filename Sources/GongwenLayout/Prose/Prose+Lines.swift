/// How a paragraph's lines stand in the type area, in half cells.
struct ParagraphShape {
    /// How the lines stand between the indents.
    enum Alignment { case leading, center, trailing }
    /// Left indent of the first line.
    var first = 0
    /// Left indent of the other lines.
    var rest = 0
    /// Right indent of all lines.
    var right = 0
    var alignment = Alignment.leading

    /// Two 字 in (首行缩进二字).
    static let body = ParagraphShape(first: 4)
    /// Flush left (顶格).
    static let flush = ParagraphShape()
}

extension Prose {
    /// The prose as placed lines in a column of `width` half cells that begins at `origin`.
    func placed(
        _ shape: ParagraphShape, width: Int, origin: Int = 0, breaker: LineBreaker
    ) -> [PlacedLine] {
        let broken = breaker.lines(
            of: bytes, first: width - shape.first - shape.right, rest: width - shape.rest - shape.right)
        return placed(broken, shape, width: width, origin: origin)
    }

    /// Lines cut already, placed.
    func placed(_ broken: [BrokenLine], _ shape: ParagraphShape, width: Int, origin: Int = 0) -> [PlacedLine] {
        var lines: [PlacedLine] = []
        lines.reserveCapacity(broken.count)
        var span = 0
        for (index, line) in broken.enumerated() {
            let left = index == 0 ? shape.first : shape.rest
            let free = max(0, width - left - shape.right - line.width)
            let shift =
                switch shape.alignment {
                case .leading: 0
                case .center: free / 2
                case .trailing: free
                }
            lines.append(PlacedLine(runs(of: line, at: origin + left + shift, from: &span)))
        }
        return lines
    }

    /// The whole prose at a column, on one line.
    func runs(at column: Int) -> [PlacedRun] {
        var span = 0
        return onOneLine.runs(of: BrokenLine(start: 0, end: bytes.count, width: width), at: column, from: &span)
    }

    /// The runs of a line; `span` is where to begin among the spans and moves on with the lines.
    private func runs(of line: BrokenLine, at column: Int, from span: inout Int) -> [PlacedRun] {
        var runs: [PlacedRun] = []
        var column = column
        var start = line.start
        while span < spans.count, spans[span].end <= start { span += 1 }
        while start < line.end, span < spans.count {
            let end = min(line.end, spans[span].end)
            let isWhole = start == line.start && end == line.end
            let width = isWhole ? line.width : LineBreaker.width(of: bytes[start..<end])
            runs.append(
                PlacedRun(
                    column: CellCount(halves: column), width: CellCount(halves: width),
                    text: String(decoding: bytes[start..<end], as: UTF8.self), style: spans[span].style,
                    role: spans[span].role))
            column += width
            start = end
            if end == spans[span].end { span += 1 }
        }
        return runs
    }
}
