/// Words of some grammatical classes (词表), looked up before or behind a place of a text, the longest first.
package struct FigureWords<Tag: Sendable>: Sendable {
    /// A word found.
    package struct Match {
        package var length: Int
        package var tag: Tag
    }
    private struct Word: Sendable {
        var scalars: [UInt32]
        var tag: Tag
    }
    private var byFirst: [UInt32: [Word]] = [:]
    private var byLast: [UInt32: [Word]] = [:]

    /// Creates a table; the words of a class are set apart by blanks.
    package init(_ classes: [(Tag, String)]) {
        for (tag, words) in classes {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let scalars = word.unicodeScalars.map(\.value)
                byFirst[scalars[0], default: []].append(Word(scalars: scalars, tag: tag))
                byLast[scalars[scalars.count - 1], default: []].append(Word(scalars: scalars, tag: tag))
            }
        }
        for key in byFirst.keys { byFirst[key]?.sort { $0.scalars.count > $1.scalars.count } }
        for key in byLast.keys { byLast[key]?.sort { $0.scalars.count > $1.scalars.count } }
    }

    /// The longest word that a range of the text begins with.
    package func prefix(of text: [UInt32], _ range: Range<Int>) -> Match? {
        guard !range.isEmpty, let words = byFirst[text[range.lowerBound]] else { return nil }
        for word in words where word.scalars.count <= range.count {
            if Self.matches(word.scalars, text, at: range.lowerBound) {
                return Match(length: word.scalars.count, tag: word.tag)
            }
        }
        return nil
    }

    /// The longest word that a range of the text ends with.
    package func suffix(of text: [UInt32], _ range: Range<Int>) -> Match? {
        guard !range.isEmpty, let words = byLast[text[range.upperBound - 1]] else { return nil }
        for word in words where word.scalars.count <= range.count {
            if Self.matches(word.scalars, text, at: range.upperBound - word.scalars.count) {
                return Match(length: word.scalars.count, tag: word.tag)
            }
        }
        return nil
    }

    /// The first place in a range where a word begins.
    package func first(in text: [UInt32], _ range: Range<Int>) -> (place: Int, match: Match)? {
        for place in range {
            if let match = prefix(of: text, place..<range.upperBound) { return (place, match) }
        }
        return nil
    }

    private static func matches(_ word: [UInt32], _ text: [UInt32], at place: Int) -> Bool {
        for (offset, scalar) in word.enumerated() where text[place + offset] != scalar { return false }
        return true
    }
}

extension FigureWords {
    /// The tag of a text that is one of the words, from end to end.
    package func tag(of text: [UInt32]) -> Tag? {
        guard let match = prefix(of: text, text.indices), match.length == text.count else { return nil }
        return match.tag
    }

    /// Whether a word stands anywhere in the text.
    package func occur(in text: [UInt32]) -> Bool { first(in: text, text.indices) != nil }
}
