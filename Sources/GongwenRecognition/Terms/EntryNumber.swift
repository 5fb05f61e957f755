/// A number before an entry (词条序号): `1.`, `（1）`, `[1]`, `①`, `注1：`.
struct EntryNumber: Equatable {
    /// The printed form; entries of one section share it.
    enum Form: Equatable {
        /// A form that headings have too.
        case outline(NumberMark.Form)
        /// [1], ［1］, 【1】, 〔1〕
        case square
        /// 注1：, 注释1．
        case note
    }
    /// The printed form.
    var form: Form
    /// What it counts to.
    var value: Int
    /// How many characters it takes, blanks behind it included.
    var length: Int

    /// Reads the number at the beginning of a row.
    init?(_ scalars: [Unicode.Scalar]) {
        guard let first = scalars.first else { return nil }
        if let closing = OutlineGlyph.closing(first), "］】〕".unicodeScalars.contains(closing) {
            guard let (value, end) = NumberMark.numeral(scalars, from: 1), end < scalars.count,
                OutlineGlyph.closed(scalars[end]) == closing
            else { return nil }
            self.init(.square, value, end + 1)
        } else if first == "注" {
            let start = scalars.count > 2 && scalars[1] == "释" ? 2 : 1
            guard let (value, end) = NumberMark.numeral(scalars, from: start) else { return nil }
            var length = end
            if length < scalars.count, "：:．.、".unicodeScalars.contains(scalars[length]) { length += 1 }
            self.init(.note, value, length)
        } else {
            guard let mark = NumberMark(scalars) else { return nil }
            self.init(.outline(mark.form), mark.value, mark.length)
        }
        // A blank kept before Latin letters is no part of the headword.
        while length < scalars.count, scalars[length] == " " || scalars[length] == "\u{3000}" { length += 1 }
        guard length < scalars.count else { return nil }
    }

    private init(_ form: Form, _ value: Int, _ length: Int) {
        self.form = form
        self.value = value
        self.length = length
    }
}
