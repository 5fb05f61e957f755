/// Writes rows as spreadsheets open them (CSV, RFC 4180): UTF-8 with byte order mark, commas, lines ended by CR LF.
package enum CSVWriter {
    /// The rows as bytes. The mark at the beginning is what Excel and WPS tell UTF-8 by.
    package static func bytes(_ rows: [[String]]) -> [UInt8] {
        var output: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in rows {
            for (index, field) in row.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                write(field, to: &output)
            }
            output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        }
        return output
    }

    private static func write(_ field: String, to output: inout [UInt8]) {
        let bytes = Array(field.utf8)
        let isPlain = !bytes.contains { special.contains($0) } && bytes.first != 0x20 && bytes.last != 0x20
        if isPlain {
            output += bytes
            return
        }
        output.append(UInt8(ascii: "\""))
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { output.append(byte) }
            output.append(byte)
        }
        output.append(UInt8(ascii: "\""))
    }

    private static let special: Set<UInt8> = Set("\",;\t\r\n".utf8)
}
