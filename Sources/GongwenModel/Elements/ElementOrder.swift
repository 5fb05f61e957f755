/// Puts the parts of a text in the order it is printed in (要素次序).
struct ElementOrder {
    private let printed: [PrintedElement]
    /// The lines and the large parts that there are, by slot; lines without text are among them.
    private var lines: [ElementSlot: [ElementLine]] = [:]
    private var parts: [ElementSlot: [Element]] = [:]

    init(_ printed: [PrintedElement]) { self.printed = printed }

    mutating func add(_ kind: ElementKind, _ lines: [ElementLine]) {
        if lines.isEmpty { return }
        self.lines[.lines(kind)] = lines.enumerated().map { index, line in
            var line = line
            line.index = index
            return line
        }
    }

    mutating func add(_ slot: ElementSlot, _ parts: [Element]) {
        if !parts.isEmpty { self.parts[slot] = parts }
    }

    /// The parts in order; lines that print nothing are left out.
    func elements() -> [Element] {
        let entries = PrintedElement.all(beginning: printed)
        var last: [ElementSlot: Int] = [:]
        for (index, entry) in entries.enumerated() { last[entry.slot] = index }
        var taken: [ElementSlot: Int] = [:]
        var elements: [Element] = []
        for (index, entry) in entries.enumerated() {
            let wanted = last[entry.slot] == index ? Int.max : max(1, entry.lines.count)
            let start = taken[entry.slot, default: 0]
            if case .lines(let kind) = entry.slot {
                let own = (lines[entry.slot] ?? []).dropFirst(start).prefix(wanted)
                taken[entry.slot] = start + own.count
                let present = entry.words(round: own)
                if !present.isEmpty { elements.append(.lines(kind, present)) }
            } else {
                let own = (parts[entry.slot] ?? []).dropFirst(start).prefix(wanted)
                taken[entry.slot] = start + own.count
                elements += own
            }
        }
        return elements
    }
}

extension PrintedElement {
    /// All parts in the order that a list of some of them says: one that it does not name comes behind all those listed
    /// that precede it in the standard's order, the first place of each counted.
    package static func all(beginning printed: [PrintedElement]) -> [PrintedElement] {
        if printed.isEmpty { return standard }
        var first: [ElementSlot: Int] = [:]
        for (index, entry) in printed.enumerated().reversed() { first[entry.slot] = index }
        // The parts not listed, by the number of the entry that they follow; 0 for those in front of all.
        var followers: [[PrintedElement]] = Array(repeating: [], count: printed.count + 1)
        var predecessor = 0
        for slot in ElementSlot.allCases {
            if let index = first[slot] {
                predecessor = max(predecessor, index + 1)
            } else {
                followers[predecessor].append(PrintedElement(slot: slot))
            }
        }
        var all = followers[0]
        for (index, entry) in printed.enumerated() {
            all.append(entry)
            all += followers[index + 1]
        }
        return all
    }

    private static let standard = ElementSlot.allCases.map { PrintedElement(slot: $0) }

    /// The lines that are printed of some, with the words of this entry round them.
    fileprivate func words(round own: ArraySlice<ElementLine>) -> [ElementLine] {
        var present: [ElementLine] = []
        for (index, line) in own.enumerated() where !line.isPlaceholder {
            guard index < lines.count else {
                if !line.text.isEmpty { present.append(line) }
                continue
            }
            let affixes = lines[index]
            if line.text.isEmpty, affixes == PrintedAffixes() { continue }
            var line = line
            (line.before, line.after) = (affixes.before, affixes.after)
            present.append(line)
        }
        return present
    }
}
