/// Says whether a line goes on with the paragraph before it (接段): what is between them, how the text is set, and grammar.
struct JoinJudge {
    /// The verdict.
    enum Verdict: Equatable {
        /// A paragraph of its own.
        case separate
        /// The rest of a line that was wrapped.
        case wrapped
        /// The rest of a paragraph that a page cut.
        case cut
        /// Neither is sure; the likelier is taken meanwhile.
        case ask(likely: Bool, cut: Bool)
    }

    /// The paragraph so far.
    struct Paragraph {
        /// Its first line and its last one, as positions among the kept lines.
        var first: Int
        var last: Int
        /// How many characters it has.
        var count: Int
        /// Whether 。！？ stands in it.
        var hasStop: Bool
        /// How many ，； and 、 it has.
        var commas: Int
        var pauses: Int
        /// How its last line ends.
        var ending: LineShape.Ending
        /// Whether a remark behind a finished sentence is still open.
        var leavesRemarkOpen: Bool
        /// Brackets and quotation marks still open.
        var unclosed: Int
        /// Whether bold type is still on.
        var isBold: Bool

        /// Begins with a line.
        init(_ position: Int, _ shape: LineShape) {
            first = position
            last = position
            count = shape.count
            hasStop = shape.hasStop
            commas = shape.commas
            pauses = shape.pauses
            ending = shape.ending
            leavesRemarkOpen = shape.leavesRemarkOpen
            unclosed = shape.unclosed
            isBold = shape.togglesBold
        }

        /// Adds a line.
        mutating func add(_ position: Int, _ shape: LineShape) {
            last = position
            count += shape.count
            hasStop = hasStop || shape.hasStop
            commas += shape.commas
            pauses += shape.pauses
            ending = shape.ending
            if leavesRemarkOpen, shape.unopened > 0, shape.ending == .open, CodePoint.closes(shape.last) {
                // （牵头单位：县科技局、 | 县发展和改革局）
                ending = .sentence
            }
            if shape.unclosed > 0 || shape.unopened > 0 { leavesRemarkOpen = shape.leavesRemarkOpen }
            unclosed = max(0, unclosed - shape.unopened) + shape.unclosed
            if shape.togglesBold { isBold.toggle() }
        }
    }

    let sheet: LineSheet
    let shapes: [LineShape]
    /// The lines that are text.
    let kept: [Int]
    let settings: [LineSetting]
    /// What tells a cut from a full stop that is missing.
    private let evidence: CutEvidence
    /// The forms of numbers whose headings open their paragraph's first line: （一）抓项目。全年….
    private let runInForms: [Bool]

    /// Creates a judge for the lines of a sheet.
    init(sheet: LineSheet, shapes: [LineShape], kept: [Int], settings: [LineSetting]) {
        self.sheet = sheet
        self.shapes = shapes
        self.kept = kept
        self.settings = settings
        evidence = CutEvidence(kept, shapes, sheet)
        var runIn = [Int](repeating: 0, count: LineOpening.LabelForm.allCases.count)
        var alone = runIn
        for (position, index) in kept.enumerated() {
            guard case .label(let form) = shapes[index].opening else { continue }
            // In wrapped text the first line of a paragraph fills its line, and hardly any heading does.
            let width = settings[WrapFinder.index(of: position)].width
            let runsOn = shapes[index].hasStop || width > 0 && sheet.lines[index].end + 4 >= width
            if runsOn { runIn[form.rawValue] += 1 } else { alone[form.rawValue] += 1 }
        }
        runInForms = zip(runIn, alone).map { $0 >= 3 && $0 >= $1 * 3 }
    }

    /// Whether headings with numbers of this form open the line of their paragraph.
    private func runsIn(_ opening: LineOpening) -> Bool {
        guard case .label(let form) = opening else { return false }
        return runInForms[form.rawValue]
    }

