import GongwenModel

/// Cuts uses of terms out of prose (行文切分); every printed character stays where it was.
struct UseSplitting {
    private let tree: ProseTree
    /// What becomes of marked uses and matches, in reading order; each fits the tree.
    private let uses: [(range: Range<Int>, use: TermUse)]
    private var places: PlaceFinder
    private var nextUse = 0
    private var node = 0

    /// Creates the work for prose laid out as `tree`.
    init(tree: ProseTree, uses: [(range: Range<Int>, use: TermUse)]) {
        self.tree = tree
        self.places = PlaceFinder(tree)
        self.uses = uses
    }

    /// A use begun and not yet whole.
    private struct Begun {
        var use: TermUse
        var end: Int
        var inlines: [Inline] = []
    }

    /// Rewrites prose, or an inner part of it, from the current node on.
    mutating func split(_ inlines: [Inline]) -> [Inline] {
        var output: [Inline] = []
        output.reserveCapacity(inlines.count + 4)
        var begun: Begun?
        for inline in inlines {
            let current = tree.nodes[node]
            if current.kind == .text, case .text(let string, _) = inline {
                node += 1
                cut(string, inline, current, into: &output, &begun)
                continue
            }
            // A part that prints nothing begins no use: it may be inside something that the use is outside of.
            if begun == nil, current.start < current.end, let match = match(beginningAt: current.start),
                match.range.upperBound > current.end
            {
                begun = Begun(use: match.use, end: match.range.upperBound)
                nextUse += 1
            }
            if var open = begun {
                open.inlines.append(inline)
                node = current.next
                begun = close(open, at: current.end, into: &output)
            } else {
                output.append(rewrite(inline, current))
            }
        }
        return output
    }

    /// The next match, if it begins here; marked uses are no matches.
    private func match(beginningAt offset: Int) -> (range: Range<Int>, use: TermUse)? {
        guard nextUse < uses.count, uses[nextUse].use.origin == .matched, uses[nextUse].range.lowerBound == offset
        else { return nil }
        return uses[nextUse]
    }

    /// Puts a use that is whole into the prose.
    private func close(_ open: Begun, at offset: Int, into output: inout [Inline]) -> Begun? {
        guard open.end == offset else { return open }
        var use = open.use
        use.inlines = open.inlines
        output.append(.term(use))
        return nil
    }

    private mutating func cut(
        _ string: String, _ inline: Inline, _ current: ProseTree.Node, into output: inout [Inline],
        _ begun: inout Begun?
    ) {
        var position = current.start
        while position < current.end {
            var end = current.end
            if let open = begun {
                end = min(open.end, end)
            } else if nextUse < uses.count, uses[nextUse].use.origin == .matched, uses[nextUse].range.lowerBound < end {
                let match = uses[nextUse]
                if match.range.lowerBound == position {
                    begun = Begun(use: match.use, end: match.range.upperBound)
                    nextUse += 1
                    continue
                }
                end = match.range.lowerBound
            }
            let isWhole = position == current.start && end == current.end
            let piece: Inline =
                isWhole
                ? inline
                : .text(
                    String(decoding: tree.bytes[position..<end], as: UTF8.self),
                    at: places.place(at: position))
            if var open = begun {
                open.inlines.append(piece)
                begun = close(open, at: end, into: &output)
            } else {
                output.append(piece)
            }
            position = end
        }
    }

    /// Rewrites what is inside a part, or completes a marked use.
    private mutating func rewrite(_ inline: Inline, _ current: ProseTree.Node) -> Inline {
        switch current.kind {
        case .authored:
            node = current.next
            guard nextUse < uses.count, case .term = inline else { return inline }
            var use = uses[nextUse].use
            nextUse += 1
            if case .term(let before) = inline { use.inlines = before.inlines }
            return .term(use)
        case .text, .solid:
            node = current.next
            return inline
        case .style, .barrier:
            node += 1
            switch inline {
            case .styled(var styled):
                styled.inlines = split(styled.inlines)
                return .styled(styled)
            case .point(var point):
                point.inlines = split(point.inlines)
                return .point(point)
            case .passage(var passage):
                passage.inlines = split(passage.inlines)
                return .passage(passage)
            case .text, .term, .figure, .quantity, .hole, .body, .reference:
                return inline
            }
        }
    }
}
