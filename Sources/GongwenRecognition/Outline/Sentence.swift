/// A sentence of a row (句): its characters with the stop, and without it.
struct Sentence: Sendable, Equatable {
    /// The characters, stop and closing marks included.
    var range: Range<Int>
    /// The characters before the stop.
    var content: Range<Int>
    /// Commas, semicolons and colons outside brackets and quotation marks.
    var commas = 0
    /// Whether it holds figures outside quotation marks and 《》 (2150人, 7.5%).
    var hasFigures = false
    /// Whether it ends with a stop; the last one of a row may not.
    var isClosed = false

    /// How many characters stand before the stop.
    var length: Int { content.count }
}

/// Cuts text into sentences (断句): at stops outside brackets and quotation marks.
struct SentenceReader {
    /// The characters of the row.
    let scalars: [Unicode.Scalar]
    /// What stands inside brackets and quotation marks.
    let enclosure: Enclosure

    /// The sentences of a range.
    func sentences(_ range: Range<Int>) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = range.lowerBound
        var commas = 0
        var hasFigures = false
        var offset = start
        while offset < range.upperBound {
            let scalar = scalars[offset]
            if OutlineGlyph.isPlain(scalar) {
                offset += 1
                continue
            }
            let inside = enclosure.encloses(offset)
            if !inside, OutlineGlyph.isComma(scalar) { commas += 1 }
            if !inside, OutlineGlyph.digit(scalar) != nil, !touchesLetter(offset) { hasFigures = true }
            guard OutlineGlyph.isStop(scalar), !inside || closesQuotation(at: offset, before: range.upperBound) else {
                offset += 1
                continue
            }
            var end = offset + 1
            while end < range.upperBound, OutlineGlyph.isStop(scalars[end]) || isClosingQuotation(scalars[end]) {
                end += 1
            }
            sentences.append(
                Sentence(
                    range: start..<end, content: start..<offset, commas: commas, hasFigures: hasFigures, isClosed: true)
            )
            start = end
            commas = 0
            hasFigures = false
            offset = end
        }
        if start < range.upperBound {
            let rest = start..<range.upperBound
            sentences.append(Sentence(range: rest, content: rest, commas: commas, hasFigures: hasFigures))
        }
        return sentences
    }

    /// Whether a full stop is the last character of a quotation (……。”), which ends the sentence outside too.
    private func closesQuotation(at offset: Int, before end: Int) -> Bool {
        scalars[offset] == "。" && offset + 1 < end && enclosure.depth(at: offset) == 1
            && isClosingQuotation(scalars[offset + 1])
    }

    /// Whether a digit is part of a name with letters: 5G, PM2.5, 4A.
    private func touchesLetter(_ offset: Int) -> Bool {
        func isLetter(_ offset: Int) -> Bool {
            guard scalars.indices.contains(offset) else { return false }
            return switch scalars[offset].value {
            case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
            default: false
            }
        }
        return isLetter(offset - 1) || isLetter(offset + 1)
    }

    private func isClosingQuotation(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "”" || scalar == "’" || scalar == "』"
    }
}