    /// Judges the line that follows a paragraph.
    func verdict(_ paragraph: Paragraph, next position: Int) -> Verdict {
        let next = sheet.lines[kept[position]]
        let shape = shapes[kept[position]]
        let last = shapes[kept[paragraph.last]]
        let opening = shapes[kept[paragraph.first]].opening
        if shape.drawsTable || last.drawsTable { return .separate }
        // A number alone may be a cell or a page's: joined, it would change what the sentence says.
        if shape.isNumber || last.isNumber { return .separate }
        // 抄送 and 附件 hang: their lists go on below themselves.
        if opening == .element, paragraph.ending == .comma, shape.opening == .plain, gap(position) == 0 { return .wrapped }
        let setting = settings[WrapFinder.index(of: paragraph.last)]
        if setting.width > 0, sheet.lines[kept[paragraph.last]].end <= setting.width + 8 {
            return wrapped(paragraph, next, shape, position, setting)
        }
        return cut(paragraph, next, shape, position, setting)
    }

    /// Empty lines before a line, those of page furniture not counted; a page end is none.
    private func gap(_ position: Int) -> Int { crossesPage(position) ? 0 : sheet.lines[kept[position]].gap }

    /// Whether a page ends between a line and the one before.
    func crossesPage(_ position: Int) -> Bool {
        guard position > 0 else { return true }
        let index = kept[position]
        return sheet.lines[index].beginsPage
            || ((kept[position - 1] + 1)..<index).contains {
                sheet.lines[$0].beginsPage || sheet.lines[$0].fate == .pageNumber || sheet.lines[$0].fate == .furniture
            }
    }

    // MARK: Wrapped lines

    private func wrapped(
        _ paragraph: Paragraph, _ next: SourceLine, _ shape: LineShape, _ position: Int, _ setting: LineSetting
    ) -> Verdict {
        let crosses = crossesPage(position)
        let isOpen = paragraph.ending == .open || paragraph.ending == .comma
        let isFull = !hadRoom(for: position, after: sheet.lines[kept[paragraph.last]], setting)
        let indent = next.indent - setting.margin
        let joined: Verdict = crosses ? .cut : .wrapped
        guard gap(position) <= setting.spacing else {
            // A page end may leave nothing but an empty line.
            guard isFull, isOpen, shape.opening == .plain, indent < 2, paragraph.commas > 0 || paragraph.hasStop else {
                return .separate
            }
            return .cut
        }
        if setting.indents {
            guard indent < 2 else { return .separate }
            return goesOn(paragraph, position, setting, isFull: isFull) ? joined : .separate
        }
        guard shape.opening == .plain || shape.opening == .point && isOpen else {
            if shape.opening == .point, isFull { return .ask(likely: false, cut: crosses) }
            if shape.opening == .element, isFull, paragraph.unclosed > 0, paragraph.ending != .sentence { return joined }
            return paragraph.unclosed > 0 && shape.unopened > 0 ? joined : .separate
        }
        guard indent < 2 else { return .separate }
        if isOpen { return runsOn(paragraph, position, setting, isFull: isFull) ? joined : .separate }
        guard isFull else { return .separate }
        if paragraph.ending == .colon, paragraph.unclosed > 0 { return joined }
        guard endsProperly(position) || next.end * 10 >= setting.width * 8 else { return .separate }
        if setting.spacing == 0, separatesParagraphs(around: position) { return joined }
        return .ask(likely: true, cut: crosses)
    }

    /// Whether a flush line goes on with a paragraph where paragraphs are indented: there the layout decides.
    private func goesOn(_ paragraph: Paragraph, _ position: Int, _ setting: LineSetting, isFull: Bool) -> Bool {
        let line = sheet.lines[kept[paragraph.last]]
        let shape = shapes[kept[position]]
        let isOpen = paragraph.ending == .open || paragraph.ending == .comma
        guard shape.opening != .element || paragraph.unclosed > 0 else { return false }
        guard (2...6).contains(sheet.lines[kept[paragraph.first]].indent - setting.margin) else {
            // Recipients and salutations begin flush themselves.
            return isFull && isOpen && shape.opening == .plain
        }
        switch shape.opening {
        case .label, .dash: return isFull && (isOpen || paragraph.ending == .semicolon)
        case .plain, .point, .element:
            // A line may be left ragged by a number that had to stay with its unit, but no heading fills half of one.
            return isFull || paragraph.unclosed > 0
                || (isOpen || paragraph.ending == .colon) && line.end * 10 >= setting.width * 6
                    && (paragraph.commas + paragraph.pauses > 0 || paragraph.hasStop)
        }
    }

