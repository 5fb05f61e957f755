/// Columns on a terminal (显示宽度).
extension Unicode.Scalar {
    /// Columns it takes: two for 汉字 and full-width marks, none for what joins the character before it.
    var displayWidth: Int {
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD, 0x2018...0x201D, 0x2014, 0x2026:
            2
        case 0x0300...0x036F, 0xFE00...0xFE0F, 0x200B...0x200F: 0
        default: 1
        }
    }
}

extension String {
    /// Columns it takes on a terminal.
    var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

    /// With blanks behind it up to a number of columns.
    func padded(to columns: Int) -> String { self + String(repeating: " ", count: max(0, columns - displayWidth)) }

    /// At most so many columns; what is cut off is marked with ….
    func shortened(to columns: Int) -> String {
        if displayWidth <= columns { return self }
        var output = ""
        var width = 0
        for scalar in unicodeScalars where width + scalar.displayWidth <= columns - 2 {
            output.unicodeScalars.append(scalar)
            width += scalar.displayWidth
        }
        return output + "…"
    }
}
