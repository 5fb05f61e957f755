/// Paragraphs a line that page ends cut in two (断段).
extension JoinJudge {
    /// Judges a line behind one that is a paragraph, or was one before a page cut it.
    func cut(
        _ paragraph: OpenParagraph, _ next: SourceLine, _ shape: LineShape, _ position: Int, _ setting: LineSetting
    ) -> Verdict {
        let last = shapes[kept[paragraph.last]]
        guard gap(position) <= 3 else { return .separate }
        if paragraph.ending != .sentence, closes(paragraph, shape) { return .cut }
        switch paragraph.ending {
        case .sentence, .colon:
            return .separate
        case .semicolon:
            // Items of a list end so, a line each, and hold no sentence; a paragraph that a page cut has more clauses.
            guard paragraph.hasStop || paragraph.semicolons >= 2 && crossesPage(position), shape.opening == .plain,
                shape.ending != .semicolon || shape.hasStop, !(setting.indents && next.indent >= 2),
                endsProperly(position)
            else { return .separate }
            return sharesOpening(paragraph, position) ? .separate : .cut
        case .comma, .open:
            break
        }
        // A shorter line is no prose, whatever grammar says.
        guard paragraph.count >= 12 else { return .separate }
        let isStrong = isStrong(paragraph, position)
        // What stands alone between two page ends is no paragraph's beginning: rather a header.
        let hasMarks =
            paragraph.commas + paragraph.pauses > 0 || shape.beginsAmidClause && !crossesPage(paragraph.first)
        guard isProse(paragraph) || isStrong && hasMarks else { return .separate }
        switch shape.opening {
        case .plain: break
        case .point:
            guard isStrong else { return .separate }
            return .ask(likely: shapes[kept[paragraph.first]].opening != .point, cut: true)
        case .label, .dash, .element, .address:
            return last.last == 0x7B2C ? .cut : .separate
        }
        if isTerm(shape), !isStrong { return .separate }
        if isStrong, isCertain(paragraph, position) { return .cut }
        guard endsProperly(position) || isStrong && enumerates(position) else { return .separate }
        if isStrong { return .cut }
        if sharesOpening(paragraph, position) { return .ask(likely: false, cut: true) }
        // An indented paragraph goes on flush.
        if next.indent < 2, (2...8).contains(sheet.lines[kept[paragraph.first]].indent) { return .cut }
        if evidence.cutsOften || evidence.isWord(last.last, shape.first) { return .cut }
        if crossesPage(position), !setting.indents || next.indent < 2 { return .cut }
        // Where paragraphs are indented, an indented line is rather a new one, and a full stop is missing.
        return .ask(likely: !setting.indents, cut: true)
    }

    /// Whether a paragraph is prose of which more may follow: neither a heading nor a field nor a cell.
    private func isProse(_ paragraph: OpenParagraph) -> Bool {
        let shape = shapes[kept[paragraph.first]]
        if paragraph.hasStop { return true }
        guard paragraph.count >= 22, paragraph.commas + paragraph.pauses > 0 else { return false }
        switch shape.opening {
        case .plain, .address: break
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

    /// Whether grammar leaves hardly another reading: an open bracket or mark, a comma, a word that calls for another.
    private func isStrong(_ paragraph: OpenParagraph, _ position: Int) -> Bool {
        if paragraph.ending == .comma { return true }
        guard paragraph.ending == .open else { return false }
        let last = shapes[kept[paragraph.last]]
        let shape = shapes[kept[position]]
        if paragraph.unclosed > 0, shape.unopened > 0 { return true }
        // 联系人, 附件: what stands in a field is no sentence.
        if shapes[kept[paragraph.first]].opening == .element { return false }
        if paragraph.isBold, shape.togglesBold || isCertain(paragraph, position) { return true }
        if CodePoint.opens(last.last) || last.last == 0x7B2C || CodePoint.cannotBegin(shape.first) { return true }
        if shape.beginsAmidClause { return !isHeading(paragraph) || evidence.isWord(last.last, shape.first) }
        if CodePoint.isDigit(last.last) || last.last == 0x2E {
            return paragraph.commas + paragraph.pauses > 0 && !endsWithCode(paragraph)
        }
        return JoinWords.callsForMore(value(paragraph.last, fromEnd: 2), last.last)
            || JoinWords.cannotBeginClause(shape.first, value(position, at: 1))
    }

    /// Whether what follows can stand nowhere else: a mark that begins no line, or the fraction of a number.
    private func isCertain(_ paragraph: OpenParagraph, _ position: Int) -> Bool {
        let shape = shapes[kept[position]]
        if CodePoint.isDigit(shapes[kept[paragraph.last]].last), shape.first == 0x2E || shape.first == 0xFF0E {
            return CodePoint.isDigit(value(position, at: 1))
        }
        return CodePoint.cannotBegin(shape.first)
    }

    /// Whether a paragraph may be a heading alone on its line: one with a number and no sentence (标题).
    func isHeading(_ paragraph: OpenParagraph) -> Bool {
        let opening = shapes[kept[paragraph.first]].opening
        return opening.isLabel && !paragraph.hasStop && paragraph.count < 50 && !runsIn(opening)
    }

    /// Whether a line goes on with an enumeration itself, so that the next one ends it: 占道经营、乱停乱放、
    private func enumerates(_ position: Int) -> Bool {
        guard shapes[kept[position]].ending == .comma, position + 1 < kept.count else { return false }
        return shapes[kept[position + 1]].opening == .plain && endsProperly(position + 1)
    }

    /// Whether seven digits or more end a paragraph: the number of a telephone or an account, no quantity.
    private func endsWithCode(_ paragraph: OpenParagraph) -> Bool {
        sheet.lines[kept[paragraph.last]].glyphs.suffix(7).allSatisfy { CodePoint.isDigit(sheet.value($0)) }
    }

    /// The character at an offset of a kept line; 0 behind its end.
    private func value(_ position: Int, at offset: Int) -> UInt32 {
        let range = sheet.lines[kept[position]].glyphs
        return offset < range.count ? sheet.value(range.lowerBound + offset) : 0
    }

    /// The character so far from the end of a kept line, 1 for the last; 0 before its beginning.
    private func value(_ position: Int, fromEnd offset: Int) -> UInt32 {
        let range = sheet.lines[kept[position]].glyphs
        return offset <= range.count ? sheet.value(range.upperBound - offset) : 0
    }

    /// Whether a line begins as the paragraph itself or its next neighbour does: 五年来，我们…, 五年来，我们….
    private func sharesOpening(_ paragraph: OpenParagraph, _ position: Int) -> Bool {
        let range = sheet.lines[kept[position]].glyphs
        guard let comma = range.prefix(9).firstIndex(where: { CodePoint.isComma(sheet.value($0)) }) else {
            return false
        }
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
