/// Words of some grammatical classes (词表), looked up before or behind a place of a text, the longest first.
package struct FigureWords<Tag: Sendable>: Sendable {
    /// A word found.
    package struct Match {
        package var length: Int
        package var tag: Tag
    }
    private let table: WordTable
    /// The class of each word, by its number.
    private let tags: [Tag]

    /// Creates a table; the words of a class are set apart by blanks.
    package init(_ classes: [(Tag, String)]) {
        var words: [[UInt32]] = []
        var tags: [Tag] = []
        for (tag, list) in classes {
            words += WordTable.words(list)
            while tags.count < words.count { tags.append(tag) }
        }
        table = WordTable(words)
        self.tags = tags
    }

    /// The longest word that a range of the text begins with.
    package func prefix(of text: [UInt32], _ range: Range<Int>) -> Match? {
        table.prefix(of: text, range).map { Match(length: $0.length, tag: tags[$0.number]) }
    }

    /// The longest word that a range of the text ends with.
    package func suffix(of text: [UInt32], _ range: Range<Int>) -> Match? {
        table.suffix(of: text, range).map { Match(length: $0.length, tag: tags[$0.number]) }
    }

    /// The first place in a range where a word begins.
    package func first(in text: [UInt32], _ range: Range<Int>) -> (place: Int, match: Match)? {
        table.first(in: text, range).map { ($0.place, Match(length: $0.length, tag: tags[$0.number])) }
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
