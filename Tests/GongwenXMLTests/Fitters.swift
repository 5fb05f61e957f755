/// Makes a random table whole: as many cells as columns, spans that fit.
enum TableFitter {
    static func fit(_ tgroup: inout TestElement, using generator: inout SeededGenerator) {
        let columns = Int.random(in: 1...4, using: &generator)
        tgroup["cols"] = "\(columns)"
        let named = generator.oneIn(2)
        let specification = tgroup.all.first { $0.name == "colspec" } ?? TestElement(name: "colspec")
        tgroup.children.removeAll { child in
            guard case .element(let element) = child else { return false }
            return element.name == "colspec"
        }
        if named {
            let specifications = (1...columns).map { column in
                var copy = specification
                copy["xml:id"] = nil
                copy["colname"] = "c\(column)"
                return TestNode.element(copy)
            }
            tgroup.children.insert(contentsOf: specifications, at: 0)
        }
        for index in tgroup.children.indices {
            guard case .element(var part) = tgroup.children[index], part.name != "colspec" else { continue }
            fit(part: &part, columns: columns, named: named, using: &generator)
            tgroup.children[index] = .element(part)
        }
    }

    private static func fit(
        part: inout TestElement, columns: Int, named: Bool, using generator: inout SeededGenerator
    ) {
        var taken = [Int](repeating: 0, count: columns)
        for index in part.children.indices {
            guard case .element(var row) = part.children[index] else { continue }
            let below = part.children.count - index - 1
            let pattern = row.all.first { $0.name == "entry" } ?? TestElement(name: "entry")
            var entries: [TestNode] = []
            var column = 0
            var next = taken.map { max(0, $0 - 1) }
            while column < columns {
                if taken[column] > 0 {
                    column += 1
                    continue
                }
                var entry = entries.isEmpty ? pattern : TestElement(name: "entry", children: [.text("项")])
                for name in ["namest", "nameend", "morerows"] { entry[name] = nil }
                var width = 1
                if named, generator.oneIn(3) {
                    while column + width < columns, taken[column + width] == 0, generator.oneIn(2) { width += 1 }
                    entry["namest"] = "c\(column + 1)"
                    entry["nameend"] = "c\(column + width)"
                }
                // A row of nothing but cells from above would have no entry, which the grammar refuses: keep column 1.
                if below > 0, column > 0, generator.oneIn(4) {
                    let rows = Int.random(in: 0...below, using: &generator)
                    entry["morerows"] = "\(rows)"
                    for spanned in column..<column + width { next[spanned] = rows }
                }
                entries.append(.element(entry))
                column += width
            }
            taken = next
            row.children = entries
            part.children[index] = .element(row)
        }
    }
}

/// Makes the links of a random document lead somewhere, those of terms to entries.
enum LinkFitter {
    static func fit(_ root: inout TestElement, using generator: inout SeededGenerator) {
        root["xml:id"] = "root"
        let all = root.all
        let ids = all.compactMap { $0["xml:id"] }
        let entries = all.filter { $0.name == "glossentry" }.compactMap { $0["xml:id"] }
        root.updateAll { element in
            if element["otherterm"] != nil { element["otherterm"] = entries.isEmpty ? nil : generator.pick(entries) }
            guard element["linkend"] != nil else { return }
            if element.name == "firstterm" || element.name == "glossterm" {
                element["linkend"] = entries.isEmpty ? nil : generator.pick(entries)
            } else {
                element["linkend"] = generator.pick(ids)
            }
        }
    }
}

/// Spoils a document a little, sometimes into another valid one.
struct Mutator {
    var generator: SeededGenerator
    let elementNames: [String]

    mutating func mutated(_ root: TestElement) -> TestElement {
        var root = root
        if generator.oneIn(3) {
            relink(&root)
            return root
        }
        for _ in 0..<generator.pick([1, 1, 2, 3]) {
            var target = Int.random(in: 0..<root.all.count, using: &generator)
            root.updateAll { element in
                if target == 0 { spoil(&element) }
                target -= 1
            }
        }
        return root
    }

    /// Points links at whatever has an id.
    private mutating func relink(_ root: inout TestElement) {
        let ids = root.all.compactMap { $0["xml:id"] }
        root.updateAll { element in
            for name in ["linkend", "otherterm"] where element[name] != nil && generator.oneIn(4) {
                element[name] = generator.pick(ids)
            }
        }
    }

    private mutating func spoil(_ element: inout TestElement) {
        let count = element.children.count
        switch Int.random(in: 0..<9, using: &generator) {
        case 0 where count > 0: element.children.remove(at: Int.random(in: 0..<count, using: &generator))
        case 1 where count > 0: element.children.append(generator.pick(element.children))
        case 2 where count > 1: element.children.swapAt(0, count - 1)
        case 3: element.name = generator.pick(elementNames)
        case 4 where !element.attributes.isEmpty:
            element[generator.pick(element.attributes).name] = nil
        case 5:
            let names = [
                "role", "linkend", "otherterm", "xml:id", "xlink:href", "cols", "namest", "nameend", "morerows",
                "align",
                "class", "version", "startingnumber", "frame", "colname", "revisionflag", "condition", "arch",
            ]
            element[generator.pick(names)] = value()
        case 6 where !element.attributes.isEmpty: element[generator.pick(element.attributes).name] = value()
        case 7: element.children.insert(.text(generator.pick([" ", "\n", "文字", "　", "\u{FEFF}"])), at: 0)
        default:
            element.children.append(.element(TestElement(name: generator.pick(elementNames), children: [.text("甲")])))
        }
    }

    private mutating func value() -> String {
        generator.pick([
            "root", "a1", "", " ", "0", "1", "+2", "01", " 1 ", "-1", "a b", "左", "left", "c1", "5.0", "㙟", "1e9",
        ])
    }
}
