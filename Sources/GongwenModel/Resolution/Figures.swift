/// Printing named indicators from their values (指标的引用).
extension IndicatorValue {
    /// The growth in words: 同比增长7.5%, 下降2.1%左右, 提高2.8个百分点; empty where there is none.
    package var growthPhrase: String {
        guard !growth.isEmpty else { return "" }
        let falls = growth.utf8.first == UInt8(ascii: "-")
        let verb = falls ? "下降" : (growthUnit == "个百分点" ? "提高" : "增长")
        return basis + verb + growthDigits + growthComparator
    }

    /// The growth's digits with their unit, without a sign: 7.5%.
    package var growthDigits: String {
        (growth.utf8.first == UInt8(ascii: "-") ? String(growth.dropFirst()) : growth) + growthUnit
    }
}

extension Indicator {
    /// The characters printed for one aspect of a value.
    package func printed(_ value: IndicatorValue, aspect: FigureUse.Aspect) -> String {
        let level = value.value.isEmpty ? "" : value.value + unit + value.comparator
        switch aspect {
        case .value: return level.isEmpty ? value.qualitative : level
        case .growth: return value.growth.isEmpty ? "" : value.growthDigits + value.growthComparator
        case .whole:
            if !value.qualitative.isEmpty { return name + value.qualitative }
            let growth = value.growthPhrase
            let separator = level.isEmpty || growth.isEmpty ? "" : "，"
            return name + level + separator + growth
        }
    }

    /// The values that a reference may mean.
    package func values(for use: FigureUse) -> [IndicatorValue] {
        values.filter { (use.year == 0 || $0.year == use.year) && (use.kind == nil || $0.kind == use.kind) }
    }
}

extension Document {
    /// Fills `printed` of every reference to an indicator and makes the derived tables the author placed.
    ///
    /// - Parameter shared: indicators of the workspace; the plan's own go first.
    /// - Returns: the document; errors `unknown-indicator`, `indicator-without-value` and `indicator-ambiguous` at the place of use.
    package func resolvingFigures(shared: [Indicator]) -> Compiled<Document> {
        var table: [String: Indicator] = [:]
        for indicator in shared + indicators { table[indicator.name] = indicator }
        var diagnostics: [Diagnostic] = []
        var copy = self
        copy.rewriteTexts { text in
            guard text.inlines.contains(where: { if case .text = $0 { false } else { true } }) else { return }
            text.inlines.rewriteParts { inline in
                guard case .figure(var use) = inline else { return }
                switch use.resolve(in: table) {
                case .success(let printed): use.printed = printed
                case .failure(let problem): diagnostics.append(problem.diagnostic(for: use))
                }
                inline = .figure(use)
            }
        }
        let ordered = indicators + shared.filter { one in !indicators.contains { $0.name == one.name } }
        copy.rewriteBodies { $0.fillExhibits(from: ordered) }
        return Compiled(copy, diagnostics: diagnostics)
    }
}

/// Why a reference to an indicator cannot be printed.
private enum FigureProblem: Error {
    case unknown, noValue, ambiguous([IndicatorValue])

    func diagnostic(for use: FigureUse) -> Diagnostic {
        let asked = (use.year > 0 ? "\(use.year)年" : "") + (use.kind.map(\.printed) ?? "")
        switch self {
        case .unknown:
            return Diagnostic(
                id: "unknown-indicator", severity: .error, category: .structural, at: use.place,
                message: "没有名为“\(use.indicator)”的指标",
                fix: "在计划中用 指标(\"\(use.indicator)\", …) 声明，或写入 data/indicators")
        case .noValue:
            return Diagnostic(
                id: "indicator-without-value", severity: .error, category: .structural, at: use.place,
                message: "指标“\(use.indicator)”没有\(asked.isEmpty ? "" : asked)可印的数值",
                fix: "补上数值，或在此处写 待填(…)")
        case .ambiguous(let values):
            let choices = values.map { "\($0.year)年\($0.kind.printed)" }.joined(separator: "、")
            return Diagnostic(
                id: "indicator-ambiguous", severity: .error, category: .structural, at: use.place,
                message: "指标“\(use.indicator)”有几个数值，无法判断引用哪一个", explanation: "现有：\(choices)",
                fix: "写明性质或年度，例如 \\(\(use.indicator), .目标) 或 \\(\(use.indicator), 年度: 2026)")
        }
    }
}

extension FigureKind {
    /// The word for the kind.
    public var printed: String {
        switch self {
        case .actual: "实绩"
        case .estimated: "预计"
        case .target: "目标"
        }
    }
}

extension FigureUse {
    fileprivate func resolve(in table: [String: Indicator]) -> Result<String, FigureProblem> {
        // A document read back from what was printed has the figures, not the indicators.
        guard let found = table[indicator] else { return printed.isEmpty ? .failure(.unknown) : .success(printed) }
        let candidates = found.values(for: self)
        guard let value = candidates.first else { return .failure(.noValue) }
        if candidates.count > 1 { return .failure(.ambiguous(candidates)) }
        let printed = found.printed(value, aspect: aspect)
        return printed.isEmpty ? .failure(.noValue) : .success(printed)
    }
}

extension [Block] {
    fileprivate mutating func fillExhibits(from indicators: [Indicator]) {
        for index in indices {
            switch self[index] {
            case .exhibit(var exhibit):
                let derived = exhibit.derivedTable(from: indicators)
                // As with a figure: a table read back stays where there is nothing to derive it from.
                if exhibit.table == nil || !derived.rows.isEmpty { exhibit.table = derived }
                self[index] = .exhibit(exhibit)
            case .section(var section):
                section.blocks.fillExhibits(from: indicators)
                self[index] = .section(section)
            case .passage(var passage):
                passage.blocks.fillExhibits(from: indicators)
                self[index] = .passage(passage)
            case .paragraph, .list, .table, .responsibility: break
            }
        }
    }
}

extension Exhibit {
    /// The table of the indicators that have a value for the years in question (指标表).
    fileprivate func derivedTable(from indicators: [Indicator]) -> Table {
        let before = year - 1
        let heads =
            switch kind {
            case .indicators: ["指标名称", "单位", "\(before)年完成", "增长", "\(year)年目标", "增长", "属性"]
            case .targetsAgainstActuals: ["指标名称", "单位", "\(year)年目标", "增长", "\(year)年完成", "增长", "属性"]
            }
        let rows = indicators.compactMap { indicator -> TableRow? in
            let target = indicator.values.first { $0.year == year && $0.kind == .target }
            let actualYear = kind == .indicators ? before : year
            let actual = indicator.values.first { $0.year == actualYear && $0.kind != .target }
            let pair = kind == .indicators ? [actual, target] : [target, actual]
            guard target != nil || actual != nil else { return nil }
            let figures = pair.flatMap { value -> [String] in
                guard let value else { return ["", ""] }
                let level = value.value.isEmpty ? value.qualitative : value.value + value.comparator
                return [level, value.growth.isEmpty ? "" : value.growth + value.growthUnit + value.growthComparator]
            }
            let attribute = indicator.attribute.map { $0 == .binding ? "约束性" : "预期性" } ?? ""
            return TableRow(([indicator.name, indicator.unit] + figures + [attribute]).map { TableCell(Text($0)) })
        }
        return Table(
            caption: caption, columns: [.leading, .center, .trailing, .trailing, .trailing, .trailing, .center],
            header: [TableRow(heads.map { TableCell(Text($0)) })], rows: rows, at: place)
    }
}
