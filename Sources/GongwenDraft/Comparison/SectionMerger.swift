import GongwenModel

/// Puts two aligned outlines together as one in the order of the new one, words marked (合并).
struct SectionMerger {
    private(set) var sections: [SectionChange] = []
    private(set) var words: WordDifference

    private let old: ComparedOutline
    private let new: ComparedOutline
    private let alignment: SectionAlignment
    private var paragraphs = ParagraphAlignment()
    /// Dropped old sections behind the new section that they follow.
    private var droppedBehind: [Int: [Int]] = [:]
    /// Dropped old sections that begin the subsections of a new one.
    private var droppedFirst: [Int: [Int]] = [:]
    /// Pairs whose order among their neighbours is another, by their new node.
    private var movedAmongOwn: Set<Int> = []

    init(
        _ old: ComparedOutline, _ new: ComparedOutline, _ alignment: SectionAlignment, _ words: WordDifference
    ) {
        self.old = old
        self.new = new
        self.alignment = alignment
        self.words = words
    }

    /// Makes the sections.
    mutating func merge() {
        placeDropped()
        findMoved()
        for part in old.parts.prefix(while: { alignment.newOf[$0] == nil }) { drop(part) }
        for part in new.parts {
            emit(part)
            for dropped in droppedBehind[part] ?? [] { drop(dropped) }
        }
        markMovedParagraphs()
    }

    // MARK: Order

    /// Finds for each dropped section the one it goes behind.
    private mutating func placeDropped() {
        var before: Int?
        for part in old.parts {
            if let counterpart = alignment.newOf[part] {
                before = counterpart
            } else if let before {
                droppedBehind[before, default: []].append(part)
            }
        }
        for (index, node) in old.nodes.enumerated() {
            guard let parent = alignment.newOf[index] else { continue }
            var before: Int?
            for child in node.children {
                if let counterpart = alignment.newOf[child] {
                    if new.nodes[counterpart].parent == parent { before = counterpart }
                } else if let before {
                    droppedBehind[before, default: []].append(child)
                } else {
                    droppedFirst[parent, default: []].append(child)
                }
            }
        }
    }

    /// Finds the sections that changed their order under the same parent.
    private mutating func findMoved() {
        for (index, node) in old.nodes.enumerated() {
            guard let parent = alignment.newOf[index] else { continue }
            let stayed = node.children.compactMap { alignment.newOf[$0] }.filter { new.nodes[$0].parent == parent }
            let kept = Set(RisingRun.longest(stayed).map { stayed[$0] })
            movedAmongOwn.formUnion(stayed.filter { !kept.contains($0) })
        }
    }

    /// Tells a new node with all that stands in it.
    private mutating func emit(_ index: Int) {
        let node = new.nodes[index]
        let changes = paragraphChanges(of: index)
        var rest = changes[...]
        var section = change(of: index)
        section.isReworded =
            section.status == .kept
            && (section.isRetitled || changes.contains { $0.change.status != .same && $0.change.status != .renumbered })
        section.paragraphs = rest.prefix { $0.segment == 0 }.map(\.change)
        rest = rest.dropFirst(section.paragraphs.count)
        sections.append(section)
        for dropped in droppedFirst[index] ?? [] { drop(dropped) }
        for (number, child) in node.children.enumerated() {
            emit(child)
            for dropped in droppedBehind[child] ?? [] { drop(dropped) }
            let own = rest.prefix { $0.segment == number + 1 }
            if own.isEmpty { continue }
            rest = rest.dropFirst(own.count)
            section.paragraphs = own.map(\.change)
            section.isContinued = true
            sections.append(section)
        }
    }

    /// Tells an old node without counterpart; what stands in it and has one is told there.
    private mutating func drop(_ index: Int) {
        let node = old.nodes[index]
        var section = SectionChange(
            status: .dropped, part: part(of: index, in: old), isPart: node.part != nil, isTask: node.isTask,
            depth: node.depth, old: place(of: index, in: old), new: nil,
            heading: ChangedText(.removed, node.label + node.heading), isMoved: false, isRenumbered: false,
            isRetitled: false, paragraphs: [])
        func removed(_ segment: Int) -> [ParagraphChange] {
            node.units.filter { $0.segment == segment }.map { unit in
                ParagraphChange(
                    kind: unit.kind, status: .removed, text: ChangedText(.removed, unit.label + unit.text),
                    oldPlace: unit.place, newPlace: .none)
            }
        }
        section.paragraphs = removed(0)
        sections.append(section)
        section.isContinued = true
        for (number, child) in node.children.enumerated() {
            if alignment.newOf[child] == nil { drop(child) }
            section.paragraphs = removed(number + 1)
            if !section.paragraphs.isEmpty { sections.append(section) }
        }
    }

    // MARK: Sections

