/// Reads separated values as spreadsheets save them (CSV, RFC 4180): any delimiter, any line end, quoted fields.
///
/// No library: those at hand want well-formed rows of one width and know one delimiter, and what bureaus send back is
/// neither. Nothing is refused here; a quotation mark that is never closed is told, since it swallows what follows.
package enum CSVReader {
    /// One row with the line it begins on, from 1.
    package struct Row: Sendable, Equatable {
        /// Its fields, without their quotation marks.
        package var fields: [String]
        /// The line of the file that it begins on, from 1.
        package var line: Int
    }

    /// The rows of UTF-8 bytes, blank lines left out, and the line of a quotation mark that is never closed.
    package static func rows(_ bytes: [UInt8], delimiter: UInt8) -> (rows: [Row], unclosed: Int?) {
        var reader = Reader(bytes: bytes, delimiter: delimiter)
        reader.readAll()
        return (reader.rows, reader.unclosed)
    }

    private struct Reader {
        let bytes: [UInt8]
        let delimiter: UInt8
        var position = 0
        var line = 1
        var rows: [Row] = []
        var unclosed: Int?

        mutating func readAll() {
            while position < bytes.count {
                let start = line
                var fields: [String] = []
                repeat { fields.append(readField()) } while takeDelimiter()
                takeLineEnd()
                if fields.contains(where: { !$0.isEmpty }) { rows.append(Row(fields: fields, line: start)) }
            }
        }

        private mutating func readField() -> String {
            var field: [UInt8] = []
            if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { readQuoted(into: &field) }
            // What stands behind a closing quotation mark belongs to the field too.
            while position < bytes.count, bytes[position] != delimiter, !isLineEnd(bytes[position]) {
                field.append(bytes[position])
                position += 1
            }
            return String(decoding: field, as: UTF8.self)
        }

        private mutating func readQuoted(into field: inout [UInt8]) {
            let start = line
            position += 1
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") {
                    guard position < bytes.count, bytes[position] == byte else { return }
                    position += 1
                } else if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isNewline(at: position)) {
                    line += 1
                }
                field.append(byte)
            }
            if unclosed == nil { unclosed = start }
        }

        private mutating func takeDelimiter() -> Bool {
            guard position < bytes.count, bytes[position] == delimiter else { return false }
            position += 1
            return true
        }

        private mutating func takeLineEnd() {
            guard position < bytes.count, isLineEnd(bytes[position]) else { return }
            position += bytes[position] == UInt8(ascii: "\r") && isNewline(at: position + 1) ? 2 : 1
            line += 1
        }

        private func isNewline(at index: Int) -> Bool { index < bytes.count && bytes[index] == UInt8(ascii: "\n") }

        private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    }
}
