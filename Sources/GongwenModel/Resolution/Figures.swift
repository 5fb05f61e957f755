/// What references to indicators print, and the derived tables (指标的引用与附表).
extension Indicator {
    /// The values that a reference may mean.
    package func values(for use: FigureUse) -> [IndicatorValue] {
        values.filter { value in
            (use.year == 0 || value.year == use.year) && (use.kind == nil || value.kind == use.kind)
                && (use.state.isEmpty || value.state == use.state)
        }
    }
}

extension Document {
    /// Fills `printed` of every reference to an indicator, takes over the shared ones used, and makes the derived tables
    /// that the author placed.
    ///
    /// - Parameters:
    ///   - shared: indicators of the workspace; the plan's own go first.
    ///   - aliases: other names of shared ones (别名), each with the name it stands for.
    /// - Returns: the document; errors `unknown-indicator`, `indicator-without-value`, `indicator-ambiguous` and
    ///   `indicator-directions` at the place of use.
    package func resolvingFigures(shared: [Indicator], aliases: [String: String] = [:]) -> Compiled<Document> {
        var copy = self
        var table = IndicatorTable(of: self, shared: shared, aliases: aliases)
        var diagnostics: [Diagnostic] = []
        copy.rewriteTexts { text in
            guard text.inlines.contains(where: { if case .text = $0 { false } else { true } }) else { return }
            text.inlines.rewriteParts { inline in
                guard case .figure(var use) = inline else { return }
                // What was read back from an output is as it was approved, whatever the workspace says by now.
                if !use.printed.isEmpty, !table.declares(use) { return }
                use.indicator = table.take(use.indicator)
                use.parallel = use.parallel.map { table.take($0) }
                switch table.pieces(for: use) {
                case .success(let pieces): if !pieces.isEmpty { use.printed = Text(pieces).plain }
                case .failure(let problem): diagnostics.append(problem.diagnostic(for: use))
                }
                inline = .figure(use)
            }
        }
        copy.indicators = table.indicators
        copy.rewriteBodies { $0.fillExhibits(from: table.indicators) }
        return Compiled(copy, diagnostics: diagnostics)
    }

    /// Puts what is printed in the place of every reference whose number is still missing, so that holes stand in the
    /// prose like others.
    package mutating func showHolesOfFigures() {
        guard indicators.contains(where: { $0.values.contains(where: \.hasHole) }) else { return }
        let table = IndicatorTable(of: self, shared: [], aliases: [:])
        rewriteTexts { text in
            guard text.inlines.contains(where: { if case .text = $0 { false } else { true } }) else { return }
            let begin = text.place
            text.inlines.replaceFigures { use in
                guard case .success(let pieces) = table.pieces(for: use),
                    pieces.contains(where: { if case .hole = $0 { true } else { false } })
                else { return nil }
                return pieces.map { $0.placed(at: use.place.isKnown ? use.place : begin) }
            }
        }
    }
}

extension Inline {
    /// A piece of a figure with the figure's place; a hole keeps that of its declaration, where it can be filled.
    fileprivate func placed(at place: Place) -> Inline {
        switch self {
        case .text(let string, _): return .text(string, at: place)
        case .hole(var hole):
            if !hole.place.isKnown { hole.place = place }
            return .hole(hole)
        case .styled, .term, .figure, .quantity, .body, .point, .reference, .passage: return self
        }
    }
}

extension [Inline] {
    /// Puts other parts in the place of figures, inside styled text, points and passages too; nil keeps a figure.
    fileprivate mutating func replaceFigures(_ parts: (FigureUse) -> [Inline]?) {
        var output: [Inline] = []
        output.reserveCapacity(count)
        for inline in self {
            switch inline {
            case .figure(let use): output += parts(use) ?? [inline]
            case .styled(var styled):
                styled.inlines.replaceFigures(parts)
                output.append(.styled(styled))
            case .term(var use):
                use.inlines.replaceFigures(parts)
                output.append(.term(use))
            case .point(var point):
                point.inlines.replaceFigures(parts)
                output.append(.point(point))
            case .passage(var passage):
                passage.inlines.replaceFigures(parts)
                output.append(.passage(passage))
            case .text, .quantity, .hole, .body, .reference: output.append(inline)
            }
        }
        self = output
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
            let figures = pair.flatMap { value in [value?.levelCell(at: place), value?.growthCell(at: place)] }
            let cells = [Text(indicator.name), Text(indicator.unit)] + figures.map { $0 ?? Text() }
            return TableRow((cells + [Text(indicator.attribute?.printed ?? "")]).map { TableCell($0) })
        }
        return Table(
            caption: caption, columns: [.leading, .center, .trailing, .trailing, .trailing, .trailing, .center],
            header: [TableRow(heads.map { TableCell(Text($0)) })], rows: rows, at: place)
    }
}

extension IndicatorValue {
    /// The level as a table's cell has it: the unit has a column of its own.
    fileprivate func levelCell(at place: Place) -> Text {
        var hole = hole
        hole?.unit = ""
        let number = PrintedNumber(value, unit: "", hole: hole, comparator: comparator).pieces
        return Text(number.isEmpty ? .characters(qualitative) : number.mergingText().map { $0.placed(at: place) })
    }

    /// The growth with its unit and a sign.
    fileprivate func growthCell(at place: Place) -> Text {
        let number = PrintedNumber(growth, unit: growthUnit, hole: growthHole, comparator: growthComparator)
        return Text(number.pieces.mergingText().map { $0.placed(at: place) })
    }
}

extension Indicator.Attribute {
    /// The word for it.
    public var printed: String { self == .binding ? "约束性" : "预期性" }
}
