extension RandomAccessCollection {
    /// The longest end of a collection whose elements all fit.
    func suffix(while fits: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex {
            let before = index(before: start)
            guard fits(self[before]) else { break }
            start = before
        }
        return self[start...]
    }
}
