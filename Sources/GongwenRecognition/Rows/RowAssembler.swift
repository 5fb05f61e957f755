import GongwenModel

/// Puts the lines of a row together (成行): keeps the blanks that mean something, reads bold type and scripts.
struct RowAssembler {
    private let sheet: LineSheet
    private(set) var changes: [ReadingChange] = []

    /// Creates an assembler for the lines of a sheet.
    init(_ sheet: LineSheet) { self.sheet = sheet }

    /// A row with the offsets at which `**` stands in it.
    struct Draft {
        var text: TracedText
        var toggles: [Int]
    }

    /// The text of lines that are one row.
    mutating func draft(_ lines: ArraySlice<Int>) -> Draft {
        let length = lines.reduce(0) { $0 + sheet.lines[$1].glyphs.count }
        let blanks = BlankPolicy(lines, in: sheet)
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(length)
        var runs: [TracedText.Run] = []
        var scripts: [TracedText.Mark] = []
        var toggles: [Int] = []
        for position in lines.indices {
            let index = lines[position]
            let line = sheet.lines[index]
            if position > lines.startIndex, blanks.partsLatin(lines[position - 1], index) { scalars.append(" ") }
            var expected: UInt32 = 0
            var removed = 0
            var closed = 0
            for place in line.glyphs {
                let glyph = sheet.glyphs[place]
                if glyph.togglesBold { toggles.append(scalars.count) }
                if glyph.blanks > 0 {
                    switch blanks.treatment(of: place, in: line.glyphs) {
                    case .keep:
                        if glyph.column - 1 != expected {
                            runs.append(
                                TracedText.Run(
                                    offset: scalars.count, place: Place(line: line.number, column: glyph.column - 1)))
                        }
                        expected = glyph.column
                        scalars.append(" ")
                    case .drop: removed += 1
                    case .close: closed += 1
                    }
                }
                if glyph.column != expected || place == line.glyphs.lowerBound {
                    runs.append(
                        TracedText.Run(offset: scalars.count, place: Place(line: line.number, column: glyph.column)))
                }
                expected = glyph.column + 1
                if let style = glyph.script {
                    Self.extend(&scripts, style, scalars.count)
                }
                scalars.append(glyph.scalar)
            }
            if line.togglesAtEnd { toggles.append(scalars.count) }
            note(removed, .removedBlanks, line)
            note(closed, .closedLetterspacing, line)
        }
        return Draft(text: TracedText(scalars: scalars, runs: runs, marks: scripts), toggles: toggles)
    }

    private static func extend(_ marks: inout [TracedText.Mark], _ style: TracedText.Style, _ offset: Int) {
        if let last = marks.last, last.style == style, last.range.upperBound == offset {
            marks[marks.count - 1].range = last.range.lowerBound..<(offset + 1)
        } else {
            marks.append(TracedText.Mark(style, offset..<(offset + 1)))
        }
    }

    private mutating func note(_ count: Int, _ kind: ReadingChange.Kind, _ line: SourceLine) {
        guard count > 0 else { return }
        let shown = line.glyphs.prefix(20)
        changes.append(
            ReadingChange(
                kind, at: Place(line: line.number, column: sheet.glyphs[line.glyphs.lowerBound].column),
                text: sheet.string(shown.startIndex..<shown.endIndex)))
    }

    /// Reads `**` as bold type: pairs inside a row; a row left open lends its mark to the next one left open.
    mutating func readBold(_ toggled: [(row: Int, offsets: [Int])], in rows: inout [ReadRow]) {
        var lender: Int?
        for (order, (row, offsets)) in toggled.enumerated() {
            var toggles = offsets
            if lender == row - 1 {
                // The row before lent its open mark; this row's parity closes it.
                toggles.insert(0, at: 0)
                lender = nil
            } else if !toggles.count.isMultiple(of: 2) {
                if order + 1 < toggled.count, toggled[order + 1].row == row + 1,
                    !toggled[order + 1].offsets.count.isMultiple(of: 2)
                {
                    toggles.append(rows[row].text.count)
                    lender = row
                } else {
                    toggles.removeLast()
                }
            }
            mark(&rows[row].text, toggles)
        }
    }

    private mutating func mark(_ text: inout TracedText, _ toggles: [Int]) {
        guard !toggles.isEmpty else { return }
        var bold: [TracedText.Mark] = []
        for pair in stride(from: 0, to: toggles.count - 1, by: 2) where toggles[pair] < toggles[pair + 1] {
            if let last = bold.last, last.range.upperBound == toggles[pair] {
                bold[bold.count - 1].range = last.range.lowerBound..<toggles[pair + 1]
            } else {
                bold.append(TracedText.Mark(.strong, toggles[pair]..<toggles[pair + 1]))
            }
        }
        for mark in bold {
            let shown = mark.range.prefix(16)
            changes.append(
                ReadingChange(
                    .readBold, at: text.place(at: mark.range.lowerBound),
                    text: text.string(shown.startIndex..<shown.endIndex)))
        }
        text.marks = Self.merged(bold, text.marks)
    }

    /// Marks in order that do not overlap: a script inside bold type divides it.
    private static func merged(_ bold: [TracedText.Mark], _ scripts: [TracedText.Mark]) -> [TracedText.Mark] {
        guard !scripts.isEmpty else { return bold }
        var marks: [TracedText.Mark] = []
        var next = 0
        for mark in bold {
            var start = mark.range.lowerBound
            while next < scripts.count, scripts[next].range.lowerBound < mark.range.upperBound {
                let script = scripts[next].range
                if start < script.lowerBound { marks.append(TracedText.Mark(.strong, start..<script.lowerBound)) }
                marks.append(scripts[next])
                start = max(start, script.upperBound)
                next += 1
            }
            if start < mark.range.upperBound { marks.append(TracedText.Mark(.strong, start..<mark.range.upperBound)) }
        }
        return marks + scripts[next...]
    }
}
