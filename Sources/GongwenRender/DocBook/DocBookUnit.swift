import GongwenModel

/// A block together with the passages that begin before it and end after it.
///
/// A passage (未核, 存疑, 静默) may hold sections, which nothing but a section may hold in DocBook; so passages are
/// no elements of their own but facts of the first and the last element they hold.
struct DocBookUnit {
    enum Content {
        case block(Block)
        /// Stands for a passage that holds nothing.
        case nothing
    }
    var content: Content
    /// The passages that begin here, the outermost first.
    var opens: [PassageMark] = []
    /// The number of passages that end here.
    var closes = 0
    var place: Place

    /// Whether it is written as a section.
    var isSection: Bool {
        if case .block(.section) = content { return true }
        return false
    }

    /// The responsibility note that is printed at the end of the paragraph before it.
    var inlineNote: ResponsibilityNote? {
        if case .block(.responsibility(let note)) = content, note.arrangement == .inline { return note }
        return nil
    }

    /// Its own facts with those of the passages round it.
    func facts(_ own: DocBookFacts = DocBookFacts()) -> DocBookFacts {
        var facts = own
        for mark in opens { facts.add("open", list: mark.facts) }
        if closes > 0 { facts.add("close", String(closes)) }
        return facts
    }
}

extension DocBookWriter {
    /// The blocks in order, passages taken apart.
    mutating func units(of blocks: [Block]) -> [DocBookUnit] {
        var units: [DocBookUnit] = []
        units.reserveCapacity(blocks.count)
        append(blocks, to: &units, passages: 0)
        return units
    }

    private mutating func append(_ blocks: [Block], to units: inout [DocBookUnit], passages: Int) {
        for block in blocks {
            guard case .passage(let passage) = block else {
                units.append(DocBookUnit(content: .block(block), place: block.place))
                continue
            }
            if passage.mark == .guidance { continue }
            guard passages < DocBookWriter.depthLimit else {
                report(.docBookTooDeep(at: passage.place))
                return
            }
            let first = units.count
            append(passage.blocks, to: &units, passages: passages + 1)
            if omitsWorkingMarks { continue }
            if units.count == first { units.append(DocBookUnit(content: .nothing, place: passage.place)) }
            units[first].opens.insert(passage.mark, at: 0)
            units[units.count - 1].closes += 1
        }
    }
}
