import GongwenModel

/// Strings inside the search's script files (脚本中的字符串).
enum ScriptText {
    /// Appends a string as a JSON literal that stays inert whatever a script or page puts round it.
    ///
    /// Beside what JSON demands, `<` and `>` are escaped, so that neither `</script>` nor `]]>` ever stands in a file, and
    /// U+2028 and U+2029, which older scripts take for line ends.
    static func append(_ string: String, to output: inout [UInt8]) {
        let quoted = Array(JSONText.quoted(string).utf8)
        var offset = 0
        while offset < quoted.count {
            switch quoted[offset] {
            case UInt8(ascii: "<"): output += Array("\\u003c".utf8)
            case UInt8(ascii: ">"): output += Array("\\u003e".utf8)
            case 0xE2 where quoted[offset...].starts(with: [0xE2, 0x80, 0xA8]):
                output += Array("\\u2028".utf8)
                offset += 2
            case 0xE2 where quoted[offset...].starts(with: [0xE2, 0x80, 0xA9]):
                output += Array("\\u2029".utf8)
                offset += 2
            case let byte: output.append(byte)
            }
            offset += 1
        }
    }

    /// Appends a list in brackets, its items parted by commas.
    static func append<Items: Sequence>(
        _ items: Items, to output: inout [UInt8], _ write: (Items.Element, inout [UInt8]) -> Void
    ) {
        output.append(UInt8(ascii: "["))
        var isFirst = true
        for item in items {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            write(item, &output)
        }
        output.append(UInt8(ascii: "]"))
    }

    /// Appends ASCII as it is.
    static func append(verbatim text: StaticString, to output: inout [UInt8]) {
        output += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