    private mutating func change(of index: Int) -> SectionChange {
        let node = new.nodes[index]
        var section = SectionChange(
            status: .added, part: part(of: index, in: new), isPart: node.part != nil, isTask: node.isTask,
            depth: node.depth, old: nil, new: place(of: index, in: new),
            heading: ChangedText(.added, node.label + node.heading), isMoved: false, isRenumbered: false,
            isRetitled: false, paragraphs: [])
        guard let counterpart = alignment.oldOf[index] else { return section }
        let before = old.nodes[counterpart]
        section.status = .kept
        section.old = place(of: counterpart, in: old)
        let label = words.marked(before.label, node.label)
        let heading = words.marked(before.heading, node.heading)
        section.heading = ChangedText(label.parts + heading.parts)
        section.isRenumbered = label.isChanged
        section.isRetitled = heading.isChanged && !section.isTitled
        let stays = before.parent.flatMap { alignment.newOf[$0] } == node.parent
        section.isMoved = !stays || movedAmongOwn.contains(index)
        return section
    }

    private func part(of index: Int, in outline: ComparedOutline) -> ComparedPart {
        var next = index
        while let parent = outline.nodes[next].parent { next = parent }
        return outline.nodes[next].part ?? .main
    }

    private func place(of index: Int, in outline: ComparedOutline) -> SectionPlace {
        let node = outline.nodes[index]
        var path: [String] = []
        var next = node.parent
        while let parent = next {
            let above = outline.nodes[parent]
            if above.part == nil { path.append(above.label + above.name) }
            next = above.parent
        }
        return SectionPlace(label: node.label, name: node.name, path: path.reversed(), place: node.place)
    }

    // MARK: Paragraphs

    /// What became of a new node's paragraphs, each with how many subsections stand before it.
    private mutating func paragraphChanges(of index: Int) -> [(segment: Int, change: ParagraphChange)] {
        let units = new.nodes[index].units
        guard let counterpart = alignment.oldOf[index] else {
            return units.map { ($0.segment, Self.added($0)) }
        }
        let before = old.nodes[counterpart].units
        var changes: [(segment: Int, change: ParagraphChange)] = []
        var segment = 0
        for step in paragraphs.steps(before, units) {
            switch step {
            case .both(let first, let second):
                segment = max(segment, units[second].segment)
                changes.append((units[second].segment, both(before[first], units[second])))
            case .added(let second):
                segment = max(segment, units[second].segment)
                changes.append((units[second].segment, Self.added(units[second])))
            case .removed(let first):
                segment = max(segment, newSegment(of: before[first], of: counterpart, in: index))
                changes.append((segment, Self.removed(before[first])))
            }
        }
        // What was removed stands where it stood; what follows it in the new text may stand before.
        return changes.enumerated().sorted { ($0.element.segment, $0.offset) < ($1.element.segment, $1.offset) }
            .map(\.element)
    }

    /// Behind which of the new subsections something stood that followed old ones.
    private func newSegment(of unit: ProseUnit, of counterpart: Int, in index: Int) -> Int {
        guard unit.segment > 0, let above = alignment.newOf[old.nodes[counterpart].children[unit.segment - 1]],
            new.nodes[above].parent == index
        else { return 0 }
        return new.nodes[above].ordinal + 1
    }

    private mutating func both(_ first: ProseUnit, _ second: ProseUnit) -> ParagraphChange {
        let label = words.marked(first.label, second.label)
        let text = words.marked(first.text, second.text, isNameList: second.kind == .duty)
        return ParagraphChange(
            kind: second.kind, status: text.isChanged ? .reworded : label.isChanged ? .renumbered : .same,
            text: ChangedText(label.parts + text.parts), oldPlace: first.place, newPlace: second.place)
    }

    private static func added(_ unit: ProseUnit) -> ParagraphChange {
        ParagraphChange(
            kind: unit.kind, status: .added, text: ChangedText(.added, unit.label + unit.text), oldPlace: .none,
            newPlace: unit.place)
    }

    private static func removed(_ unit: ProseUnit) -> ParagraphChange {
        ParagraphChange(
            kind: unit.kind, status: .removed, text: ChangedText(.removed, unit.label + unit.text),
            oldPlace: unit.place, newPlace: .none)
    }

    /// Tells apart what went for good and what stands elsewhere now, word for word.
    private mutating func markMovedParagraphs() {
        // Words as short as these stand at many places.
        let least = 10
        typealias Spot = (section: Int, paragraph: Int)
        var removed: [[UInt8]: [Spot]] = [:]
        for (index, section) in sections.enumerated() {
            for (number, paragraph) in section.paragraphs.enumerated() where paragraph.status == .removed {
                if paragraph.text.count(of: .removed) >= least {
                    removed[Array(paragraph.text.old.utf8), default: []].append((index, number))
                }
            }
        }
        if removed.isEmpty { return }
        for key in removed.keys { removed[key]?.reverse() }
        for index in sections.indices {
            for number in sections[index].paragraphs.indices
            where sections[index].paragraphs[number].status == .added {
                let key = Array(sections[index].paragraphs[number].text.new.utf8)
                guard let spot = removed[key]?.popLast() else { continue }
                sections[index].paragraphs[number].status = .movedIn
                sections[index].paragraphs[number].oldPlace =
                    sections[spot.section].paragraphs[spot.paragraph].oldPlace
                sections[spot.section].paragraphs[spot.paragraph].status = .movedOut
                sections[spot.section].paragraphs[spot.paragraph].newPlace =
                    sections[index].paragraphs[number].newPlace
            }
        }
    }
}
