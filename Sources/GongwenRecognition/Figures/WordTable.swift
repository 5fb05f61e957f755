/// Words looked up before or behind a place of a text, the longest first (词表).
package struct WordTable: Sendable {
    private struct Word: Sendable {
        var scalars: [UInt32]
        var number: Int
    }
    /// A set of characters that may hold more than was put in, by their low bits: most places are passed over by it.
    private struct Sieve: Sendable {
        private var bits = [UInt64](repeating: 0, count: 64)

        mutating func insert(_ value: UInt32) { bits[Int(value >> 6 & 63)] |= 1 << UInt64(value & 63) }
        func mayHold(_ value: UInt32) -> Bool { bits[Int(value >> 6 & 63)] & (1 << UInt64(value & 63)) != 0 }
    }
    private var byFirst: [UInt32: [Word]] = [:]
    private var byLast: [UInt32: [Word]] = [:]
    private var firsts = Sieve()
    private var lasts = Sieve()

    /// Creates a table of words that are not empty; a word's number is its place among them.
    package init(_ words: [[UInt32]]) {
        for (number, scalars) in words.enumerated() {
            guard let first = scalars.first, let last = scalars.last else { continue }
            firsts.insert(first)
            lasts.insert(last)
            byFirst[first, default: []].append(Word(scalars: scalars, number: number))
            byLast[last, default: []].append(Word(scalars: scalars, number: number))
        }
        for key in byFirst.keys { byFirst[key]?.sort { $0.scalars.count > $1.scalars.count } }
        for key in byLast.keys { byLast[key]?.sort { $0.scalars.count > $1.scalars.count } }
    }

    /// The words of a list parted by blanks.
    package static func words(_ list: String) -> [[UInt32]] {
        list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { $0.unicodeScalars.map(\.value) }
    }

    /// The longest word that a range of the text begins with: its length and number.
    package func prefix(of text: [UInt32], _ range: Range<Int>) -> (length: Int, number: Int)? {
        guard !range.isEmpty, firsts.mayHold(text[range.lowerBound]), let words = byFirst[text[range.lowerBound]] else {
            return nil
        }
        for word in words where word.scalars.count <= range.count {
            if Self.matches(word.scalars, text, at: range.lowerBound) { return (word.scalars.count, word.number) }
        }
        return nil
    }

    /// The longest word that a range of the text ends with: its length and number.
    package func suffix(of text: [UInt32], _ range: Range<Int>) -> (length: Int, number: Int)? {
        guard !range.isEmpty, lasts.mayHold(text[range.upperBound - 1]), let words = byLast[text[range.upperBound - 1]]
        else { return nil }
        for word in words where word.scalars.count <= range.count {
            if Self.matches(word.scalars, text, at: range.upperBound - word.scalars.count) {
                return (word.scalars.count, word.number)
            }
        }
        return nil
    }

    /// The first place in a range where a word begins, with its length and number.
    package func first(in text: [UInt32], _ range: Range<Int>) -> (place: Int, length: Int, number: Int)? {
        for place in range where firsts.mayHold(text[place]) {
            if let match = prefix(of: text, place..<range.upperBound) { return (place, match.length, match.number) }
        }
        return nil
    }

    private static func matches(_ word: [UInt32], _ text: [UInt32], at place: Int) -> Bool {
        for (offset, scalar) in word.enumerated() where text[place + offset] != scalar { return false }
        return true
    }
}
