/// The state of cutting one text into lines: fills a line, and ends it at the last place that allows it.
struct LineCutter {
    /// A place where the current line may end.
    private struct Candidate {
        /// Where the next line begins.
        var start: Int
        /// Half cells before it, blanks included.
        var column: Int
        /// Where the line's last visible character ends, as a byte and in half cells.
        var inkEnd: Int
        var inkColumn: Int
    }

    private(set) var lines: [BrokenLine] = []
    private let first: Int
    private let rest: Int
    private var lineStart = 0
    private var column = 0
    private var inkEnd = 0
    private var inkColumn = 0
    private var last: Candidate?
    private var beforeLast: Candidate?
    private var weak: Candidate?
    /// Characters of this line that are not marks.
    private var bodyCharacters = 0
    private var bodyAtLast = 0
    private var bodyAtWeak = 0
    /// The last but one place of the line cut before, for pulling a character over.
    private var earlier: Candidate?
    private var widthTakenOver = 0

    /// Starts a text whose first line holds `first` half cells and whose others hold `rest`.
    init(first: Int, rest: Int) {
        self.first = first
        self.rest = rest
    }

    /// What the current line holds; a line of nothing but blanks is none, so that the one after it is the first.
    private var limit: Int { lines.isEmpty ? first : rest }

    /// Adds a character, ending lines as they fill.
    @inline(__always)
    mutating func take(_ step: BreakScanner.Step) {
        if step.before == .allowed {
            beforeLast = last
            last = Candidate(start: step.start, column: column, inkEnd: inkEnd, inkColumn: inkColumn)
            bodyAtLast = bodyCharacters
        } else if step.before == .weak {
            weak = Candidate(start: step.start, column: column, inkEnd: inkEnd, inkColumn: inkColumn)
            bodyAtWeak = bodyCharacters
        }
        if step.kind == .space {
            // Blanks at a line's end take no room there: they are not printed.
            column += step.width
            return
        }
        while column + step.width > limit, column > 0 { cut(before: step.start) }
        column += step.width
        inkEnd = step.end
        inkColumn = column
        if step.kind == .ordinary || step.kind.isWord { bodyCharacters += 1 }
    }

    /// Lets a mark stand outside a line that is full without it (悬挂); false where it finds room or another one hangs.
    mutating func hang(_ step: BreakScanner.Step) -> Bool {
        guard step.before == .never, column > 0, column <= limit, column + step.width > limit else { return false }
        column += step.width
        inkEnd = step.end
        inkColumn = column
        return true
    }

    /// Ends the line at the best place before `start`.
    private mutating func cut(before start: Int) {
        let place: Candidate
        let bodyBefore: Int
        if let last, last.column > 0 {
            (place, bodyBefore, earlier) = (last, bodyAtLast, beforeLast)
        } else if let weak, weak.column > 0 {
            (place, bodyBefore, earlier) = (weak, bodyAtWeak, nil)
        } else {
            let here = Candidate(start: start, column: column, inkEnd: inkEnd, inkColumn: inkColumn)
            (place, bodyBefore, earlier) = (here, bodyCharacters, nil)
        }
        if place.inkEnd > lineStart {
            lines.append(BrokenLine(start: lineStart, end: place.inkEnd, width: place.inkColumn))
        }
        widthTakenOver = earlier.map { place.column - $0.column } ?? 0
        lineStart = place.start
        column -= place.column
        inkColumn = max(0, inkColumn - place.column)
        bodyCharacters -= bodyBefore
        last = nil
        beforeLast = nil
        if let kept = weak, kept.start > place.start {
            weak = Candidate(
                start: kept.start, column: kept.column - place.column, inkEnd: kept.inkEnd,
                inkColumn: kept.inkColumn - place.column)
            bodyAtWeak -= bodyBefore
        } else {
            weak = nil
        }
    }

    /// Where the paragraph's last line would hold one character and marks, takes one more over from the line above (避免孤字).
    mutating func pullOverLoneCharacter(to end: Int) {
        guard let earlier, bodyCharacters <= 1, inkEnd > lineStart, inkColumn <= 6, widthTakenOver <= 8,
            let above = lines.last, earlier.inkEnd > above.start, inkColumn + widthTakenOver <= limit
        else { return }
        lines[lines.count - 1] = BrokenLine(start: above.start, end: earlier.inkEnd, width: earlier.inkColumn)
        lineStart = earlier.start
        inkColumn += widthTakenOver
    }

    /// Ends the line where the text ends or the author ends it; nothing is added where it holds only blanks.
    mutating func endLine() {
        if inkEnd > lineStart { lines.append(BrokenLine(start: lineStart, end: inkEnd, width: inkColumn)) }
        earlier = nil
    }

    /// Starts a line after one that the author ended.
    mutating func startLine(at start: Int) {
        lineStart = start
        inkEnd = start
        (column, inkColumn, bodyCharacters, widthTakenOver) = (0, 0, 0, 0)
        (last, beforeLast, weak) = (nil, nil, nil)
    }
}
