import GongwenModel
import GongwenRecognition

extension Inspection {
    /// The inspection in the label format (UTF-8 JSON): `elements`, `outline`, `responsibles`, `glossary`, `indicators`,
    /// `page_breaks`, and beside them `kind`, `confidence`, `term_uses`, `holes`. A key that is absent means none.
    package var json: [UInt8] {
        var fields: [(key: String, value: JSONValue)] = [
            ("kind", .string(kind.kind.rawValue)), ("confidence", .number(kind.confidence)),
            ("kind_reason", .string(kind.reason)),
            ("elements", .object(elements.map { ($0.key, $0.value.json) })),
            ("outline", .array(outline.map(\.json))),
        ]
        func add(_ key: String, _ values: [JSONValue]) {
            if !values.isEmpty { fields.append((key, .array(values))) }
        }
        add("responsibles", tasks.map(\.json))
        add("glossary", glossary.map(\.json))
        add("indicators", figures.map(\.json))
        add(
            "page_breaks",
            pageBreaks.map {
                .object([("after_line", .number(Int($0.after))), ("before_line", .number(Int($0.before)))])
            })
        add("term_uses", termUses.map { .object([("term", .string($0.term)), ("count", .number($0.count))]) })
        add("holes", holes.map(JSONValue.string))
        return JSONValue.object(fields).bytes(openLevels: 2)
    }
}

extension InspectedElement.Value {
    fileprivate var json: JSONValue {
        switch self {
        case .one(let value): .string(value)
        case .several(let values): JSONValue(values)
        case .fields(let fields): .object(fields.map { ($0.key, .string($0.value)) })
        }
    }
}

extension InspectedHeading {
    fileprivate var json: JSONValue {
        var fields: [(key: String, value: JSONValue)] = [
            ("level", .number(level)), ("number", .string(number)), ("text", .string(text)),
            ("line", .number(Int(line))),
        ]
        switch form {
        case .standAlone: break
        case .runIn: fields.append(("run_in_text", .boolean(true)))
        case .item: fields.append(("item", .boolean(true)))
        case .section: fields.append(("section", .boolean(true)))
        case .lead(let depth): fields += [("runin", .boolean(true)), ("depth", .number(depth))]
        }
        return .object(fields)
    }
}

extension InspectedTask {
    fileprivate var json: JSONValue {
        var fields: [(key: String, value: JSONValue)] = [
            ("task_number", .string(number)), ("line", .number(Int(line))), ("lead", JSONValue(lead)),
            ("support", JSONValue(support)), ("bodies", JSONValue(bodies)),
        ]
        if !leaders.isEmpty { fields.append(("leaders", JSONValue(leaders))) }
        if !deadline.isEmpty { fields.append(("deadline", .string(deadline))) }
        if let part { fields.append(("part", .number(part))) }
        if andOthers { fields.append(("and_others", .boolean(true))) }
        if !text.isEmpty { fields.append(("text", .string(text))) }
        return .object(fields)
    }
}

extension InspectedTerm {
    fileprivate var json: JSONValue {
        var fields: [(key: String, value: JSONValue)] = [
            ("term", .string(term)), ("definition", .string(definition)), ("line", .number(Int(line))),
        ]
        if !number.isEmpty { fields.insert(("number", .string(number)), at: 0) }
        return .object(fields)
    }
}

extension FoundFigure {
    fileprivate var json: JSONValue {
        var fields: [(key: String, value: JSONValue)] = [
            ("name", .string(reading.name)), ("value", JSONValue(reading.value)), ("unit", JSONValue(reading.unit)),
            ("growth", JSONValue(reading.growth)), ("growth_unit", JSONValue(reading.growthUnit)),
            ("comparator", JSONValue(reading.comparator)), ("basis", JSONValue(reading.basis)),
            ("kind", .string(reading.kind.rawValue)), ("year", JSONValue(reading.year.map(String.init))),
            ("text", .string(text)), ("line", .number(Int(place.line))),
        ]
        if reading.kindInherited { fields.append(("kind_inherited", .boolean(true))) }
        return .object(fields)
    }
}
