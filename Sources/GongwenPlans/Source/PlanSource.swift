/// A plan source: its bytes, its lines, and what a look at its tokens finds.
struct PlanSource {
    /// UTF-8 without byte order mark.
    let bytes: [UInt8]
    /// Its words, comments and white space left out.
    let tokens: [Token]
    private let lineStarts: [Int]

    /// Takes a source; `name` is what messages call it.
    init(_ bytes: [UInt8], name: String) throws(PlanFailure) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        if let wrong = PlanSource.firstInvalidByte(in: text) {
            let line = text[..<wrong].count { $0 == UInt8(ascii: "\n") } + 1
            throw .unreadable(path: name, .notUTF8(line: line))
        }
        self.init(validated: text)
    }

    /// Takes bytes that are known to be UTF-8.
    init(validated bytes: [UInt8]) {
        self.bytes = bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
        var lexer = Lexer(bytes)
        tokens = lexer.tokens()
    }

    /// How many lines there are, an empty last one included.
    var lineCount: Int { lineStarts.count }

    /// The bytes of a line, counted from 1, without its end; empty past the last line.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= lineStarts.count else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return bytes[start..<end]
    }

    /// The offset of a place that the compiler names: line from 1, column in bytes from 1. Never past the line's end.
    func offset(line number: Int, byteColumn: Int) -> Int {
        let line = line(number)
        return number > lineStarts.count ? bytes.count : min(line.startIndex + max(0, byteColumn - 1), line.endIndex)
    }

    /// Line and column, both from 1, the column in code points, of an offset.
    func position(of offset: Int) -> (line: Int, column: Int) {
        var (low, high) = (0, lineStarts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return (low + 1, PlanSource.codePoints(bytes[lineStarts[low]..<min(offset, bytes.count)]) + 1)
    }

    /// The text of a range of offsets.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The token that begins at or goes over an offset.
    func token(at offset: Int) -> Token? {
        let index = tokenIndex(from: offset)
        return index < tokens.count && tokens[index].range.contains(offset) ? tokens[index] : nil
    }

    /// Index of the first token that ends after an offset.
    func tokenIndex(from offset: Int) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A problem with the given range of the source, as far as it goes on its first line.
    func problem(
        at range: Range<Int>, _ message: String, explanation: String? = nil, fix: String? = nil
    ) -> PlanProblem {
        let place = position(of: range.lowerBound)
        let end = max(range.lowerBound, min(range.upperBound, line(place.line).endIndex))
        return PlanProblem(
            line: place.line, column: place.column,
            length: max(1, PlanSource.codePoints(bytes[range.lowerBound..<end])),
            message: message, explanation: explanation, fix: fix)
    }

    /// Code points in a piece of UTF-8.
    private static func codePoints(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }

    private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = UTF8()
        var iterator = CountingIterator(base: bytes.makeIterator())
        var before = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue: before = iterator.count
            case .emptyInput: return nil
            case .error: return before
            }
        }
    }

    private struct CountingIterator: IteratorProtocol {
        var base: IndexingIterator<[UInt8]>
        var count = 0

        mutating func next() -> UInt8? {
            let next = base.next()
            if next != nil { count += 1 }
            return next
        }
    }
}
