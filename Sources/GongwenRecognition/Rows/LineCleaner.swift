import GongwenModel

/// Takes white space and markup out of a line (去记号): `**`, `_{…}`, `^{…}`, `#` before a heading, `\-`, `&nbsp;`.
struct LineCleaner {
    private let line: UnsafeBufferPointer<UInt32>
    private let number: UInt32
    private let consumed: UInt32
    private var index = 0
    private var blanks = 0
    private var toggles = false
    private var script: TracedText.Style?
    private var scriptEnd = 0
    private var start = 0
    private var indent = 0
    private var end = 0

    /// Creates a cleaner for a line of the source, or for a piece of one behind `consumed` characters.
    init(_ line: UnsafeBufferPointer<UInt32>, number: UInt32, consumed: UInt32) {
        self.line = line
        self.number = number
        self.consumed = consumed
    }

    /// Adds the line's characters to the sheet.
    mutating func clean(into sheet: inout LineSheet) {
        start = sheet.glyphs.count
        while index < line.count {
            let value = line[index]
            if value >= 0x4E00 && value < 0xA000 || CodePoint.isLetter(value) || CodePoint.isDigit(value) {
                add(value, to: &sheet)
            } else {
                readOther(value, into: &sheet)
            }
        }
    }

    /// The line as it was cleaned; nil where nothing is left of it.
    func line(gap: Int, beginsPage: Bool, in sheet: LineSheet) -> SourceLine? {
        guard sheet.glyphs.count > start else { return nil }
        return SourceLine(
            number: number, glyphs: start..<sheet.glyphs.count, indent: indent, end: end, gap: gap,
            beginsPage: beginsPage, togglesAtEnd: toggles)
    }

    private mutating func add(_ value: UInt32, to sheet: inout LineSheet) {
        let isFirst = sheet.glyphs.count == start
        if isFirst { indent = blanks }
        var glyph = Glyph(value, column: consumed + UInt32(clamping: index + 1), blanks: isFirst ? 0 : blanks)
        if toggles { glyph.togglesBold = true }
        if script != nil { glyph.script = script }
        sheet.glyphs.append(glyph)
        end += blanks + CodePoint.width(value)
        blanks = 0
        toggles = false
        index += 1
    }

    private mutating func readOther(_ value: UInt32, into sheet: inout LineSheet) {
        if script != nil, index == scriptEnd {
            script = nil
            index += 1
            return
        }
        let blank = CodePoint.blankWidth(value)
        if blank > 0 {
            blanks += blank
            index += 1
            return
        }
        switch value {
        case 0x2A: readStars(into: &sheet)
        case 0x5F, 0x5E: readScript(value == 0x5F ? .subscript : .superscript, into: &sheet)
        case 0x5C: readEscape(into: &sheet)
        case 0x26: readEntity(into: &sheet)
        case 0x23 where sheet.glyphs.count == start: readHeadingMark(into: &sheet)
        default:
            if CodePoint.isInvisible(value) { index += 1 } else { add(value, to: &sheet) }
        }
    }

    /// Two stars switch bold type on or off; an odd one is a character. A line of nothing but stars is a drawn rule.
    private mutating func readStars(into sheet: inout LineSheet) {
        let first = index
        while index < line.count, line[index] == 0x2A { index += 1 }
        let count = index - first
        let isWhole = sheet.glyphs.count == start && !line[index...].contains { CodePoint.blankWidth($0) == 0 }
        let kept = isWhole && count != 2 && count != 4 ? count : count % 2
        if (count - kept) / 2 % 2 == 1 { toggles.toggle() }
        index -= kept
        for _ in 0..<kept { add(0x2A, to: &sheet) }
    }

    /// `_{2.5}` and `^{2}`: at most sixteen characters between the braces.
    private mutating func readScript(_ style: TracedText.Style, into sheet: inout LineSheet) {
        if script == nil, sheet.glyphs.count > start, index + 2 < line.count, line[index + 1] == 0x7B,
            let close = line[(index + 2)..<min(index + 19, line.count)].firstIndex(of: 0x7D), close > index + 2
        {
            note(.readScript, index...close, in: &sheet)
            script = style
            scriptEnd = close
            index += 2
        } else {
            add(line[index], to: &sheet)
        }
    }

    /// A backslash before a mark that other notations escape is none of the text's characters.
    private mutating func readEscape(into sheet: inout LineSheet) {
        if index + 1 < line.count, Self.escapable.contains(line[index + 1]) {
            note(.removedMarkup, index...(index + 1), in: &sheet)
            index += 1
            add(line[index], to: &sheet)
        } else {
            add(line[index], to: &sheet)
        }
    }

    private static let escapable: [UInt32] = "-.*_#()[]!+>~`|{}$\\".unicodeScalars.map(\.value)

    /// `## ` before a heading: up to six, then a blank.
    private mutating func readHeadingMark(into sheet: inout LineSheet) {
        var next = index
        while next < line.count, line[next] == 0x23 { next += 1 }
        if next - index <= 6, next < line.count, CodePoint.blankWidth(line[next]) > 0 {
            note(.removedMarkup, index...(next - 1), in: &sheet)
            index = next
        } else {
            add(line[index], to: &sheet)
        }
    }

    /// `&nbsp;` and its like are white space; quotation marks and dashes written so are read as what they stand for.
    private mutating func readEntity(into sheet: inout LineSheet) {
        guard let close = line[index..<min(index + 10, line.count)].firstIndex(of: 0x3B), close > index + 2,
            script == nil || close < scriptEnd
        else {
            add(line[index], to: &sheet)
            return
        }
        var name = ""
        for value in line[(index + 1)..<close] { Unicode.Scalar(value).map { name.unicodeScalars.append($0) } }
        guard let value = Self.entities[name] else {
            add(line[index], to: &sheet)
            return
        }
        note(.removedMarkup, index...close, in: &sheet)
        let blank = CodePoint.blankWidth(value)
        if blank > 0 {
            blanks += blank
        } else {
            add(value, to: &sheet)
        }
        index = close + 1
    }

    private static let entities: [String: UInt32] = [
        "nbsp": 0x20, "ensp": 0x20, "emsp": 0x3000, "thinsp": 0x20, "#160": 0x20, "#12288": 0x3000, "#8203": 0x20,
        "ldquo": 0x201C, "rdquo": 0x201D, "lsquo": 0x2018, "rsquo": 0x2019, "mdash": 0x2014, "hellip": 0x2026,
        "middot": 0xB7, "times": 0xD7, "quot": 0x22, "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "permil": 0x2030,
    ]

    private func note(_ kind: ReadingChange.Kind, _ range: ClosedRange<Int>, in sheet: inout LineSheet) {
        var text = ""
        for value in line[range] { Unicode.Scalar(value).map { text.unicodeScalars.append($0) } }
        let column = consumed + UInt32(clamping: range.lowerBound + 1)
        sheet.changes.append(ReadingChange(kind, at: Place(line: number, column: column), text: text))
    }
}
