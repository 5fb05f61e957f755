/// The text of a spreadsheet's cell (单元格文字), kept from being taken for a formula.
///
/// A cell that begins with `=`, `+`, `-`, `@` (or their full-width forms, a tab, a line end) would be computed by Excel,
/// WPS or Calc. Such a one is written with an apostrophe before it; reading takes away the apostrophe that writing put
/// there and no other, so every text comes back as it was.
package enum SheetCell {
    /// The text as it is written into a cell.
    package static func written(_ text: String) -> String {
        var scalars = text.unicodeScalars.makeIterator()
        guard let first = scalars.next() else { return text }
        if isDangerous(first) { return "'" + text }
        if first == "'", let second = scalars.next(), second == "'" || isDangerous(second) { return "'" + text }
        return text
    }

    /// The text that a cell holds.
    package static func text(_ cell: String) -> String {
        var scalars = cell.unicodeScalars.makeIterator()
        guard scalars.next() == "'", let second = scalars.next(), second == "'" || isDangerous(second) else {
            return cell
        }
        return String(cell.unicodeScalars.dropFirst())
    }

    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n": true
        default: false
        }
    }
}
