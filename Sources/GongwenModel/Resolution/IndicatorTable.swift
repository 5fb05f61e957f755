/// The indicators that a document may refer to, by name (指标的查找).
struct IndicatorTable {
    /// The document's own, then the shared ones it uses in the order of their use.
    private(set) var indicators: [Indicator]
    private var positions: [String: Int] = [:]
    private let shared: [String: Indicator]
    private let aliases: [String: String]

    init(of document: Document, shared: [Indicator], aliases: [String: String]) {
        self.shared = Dictionary(
            shared.map { ($0.name, $0.asShared) }, uniquingKeysWith: { first, _ in first })
        self.aliases = aliases
        indicators = []
        for one in document.indicators {
            var one = one
            one.completeHoles()
            // What was filled in once is filled in anew; away from its workspace it keeps the values it has.
            if one.isShared {
                _ = take(one.name)
                guard positions[one.name] == nil, self.shared[aliases[one.name] ?? one.name] == nil else { continue }
            }
            if positions[one.name] == nil { positions[one.name] = indicators.count }
            indicators.append(one)
        }
    }

    /// Whether the table holds an indicator that a reference names, without looking among the shared ones.
    func declares(_ use: FigureUse) -> Bool {
        positions[use.indicator] != nil || use.parallel.contains { positions[$0] != nil }
    }

    /// The name under which the table holds an indicator; a shared one used for the first time is taken in.
    mutating func take(_ name: String) -> String {
        if positions[name] != nil { return name }
        let whole = aliases[name] ?? name
        if positions[whole] == nil, let found = shared[whole] {
            positions[whole] = indicators.count
            indicators.append(found)
        }
        return positions[whole] == nil ? name : whole
    }

    /// What a reference prints; nothing for one read back from what was printed, which has figures but no indicators.
    func pieces(for use: FigureUse) -> Result<[Inline], FigureProblem> {
        guard !use.parallel.isEmpty else {
            return value(of: use.indicator, for: use).flatMap { found in
                guard let found else { return .success([]) }
                let pieces = found.indicator.pieces(found.value, aspect: use.aspect)
                return pieces.isEmpty ? .failure(.noValue(use.indicator)) : .success(pieces)
            }
        }
        var row = FigureRow()
        for name in [use.indicator] + use.parallel {
            switch value(of: name, for: use) {
            case .failure(let problem): return .failure(problem)
            case .success(nil): return .success([])
            case .success(let found?): row.add(found.indicator, found.value)
            }
        }
        return row.pieces(use.aspect)
    }

    /// The one value that a reference means; nil where only what was printed is known.
    private func value(
        of name: String, for use: FigureUse
    ) -> Result<(indicator: Indicator, value: IndicatorValue)?, FigureProblem> {
        guard let position = positions[name], !indicators[position].isUnfilled else {
            return use.printed.isEmpty ? .failure(.unknown(name)) : .success(nil)
        }
        let candidates = indicators[position].values(for: use)
        guard let value = candidates.first else { return .failure(.noValue(name)) }
        return candidates.count > 1 ? .failure(.ambiguous(name, candidates)) : .success((indicators[position], value))
    }
}

extension Indicator {
    /// Itself as a document takes it over from its workspace: places are those of another file.
    fileprivate var asShared: Indicator {
        var copy = self
        copy.isShared = true
        copy.completeHoles()
        for index in copy.values.indices {
            copy.values[index].place = .none
            copy.values[index].hole?.place = .none
            copy.values[index].growthHole?.place = .none
        }
        return copy
    }

    /// Whether it is a reference to a shared one that nothing filled in.
    fileprivate var isUnfilled: Bool { isShared && values.isEmpty }
}

/// Parallel figures while they are gathered (并列的指标).
private struct FigureRow {
    private var levels: [PrintedNumber] = []
    private var growths: [PrintedNumber] = []
    private var verbs: [String] = []
    private var withoutLevel: [String] = []
    private var withoutGrowth: [String] = []

    mutating func add(_ indicator: Indicator, _ value: IndicatorValue) {
        let (level, growth) = (indicator.level(of: value), value.growthPart)
        if level.core.isEmpty { withoutLevel.append(indicator.name) } else { levels.append(level) }
        guard !growth.core.isEmpty else { return withoutGrowth.append(indicator.name) }
        growths.append(growth)
        verbs.append(value.growthVerb)
    }

    /// What is printed: 502.7亿元、338.4亿元，分别增长9.8%和11.2%; what one has all must have.
    func pieces(_ aspect: FigureUse.Aspect) -> Result<[Inline], FigureProblem> {
        let needsLevels = aspect == .value || aspect == .whole && (!levels.isEmpty || growths.isEmpty)
        let needsGrowths = aspect == .growth || aspect == .change || aspect == .whole && !growths.isEmpty
        if needsLevels, let name = withoutLevel.first { return .failure(.noValue(name)) }
        if needsGrowths, let name = withoutGrowth.first { return .failure(.noValue(name)) }
        switch aspect {
        case .value: return .success(levels.row(last: "、"))
        case .growth: return verbs.isUniform ? .success(growths.row(last: "和")) : .failure(.directionsDiffer)
        case .change: return .success(changes)
        case .whole:
            if growths.isEmpty { return .success(levels.row(last: "、")) }
            return .success(levels.isEmpty ? changes : levels.row(last: "、") + .characters("，分别") + changes)
        }
    }

    /// 增长9.8%和11.2%; each with its verb where these differ: 增长9.8%、下降2.1%.
    private var changes: [Inline] {
        if verbs.isUniform { return .characters(verbs.first ?? "") + growths.row(last: "和") }
        var changes: [Inline] = []
        for (verb, growth) in zip(verbs, growths) {
            changes += .characters(changes.isEmpty ? verb : "、" + verb) + growth.pieces
        }
        return changes
    }
}

extension [String] {
    fileprivate var isUniform: Bool { allSatisfy { $0 == first } }
}
