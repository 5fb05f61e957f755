/// Leaving printed numbers to be computed where that gives the same (由程序编号): what an imported text needs to be renumbered
/// when somebody goes on writing it.
extension Document {
    /// The document with every printed number computed that the computation would print the same.
    ///
    /// Chooses the form of each level, and whether it runs on, by what most of its headings print; then headings, list
    /// items, points, attachments and glossary entries whose printed number is the computed one become automatic. All
    /// others stay printed. Finished, the document prints what it printed before. Computed numbers that there are
    /// already keep the form of their level or list.
    package func withComputedNumbers() -> Document {
        var copy = self
        copy.numbering = copy.fittingScheme()
        let scheme = copy.numbering
        copy.rewriteBodies { blocks in
            var walk = ComputedOutline(scheme)
            walk.compute(&blocks)
        }
        copy.rewriteTexts { $0.computePoints() }
        copy.main.computeAttachmentLabels()
        copy.passedOn?.text.computeAttachmentLabels()
        copy.glossary?.computeNumbers()
        return copy
    }

    private func fittingScheme() -> NumberingScheme {
        var tally = LabelTally()
        var copy = self
        copy.rewriteBodies { blocks in
            tally.begin()
            tally.add(blocks)
        }
        return tally.scheme(instead: numbering)
    }
}

/// How many printed labels of each level each form would compute.
private struct LabelTally {
    /// The forms that number anything, the usual ones of each level first.
    private static let styles: [NumberStyle] = [
        .chineseComma, .chineseBracket, .arabicDot, .arabicBracket, .circled, .firstly, .ordinal,
    ]

    private struct Form: Hashable {
        var style: NumberStyle
        var runsOn: Bool
    }

    private var restarting = [0, 0, 0, 0, 0, 0]
    private var running = [0, 0, 0, 0, 0, 0]
    private var matches: [[Form: Int]] = Array(repeating: [:], count: 6)
    /// The levels that have computed numbers already.
    private var fixed: Set<Int> = []

    /// Begins a titled text: each is numbered from its own beginning.
    mutating func begin() {
        restarting = [0, 0, 0, 0, 0, 0]
        running = [0, 0, 0, 0, 0, 0]
    }

    mutating func add(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .section(let section):
                add(section)
                add(section.blocks)
            case .passage(let passage): add(passage.blocks)
            case .paragraph, .list, .table, .responsibility, .exhibit: break
            }
        }
    }

    private mutating func add(_ section: Section) {
        let level = min(max(section.level, 1), 5)
        if section.number == .unnumbered { return }
        restarting[level] += 1
        running[level] += 1
        for lower in (level + 1)..<6 { restarting[lower] = 0 }
        guard case .printed(let label) = section.number else {
            fixed.insert(level)
            return
        }
        for style in Self.styles {
            if style.label(restarting[level]) == label {
                matches[level][Form(style: style, runsOn: false), default: 0] += 1
            }
            if style.label(running[level]) == label {
                matches[level][Form(style: style, runsOn: true), default: 0] += 1
            }
        }
    }

    /// The scheme that computes the most labels; the given one where another is no better.
    func scheme(instead scheme: NumberingScheme) -> NumberingScheme {
        var levels = scheme.levels
        for level in 1...5 where !fixed.contains(level) {
            let own = Form(style: scheme[level].style, runsOn: scheme[level].runsOn)
            var (best, most) = (own, matches[level][own] ?? 0)
            for runsOn in [false, true] {
                for style in Self.styles {
                    let form = Form(style: style, runsOn: runsOn)
                    if let count = matches[level][form], count > most { (best, most) = (form, count) }
                }
            }
            if best == own { continue }
            while levels.count < level { levels.append(NumberingScheme.Level(.none)) }
            levels[level - 1] = NumberingScheme.Level(best.style, runsOn: best.runsOn)
        }
        return NumberingScheme(levels: levels)
    }
}

/// Makes the printed numbers of one titled text automatic that its count would print.
private struct ComputedOutline {
    private var counter: OutlineCounter

    init(_ scheme: NumberingScheme) { counter = OutlineCounter(scheme) }

    mutating func compute(_ blocks: inout [Block]) {
        for index in blocks.indices {
            switch blocks[index] {
            case .section(var section):
                if let computed = counter.label(of: section), case .printed(computed) = section.number {
                    section.number = .automatic
                }
                compute(&section.blocks)
                blocks[index] = .section(section)
            case .passage(var passage):
                compute(&passage.blocks)
                blocks[index] = .passage(passage)
            case .list(var list):
                list.computeNumbers()
                blocks[index] = .list(list)
            case .paragraph, .table, .responsibility, .exhibit: break
            }
        }
    }
}

extension ItemList {
    fileprivate mutating func computeNumbers() {
        let isFixed = items.contains { if case .counted = $0.number { true } else { false } }
        func matches(_ style: NumberStyle) -> Int {
            items.indices.count { items[$0].number == .printed(style.label($0 + 1)) }
        }
        if !isFixed, let best = NumberStyle.allCases.filter({ $0 != .none }).max(by: { matches($0) < matches($1) }),
            matches(best) > matches(style)
        {
            style = best
        }
        for index in items.indices where items[index].number == .printed(style.label(index + 1)) {
            items[index].number = .automatic
        }
    }
}

extension Text {
    fileprivate mutating func computePoints() {
        guard inlines.contains(where: { if case .text = $0 { false } else { true } }) else { return }
        var count = 0
        inlines.rewriteParts { inline in
            guard case .point(var point) = inline, point.number != .unnumbered else { return }
            count += 1
            if point.number == .printed(NumberStyle.firstly.label(count)) { point.number = .automatic }
            inline = .point(point)
        }
    }
}

extension MainText {
    fileprivate mutating func computeAttachmentLabels() {
        for index in attachments.indices {
            let computed = "附件" + (attachments.count > 1 ? String(index + 1) : "")
            if attachments[index].printedLabel == computed { attachments[index].printedLabel = "" }
        }
    }
}

extension GlossaryAppendix {
    /// Numbers 1. 2. 3. in the order listed are those that the appendix gives by itself.
    fileprivate mutating func computeNumbers() {
        guard marking == .unnumbered, order == .listed, !entries.isEmpty,
            entries.indices.allSatisfy({ entries[$0].number == .printed("\($0 + 1).") })
        else { return }
        marking = .numbered
        for index in entries.indices { entries[index].number = .unnumbered }
    }
}
