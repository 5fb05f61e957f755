import GongwenModel

/// Gives pages file names (网页文件名) that are safe on every file system and in an address, whatever they are named after.
///
/// An id of the anchor scheme; a long name is cut and told apart by a checksum of the whole, so that it stays the same when
/// others come and go. Names that differ only in case are told apart too.
struct InternalFileNames {
    /// How long a name may be, in bytes of UTF-8; systems take 255.
    private static let limit = 120

    private var taken: Set<String> = []

    /// A name for a page about `text`, without ending.
    mutating func name(_ letter: Character, for text: String) -> String {
        let base = Self.base(letter, text)
        var name = base
        var count = 1
        while !taken.insert(name.lowercased()).inserted {
            count += 1
            name = "\(base)-\(count)"
        }
        return name
    }

    private static func base(_ letter: Character, _ text: String) -> String {
        var encoded = String(letter)
        for scalar in text.unicodeScalars {
            // The letter is there already.
            let next = AnchorMaker.encode(letter, String(scalar)).dropFirst()
            if encoded.utf8.count + next.utf8.count > limit - 17 { return encoded + "-" + checksum(text) }
            encoded += next
        }
        return encoded
    }

    /// FNV-1a, 16 hexadecimal digits.
    private static func checksum(_ text: String) -> String {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(sum, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
