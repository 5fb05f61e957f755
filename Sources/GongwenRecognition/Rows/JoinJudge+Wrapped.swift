/// Lines of a text that was wrapped at a width (折行).
extension JoinJudge {
    /// Judges a line behind one that a width wrapped.
    func wrapped(
        _ paragraph: OpenParagraph, _ next: SourceLine, _ shape: LineShape, _ position: Int, _ setting: LineSetting
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
            // A heading may fill its line by chance.
            return isHeading(paragraph) ? .ask(likely: false, cut: true) : .cut
        }
        if setting.indents {
            guard indent < 2 else { return .separate }
            return goesOn(paragraph, position, setting, isFull: isFull) ? joined : .separate
        }
        guard shape.opening == .plain || shape.opening == .point && isOpen else {
            if shape.opening == .point, isFull { return .ask(likely: false, cut: crosses) }
            if shape.opening == .element, isFull, paragraph.unclosed > 0, paragraph.ending != .sentence {
                return joined
            }
            return paragraph.unclosed > 0 && shape.unopened > 0 ? joined : .separate
        }
        guard indent < 2 else { return .separate }
        if isOpen { return runsOn(paragraph, position, setting, isFull: isFull) ? joined : .separate }
        guard isFull else { return .separate }
        if paragraph.ending == .colon, paragraph.unclosed > 0 { return joined }
        guard endsProperly(position) || next.end * 10 >= setting.width * 8 else { return .separate }
        // A page end may have swallowed the empty line.
        if setting.spacing == 0, !crosses, separatesParagraphs(around: position) { return joined }
        return .ask(likely: true, cut: crosses)
    }

    /// Whether a flush line goes on with a paragraph where paragraphs are indented: there the layout decides.
    private func goesOn(_ paragraph: OpenParagraph, _ position: Int, _ setting: LineSetting, isFull: Bool) -> Bool {
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
        case .plain, .point, .element, .address:
            // A line may be left ragged by a number that had to stay with its unit, but no heading fills half of one.
            return isFull || paragraph.unclosed > 0
                || (isOpen || paragraph.ending == .colon) && line.end * 10 >= setting.width * 6
                    && (paragraph.commas + paragraph.pauses > 0 || paragraph.hasStop)
        }
    }

    /// Whether a flush line goes on with an unfinished paragraph where none is indented.
    private func runsOn(_ paragraph: OpenParagraph, _ position: Int, _ setting: LineSetting, isFull: Bool) -> Bool {
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
}
