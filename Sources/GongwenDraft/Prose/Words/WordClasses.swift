import GongwenRecognition

/// Words of some classes (分类词表), looked up before or behind a place of a text, the longest first.
///
/// It says what `FigureWords` says; a generic type of another module would be looked up anew with every call.
struct WordClasses<Tag: Sendable>: Sendable {
    /// A word found.
    struct Match {
        var length: Int
        var tag: Tag
    }
    private let table: WordTable
    /// The class of each word, by its number.
    private let tags: [Tag]

    /// Creates a table; the words of a class are set apart by blanks.
    init(_ classes: [(Tag, String)]) {
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
    func prefix(of text: [UInt32], _ range: Range<Int>) -> Match? {
        table.prefix(of: text, range).map { Match(length: $0.length, tag: tags[$0.number]) }
    }

    /// The class of a text that is one of the words, from end to end.
    func tag(of text: [UInt32]) -> Tag? {
        guard let match = prefix(of: text, text.indices), match.length == text.count else { return nil }
        return match.tag
    }
}
