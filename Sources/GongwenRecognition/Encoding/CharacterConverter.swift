import Glibc

/// Turns bytes of an encoding into UTF-8 with the C library's `iconv` (编码转换).
enum CharacterConverter {
    /// How a conversion ended.
    enum Outcome {
        case utf8([UInt8])
        /// Bytes at an offset that the encoding does not know, or that end amid a character.
        case invalid(offset: Int)
        /// The C library has no table for it.
        case unknownEncoding
    }

    /// Converts bytes from an offset on.
    static func convert(_ bytes: [UInt8], from start: Int, of encoding: TextEncoding) -> Outcome {
        guard let converter = iconv_open("UTF-8", encoding.rawValue), Int(bitPattern: converter) != -1 else {
            return .unknownEncoding
        }
        defer { iconv_close(converter) }
        var input = bytes
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let invalid: Int? = input.withUnsafeMutableBytes { whole in
            var next = whole.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + start }
            var left = whole.count - start
            while left > 0 {
                let room = chunk.count
                var unused = room
                let failed = chunk.withUnsafeMutableBytes { part in
                    var place = part.baseAddress?.assumingMemoryBound(to: CChar.self)
                    return iconv(converter, &next, &left, &place, &unused) == -1 ? errno : 0
                }
                output += chunk[..<(room - unused)]
                // E2BIG says that the chunk is full, no more.
                if failed != 0, failed != E2BIG { return whole.count - left }
            }
            return nil
        }
        return invalid.map { .invalid(offset: $0) } ?? .utf8(output)
    }
}
