extension PlanSource {
    /// From a word to the end of the brackets after it: `章("一") { … }` for `章`; the word alone without any.
    func extent(ofCallAt index: Int) -> Range<Int> {
        let start = tokens[index].range.lowerBound
        var end = index
        if end + 1 < tokens.count, isMark("(", at: end + 1) { end = closing(end + 1) }
        if end + 1 < tokens.count, isMark("{", at: end + 1) { end = closing(end + 1) }
        return start..<tokens[end].range.upperBound
    }

    /// The first braces after a declaration's token with all between them; nil without any.
    func body(after index: Int) -> Range<Int>? {
        guard let brace = tokens.indices[index...].first(where: { isMark("{", at: $0) }) else { return nil }
        return tokens[brace].range.lowerBound..<tokens[closing(brace)].range.upperBound
    }

    /// The interpolations of the text literal that begins at an index, each as the indexes from its bracket on.
    func interpolations(ofTextAt index: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var part = index
        while isMark("(", at: part + 1), tokens[part].range.upperBound == tokens[part + 1].range.lowerBound {
            let end = closing(part + 1)
            found.append((part + 1)..<(end + 1))
            part = end + 1
            guard part < tokens.count, tokens[part].kind == .text else { break }
        }
        return found
    }

    /// The indexes between the braces round an offset; nil outside of all.
    func bracesRound(_ offset: Int) -> Range<Int>? {
        let index = tokenIndex(from: offset)
        var depth = 0
        for opening in tokens.indices[..<min(index, tokens.count)].reversed() {
            if isMark("}", at: opening) { depth += 1 }
            guard isMark("{", at: opening) else { continue }
            if depth == 0 { return (opening + 1)..<closing(opening) }
            depth -= 1
        }
        return nil
    }

    /// The bracket that is open right before an offset; nil outside of all.
    func openBracket(before offset: Int) -> Character? {
        var open: [Character] = []
        for token in tokens[..<tokenIndex(from: offset)] {
            guard case .mark(let mark) = token.kind else { continue }
            switch Character(Unicode.Scalar(mark)) {
            case let bracket where "([{".contains(bracket): open.append(bracket)
            case let bracket where ")]}".contains(bracket): _ = open.popLast()
            default: break
            }
        }
        return open.last
    }

    func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .mark(UInt8(ascii: mark))
    }

    /// Index of the bracket that closes the one at an index; the last token when none does.
    func closing(_ opening: Int) -> Int {
        let depth = tokens[opening].depth
        let rest = tokens.indices[(opening + 1)...]
        return rest.first { tokens[$0].depth <= depth } ?? tokens.count - 1
    }
}
