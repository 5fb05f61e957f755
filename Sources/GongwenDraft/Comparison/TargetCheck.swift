import GongwenModel

/// A target of the old document beside what the new one says was reached in that year (目标与完成对照).
package struct TargetCheck: Sendable, Equatable {
    /// Whether a target was reached.
    package enum Verdict: Sendable, Equatable {
        /// 完成
        case reached
        /// 未完成
        case missed
        /// It cannot be decided; why, in Chinese (须人工判断).
        case unknown(String)
    }
    /// The indicator's name.
    package var name: String
    /// The year of both.
    package var year: Int
    package var target: FigureFact
    package var actual: FigureFact
    /// Of the level; nil where the target gives none.
    package var level: Verdict?
    /// Of the growth; nil where the target gives none.
    package var growth: Verdict?

    /// The targets that have an actual of the same year, in the order of the old document.
    ///
    /// - Parameter isOneYear: two stages of one document: pairs that the old one states already are left out.
    static func checks(from old: FigureFacts, to new: FigureFacts, isOneYear: Bool) -> [TargetCheck] {
        let found = (Years(old), Years(new))
        var checks: [TargetCheck] = []
        for target in old.list where target.kind == .target {
            guard let year = target.year, let actual = found.1.actual(for: target) else { continue }
            if isOneYear, let before = found.0.actual(for: target), before.states(as: actual),
                found.1.targets(of: target).allSatisfy({ $0.states(as: target) })
            {
                continue
            }
            checks.append(TargetCheck(year, target, actual))
        }
        return checks
    }

    /// The figures of a document by name and year.
    private struct Years {
        private var facts: [String: [FigureFact]] = [:]

        init(_ facts: FigureFacts) {
            for fact in facts.list {
                if let year = fact.year { self.facts["\(year) " + fact.name, default: []].append(fact) }
            }
        }

        private func facts(beside target: FigureFact) -> [FigureFact] {
            target.year.flatMap { facts["\($0) " + target.name] } ?? []
        }

        func targets(of target: FigureFact) -> [FigureFact] {
            facts(beside: target).filter { $0.kind == .target && $0.unit == target.unit }
        }

        /// What was settled goes before an estimate, the target's own unit before another.
        func actual(for target: FigureFact) -> FigureFact? {
            let unit = FigureUnit(target.unit)
            func isComparable(_ fact: FigureFact) -> Bool {
                guard let unit, let other = FigureUnit(fact.unit) else { return false }
                return unit.isComparable(with: other)
            }
            let facts = facts(beside: target)
            for kind in [FigureKind.actual, .estimated] {
                let settled = facts.filter { $0.kind == kind }
                let sameUnit = settled.first { $0.unit == target.unit }
                if let best = sameUnit ?? settled.first(where: isComparable) ?? settled.first { return best }
            }
            return nil
        }
    }

    private init(_ year: Int, _ target: FigureFact, _ actual: FigureFact) {
        name = target.name
        self.year = year
        self.target = target
        self.actual = actual
        if target.isDisputed || actual.isDisputed {
            level = .unknown("同一份公文里数值不一致")
            return
        }
        if !target.qualitative.isEmpty {
            level = .unknown("目标没有数值")
        } else if !target.value.isEmpty {
            level =
                actual.value.isEmpty
                ? .unknown("没有写完成的数值")
                : FigureVerdict(name, isGrowth: false, isSigned: true).verdict(
                    (target.value, target.unit, target.comparator), (actual.value, actual.unit, actual.comparator))
        }
        guard !target.growth.isEmpty else { return }
        if actual.growth.isEmpty {
            growth = .unknown("没有写完成的增幅")
        } else if target.basis.asUsual != actual.basis.asUsual {
            growth = .unknown("增幅的比较口径不同")
        } else {
            growth = FigureVerdict(name, isGrowth: true, isSigned: target.isGrowthSigned).verdict(
                (target.growth, target.growthUnit, target.growthComparator),
                (actual.growth, actual.growthUnit, actual.growthComparator))
        }
    }
}

extension FigureFact {
    /// Whether another figure says the same, as reliably.
    fileprivate func states(as other: FigureFact) -> Bool {
        kind == other.kind && agrees(with: other) && isDisputed == other.isDisputed
    }
}

extension String {
    /// A basis of comparison; 同比 is what is meant where nothing is said.
    fileprivate var asUsual: String { self == "同比" ? "" : self }
}