    /// Whether a flush line goes on with an unfinished paragraph where none is indented.
    private func runsOn(_ paragraph: Paragraph, _ position: Int, _ setting: LineSetting, isFull: Bool) -> Bool {
        let opening = shapes[kept[paragraph.first]].opening
        let next = sheet.lines[kept[position]]
        if closes(paragraph, shapes[kept[position]]) { return true }
        if !paragraph.hasStop, paragraph.commas == 0 || opening.isLabel, !runsIn(opening) {
            // A heading or a line of a title: what goes on with it is no full line itself.
            let nextIsFull = next.end + 4 > setting.width
            if opening.isLabel { return isFull && !nextIsFull }
            return isFull && (nextIsFull || endsProperly(position))
        }
        return isFull || sheet.lines[kept[paragraph.last]].end * 10 >= setting.width * 6
    }

    /// Whether the first word of a line would have found room in the line before: then that line ends by will.
    private func hadRoom(for position: Int, after line: SourceLine, _ setting: LineSetting) -> Bool {
        line.end + wordWidth(position) + 2 <= setting.width
    }

    /// Columns of what cannot be parted at a line's beginning: a number and its unit, a 汉字 with the marks behind it.
    private func wordWidth(_ position: Int) -> Int {
        let range = sheet.lines[kept[position]].glyphs
        var index = range.lowerBound
        var width = 0
        while index < range.upperBound, CodePoint.opens(sheet.value(index)) {
            width += 2
            index += 1
        }
        guard index < range.upperBound else { return width }
        if sheet.value(index) < 0x80 {
            while index < range.upperBound, sheet.value(index) < 0x80, sheet.glyphs[index].blanks == 0 || width == 0 {
                width += 1
                index += 1
            }
            var unit = 0
            while index < range.upperBound, unit < 3, !CodePoint.cannotBegin(sheet.value(index)) {
                unit += 1
                width += 2
                index += 1
            }
        } else {
            width += CodePoint.width(sheet.value(index))
            index += 1
        }
        while index < range.upperBound, CodePoint.cannotBegin(sheet.value(index)) {
            width += 2
            index += 1
        }
        return width
    }

    /// Whether empty lines stand between the paragraphs here: looked for in the lines about.
    private func separatesParagraphs(around position: Int) -> Bool {
        let window = max(1, position - 12)..<min(kept.count, position + 12)
        let gaps = window.count { sheet.lines[kept[$0]].gap > 0 }
        return gaps >= 2
    }

    // MARK: Paragraphs cut by pages

    private func cut(
        _ paragraph: Paragraph, _ next: SourceLine, _ shape: LineShape, _ position: Int, _ setting: LineSetting
    ) -> Verdict {
        let last = shapes[kept[paragraph.last]]
        let line = sheet.lines[kept[paragraph.last]]
        guard gap(position) <= 3 else { return .separate }
        if paragraph.ending != .sentence, closes(paragraph, shape) { return .cut }
        switch paragraph.ending {
        case .sentence, .colon:
            return .separate
        case .semicolon:
            // Items of a list end so, and hold no sentence; a paragraph does not.
            guard paragraph.hasStop, shape.opening == .plain, shape.ending != .semicolon || shape.hasStop,
                !(setting.indents && next.indent >= 2), endsProperly(position)
            else { return .separate }
            return sharesOpening(paragraph, position) ? .separate : .cut
        case .comma, .open:
            break
        }
        let isStrong = isStrong(paragraph, shape)
        let hasMarks = paragraph.commas + paragraph.pauses > 0 || shape.beginsAmidClause
        guard isProse(paragraph) || isStrong && paragraph.count >= 12 && hasMarks else { return .separate }
        switch shape.opening {
        case .plain: break
        case .point:
            guard isStrong else { return .separate }
            return .ask(likely: shapes[kept[paragraph.first]].opening != .point, cut: true)
        case .label, .dash, .element:
            return last.last == 0x7B2C ? .cut : .separate
        }
        if isTerm(shape), !isStrong { return .separate }
        guard endsProperly(position) else { return .separate }
        if isStrong { return .cut }
        if sharesOpening(paragraph, position) { return .ask(likely: false, cut: true) }
        if setting.indents, next.indent < 2, line.indent >= 2 || paragraph.first != paragraph.last { return .cut }
        if evidence.cutsOften || evidence.isWord(last.last, shape.first) { return .cut }
        if crossesPage(position), !setting.indents || next.indent < 2 { return .cut }
        // Where paragraphs are indented, an indented line is rather a new one, and a full stop is missing.
        return .ask(likely: !setting.indents, cut: true)
    }

