/// A line cut from a text: a range of its bytes without the blanks at its end.
struct BrokenLine: Equatable {
    var start: Int
    var end: Int
    /// Half cells from start to end.
    var width: Int
}

/// Cuts text into lines (断行): a mark that may not start a line takes the character before it along (推出), nothing is
/// compressed, and what is longer than a line is cut where the line is full.
///
/// - Source: W3C CLREQ, line breaking; GB/T 15834-2011, 5.1; GB/T 15835-2011, 5.1.7.2.
struct LineBreaker {
    var level: LayoutProfile.BreakingLevel
    var avoidsLoneCharacter: Bool
    /// Whether one of 、，。 may stand outside a full line (标点悬挂).
    var hangsMarks = false
    /// Whether it breaks cells of tables, whose lines are short.
    var isForCells = false

    /// Byte offsets before which no line ends besides those the rules forbid: inside spaced names.
    var kept: Set<Int> = []

    /// The lines of `bytes` (valid UTF-8), none where there is nothing but blanks.
    ///
    /// - Parameters:
    ///   - first: half cells of the first line, at least 2.
    ///   - rest: half cells of the others, at least 2.
    /// - Complexity: linear.
    func lines(of bytes: [UInt8], first: Int, rest: Int) -> [BrokenLine] {
        var scanner = BreakScanner(bytes, level: level, keepsComparisons: isForCells)
        var cutter = LineCutter(first: max(2, first), rest: max(2, rest))
        while var step = scanner.next() {
            if !kept.isEmpty, kept.contains(step.start), step.before == .allowed { step.before = .never }
            if step.before == .must {
                endParagraph(&cutter, at: step.start)
                cutter.startLine(at: step.end)
            } else if !hangsMarks || step.kind != .closing || !mayHang(bytes[step.start..<step.end])
                || !cutter.hang(step)
            {
                cutter.take(step)
            }
        }
        endParagraph(&cutter, at: bytes.count)
        return cutter.lines
    }

    /// Whether a mark is one of 、。，, which alone may hang.
    private func mayHang(_ mark: ArraySlice<UInt8>) -> Bool {
        [[0xE3, 0x80, 0x81], [0xE3, 0x80, 0x82], [0xEF, 0xBC, 0x8C]].contains(Array(mark))
    }

    private func endParagraph(_ cutter: inout LineCutter, at end: Int) {
        if avoidsLoneCharacter { cutter.pullOverLoneCharacter(to: end) }
        cutter.endLine()
    }

    /// Half cells of the widest part that may not be cut.
    func widestPart(of bytes: [UInt8]) -> Int {
        var scanner = BreakScanner(bytes, level: level, keepsComparisons: isForCells)
        var widest = 0
        var width = 0
        while let step = scanner.next() {
            if step.before == .allowed || step.before == .must { width = 0 }
            if step.kind != .space { width += step.width }
            widest = max(widest, width)
        }
        return widest
    }

    /// Half cells of the bytes on one line, blanks at the end included.
    static func width(of bytes: ArraySlice<UInt8>) -> Int {
        var width = 0
        var value: UInt32 = 0
        var pending = false
        for byte in bytes {
            if byte & 0xC0 == 0x80 {
                value = value << 6 | UInt32(byte & 0x3F)
                continue
            }
            if pending { width += CharacterTable.width(of: value) }
            value = byte < 0x80 ? UInt32(byte) : UInt32(byte) & (byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0x0F : 0x07)
            pending = true
        }
        return pending ? width + CharacterTable.width(of: value) : width
    }
}
