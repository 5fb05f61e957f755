/// Giving every part of the prose a place (源位置的补全).
extension Document {
    /// Gives each part of prose without a place of its own the nearest one before it: that of the part in front of it, or
    /// where its paragraph begins. A literal's plain pieces have no place of their own in the plan language.
    package mutating func spreadPlaces() {
        rewriteTexts { text in
            var place = text.place
            text.inlines.spread(&place)
        }
    }
}

extension [Inline] {
    fileprivate mutating func spread(_ place: inout Place) {
        for index in indices {
            if self[index].place.isKnown { place = self[index].place }
            switch self[index] {
            case .text(let string, let own):
                if !own.isKnown { self[index] = .text(string, at: place) }
            case .styled(var styled):
                styled.inlines.spread(&place)
                self[index] = .styled(styled)
            case .term(var use):
                use.inlines.spread(&place)
                self[index] = .term(use)
            case .point(var point):
                point.inlines.spread(&place)
                self[index] = .point(point)
            case .passage(var passage):
                passage.inlines.spread(&place)
                self[index] = .passage(passage)
            case .figure, .quantity, .hole, .body, .reference: break
            }
        }
    }
}