    /// Whether a paragraph is prose of which more may follow: neither a heading nor a field nor a cell.
    private func isProse(_ paragraph: Paragraph) -> Bool {
        let shape = shapes[kept[paragraph.first]]
        if paragraph.hasStop { return paragraph.count >= 12 }
        guard paragraph.count >= 22, paragraph.commas + paragraph.pauses > 0 else { return false }
        switch shape.opening {
        case .plain: break
        case .label: if paragraph.count < 50, !runsIn(shape.opening) { return false }
        case .point: if paragraph.count < 50 { return false }
        case .dash: if paragraph.count < 40 { return false }
        case .element: return false
        }
        // 责任单位：县科技局、县财政局 is a field; an entry of a glossary says 指 or 即 or has clauses.
        if let colon = shape.colon, colon <= 8, paragraph.commas == 0 { return JoinWords.definesTerm(shape.afterColon) }
        return true
    }

    /// Whether a line begins like an entry of a glossary: a term of a few characters, then ：
    private func isTerm(_ shape: LineShape) -> Bool {
        guard let colon = shape.colon else { return false }
        return colon <= 14 && shape.opening == .plain && !JoinWords.announces(shape.beforeColon)
    }

    /// Whether a line, or the paragraph that goes on behind it, ends as prose does.
    private func endsProperly(_ position: Int) -> Bool {
        let shape = shapes[kept[position]]
        switch shape.ending {
        case .sentence, .semicolon, .colon: return true
        case .comma, .open: return shape.hasStop || shape.count >= 40 && shape.commas + shape.pauses > 0
        }
    }

    /// Whether a line closes the bracket or the quotation that the paragraph left open.
    private func closes(_ paragraph: Paragraph, _ shape: LineShape) -> Bool {
        paragraph.unclosed > 0 && shape.unopened > 0 && paragraph.count >= 6
            // A title broken over lines has neither.
            && (paragraph.hasStop || shape.hasStop || paragraph.commas + paragraph.pauses > 0)
            && (shape.opening == .plain || paragraph.ending != .open || shape.opening == .element)
    }

    /// Whether grammar leaves no other reading: an open bracket or mark, a comma, a word that calls for another.
    private func isStrong(_ paragraph: Paragraph, _ shape: LineShape) -> Bool {
        let last = shapes[kept[paragraph.last]]
        if paragraph.ending == .comma { return true }
        guard paragraph.ending == .open else { return false }
        if paragraph.unclosed > 0, shape.unopened > 0 { return true }
        if paragraph.isBold, shape.togglesBold { return true }
        if shape.beginsAmidClause || CodePoint.opens(last.last) || last.last == 0x7B2C { return true }
        if CodePoint.isDigit(last.last) || last.last == 0x2E { return paragraph.commas + paragraph.pauses > 0 }
        return JoinWords.callsForMore(last.last) || JoinWords.cannotBeginClause(shape.first)
    }

    /// Whether a line begins as the paragraph itself or its next neighbour does: 五年来，我们…, 五年来，我们….
    private func sharesOpening(_ paragraph: Paragraph, _ position: Int) -> Bool {
        let range = sheet.lines[kept[position]].glyphs
        guard let comma = range.prefix(9).firstIndex(where: { CodePoint.isComma(sheet.value($0)) }) else { return false }
        let count = comma - range.lowerBound
        guard count >= 2 else { return false }
        func agrees(_ other: Int) -> Bool {
            let start = sheet.lines[kept[other]].glyphs
            guard start.count > count else { return false }
            return (0...count).allSatisfy { sheet.value(start.lowerBound + $0) == sheet.value(range.lowerBound + $0) }
        }
        return agrees(paragraph.first) || position + 1 < kept.count && agrees(position + 1)
    }
}
