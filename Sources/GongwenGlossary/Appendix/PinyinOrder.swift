/// The order of words by pinyin (按拼音排序), without any locale of the machine.
///
/// It follows level 1 of GB/T 2312—1980, 3755 common characters that the standard lists by pinyin. A character outside it has
/// no known reading here: it comes after those and is named in the key.
package struct PinyinOrder {
    /// What a word is ordered by.
    package struct Key {
        fileprivate var ranks: [UInt32]
        /// The characters whose reading is not known.
        package var unknown: String

        /// Whether the word comes before another; nil where neither does.
        package func isOrdered(before other: Key) -> Bool? {
            if ranks == other.ranks { return nil }
            return ranks.lexicographicallyPrecedes(other.ranks)
        }
    }
    private let ranks: [Unicode.Scalar: UInt32]

    /// Creates the order.
    package init() {
        ranks = Dictionary(
            PinyinOrder.table.unicodeScalars.enumerated().map { ($1, UInt32(truncatingIfNeeded: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The key of a word: marks and spaces count for nothing, digits and Latin letters come before 汉字.
    package func key(of word: String) -> Key {
        var key = Key(ranks: [], unknown: "")
        for scalar in FoldedText(word).characters {
            if scalar.value < 0x80 {
                if isASCIIWord(UInt8(truncatingIfNeeded: scalar.value)) { key.ranks.append(scalar.value) }
            } else if let rank = ranks[scalar] {
                key.ranks.append(0x100 + rank)
            } else if scalar.properties.isIdeographic {
                key.ranks.append(0x10000 + scalar.value)
                key.unknown.unicodeScalars.append(scalar)
            }
        }
        return key
    }
}

extension FoldedText {
    /// The folded characters without quotation marks.
    fileprivate var characters: String.UnicodeScalarView {
        String(decoding: bytes.filter { $0 > FoldedText.closingQuote }, as: UTF8.self).unicodeScalars
    }
}
