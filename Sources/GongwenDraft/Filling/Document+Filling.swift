package import GongwenModel

/// Typing answers into a document (填入).
extension Document {
    /// The document with the named holes replaced; everything else as it was, unnamed holes unnamed still.
    ///
    /// In an indicator's value the number takes the hole's place. What is confirmed is noted with a target; the state
    /// with a value that misses nothing more, for unfinished ones are told apart by it.
    package func filling(_ fills: [String: HoleFill]) -> Document {
        let names = namedHoles.map(\.hole.identifier)
        var copy = self
        var index = 0
        copy.rewriteTexts { text in
            var isChanged = false
            text.inlines.rewriteParts { inline in
                guard case .hole(let hole) = inline else { return }
                let fill = index < names.count ? fills[names[index]] : nil
                index += 1
                guard let fill else { return }
                inline = .text(fill.words, at: hole.place)
                isChanged = true
            }
            if isChanged { text.inlines = text.inlines.mergingTextThroughout() }
        }
        for index in copy.indicators.indices where copy.indicators[index].values.contains(where: \.hasHole) {
            copy.indicators[index].completeHoles()
            for value in copy.indicators[index].values.indices { copy.indicators[index].values[value].fill(fills) }
            // Last year's value may be known now.
            copy.indicators[index].completeHoles()
        }
        return copy
    }

    /// The names of the holes with whose fill a state is noted: those of a value reached that misses nothing more then.
    package func holesTakingStates(of fills: [String: HoleFill]) -> Set<String> {
        var taking: Set<String> = []
        for value in namingHoles().indicators.flatMap(\.values) where value.kind == .actual {
            let names = [value.hole, value.growthHole].compactMap { $0?.identifier }
            if names.allSatisfy({ fills[$0] != nil }) { taking.formUnion(names) }
        }
        return taking
    }

    /// The state that the value of each hole says already (数据状态): 预计 of an estimated one.
    package var statesOfHoles: [String: String] {
        var states: [String: String] = [:]
        for value in namingHoles().indicators.flatMap(\.values) {
            for hole in [value.hole, value.growthHole] {
                guard let name = hole?.identifier else { continue }
                states[name] = value.kind == .estimated ? FigureKind.estimated.printed : value.state
            }
        }
        return states
    }

    /// The same with neighbouring plain texts joined everywhere: what two documents are compared by, for how an author
    /// cut a sentence makes no difference to it.
    package func joiningTexts() -> Document {
        var copy = self
        copy.rewriteTexts { $0.inlines = $0.inlines.mergingTextThroughout() }
        return copy
    }
}

extension IndicatorValue {
    /// Puts numbers in the place of its holes.
    fileprivate mutating func fill(_ fills: [String: HoleFill]) {
        var taken: [HoleFill] = []
        if let name = hole?.identifier, let fill = fills[name] {
            value = fill.digits
            hole = nil
            taken.append(fill)
        }
        if let name = growthHole?.identifier, let fill = fills[name] {
            growth = fill.digits
            growthHole = nil
            taken.append(fill)
        }
        if kind == .target, taken.contains(where: \.isConfirmed) { isConfirmed = true }
        if !hasHole, kind == .actual, let settled = taken.map(\.state).first(where: { !$0.isEmpty }) { state = settled }
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
