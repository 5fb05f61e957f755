/// Printing named indicators from their values (指标的引用): characters, and holes where a number is still missing.
extension Indicator {
    /// The characters printed for one aspect of a value.
    package func printed(_ value: IndicatorValue, aspect: FigureUse.Aspect) -> String {
        Text(pieces(value, aspect: aspect)).plain
    }

    /// What is printed for one aspect of a value; nothing where the value does not have it.
    package func pieces(_ value: IndicatorValue, aspect: FigureUse.Aspect) -> [Inline] {
        switch aspect {
        case .value:
            let level = level(of: value).pieces
            return level.isEmpty ? .characters(value.qualitative) : level
        case .growth: return value.growthPart.pieces
        case .change: return value.growthPhrase
        case .whole:
            if !value.qualitative.isEmpty { return .characters(name + value.qualitative) }
            let (level, growth) = (level(of: value).pieces, value.growthPhrase)
            if level.isEmpty && growth.isEmpty { return [] }
            let separator = level.isEmpty || growth.isEmpty ? "" : "，"
            return .characters(name) + level + .characters(separator) + growth
        }
    }

    /// The level with its unit and comparator.
    func level(of value: IndicatorValue) -> PrintedNumber {
        PrintedNumber(value.value, unit: unit, hole: value.hole, comparator: value.comparator)
    }
}

extension IndicatorValue {
    /// The growth's digits with unit and comparator, without a sign.
    var growthPart: PrintedNumber {
        PrintedNumber(
            falls ? String(growth.dropFirst()) : growth, unit: growthUnit, hole: growthHole,
            comparator: growthComparator)
    }

    /// Whether the growth is a fall; of one still missing nobody knows.
    private var falls: Bool { growth.utf8.first == UInt8(ascii: "-") }

    /// What stands before the growth's digits: 同比增长, 下降, 提高.
    var growthVerb: String { basis + (falls ? "下降" : growthUnit == "个百分点" ? "提高" : "增长") }

    /// The growth in words: 同比增长7.5%, 下降2.1%左右, 提高2.8个百分点; empty where there is none.
    var growthPhrase: [Inline] {
        let digits = growthPart.pieces
        return digits.isEmpty ? [] : .characters(growthVerb) + digits
    }
}

/// A number as printed, or the hole in its place (印出的数).
struct PrintedNumber {
    /// Digits with their unit, or a hole that prints its own unit; empty where there is neither.
    var core: [Inline]
    /// The comparator's words.
    var before: String
    var after: String

    init(_ digits: String, unit: String, hole: Hole?, comparator: String) {
        if digits.isEmpty, let hole {
            core = [.hole(hole)]
        } else {
            core = .characters(digits.isEmpty ? "" : digits + unit)
        }
        (before, after) = ComparatorWords.parts(of: comparator)
    }

    /// All of it; empty without a number.
    var pieces: [Inline] { core.isEmpty ? [] : .characters(before) + core + .characters(after) }
}

extension [PrintedNumber] {
    /// The numbers in a row, `last` before the last one; a comparator that all share stands once.
    func row(last: String) -> [Inline] {
        let sharesBefore = allSatisfy { $0.before == first?.before }
        let sharesAfter = allSatisfy { $0.after == first?.after }
        var row: [Inline] = []
        for (index, number) in enumerated() {
            if index > 0 { row += .characters(index == count - 1 ? last : "、") }
            if index == 0 || !sharesBefore { row += .characters(number.before) }
            row += number.core
            if index == count - 1 || !sharesAfter { row += .characters(number.after) }
        }
        return row
    }
}

extension [Inline] {
    /// Plain characters; nothing for none.
    static func characters(_ string: String) -> [Inline] { string.isEmpty ? [] : [.text(string, at: .none)] }
}
