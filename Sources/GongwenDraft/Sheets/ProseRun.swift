import GongwenModel

/// A run of prose as words and holes, for finding the sentence round a hole (语段).
struct ProseRun {
    /// Printed words, or a hole among them.
    enum Piece {
        case words(String)
        case hole(Hole)
    }
    var pieces: [Piece]

    init(pieces: [Piece]) { self.pieces = pieces }

    init(_ text: Text) {
        pieces = []
        add(text.inlines)
    }

    var hasHole: Bool { pieces.contains { if case .hole = $0 { true } else { false } } }

    private mutating func add(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .hole(let hole): pieces.append(.hole(hole))
            case .styled(let styled): add(styled.inlines)
            case .term(let use): add(use.inlines)
            case .point(let point):
                add(point.number.label)
                add(point.inlines)
            case .passage(let passage):
                // Guidance is no part of the sentence, unless someone asks for something in it.
                if passage.mark != .guidance || ProseRun(Text(passage.inlines)).hasHole { add(passage.inlines) }
            case .text, .figure, .quantity, .body, .reference:
                var printed = ""
                inline.appendPlain(to: &printed)
                add(printed)
            }
        }
    }

    private mutating func add(_ words: String) {
        if words.isEmpty { return }
        if case .words(let before)? = pieces.last {
            pieces[pieces.count - 1] = .words(before + words)
        } else {
            pieces.append(.words(words))
        }
    }

    /// Each hole's name with the sentence round it.
    var sentences: [(name: String, sentence: String)] {
        pieces.indices.compactMap { index in
            guard case .hole(let hole) = pieces[index] else { return nil }
            return (hole.identifier, before(index) + hole.printed + after(index))
        }
    }

    /// The longest stretch shown on one side of a hole, in code points.
    private static let limit = 90

    private func before(_ index: Int) -> String {
        var words = ""
        for piece in pieces[..<index].reversed() {
            let (text, isWhole) = ProseRun.shown(piece)
            guard !isWhole, let end = text.unicodeScalars.lastIndex(where: ProseRun.ends) else {
                words = text + words
                if words.unicodeScalars.count > ProseRun.limit { break }
                continue
            }
            words = String(text.unicodeScalars[text.unicodeScalars.index(after: end)...]) + words
            break
        }
        let scalars = words.unicodeScalars
        return scalars.count > ProseRun.limit ? "…" + String(scalars.suffix(ProseRun.limit)) : words
    }

    private func after(_ index: Int) -> String {
        var words = ""
        for piece in pieces[(index + 1)...] {
            let (text, isWhole) = ProseRun.shown(piece)
            guard !isWhole, let end = text.unicodeScalars.firstIndex(where: ProseRun.ends) else {
                words += text
                if words.unicodeScalars.count > ProseRun.limit { break }
                continue
            }
            words += String(text.unicodeScalars[...end])
            break
        }
        let scalars = words.unicodeScalars
        return scalars.count > ProseRun.limit ? String(scalars.prefix(ProseRun.limit)) + "…" : words
    }

    private static func shown(_ piece: Piece) -> (text: String, isHole: Bool) {
        switch piece {
        case .words(let words): (words, false)
        case .hole: (HoleContext.otherHole, true)
        }
    }

    private static func ends(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "。", "！", "？", "\n", "\r": true
        default: false
        }
    }
}
