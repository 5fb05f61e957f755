/// Which section of one document is which of the other (层次对应): by identity, by number and heading, by likeness.
struct SectionAlignment {
    /// For each node of the old outline, its counterpart.
    private(set) var newOf: [Int?]
    /// For each node of the new outline, its counterpart.
    private(set) var oldOf: [Int?]

    private let old: ComparedOutline
    private let new: ComparedOutline
    /// By how many years the new document is later; headings are compared as if the old ones were of its year.
    private let yearShift: Int
    private var sketches = SectionSketches()

    /// Aligns two outlines.
    init(_ old: ComparedOutline, _ new: ComparedOutline, yearShift: Int) {
        self.old = old
        self.new = new
        self.yearShift = yearShift
        newOf = Array(repeating: nil, count: old.nodes.count)
        oldOf = Array(repeating: nil, count: new.nodes.count)
        pairIdentities()
        pairParts()
        pairLoneHeadings()
        pairAlike()
    }

    // MARK: Pairs

    /// Makes a pair and, from it downward, those of the same headings.
    private mutating func pair(_ first: Int, _ second: Int) {
        var work = [(first, second)]
        newOf[first] = second
        oldOf[second] = first
        while let (above, below) = work.popLast() {
            for key in HeadingKey.allCases {
                for (child, counterpart) in sameHeadings(above, below, key) {
                    newOf[child] = counterpart
                    oldOf[counterpart] = child
                    work.append((child, counterpart))
                }
            }
        }
    }

    /// Subsections of a pair with one heading, in order.
    private func sameHeadings(_ first: Int, _ second: Int, _ key: HeadingKey) -> [(Int, Int)] {
        var free: [[UInt8]: [Int]] = [:]
        for child in new.nodes[second].children.reversed() where oldOf[child] == nil {
            guard let bytes = key.bytes(of: new.nodes[child], shift: 0) else { continue }
            free[bytes, default: []].append(child)
        }
        if free.isEmpty { return [] }
        var pairs: [(Int, Int)] = []
        for child in old.nodes[first].children where newOf[child] == nil {
            guard let bytes = key.bytes(of: old.nodes[child], shift: yearShift),
                let counterpart = free[bytes]?.popLast()
            else { continue }
            pairs.append((child, counterpart))
        }
        return pairs
    }

    /// Sections of one identity (标识), where it stands once in each.
    private mutating func pairIdentities() {
        let left = Self.once(old.nodes) { $0.identifier.isEmpty ? nil : Array($0.identifier.utf8) }
        let right = Self.once(new.nodes) { $0.identifier.isEmpty ? nil : Array($0.identifier.utf8) }
        let pairs = left.compactMap { key, node in right[key].map { (node, $0) } }.sorted { $0 < $1 }
        // All first: a heading must not take what an identity names.
        for (first, second) in pairs where (old.nodes[first].part == nil) == (new.nodes[second].part == nil) {
            newOf[first] = second
            oldOf[second] = first
        }
        for (first, second) in pairs where newOf[first] == second { pair(first, second) }
    }

    /// Texts, passed-on texts and attachments.
    private mutating func pairParts() {
        func part(_ outline: ComparedOutline, _ part: ComparedPart) -> Int? {
            outline.parts.first { outline.nodes[$0].part == part }
        }
        let mains = (part(old, .main), part(new, .main))
        switch (part(old, .passedOn), part(new, .passedOn)) {
        case (let first?, let second?): pair(first, second)
        case (let first?, nil):
            // The plan alone against the notice that passes it on.
            if let main = mains.1, likeness(first, main) > likeness(mains.0 ?? first, main) { pair(first, main) }
        case (nil, let second?):
            if let main = mains.0, likeness(main, second) > likeness(main, mains.1 ?? second) { pair(main, second) }
        case (nil, nil): break
        }
        if let first = mains.0, let second = mains.1, newOf[first] == nil, oldOf[second] == nil { pair(first, second) }
        if let first = part(old, .glossary), let second = part(new, .glossary) { pair(first, second) }
        let left = old.parts.filter { old.nodes[$0].part == .attachment && newOf[$0] == nil }
        let right = new.parts.filter { new.nodes[$0].part == .attachment && oldOf[$0] == nil }
        var free: [[UInt8]: [Int]] = [:]
        for node in right.reversed() {
            free[Array(new.nodes[node].heading.withYearsBlind.utf8), default: []].append(node)
        }
        for node in left {
            let key = Array(old.nodes[node].heading.withYearsBlind.utf8)
            if let counterpart = free[key]?.popLast() { pair(node, counterpart) }
        }
        pairAlike(left, right, bonus: { _, _ in 0 })
    }

