import GongwenBuild
import GongwenModel
import GongwenWorkspace

/// An indicator (指标) with its values by year; where two say different things of one year, both stand there.
struct InternalIndicator {
    /// Who says a value (出处).
    enum Source {
        /// The workspace's file of shared indicators.
        case shared(file: String)
        case document(InternalDocument)
    }
    /// A value, with all who say it.
    struct Row {
        let value: IndicatorValue
        /// As whoever said it first declares it: its name and unit.
        let indicator: Indicator
        var sources: [Source]
        /// Whether another value of the same year, nature and state contradicts it (不一致).
        var isDisputed = false
    }

    let name: String
    /// What the workspace says of it; nil where only documents declare it.
    let shared: SharedIndicator?
    /// By year, targets first; complete after ``finish()``.
    private(set) var rows: [Row] = []
    /// The documents that use the workspace's values.
    var users: [InternalDocument] = []
    var path = ""
    private var declared: [Indicator] = []
    /// What was declared, so that it stands once.
    private var known: Set<Declaration> = []
    /// The rows of a year, nature and state.
    private var groups: [Group: [Int]] = [:]
    /// The row that says the same, for hundreds of documents with values of their own.
    private var places: [Saying: Int] = [:]

    /// Of what there should be one value.
    private struct Group: Hashable {
        var year: Int
        var kind: FigureKind
        var state: String

        init(_ value: IndicatorValue) { (year, kind, state) = (value.year, value.kind, value.state) }
    }

    /// What a value says, all of it.
    private struct Saying: Hashable {
        let group: Group
        let words: [String]

        init(_ value: IndicatorValue, of indicator: Indicator) {
            group = Group(value)
            words = [
                value.value, value.growth, value.comparator, value.qualitative, indicator.unit, value.growthUnit,
                value.basis, value.growthComparator,
            ]
        }
    }

    /// What a document says of an indicator beside its values.
    private struct Declaration: Hashable {
        let words: [String]
        let attribute: Indicator.Attribute?
        let parts: [String]
        let isShared: Bool

        init(_ indicator: Indicator) {
            words = [indicator.name, indicator.unit, indicator.body]
            (attribute, parts, isShared) = (indicator.attribute, indicator.parts, indicator.isShared)
        }
    }

    init(name: String, shared: SharedIndicator? = nil) {
        self.name = name
        self.shared = shared
    }

    /// Whether any two values contradict each other.
    var isDisputed: Bool { rows.contains(where: \.isDisputed) }

    /// The years it has values for, from first to last; empty where nobody says.
    var years: String {
        let years = rows.map(\.value.year).filter { $0 > 0 }
        guard let first = years.min(), let last = years.max() else { return "" }
        return first == last ? "\(first)" : "\(first)—\(last)"
    }

    /// Adds what somebody says of it.
    mutating func add(_ indicator: Indicator, from source: Source) {
        var plain = indicator
        plain.values = []
        if known.insert(Declaration(plain)).inserted { declared.append(plain) }
        for value in indicator.values {
            let saying = Saying(value, of: indicator)
            if let same = places[saying] {
                rows[same].sources.append(source)
            } else {
                places[saying] = rows.count
                groups[saying.group, default: []].append(rows.count)
                rows.append(Row(value: value, indicator: plain, sources: [source]))
            }
        }
    }

    /// Marks contradictions and puts the values in order.
    mutating func finish() {
        for group in groups.values where group.count > 1 { markDisputes(among: group) }
        rows = rows.enumerated().sorted { first, second in
            let (one, other) = (first.element.value, second.element.value)
            if (one.year, one.kind.order) != (other.year, other.kind.order) {
                return (one.year, one.kind.order) < (other.year, other.kind.order)
            }
            // Those of one state side by side.
            if one.state != other.state { return one.state.utf8.lexicographicallyPrecedes(other.state.utf8) }
            return first.offset < second.offset
        }.map(\.element)
        (groups, places, known) = ([:], [:], [])
    }

    /// Marks the rows of a group that another one contradicts.
    ///
    /// - Complexity: linear where all agree with each other or most contradict the first disputed ones: what is marked is
    ///   compared only until one is found that contradicts.
    private mutating func markDisputes(among group: [Int]) {
        var disputed: [Int] = []
        var agreeing: [Int] = []
        for one in group {
            var left: [Int] = []
            for other in agreeing {
                if rows[one].contradicts(rows[other]) {
                    rows[one].isDisputed = true
                    rows[other].isDisputed = true
                    disputed.append(other)
                } else {
                    left.append(other)
                }
            }
            agreeing = left
            if rows[one].isDisputed || disputed.contains(where: { rows[one].contradicts(rows[$0]) }) {
                rows[one].isDisputed = true
                disputed.append(one)
            } else {
                agreeing.append(one)
            }
        }
    }

    /// What all who declare it say of something, each answer once.
    func said(_ answer: (Indicator) -> String) -> [String] {
        var told: [String] = []
        for one in declared.map(answer) where !one.isEmpty && !told.contains(one) { told.append(one) }
        return told
    }

    /// Charts of what was reached or is expected, one for each unit: years that are settled without what was expected,
    /// contradicting values side by side.
    var series: [IndicatorSeries] {
        let settled = Set(rows.filter { $0.value.kind == .actual && !$0.value.hasHole }.map(\.value.year))
        let outcomes = rows.filter {
            $0.value.kind == .actual || $0.value.kind == .estimated && !settled.contains($0.value.year)
        }
        func charts(
            by unit: (Row) -> String, _ make: ([IndicatorValue], Indicator) -> IndicatorSeries?
        ) -> [IndicatorSeries] {
            var units: [String] = []
            for row in outcomes where !units.contains(unit(row)) { units.append(unit(row)) }
            return units.compactMap { name in
                let group = outcomes.filter { unit($0) == name }
                guard var indicator = group.first?.indicator else { return nil }
                indicator.name = self.name
                return make(group.map(\.value), indicator)
            }
        }
        let levels = charts(by: \.indicator.unit) { IndicatorSeries(levels: $0, of: $1) }
        return levels.isEmpty
            ? charts(by: \.value.growthUnit) { IndicatorSeries(growths: $0, of: $1) } : levels
    }
}

extension InternalIndicator.Row {
    /// Whether both cannot be right: another number, or other words, for the same thing; one may say more than the other.
    fileprivate func contradicts(_ other: InternalIndicator.Row) -> Bool {
        let (one, two) = (value, other.value)
        if !one.value.isEmpty, !two.value.isEmpty {
            let isSame =
                if let first = indicator.amount(of: one), let second = other.indicator.amount(of: two),
                    let order = first.compared(with: second)
                { order == 0 } else { one.value == two.value && indicator.unit == other.indicator.unit }
            if !isSame || one.comparator != two.comparator { return true }
        }
        let isOneBasis = one.basis.isEmpty || two.basis.isEmpty || one.basis == two.basis
        if !one.growth.isEmpty, !two.growth.isEmpty, isOneBasis {
            let isSame =
                if let first = DecimalNumber(one.growth), let second = DecimalNumber(two.growth) {
                    first == second
                } else { one.growth == two.growth }
            if !isSame || one.growthUnit != two.growthUnit || one.growthComparator != two.growthComparator {
                return true
            }
        }
        return !one.qualitative.isEmpty && !two.qualitative.isEmpty && one.qualitative != two.qualitative
    }
}
