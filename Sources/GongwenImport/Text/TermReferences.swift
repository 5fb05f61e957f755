import GongwenGlossary
import GongwenModel

/// Explained terms that the prose refers to (名词的引用).
extension Document {
    /// Marks the first use of each term that the document's own 名词解释 explains; other uses are found when it is built.
    mutating func referToTerms() {
        guard let appendix = glossary, let linked = linkingTerms(using: TermBase()).output else { return }
        self = linked
        // Links, numbers and order are for later: only where the first uses stand is wanted here.
        glossary = appendix
        rewriteTexts { $0.inlines = $0.inlines.keepingFirstUses }
    }
}

extension [Inline] {
    /// The prose with marked uses where they are first ones, plain words where they are not.
    fileprivate var keepingFirstUses: [Inline] {
        guard contains(where: { if case .text = $0 { false } else { true } }) else { return self }
        return flatMap { inline -> [Inline] in
            switch inline {
            case .term(let use) where use.origin == .matched:
                guard use.isFirst else { return use.inlines }
                return [.term(TermUse(term: use.term, inlines: use.inlines, at: use.place))]
            case .styled(var styled):
                styled.inlines = styled.inlines.keepingFirstUses
                return [.styled(styled)]
            case .point(var point):
                point.inlines = point.inlines.keepingFirstUses
                return [.point(point)]
            case .passage(var passage):
                passage.inlines = passage.inlines.keepingFirstUses
                return [.passage(passage)]
            case .text, .term, .figure, .quantity, .hole, .body, .reference: return [inline]
            }
        }
    }
}
