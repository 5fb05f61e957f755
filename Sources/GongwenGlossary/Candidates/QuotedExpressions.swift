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
        var scalars: [Unicode.Scalar] = []
        append(text.inlines, to: &scalars, depth: 0)
        guard scalars.contains(where: { $0 == "“" || $0 == "\"" }) else { return }
        let spans = QuotedExpressions.spans(in: scalars)
        guard !spans.isEmpty else { return }
        let tree = ProseTree(text.inlines)
        for span in spans { add(span, in: scalars, tree, text.place) }
    }

    private mutating func add(_ span: Span, in scalars: [Unicode.Scalar], _ tree: ProseTree, _ place: Place) {
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
            Found(
                words: words, following: String(String.UnicodeScalarView(behind)), count: 1,
                place: QuotedExpressions.place(of: words, in: tree) ?? place))
    }

    /// Where an expression stands; nil where its characters are not found as they are.
    private static func place(of words: String, in tree: ProseTree) -> Place? {
        let wanted = Array(words.utf8)
        guard let first = wanted.first, tree.bytes.count >= wanted.count else { return nil }
        for offset in 0...(tree.bytes.count - wanted.count)
        where tree.bytes[offset] == first && tree.bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
            var places = PlaceFinder(tree)
            let place = places.place(at: offset)
            return place.isKnown ? place : nil
        }
        return nil
    }

    /// The printed characters, a linked use as one sign that is part of no expression.
    private func append(_ inlines: [Inline], to scalars: inout [Unicode.Scalar], depth: Int) {
        for inline in inlines {
            switch inline {
            case .term(let use) where !use.entry.isEmpty: scalars.append(QuotedExpressions.linked)
            case .styled(let styled) where depth < ProseTree.depthLimit: append(styled.inlines, to: &scalars, depth: depth + 1)
            case .point(let point) where depth < ProseTree.depthLimit: append(point.inlines, to: &scalars, depth: depth + 1)
            case .passage(let passage) where depth < ProseTree.depthLimit:
                append(passage.inlines, to: &scalars, depth: depth + 1)
            case .text, .styled, .term, .figure, .quantity, .hole, .body, .point, .reference, .passage:
                var plain = ""
                inline.appendPlain(to: &plain)
                scalars.append(contentsOf: plain.unicodeScalars)
            }
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
