import GongwenModel
import GongwenRecognition

/// Indicators declared once, the prose referring to them (指标的引用).
extension Document {
    /// Declares the main indicators that the prose states and puts references where their digits stand.
    ///
    /// A reference prints exactly the characters it replaces; where it would not, the prose stays as it is.
    mutating func referToFigures() {
        var table = IndicatorTable()
        readFigures { text, readings in
            let characters = text.plain.scalars
            var references: [(range: Range<Int>, use: FigureUse)] = []
            for reading in readings where reading.isHeadline {
                guard let found = table.add(reading, in: characters) else { continue }
                for (aspect, span) in [(FigureUse.Aspect.value, reading.valueSpan), (.growth, reading.growthSpan)] {
                    guard let span, let reference = found.reference(aspect, at: span, in: characters) else { continue }
                    references.append(reference)
                }
            }
            guard !references.isEmpty else { return }
            references.sort { $0.range.lowerBound < $1.range.lowerBound }
            var (offset, rest) = (0, references[...])
            text.inlines = text.inlines.replacing(&rest, from: &offset)
        }
        indicators = table.indicators
    }
}

/// The indicators of a text, gathered while it is read.
private struct IndicatorTable {
    private(set) var indicators: [Indicator] = []
    private var positions: [String: Int] = [:]

    /// An indicator with one of its values.
    struct Found {
        let indicator: Indicator
        let value: IndicatorValue
    }

    /// Adds a value; nil where the indicator has another one for the year and kind, or is printed with another unit.
    mutating func add(_ reading: FigureReading, in characters: [Unicode.Scalar]) -> Found? {
        guard let year = reading.year else { return nil }
        let value = IndicatorValue(reading, year: year, in: characters)
        let unit = reading.value == nil ? "" : reading.unit ?? ""
        guard let position = positions[reading.name] else {
            let indicator = Indicator(name: reading.name, unit: unit, values: [value])
            positions[reading.name] = indicators.count
            indicators.append(indicator)
            return Found(indicator: indicator, value: value)
        }
        var indicator = indicators[position]
        if !unit.isEmpty, indicator.unit != unit {
            guard indicator.unit.isEmpty else { return nil }
            indicator.unit = unit
        }
        if let known = indicator.values.first(where: { $0.year == year && $0.kind == value.kind }) {
            if known != value { return nil }
        } else {
            indicator.values.append(value)
        }
        indicators[position] = indicator
        return Found(indicator: indicator, value: value)
    }
}

extension IndicatorTable.Found {
    /// A reference that prints the characters at a span, nothing else; nil where it would print others.
    fileprivate func reference(
        _ aspect: FigureUse.Aspect, at span: Range<Int>, in characters: [Unicode.Scalar]
    ) -> (range: Range<Int>, use: FigureUse)? {
        let printed = indicator.printed(value, aspect: aspect)
        let length = printed.unicodeScalars.count
        let range = span.lowerBound..<span.lowerBound + length
        guard length > 0, range.upperBound <= characters.count, printed.unicodeScalars.elementsEqual(characters[range])
        else { return nil }
        let use = FigureUse(
            indicator: indicator.name, year: value.year, kind: value.kind, aspect: aspect, printed: printed)
        return (range, use)
    }
}

extension IndicatorValue {
    /// A value as it was read; a comparator belongs to what it stands behind.
    fileprivate init(_ reading: FigureReading, year: Int, in characters: [Unicode.Scalar]) {
        let comparator = reading.comparator ?? ""
        func follows(_ span: Range<Int>?) -> Bool {
            guard let span, !comparator.isEmpty else { return false }
            return characters[span.upperBound...].starts(with: comparator.unicodeScalars)
        }
        let hasNumber = reading.value != nil || reading.growth != nil
        self.init(
            year: year, kind: reading.kind, value: reading.value ?? "",
            comparator: follows(reading.valueSpan) ? comparator : "", growth: reading.growth ?? "",
            growthUnit: reading.growthUnit ?? "%", basis: reading.basis ?? "",
            growthComparator: follows(reading.growthSpan) ? comparator : "", qualitative: hasNumber ? "" : comparator)
    }
}

extension [Inline] {
    /// The prose with references instead of characters; a range that does not lie in one plain part stays as it is.
    ///
    /// - Parameters:
    ///   - references: those still to come, in order; of two that overlap the first is taken. Ranges are offsets in the
    ///     plain characters of the whole prose.
    ///   - offset: where this part begins in them; moved to its end.
    fileprivate func replacing(
        _ references: inout ArraySlice<(range: Range<Int>, use: FigureUse)>, from offset: inout Int
    ) -> [Inline] {
        var output: [Inline] = []
        for inline in self {
            switch inline {
            case .text(let string, let place):
                output += string.replacing(&references, at: place, from: &offset)
            case .styled(var styled):
                styled.inlines = styled.inlines.replacing(&references, from: &offset)
                output.append(.styled(styled))
            case .point(var point):
                offset += point.number.label.unicodeScalars.count
                point.inlines = point.inlines.replacing(&references, from: &offset)
                output.append(.point(point))
            case .passage(var passage):
                passage.inlines = passage.inlines.replacing(&references, from: &offset)
                output.append(.passage(passage))
            case .term, .figure, .quantity, .hole, .body, .reference:
                offset += Text([inline]).plain.unicodeScalars.count
                output.append(inline)
            }
        }
        return output
    }
}

extension String {
    /// The characters as prose, references in the places of theirs.
    fileprivate func replacing(
        _ references: inout ArraySlice<(range: Range<Int>, use: FigureUse)>, at place: Place, from offset: inout Int
    ) -> [Inline] {
        let whole = offset..<offset + unicodeScalars.count
        offset = whole.upperBound
        guard let first = references.first, first.range.lowerBound < whole.upperBound else {
            return [.text(self, at: place)]
        }
        let scalars = scalars
        var output: [Inline] = []
        var next = whole.lowerBound
        func add(until end: Int) {
            guard next < end else { return }
            let part = scalars[next - whole.lowerBound..<end - whole.lowerBound]
            output.append(.text(String(String.UnicodeScalarView(part)), at: place))
        }
        while let reference = references.first, reference.range.lowerBound < whole.upperBound {
            references.removeFirst()
            guard reference.range.lowerBound >= next, reference.range.upperBound <= whole.upperBound else { continue }
            add(until: reference.range.lowerBound)
            var use = reference.use
            use.place = place
            output.append(.figure(use))
            next = reference.range.upperBound
        }
        add(until: whole.upperBound)
        return output
    }
}
