import GongwenModel

extension [Inline] {
    /// The prose as it was before terms were looked for: uses that matching found are plain words again, plain texts are
    /// merged, and a use within a use is linked to nothing.
    func withoutLinks() -> [Inline] { needsUnlinking(depth: 0) ? unlinked(depth: 0) : self }

    private func unlinked(depth: Int) -> [Inline] {
        var output: [Inline] = []
        output.reserveCapacity(count)
        for inline in self {
            switch inline {
            case .term(let use) where use.origin == .matched && depth < ProseTree.depthLimit:
                output += use.inlines.unlinked(depth: depth + 1)
            case .term(var use) where depth < ProseTree.depthLimit:
                use.inlines = use.inlines.unlinked(depth: depth + 1)
                use.entry = ""
                use.anchor = ""
                use.isFirst = false
                use.noteMark = ""
                output.append(.term(use))
            case .styled(var styled) where depth < ProseTree.depthLimit:
                styled.inlines = styled.inlines.unlinked(depth: depth + 1)
                output.append(.styled(styled))
            case .point(var point) where depth < ProseTree.depthLimit:
                point.inlines = point.inlines.unlinked(depth: depth + 1)
                output.append(.point(point))
            case .passage(var passage) where depth < ProseTree.depthLimit:
                passage.inlines = passage.inlines.unlinked(depth: depth + 1)
                output.append(.passage(passage))
            case .text, .styled, .term, .figure, .quantity, .hole, .body, .point, .reference, .passage:
                output.append(inline)
            }
        }
        return output.mergingText()
    }

    /// Whether a use is left from before, or plain texts stand unmerged: seldom, so that most prose is left alone.
    private func needsUnlinking(depth: Int) -> Bool {
        guard depth < ProseTree.depthLimit else { return false }
        var wasText = false
        for inline in self {
            var isText = false
            switch inline {
            case .text(let string, _):
                if wasText || string.isEmpty { return true }
                isText = true
            case .term: return true
            case .styled(let styled): if styled.inlines.needsUnlinking(depth: depth + 1) { return true }
            case .point(let point): if point.inlines.needsUnlinking(depth: depth + 1) { return true }
            case .passage(let passage): if passage.inlines.needsUnlinking(depth: depth + 1) { return true }
            case .figure, .quantity, .hole, .body, .reference: break
            }
            wasText = isText
        }
        return false
    }
}
