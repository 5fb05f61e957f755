import GongwenModel

/// What stands round a use of a term (上下文): what its meaning is told by.
struct Surroundings {
    /// The part of the sentence up to the nearest ， or ：, folded, without the term and quotation marks.
    var clause: [UInt8]
    /// The sentence up to the nearest 。；！ or ？, in the same form.
    var sentence: [UInt8]
    /// The headings that the use stands under, outermost first.
    var headings: [String]

    /// Nothing known, for a term that the text does not use.
    static let none = Surroundings(clause: [], sentence: [], headings: [])

    private init(clause: [UInt8], sentence: [UInt8], headings: [String]) {
        self.clause = clause
        self.sentence = sentence
        self.headings = headings
    }

    /// Takes the surroundings of a range of a paragraph's bytes.
    init(of use: Range<Int>, in bytes: [UInt8], headings: [String]) {
        sentence = Surroundings.cut(round: use, in: bytes, at: ["。", "；", "！", "？", ";", "!", "?", "\n"])
        clause = Surroundings.cut(round: use, in: bytes, at: ["。", "；", "！", "？", ";", "!", "?", "\n", "，", "：", ","])
        self.headings = headings
    }

    /// Farther away than this many bytes nothing tells a meaning.
    private static let reach = 600

    private static func cut(round use: Range<Int>, in bytes: [UInt8], at stops: [String]) -> [UInt8] {
        let stops = stops.map { Array($0.utf8) }
        func isStop(at index: Int) -> Bool { stops.contains { bytes[index...].starts(with: $0) } }
        var start = use.lowerBound
        let first = max(0, start - reach)
        while start > first, !isStop(at: start - 1) { start -= 1 }  // a stop's later bytes are no cue either
        var end = use.upperBound
        let last = min(bytes.count, end + reach)
        while end < last, !isStop(at: end) { end += 1 }
        // What the reach cuts through decodes to a replacement character, which is part of no cue.
        let around = bytes[start..<use.lowerBound] + bytes[use.upperBound..<end]
        return TermBase.key(of: String(decoding: around, as: UTF8.self))
    }

    /// Whether one of the cues stands in these folded bytes.
    static func holds(_ cues: [String], in bytes: [UInt8]) -> Bool {
        cues.contains { Cue($0).occurs(in: bytes) }
    }
}

/// A cue word (提示词), folded; a capital N in it stands for any number: 新增N个.
private struct Cue {
    private let bytes: [UInt8]

    init(_ word: String) { bytes = TermBase.key(of: word) }

    func occurs(in text: [UInt8]) -> Bool {
        guard !bytes.isEmpty else { return false }
        return text.indices.contains { isPrefix(of: text[$0...]) }
    }

    private func isPrefix(of text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        for byte in bytes {
            if byte == UInt8(ascii: "N") {
                let number = Cue.lengthOfNumber(rest)
                guard number > 0 else { return false }
                rest = rest.dropFirst(number)
            } else {
                guard rest.first == byte else { return false }
                rest = rest.dropFirst()
            }
        }
        return true
    }

    private static let numerals: Set<[UInt8]> = Set("〇零一二两三四五六七八九十百千万几数".map { Array(String($0).utf8) })

    /// How many bytes of a number in Arabic digits or Chinese numerals stand in front.
    private static func lengthOfNumber(_ text: ArraySlice<UInt8>) -> Int {
        let digits = text.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }.count
        if digits > 0 { return digits }
        var length = 0
        while numerals.contains(Array(text.dropFirst(length).prefix(3))) { length += 3 }
        return length
    }
}
