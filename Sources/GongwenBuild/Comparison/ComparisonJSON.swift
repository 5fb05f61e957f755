package import GongwenDraft
import GongwenModel

/// A comparison as JSON (对照的数据); `Documentation/Diff.md` says what the fields mean.
package struct ComparisonJSON {
    /// The version of the form; counted up when a field changes its meaning or goes.
    package static let version = 1

    /// What was compared.
    private let comparison: Comparison
    /// The two inputs as the user named them.
    private let names: (old: String, new: String)

    /// Creates the writer.
    package init(_ comparison: Comparison, names: (old: String, new: String)) {
        self.comparison = comparison
        self.names = names
    }

    /// UTF-8; keys always in this order, lists always there, fields without a value left out. Only what changed is listed.
    package var bytes: [UInt8] {
        JSONValue.object([
            ("format", "gongwen-comparison"), ("version", .number(Self.version)),
            ("same", .boolean(comparison.isSame)), ("old", side(comparison.old, names.old)),
            ("new", side(comparison.new, names.new)), ("summary", summary),
            ("elements", .array(comparison.elements.map(value))),
            ("sections", .array(comparison.sections.filter(\.isChanged).map(value))),
            ("figures", .array(comparison.figures.map(value))), ("targets", .array(comparison.targets.map(value))),
            ("bodies", .array(comparison.bodies.map(value))), ("terms", .array(comparison.terms.map(value))),
        ]).bytes(openLevels: 2)
    }

    private func side(_ side: Comparison.Side, _ name: String) -> JSONValue {
        var fields = Fields()
        fields.add("file", name)
        fields.add("title", side.title)
        fields.add("stage", side.stage.printed)
        if let year = side.year { fields.list.append(("year", .number(year))) }
        fields.add("edition", side.edition)
        return .object(fields.list)
    }

    private var summary: JSONValue {
        let summary = ComparisonSummary(comparison)
        func counts(_ counts: ComparisonSummary.Counts) -> JSONValue {
            .object([
                ("added", .number(counts.added)), ("dropped", .number(counts.dropped)),
                ("moved", .number(counts.moved)), ("reworded", .number(counts.reworded)),
            ])
        }
        return .object([
            ("elements", .number(comparison.elements.count)), ("sections", counts(summary.sections)),
            ("tasks", counts(summary.tasks)), ("paragraphs", counts(summary.paragraphs)),
            ("same_paragraphs", .number(summary.sameParagraphs)),
            (
                "characters",
                .object([
                    ("added", .number(summary.characters.added)), ("removed", .number(summary.characters.removed)),
                ])
            ),
            (
                "targets",
                .object([
                    ("reached", .number(summary.targets.reached)), ("missed", .number(summary.targets.missed)),
                    ("unknown", .number(summary.targets.unknown)),
                ])
            ),
        ])
    }

    private func value(_ element: ElementChange) -> JSONValue {
        var fields = Fields()
        fields.add("element", element.kind.rawValue)
        fields.add("part", element.part.rawValue)
        fields.add(element.oldPlace, element.newPlace)
        fields.list.append(("lines", .array(element.lines.map(Self.text))))
        return .object(fields.list)
    }

    private func value(_ section: SectionChange) -> JSONValue {
        var fields = Fields()
        fields.add("status", section.status.rawValue)
        fields.add("part", section.part.rawValue)
        fields.add("whole_part", section.isPart)
        fields.add("task", section.isTask)
        fields.add("continued", section.isContinued)
        fields.add("moved", section.isMoved)
        fields.add("renumbered", section.isRenumbered)
        fields.add("retitled", section.isRetitled)
        if let old = section.old { fields.list.append(("old", Self.place(old))) }
        if let new = section.new { fields.list.append(("new", Self.place(new))) }
        if !section.isContinued { fields.list.append(("heading", Self.text(section.heading))) }
        let changed = section.paragraphs.filter { $0.status != .same }
        fields.list.append(("paragraphs", .array(changed.map(Self.value))))
        return .object(fields.list)
    }

    private static func place(_ place: SectionPlace) -> JSONValue {
        var fields = Fields()
        fields.add("label", place.label)
        fields.add("name", place.name)
        fields.list.append(("path", JSONValue(place.path)))
        if place.place.isKnown { fields.list.append(("line", .number(Int(place.place.line)))) }
        return .object(fields.list)
    }

    private static func value(_ paragraph: ParagraphChange) -> JSONValue {
        var fields = Fields()
        fields.add("kind", paragraph.kind.rawValue)
        fields.add("status", paragraph.status.rawValue)
        fields.add(paragraph.oldPlace, paragraph.newPlace)
        fields.list.append(("text", text(paragraph.text)))
        return .object(fields.list)
    }

    /// Words in order, each an object of one field: `same`, `removed` or `added`.
    private static func text(_ text: ChangedText) -> JSONValue {
        .array(text.parts.map { .object([($0.mark.rawValue, .string($0.text))]) })
    }

    private func value(_ figure: FigureChange) -> JSONValue {
        var fields = Fields()
        fields.add("relation", figure.relation.rawValue)
        fields.add("name", figure.name)
        if let old = figure.old { fields.list.append(("old", Self.fact(old))) }
        if let new = figure.new { fields.list.append(("new", Self.fact(new))) }
        if let level = figure.level { fields.list.append(("level_change", Self.difference(level))) }
        if let growth = figure.growth { fields.list.append(("growth_change", Self.difference(growth))) }
        return .object(fields.list)
    }

    private static func fact(_ fact: FigureFact) -> JSONValue {
        var fields = Fields()
        if let year = fact.year { fields.list.append(("year", .number(year))) }
        fields.add("kind", fact.kind.rawValue)
        fields.add("value", fact.value)
        fields.add("unit", fact.unit)
        fields.add("comparator", fact.comparator)
        fields.add("growth", fact.growth)
        fields.add("growth_unit", fact.growthUnit)
        fields.add("growth_comparator", fact.growthComparator ?? "")
        fields.add("basis", fact.basis)
        fields.add("words", fact.qualitative)
        fields.add("disputed", fact.isDisputed)
        if fact.place.isKnown { fields.list.append(("line", .number(Int(fact.place.line)))) }
        return .object(fields.list)
    }

    private static func difference(_ difference: FigureDifference) -> JSONValue {
        var fields = Fields()
        fields.add("amount", difference.amount)
        fields.add("unit", difference.unit)
        fields.add("percent", difference.percent ?? "")
        return .object(fields.list)
    }

    private func value(_ check: TargetCheck) -> JSONValue {
        var fields = Fields()
        fields.add("name", check.name)
        fields.list.append(("year", .number(check.year)))
        fields.list.append(("target", Self.fact(check.target)))
        fields.list.append(("actual", Self.fact(check.actual)))
        for (name, verdict) in [("level", check.level), ("growth", check.growth)] {
            switch verdict {
            case nil: break
            case .reached: fields.add(name, "reached")
            case .missed: fields.add(name, "missed")
            case .unknown(let reason):
                fields.add(name, "unknown")
                fields.add(name + "_reason", reason)
            }
        }
        return .object(fields.list)
    }

    private func value(_ body: BodyChange) -> JSONValue {
        .object([
            ("name", .string(body.name)), ("old_tasks", .number(body.count.old)),
            ("new_tasks", .number(body.count.new)),
            (
                "tasks",
                .array(
                    body.tasks.map { task in
                        var fields = Fields()
                        fields.add("title", task.title)
                        fields.add("old_duty", task.old?.rawValue ?? "")
                        fields.add("new_duty", task.new?.rawValue ?? "")
                        fields.add("task_changed", task.isTaskChanged)
                        fields.add(task.oldPlace, task.newPlace)
                        return .object(fields.list)
                    })
            ),
        ])
    }

    private func value(_ term: TermChange) -> JSONValue {
        var fields = Fields()
        fields.add("status", term.status.rawValue)
        fields.add("term", term.headword)
        fields.add(term.oldPlace, term.newPlace)
        fields.list.append(("definition", Self.text(term.definition)))
        return .object(fields.list)
    }

    /// The fields of an object, empty ones left out.
    private struct Fields {
        var list: [(key: String, value: JSONValue)] = []

        mutating func add(_ key: String, _ value: String) {
            if !value.isEmpty { list.append((key, .string(value))) }
        }

        mutating func add(_ key: String, _ value: Bool) {
            if value { list.append((key, .boolean(true))) }
        }

        mutating func add(_ old: Place, _ new: Place) {
            if old.isKnown { list.append(("old_line", .number(Int(old.line)))) }
            if new.isKnown { list.append(("new_line", .number(Int(new.line)))) }
        }
    }
}
