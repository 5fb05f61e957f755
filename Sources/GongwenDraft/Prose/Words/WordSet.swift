import GongwenRecognition

/// A set of words looked up before, behind or in a range (词表).
struct WordSet: Sendable {
    private let table: WordTable

    /// Creates a set of words parted by blanks.
    init(_ words: String) { table = WordTable(WordTable.words(words)) }

    /// The length of the longest word that a range begins with; 0 where none does.
    func prefix(of text: [UInt32], _ range: Range<Int>) -> Int { table.prefix(of: text, range)?.length ?? 0 }

    /// The length of the longest word that a range ends with; 0 where none does.
    func suffix(of text: [UInt32], _ range: Range<Int>) -> Int { table.suffix(of: text, range)?.length ?? 0 }

    /// Where a word first stands in a range; nil where none does.
    func first(in text: [UInt32], _ range: Range<Int>) -> Range<Int>? {
        table.first(in: text, range).map { $0.place..<$0.place + $0.length }
    }

    /// Whether a text is one of the words.
    func holds(_ text: some Sequence<UInt32>) -> Bool {
        let text = Array(text)
        return !text.isEmpty && prefix(of: text, text.indices) == text.count
    }
}

extension DraftPassage {
    /// The length of a word of the set that ends before a place, looked for from a start on; 0 where none does.
    func ends(_ set: WordSet, before place: Int, from start: Int) -> Int {
        start < place ? set.suffix(of: folded, start..<place) : 0
    }

    /// The length of a word of the set that begins at a place; 0 where none does.
    func begins(_ set: WordSet, at place: Int) -> Int {
        place < folded.count ? set.prefix(of: folded, place..<folded.count) : 0
    }

    /// Where a word of the set first stands in a range; nil where none does.
    func first(_ set: WordSet, in range: Range<Int>) -> Range<Int>? { set.first(in: folded, range) }
}
