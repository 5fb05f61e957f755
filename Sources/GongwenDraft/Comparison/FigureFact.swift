package import GongwenModel

/// A value of an indicator that a document states (指标数值): declared or found in the prose; digits as printed.
package struct FigureFact: Sendable, Equatable {
    /// The indicator's name.
    package var name: String
    /// The year, four digits; nil where nobody says.
    package var year: Int?
    /// 实绩, 预计 or 目标.
    package var kind: FigureKind
    /// The level's digits; empty where only a growth or words are given.
    package var value: String
    /// The level's unit.
    package var unit: String
    /// 左右, 以上, 超过 …, of the level; empty for none.
    package var comparator: String
    /// The growth's digits, a minus sign for a fall; empty for none.
    package var growth: String
    /// %, 个百分点, ‰ or 倍; empty without growth.
    package var growthUnit: String
    /// 左右, 以上 …, of the growth; nil where it cannot be told whether there is one.
    package var growthComparator: String?
    /// What the growth compares with: 可比, 年均; empty where the text does not say.
    package var basis: String
    /// A value in words (完成上级下达任务); empty for a number.
    package var qualitative: String
    /// Where it stands in the source.
    package var place: Place
    /// Whether the document states another value beside it, so that none of them can be relied on.
    package var isDisputed = false
    /// Whether the growth is printed with a minus sign, not with a word for a fall: 增长-3%以上, not 下降3%以上.
    package var isGrowthSigned = false

    /// The level as printed: 430亿元以上; words where there is no number.
    package var printedLevel: String {
        if value.isEmpty { return qualitative }
        return comparator.round(value + unit)
    }

    /// The growth as printed, signed: +7.5%左右; empty for none.
    package var printedGrowth: String {
        if growth.isEmpty { return "" }
        let digits = (growth.hasPrefix("-") ? "" : "+") + growth + growthUnit
        guard let growthComparator else { return digits }
        return growthComparator.round(digits)
    }

    /// Whether nothing that both state differs; one may say more than the other, but not altogether something else.
    func agrees(with other: FigureFact) -> Bool {
        var isShared = false
        func differs(_ first: [String?], _ second: [String?]) -> Bool {
            if first[0]?.isEmpty != false || second[0]?.isEmpty != false { return false }
            isShared = true
            return first != second
        }
        if differs([value, unit, comparator], [other.value, other.unit, other.comparator]) { return false }
        if differs([growth, growthUnit, growthComparator], [other.growth, other.growthUnit, other.growthComparator]) {
            return false
        }
        if differs([qualitative], [other.qualitative]) { return false }
        return isShared
    }

    /// Level and growth as printed.
    package var printed: String { [printedLevel, printedGrowth].filter { !$0.isEmpty }.joined(separator: "，") }
}

extension String {
    /// A comparator with its number where it belongs: 超过5, 5以上, 控制在5以内.
    fileprivate func round(_ number: String) -> String {
        if let gap = firstIndex(of: "…") { return self[..<gap] + number + self[index(after: gap)...] }
        return Comparator.leadingWords.contains(self) ? self + number : number + self
    }
}
