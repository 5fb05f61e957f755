import GongwenGlossary

/// What a text may hold, in little room (检索签名): a Bloom filter over its characters and pairs of neighbouring characters.
///
/// It never denies what the text holds, so that a search loads only the texts that may hold a word. `search.js` asks it
/// with the same hash.
struct SearchSignature {
    /// Bits for each distinct character or pair: with ``probes`` about one pair in eleven is affirmed wrongly.
    static let bitsPerKey = 5
    /// Bits set for each.
    static let probes: UInt32 = 3

    /// The bits, the lowest of each byte first.
    private(set) var bytes: [UInt8]

    /// Signs a text.
    ///
    /// - Parameter text: UTF-8, parts that do not belong together parted by a mark.
    init(of text: [UInt8]) {
        let keys = Self.keys(of: text.withUnsafeBufferPointer { FoldedText($0, quotes: false) }.bytes)
        bytes = [UInt8](repeating: 0, count: max(1, (keys.count * Self.bitsPerKey + 7) / 8))
        let count = UInt32(bytes.count * 8)
        for key in keys {
            for position in Self.positions(of: key, in: count) { bytes[position / 8] |= 1 << UInt8(position % 8) }
        }
    }

    /// The hash of a pair of neighbouring letters; of a letter alone where `first` is 0.
    static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
        var key = first &* 0x9E37_79B1 &+ second
        key = (key ^ key >> 16) &* 0x85EB_CA6B
        key = (key ^ key >> 13) &* 0xC2B2_AE35
        return key ^ key >> 16
    }

    /// The bits that stand for a key among so many.
    static func positions(of key: UInt32, in count: UInt32) -> [Int] {
        let step = (key ^ key >> 15) &* 0x2C1B_3C6D | 1
        return (0..<probes).map { Int((key &+ $0 &* step) % count) }
    }

    /// The keys of folded text, each once, in order of first occurrence.
    private static func keys(of folded: [UInt8]) -> [UInt32] {
        // Twice as many places as there can be keys; 0 is an empty place, and a key of 0 is merely kept more than once.
        var places = [UInt32](repeating: 0, count: (folded.count * 4 + 16).nextPowerOfTwo)
        let mask = places.count - 1
        var keys: [UInt32] = []
        func add(_ key: UInt32) {
            var place = Int(key) & mask
            while places[place] != 0 {
                if places[place] == key { return }
                place = (place + 1) & mask
            }
            places[place] = key
            keys.append(key)
        }
        var last: UInt32 = 0
        SearchLetters.visit(folded) { letter in
            if letter != 0 {
                add(key(0, letter))
                if last != 0 { add(key(last, letter)) }
            }
            last = letter
        }
        return keys
    }

    /// The bits in Base64.
    var base64: [UInt8] {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                output.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "="))
            }
        }
        return output
    }
}

extension Int {
    /// The least power of two that is not below it.
    fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
