public import GongwenModel

/// Reads the characters of a text into rows (分行、接段): joins what pages cut, drops page furniture, cleans blanks.
public struct RowReader: Sendable {
    private let answers: ReadingAnswers

    /// Creates a reader that knows the answers already given.
    public init(answers: ReadingAnswers = ReadingAnswers()) { self.answers = answers }

    /// Reads UTF-8 text.
    public func read(_ bytes: [UInt8]) -> RowReading {
        var reading = RowReading()
        var gap = 0
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            var text = TracedText()
            var indent = 0
            let number = UInt32(clamping: index + 1)
            for (column, scalar) in String(decoding: line, as: UTF8.self).unicodeScalars.enumerated() {
                if scalar.properties.isWhitespace || scalar == "*" {
                    if text.isEmpty { indent += scalar == "\u{3000}" ? 2 : 1 }
                } else {
                    text.append(scalar, at: Place(line: number, column: UInt32(clamping: column + 1)))
                }
            }
            if text.isEmpty {
                gap += 1
            } else {
                reading.rows.append(ReadRow(text, indent: indent, gap: gap, lines: [number]))
                gap = 0
            }
        }
        return reading
    }
}
