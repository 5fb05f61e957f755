import GongwenDraft
import GongwenModel

/// What a plan misses, for a person at a terminal or as data (待填清单).
struct HoleList {
    let items: [MissingItem]
    /// The plan as messages print it.
    let file: String

    /// How many there are, by body.
    var summary: String {
        if items.isEmpty { return "\(file)：没有待填的" }
        let bodies = HoleSheet.byBody(items).map { body, items in
            "\(body.isEmpty ? SheetName.nobody : body) \(items.count) 处"
        }
        return "\(file)：待填 \(items.count) 处（\(bodies.joined(separator: "，"))）"
    }

    /// Each with its place, its name, its sentence and what helps to fill it.
    func text(byBody isGrouped: Bool) -> String {
        if !isGrouped { return items.map(entry).joined() }
        return HoleSheet.byBody(items).map { body, items in
            "\(body.isEmpty ? SheetName.nobody : body)（\(items.count) 处）\n" + items.map(entry).joined()
        }.joined(separator: "\n")
    }

    private func entry(_ item: MissingItem) -> String {
        let hole = item.hole
        let place = hole.place.isKnown ? "\(file):\(hole.place.line): " : ""
        let known = [
            ("单位", hole.unit), ("年度", hole.year > 0 ? String(hole.year) : ""), ("上年", hole.lastValue),
            ("填报", hole.body),
        ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
        let lines = ["\(place)\(hole.prompt)　〔\(hole.identifier)〕", "    \(item.sentence)"]
        return (lines + (known.isEmpty ? [] : ["    " + known.joined(separator: "，")])).joined(separator: "\n") + "\n"
    }

    /// An array, an item an object; `line` is 0 where the place is not known.
    var json: [UInt8] {
        JSONValue.array(
            items.map { item in
                let hole = item.hole
                return .object([
                    ("id", .string(hole.identifier)), ("kind", .string(hole.kind.rawValue)),
                    ("prompt", .string(hole.prompt)), ("unit", .string(hole.unit)), ("year", .number(hole.year)),
                    ("lastValue", .string(hole.lastValue)), ("body", .string(hole.body)),
                    ("sentence", .string(item.sentence)), ("file", .string(file)),
                    ("line", .number(Int(hole.place.line))),
                ])
            }
        ).bytes(openLevels: 1)
    }
}
