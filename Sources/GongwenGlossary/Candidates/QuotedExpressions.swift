import GongwenModel

/// Gathers what stands in quotation marks and no entry explains (引号中的词语).
struct QuotedExpressions {
    /// An expression with the place of its first use.
    struct Found {
        var words: String
        /// What follows the closing mark, a few characters.
        var following: String
        var count: Int
        var place: Place
    }
    private(set) var found: [Found] = []
    private var numbers: [[UInt8]: Int] = [:]
    private var explained: Set<[UInt8]> = []

    /// Creates a collector that passes over the terms of an appendix, and the quoted parts of them.
    init(explainedBy glossary: GlossaryAppendix?) {
        for entry in glossary?.entries ?? [] {
            explained.insert(TermBase.key(of: entry.headword))
            for part in QuotedExpressions.spans(in: Array(entry.headword.unicodeScalars)) where !part.range.isEmpty {
                explained.insert(TermBase.key(of: String(String.UnicodeScalarView(part.scalars))))
            }
        }
    }

    /// Looks through one run of prose.
    mutating func look(in text: Text) {
        var prose = Prose()
        prose.append(text.inlines, depth: 0)
        guard prose.scalars.contains(where: { $0 == "“" || $0 == "\"" }) else { return }
        for span in QuotedExpressions.spans(in: prose.scalars) {
            let place = prose.place(at: span.range.lowerBound)
            add(span, in: prose.scalars, at: place.isKnown ? place : text.place)
        }
    }

    private mutating func add(_ span: Span, in scalars: [Unicode.Scalar], at place: Place) {
        let words = String(String.UnicodeScalarView(span.scalars))
        let key = TermBase.key(of: words)
        guard !key.isEmpty, !explained.contains(key) else { return }
        if let number = numbers[key] {
            found[number].count += 1
            return
        }
        let behind = scalars[min(span.range.upperBound + 1, scalars.count)...].prefix(4)
        numbers[key] = found.count
        found.append(
            Found(words: words, following: String(String.UnicodeScalarView(behind)), count: 1, place: place))
    }

    /// Printed characters with the places they come from; a linked use is one sign that is part of no expression.
    private struct Prose {
        var scalars: [Unicode.Scalar] = []
        /// Where each part begins, ascending, and its place in the source.
        private var parts: [(start: Int, place: Place)] = []

        mutating func append(_ inlines: [Inline], depth: Int) {
            for inline in inlines {
                switch inline {
                case .term(let use) where !use.entry.isEmpty:
                    scalars.append(QuotedExpressions.linked)
                case .styled(let styled) where depth < ProseTree.depthLimit:
                    append(styled.inlines, depth: depth + 1)
                case .point(let point) where depth < ProseTree.depthLimit:
                    append(point.inlines, depth: depth + 1)
                case .passage(let passage) where depth < ProseTree.depthLimit:
                    append(passage.inlines, depth: depth + 1)
                case .text, .styled, .term, .figure, .quantity, .hole, .body, .point, .reference, .passage:
                    parts.append((scalars.count, inline.place))
                    var plain = ""
                    inline.appendPlain(to: &plain)
                    scalars.append(contentsOf: plain.unicodeScalars)
                }
            }
        }

        /// The place of a character; its column moves on where that of its part is known.
        func place(at index: Int) -> Place {
            var (low, high) = (0, parts.count)
            while low < high {
                let middle = (low + high) / 2
                if parts[middle].start <= index { low = middle + 1 } else { high = middle }
            }
            guard low > 0 else { return .none }
            let (start, place) = parts[low - 1]
            guard place.column > 0 else { return place }
            return Place(line: place.line, column: place.column + UInt32(clamping: index - start))
        }
    }

    /// Stands for a use that an entry explains.
    private static let linked: Unicode.Scalar = "\u{FFFC}"

    /// A quoted stretch, without its marks.
    private struct Span {
        var range: Range<Int>
        var scalars: [Unicode.Scalar]
    }

    /// The innermost quoted stretches outside 《》, short ones without a sentence in them.
    private static func spans(in scalars: [Unicode.Scalar]) -> [Span] {
        var spans: [Span] = []
        var open: Int?
        var titles = 0
        var isStraightOpen = false
        for (index, scalar) in scalars.enumerated() {
            var isOpening = scalar == "“"
            var isClosing = scalar == "”"
            if scalar == "\"" {
                isOpening = !isStraightOpen
                isClosing = isStraightOpen
                isStraightOpen.toggle()
            }
            if scalar == "《" { titles += 1 }
            if scalar == "》" { titles = max(0, titles - 1) }
            if isOpening { open = index + 1 }
            guard isClosing, let start = open else { continue }
            open = nil
            let inside = Array(scalars[start..<index])
            let isWords = inside.count <= 24 && !inside.contains(where: { "。；！？\u{FFFC}《".unicodeScalars.contains($0) })
            if titles == 0, isWords { spans.append(Span(range: start..<index, scalars: inside)) }
        }
        return spans
    }
}
