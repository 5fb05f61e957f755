/// A text file read back as pages of lines.
struct TextPages {
    /// The lines of each page, the line of its number last.
    let pages: [[String]]

    /// Splits a file at its form feeds and line feeds.
    init(_ bytes: [UInt8]) {
        pages = bytes.split(separator: 0x0C, omittingEmptySubsequences: false).map { page in
            // The last line feed ends a line and begins none.
            page.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Columns of a line: ASCII and · one, marks that combine none, all others two.
    static func width(_ line: String) -> Int {
        line.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format, .control: sum
            default: sum + (scalar.isASCII || scalar == "·" ? 1 : 2)
            }
        }
    }
}
