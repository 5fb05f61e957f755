/// A line of the source, white space at its ends and markup taken out (源文行).
struct SourceLine {
    /// What becomes of it.
    enum Fate {
        /// It is text.
        case kept
        /// A page number (页码).
        case pageNumber
        /// A header, a footer (页眉页脚).
        case furniture
        /// A drawn rule (分隔线).
        case rule
    }

    /// Its number, from 1; a form feed or a U+2028 inside a line begins a new piece with the same number.
    var number: UInt32
    /// Where its characters stand in the sheet.
    var glyphs: Range<Int>
    /// Columns of white space before the first character.
    @Compact var indent: Int
    /// The column behind its last character, white space counted.
    @Compact var end: Int
    /// Empty lines between it and the one before.
    @Compact var gap: Int
    /// Whether a form feed stands before it.
    var beginsPage: Bool
    /// Whether `**` stands behind its last character.
    var togglesAtEnd: Bool
    /// What becomes of it.
    var fate: Fate = .kept
}

/// The lines of a source that hold characters (源文).
struct LineSheet {
    /// The characters of all lines.
    var glyphs: [Glyph] = []
    /// The lines, in order.
    var lines: [SourceLine] = []
    /// Markup that was read or left out.
    var changes: [ReadingChange] = []
    /// The lines that are text: indices of `lines`, in order.
    var kept: [Int] { lines.indices.filter { lines[$0].fate == .kept } }

    /// The code point at an index of `glyphs`.
    func value(_ index: Int) -> UInt32 { glyphs[index].value }

    /// The characters of a range, for messages.
    func string(_ range: Range<Int>) -> String {
        var string = ""
        for glyph in glyphs[range] { string.unicodeScalars.append(glyph.scalar) }
        return string
    }
}
