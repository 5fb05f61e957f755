import GongwenRecognition

/// A set of words looked up before, behind or in a range (词表).
typealias WordSet = FigureWords<Bool>

extension FigureWords where Tag == Bool {
    /// Creates a set of words parted by blanks.
    init(_ words: String) { self.init([(true, words)]) }
}

extension DraftPassage {
    /// The length of a word of the set that ends before a place, looked for from a start on; 0 where none does.
    func ends(_ set: WordSet, before place: Int, from start: Int) -> Int {
        guard start < place else { return 0 }
        return set.suffix(of: folded, start..<place)?.length ?? 0
    }

    /// The length of a word of the set that begins at a place; 0 where none does.
    func begins(_ set: WordSet, at place: Int) -> Int {
        guard place < folded.count else { return 0 }
        return set.prefix(of: folded, place..<folded.count)?.length ?? 0
    }

    /// Where a word of the set first stands in a range; nil where none does.
    func first(_ set: WordSet, in range: Range<Int>) -> Range<Int>? {
        guard let found = set.first(in: folded, range) else { return nil }
        return found.place..<found.place + found.match.length
    }
}