    /// Sections that alone have their heading in both documents: moved ones.
    private mutating func pairLoneHeadings() {
        func key(_ node: OutlineNode) -> [UInt8]? {
            node.part != nil || node.heading.unicodeScalars.count < 4 ? nil : Array(node.heading.withYearsBlind.utf8)
        }
        let left = Self.once(old.nodes, key)
        let right = Self.once(new.nodes, key)
        for (index, node) in old.nodes.enumerated() where newOf[index] == nil {
            guard let bytes = key(node), left[bytes] == index, let second = right[bytes], oldOf[second] == nil,
                node.isTask == new.nodes[second].isTask, abs(node.depth - new.nodes[second].depth) <= 1
            else { continue }
            pair(index, second)
        }
    }

    /// The nodes by a key that only one of them has.
    private static func once(_ nodes: [OutlineNode], _ key: (OutlineNode) -> [UInt8]?) -> [[UInt8]: Int] {
        var found: [[UInt8]: Int] = [:]
        var repeated: Set<[UInt8]> = []
        for (index, node) in nodes.enumerated() {
            guard let bytes = key(node) else { continue }
            if found.updateValue(index, forKey: bytes) != nil { repeated.insert(bytes) }
        }
        for bytes in repeated { found[bytes] = nil }
        return found
    }

    // MARK: Likeness

    /// How alike two sections must be: less is asked where those round them are a pair already.
    private static let threshold = 0.5
    private static let bonusOfPlace = 0.15

    /// What is left, from the outermost level inward, so that a pair of chapters helps its sections.
    private mutating func pairAlike() {
        let deepest = min(8, old.nodes.lazy.map(\.depth).max() ?? 0)
        guard deepest > 0 else { return }
        for depth in 1...deepest {
            let left = old.nodes.indices.filter {
                newOf[$0] == nil && old.nodes[$0].part == nil
                    && (old.nodes[$0].depth == depth || depth == deepest && old.nodes[$0].depth > depth)
            }
            if left.isEmpty { continue }
            let right = new.nodes.indices.filter { oldOf[$0] == nil && new.nodes[$0].part == nil }
            let (outer, inner, parents) = (old.nodes, new.nodes, newOf)
            pairAlike(left, right) { first, second in
                let (a, b) = (outer[first], inner[second])
                var bonus = -0.15 * Double(abs(a.depth - b.depth))
                if let parent = a.parent, parents[parent] == b.parent { bonus += Self.bonusOfPlace }
                if a.isTask != b.isTask { bonus -= 0.1 }
                if !a.label.isEmpty, a.label == b.label { bonus += 0.03 }
                return bonus
            }
        }
    }

    /// Pairs the likeliest first.
    private mutating func pairAlike(_ left: [Int], _ right: [Int], bonus: (Int, Int) -> Double) {
        if left.isEmpty || right.isEmpty { return }
        let others = right.map { (number: $0, sketch: sketches.whole(of: $0, in: new, .new)) }
        let index = SketchIndex(others)
        let sketchOf = Dictionary(uniqueKeysWithValues: others.map { ($0.number, $0.sketch) })
        var scored: [(score: Double, old: Int, new: Int)] = []
        for first in left {
            let sketch = sketches.whole(of: first, in: old, .old)
            let heading = sketches.heading(of: first, in: old)
            for second in index.candidates(for: sketch) {
                guard let other = sketchOf[second] else { continue }
                let content = sketch.likeness(to: other)
                let headings = heading.likeness(to: sketches.heading(of: second, in: new))
                let score = max(content, (content + headings) / 2) + bonus(first, second)
                if score >= Self.threshold { scored.append((score, first, second)) }
            }
        }
        scored.sort { ($1.score, $0.old + $0.new, $0.old * $0.new) < ($0.score, $1.old + $1.new, $1.old * $1.new) }
        for (_, first, second) in scored where newOf[first] == nil && oldOf[second] == nil { pair(first, second) }
    }

    private mutating func likeness(_ first: Int, _ second: Int) -> Double {
        sketches.whole(of: first, in: old, .old).likeness(to: sketches.whole(of: second, in: new, .new))
    }
}
