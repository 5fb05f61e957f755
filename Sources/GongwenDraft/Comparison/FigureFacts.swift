import GongwenModel
import GongwenRecognition

/// All figures that a document states, each once (公文中的指标数值).
struct FigureFacts {
    /// What tells one figure from another.
    struct Key: Hashable {
        var name: String
        var year: Int?
        var kind: FigureKind
        /// Empty where only a growth or words are given.
        var unit: String
    }

    /// In the order of the document, declared ones first.
    private(set) var list: [FigureFact] = []
    private var numbers: [Key: Int] = [:]

    /// The declared values and what is found in the prose.
    init(_ document: Document, _ declared: [Indicator]) {
        for indicator in declared {
            for value in indicator.values { add(FigureFact(value, of: indicator)) }
        }
        let count = list.count
        var copy = document
        copy.readFigures { text, readings in
            let characters = text.plain.scalars
            var places = RunPlaces(text)
            for reading in readings {
                add(FigureFact(reading, in: characters, at: places.place(at: reading.span.lowerBound)), after: count)
            }
        }
    }

    /// Whether the prose prints a declared estimate without 预计: 完成：地区生产总值304亿元.
    private func repeatsEstimate(_ fact: FigureFact, _ declared: Int) -> Bool {
        let keys = [fact.unit, ""].map { Key(name: fact.name, year: fact.year, kind: .estimated, unit: $0) }
        guard let index = keys.lazy.compactMap({ numbers[$0] }).first, index < declared else { return false }
        return list[index].agrees(with: fact)
    }

    /// Adds a fact, or to one that is there already what it does not say yet.
    ///
    /// - Parameter declared: facts before this number are declared: what the prose repeats of them cannot dispute them.
    private mutating func add(_ fact: FigureFact, after declared: Int = 0) {
        if fact.kind == .actual, repeatsEstimate(fact, declared) { return }
        let key = Key(name: fact.name, year: fact.year, kind: fact.kind, unit: fact.unit)
        let bare = Key(name: fact.name, year: fact.year, kind: fact.kind, unit: "")
        guard let index = numbers[key] ?? numbers[bare] else {
            numbers[key] = list.count
            // A growth said alone joins the level said before it.
            if numbers[bare] == nil { numbers[bare] = list.count }
            return list.append(fact)
        }
        let known = list[index]
        if !fact.value.isEmpty, !known.value.isEmpty, fact.unit != known.unit {
            numbers[key] = list.count
            return list.append(fact)
        }
        if index < declared { return }
        if known.value.isEmpty, known.qualitative.isEmpty {
            (list[index].value, list[index].unit) = (fact.value, fact.unit)
            (list[index].comparator, list[index].qualitative) = (fact.comparator, fact.qualitative)
            numbers[key] = index
        } else if !fact.value.isEmpty, (fact.value, fact.comparator) != (known.value, known.comparator) {
            list[index].isDisputed = true
        }
        if known.growth.isEmpty {
            (list[index].growth, list[index].growthUnit) = (fact.growth, fact.growthUnit)
            (list[index].growthComparator, list[index].basis) = (fact.growthComparator, fact.basis)
            list[index].isGrowthSigned = fact.isGrowthSigned
        } else if !fact.growth.isEmpty, (fact.growth, fact.growthUnit) != (known.growth, known.growthUnit) {
            list[index].isDisputed = true
        }
    }
}

extension FigureFact {
    /// A declared value.
    fileprivate init(_ declared: IndicatorValue, of indicator: Indicator) {
        self.init(
            name: indicator.name, year: declared.year == 0 ? nil : declared.year, kind: declared.kind,
            value: declared.value, unit: declared.value.isEmpty ? "" : indicator.unit,
            comparator: declared.comparator, growth: declared.growth,
            growthUnit: declared.growth.isEmpty ? "" : declared.growthUnit,
            growthComparator: declared.growthComparator, basis: declared.basis, qualitative: declared.qualitative,
            place: declared.place)
    }

    /// A value found in prose.
    fileprivate init(_ reading: FigureReading, in characters: [Unicode.Scalar], at place: Place) {
        let isInWords = reading.value == nil && reading.growth == nil
        let comparator = reading.comparator ?? ""
        // A reading has one comparator, that of the level; what stands beside the growth is read here.
        var growthComparator: String? = reading.value == nil ? comparator : nil
        if reading.value != nil, let span = reading.growthSpan {
            growthComparator = Self.comparator(round: span, in: characters)
        }
        self.init(
            name: reading.name, year: reading.year, kind: reading.kind, value: reading.value ?? "",
            unit: reading.unit ?? "", comparator: isInWords || reading.value == nil ? "" : comparator,
            growth: reading.growth ?? "", growthUnit: reading.growthUnit ?? "", growthComparator: growthComparator,
            basis: reading.basis ?? "", qualitative: isInWords ? comparator : "", place: place)
        if let first = reading.growthSpan?.lowerBound, characters.indices.contains(first) {
            isGrowthSigned = "-−－".unicodeScalars.contains(characters[first])
        }
    }

    /// The comparator directly behind or before a number; empty where there is none.
    private static func comparator(round span: Range<Int>, in characters: [Unicode.Scalar]) -> String {
        func string(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(characters[range.clamped(to: 0..<characters.count)]))
        }
        for length in [3, 2, 1] {
            let behind = string(span.upperBound..<span.upperBound + length)
            if behind.unicodeScalars.count == length, !Comparator.leadingWords.contains(behind),
                Comparator(behind) != .unknown
            {
                return behind
            }
        }
        for length in [3, 2, 1] {
            let before = string(max(0, span.lowerBound - length)..<span.lowerBound)
            if Comparator.leadingWords.contains(before) { return before }
        }
        return ""
    }
}

/// Where the characters of a run of prose stand in the source, asked for in rising order (源位置).
private struct RunPlaces {
    private var ends: [(end: Int, place: Place)] = []
    private var next = 0

    init(_ text: Text) {
        var end = 0
        for inline in text.inlines {
            end += Text([inline]).plain.unicodeScalars.count
            ends.append((end, inline.place.isKnown ? inline.place : text.place))
        }
    }

    mutating func place(at offset: Int) -> Place {
        while next < ends.count - 1, ends[next].end <= offset { next += 1 }
        return ends.indices.contains(next) ? ends[next].place : .none
    }
}
