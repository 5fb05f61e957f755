import GongwenModel

/// A run of prose laid out flat (行文平面化): its printed bytes, and for each part where its characters stand.
///
/// Parts are in pre-order. Offsets are in UTF-8 bytes of ``bytes``, from 0.
struct ProseTree {
    /// What a use of a term may do with a part.
    enum Kind {
        /// Plain characters: a use may begin or end anywhere in them.
        case text
        /// Characters that stay together: a figure, a body, a point's number. A use may hold them whole.
        case solid
        /// A term that the author marked.
        case authored
        /// Bold, lowered or raised prose: a use may hold it whole.
        case style
        /// A point, a lead or a passage: a use stays inside or outside.
        case barrier
    }
    struct Node {
        var kind: Kind
        var start: Int
        var end: Int
        /// The node round it, -1 at the outside.
        var parent: Int
        /// The index after its last inner node.
        var next: Int
        /// Where its first character stands in the source.
        var place: Place
    }
    private(set) var bytes: [UInt8] = []
    private(set) var nodes: [Node] = []
    /// The terms that the author marked, with their nodes, in order.
    private(set) var authored: [(node: Int, use: TermUse)] = []

    /// Deeper prose than this is kept whole and not searched.
    static let depthLimit = 64

    /// Lays out prose.
    init(_ inlines: [Inline]) {
        add(inlines, parent: -1, depth: 0)
    }

    private mutating func add(_ inlines: [Inline], parent: Int, depth: Int) {
        for inline in inlines {
            switch inline {
            case .text(let string, _):
                leaf(.text, string, parent, inline.place)
            case .styled(let styled) where depth < ProseTree.depthLimit:
                branch(styled.style == .lead ? .barrier : .style, inline, styled.inlines, parent, depth)
            case .point(let point) where depth < ProseTree.depthLimit:
                branch(.barrier, inline, point.inlines, parent, depth, label: point.number.label)
            case .passage(let passage) where depth < ProseTree.depthLimit:
                if case .guidance = passage.mark {
                    leaf(.solid, "", parent, inline.place)
                } else {
                    branch(.barrier, inline, passage.inlines, parent, depth)
                }
            case .term(let use):
                authored.append((nodes.count, use))
                leaf(.authored, ProseTree.printed(inline), parent, inline.place)
            case .styled, .point, .passage, .figure, .quantity, .hole, .body, .reference:
                leaf(.solid, ProseTree.printed(inline), parent, inline.place)
            }
        }
    }

    private mutating func leaf(_ kind: Kind, _ string: String, _ parent: Int, _ place: Place) {
        let start = bytes.count
        bytes.append(contentsOf: string.utf8)
        nodes.append(
            Node(kind: kind, start: start, end: bytes.count, parent: parent, next: nodes.count + 1, place: place))
    }

    private mutating func branch(
        _ kind: Kind, _ inline: Inline, _ inner: [Inline], _ parent: Int, _ depth: Int, label: String = ""
    ) {
        let index = nodes.count
        nodes.append(Node(kind: kind, start: bytes.count, end: 0, parent: parent, next: 0, place: inline.place))
        bytes.append(contentsOf: label.utf8)
        add(inner, parent: index, depth: depth + 1)
        nodes[index].end = bytes.count
        nodes[index].next = nodes.count
    }

    private static func printed(_ inline: Inline) -> String {
        var output = ""
        inline.appendPlain(to: &output)
        return output
    }

    /// Whether a use of a term may take these bytes: it cuts nothing but plain characters and leaves no part half inside.
    func canHold(_ range: Range<Int>) -> Bool {
        if nodes.count == 1 { return nodes[0].kind == .text }
        guard let first = leaf(at: range.lowerBound), let last = leaf(at: range.upperBound - 1) else { return false }
        guard nodes[first].kind == .text || nodes[first].kind == .solid && nodes[first].start == range.lowerBound,
            nodes[last].kind == .text || nodes[last].kind == .solid && nodes[last].end == range.upperBound,
            !nodes[first...last].contains(where: { $0.kind == .authored })
        else { return false }
        if first == last { return nodes[first].kind == .text }
        guard let outerOfFirst = climb(from: first, holding: range, isFlush: { $0.start == range.lowerBound }),
            let outerOfLast = climb(from: last, holding: range, isFlush: { $0.end == range.upperBound })
        else { return false }
        return outerOfFirst == outerOfLast && !nodes[first...last].contains { $0.kind == .barrier }
    }

    /// The smallest node round `node` that holds the range; nil where leaving one would cut it or leave a barrier.
    private func climb(from node: Int, holding range: Range<Int>, isFlush: (Node) -> Bool) -> Int? {
        var outer = nodes[node].parent
        while outer >= 0, !(nodes[outer].start <= range.lowerBound && range.upperBound <= nodes[outer].end) {
            guard nodes[outer].kind == .style, isFlush(nodes[outer]) else { return nil }
            outer = nodes[outer].parent
        }
        return outer
    }

    /// The leaf that holds the byte at an offset; a point's number is nobody's.
    func leaf(at offset: Int) -> Int? {
        var low = 0
        var high = nodes.count
        // The last node that starts at or before the offset and is not empty is the innermost one there.
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        var index = low - 1
        while index >= 0, nodes[index].start == nodes[index].end { index -= 1 }
        guard index >= 0, nodes[index].end > offset, nodes[index].kind != .style, nodes[index].kind != .barrier
        else { return nil }
        return index
    }
}
