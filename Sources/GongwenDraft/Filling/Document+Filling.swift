package import GongwenModel

/// Typing answers into a document (填入).
extension Document {
    /// The document with the named holes replaced by words; everything else as it was, unnamed holes unnamed still.
    package func filling(_ words: [String: String]) -> Document {
        let names = holeNames
        var copy = self
        var index = 0
        copy.rewriteTexts { text in
            var isChanged = false
            text.inlines.rewriteParts { inline in
                guard case .hole(let hole) = inline else { return }
                let name = index < names.count ? names[index].name : ""
                index += 1
                guard let filled = words[name] else { return }
                inline = .text(filled, at: hole.place)
                isChanged = true
            }
            if isChanged { text.inlines = text.inlines.mergingTextThroughout() }
        }
        return copy
    }

    /// The same with neighbouring plain texts joined everywhere: what two documents are compared by, for how an author
    /// cut a sentence makes no difference to it.
    package func joiningTexts() -> Document {
        var copy = self
        copy.rewriteTexts { $0.inlines = $0.inlines.mergingTextThroughout() }
        return copy
    }
}

extension [Inline] {
    /// Joins neighbouring plain texts, inside styled text, points and passages too.
    fileprivate func mergingTextThroughout() -> [Inline] {
        map { inline in
            switch inline {
            case .styled(var styled):
                styled.inlines = styled.inlines.mergingTextThroughout()
                return .styled(styled)
            case .term(var use):
                use.inlines = use.inlines.mergingTextThroughout()
                return .term(use)
            case .point(var point):
                point.inlines = point.inlines.mergingTextThroughout()
                return .point(point)
            case .passage(var passage):
                passage.inlines = passage.inlines.mergingTextThroughout()
                return .passage(passage)
            case .text, .figure, .quantity, .hole, .body, .reference: return inline
            }
        }.mergingText()
    }
}
