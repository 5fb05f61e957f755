extension String {
    /// With U+FFFD for what no page may hold; tabs and line ends stay. For the office's own pages, which show broken texts too.
    var withoutControls: String {
        func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value < 0x20 && scalar != "\t" && scalar != "\n" && scalar != "\r" || 0x7F...0x9F ~= scalar.value
                || 0xFDD0...0xFDEF ~= scalar.value
                || scalar.value & 0xFFFE == 0xFFFE
        }
        guard unicodeScalars.contains(where: isForbidden) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
    }
}
