/// Words of two characters, looked up without making strings (双字词表).
struct PairList: Sendable {
    private let keys: Set<UInt64>

    /// Creates a list from words with blanks between them; each has two characters.
    init(_ words: String) {
        keys = Set(
            words.split(separator: " ").compactMap { word in
                let scalars = Array(word.unicodeScalars)
                return scalars.count == 2 ? PairList.key(scalars[0], scalars[1]) : nil
            })
    }

    /// Whether a word of the list begins at an offset.
    func holds(_ scalars: [Unicode.Scalar], at offset: Int) -> Bool {
        guard offset >= 0, offset + 1 < scalars.count else { return false }
        return keys.contains(Self.key(scalars[offset], scalars[offset + 1]))
    }

    private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        UInt64(first.value) << 32 | UInt64(second.value)
    }
}
