import GongwenModel

/// Finds responsibility notes (责任分工) in the rows of a text, in order.
///
/// Rows must be read in order: a note may say that from there on the first named body leads (下同).
struct ResponsibilityReader {
    private var firstLeads = false
    private var takesBareLists = false
    private var takesSharedLabels = false

    /// Looks through a text for the forms that only their repetition proves: bare lists of bodies behind paragraphs,
    /// and lines with labels that an event has as well (主办单位：).
    mutating func learn(from rows: ArraySlice<ReadRow>) {
        var lists = 0
        var labels = 0
        for row in rows {
            let scalars = row.text.scalars
            if let label = DutyLabel(scalars, at: 0, before: scalars.count), label.isPlain, label.role != .deadline {
                labels += 1
                takesSharedLabels = takesSharedLabels || !label.isShared || labels > 4
            }
            guard lists < 3 else { continue }
            guard scalars.count > 12, OutlineGlyph.closed(scalars[scalars.count - 1]) == "）",
                let open = scalars.suffix(200).lastIndex(where: { OutlineGlyph.closing($0) == "）" }),
                open > 0, OutlineGlyph.isStop(scalars[open - 1])
            else { continue }
            var parser = DutyParser(scalars, takesBareLists: true)
            if let result = parser.parse((open + 1)..<(scalars.count - 1)), !result.isLabelled { lists += 1 }
        }
        takesBareLists = lists > 2
    }

    /// The notes of a row from an offset on, in order.
    mutating func notes(in text: TracedText, from start: Int, _ enclosure: Enclosure) -> [FoundNote] {
        let scalars = text.scalars
        if start == 0, let label = DutyLabel(scalars, at: 0, before: scalars.count), label.isPlain,
            takesSharedLabels || !label.isShared,
            let note = note(text, words: 0..<scalars.count, range: 0..<scalars.count, .lines)
        {
            return [note]
        }
        var notes: [FoundNote] = []
        var offset = start
        while offset < scalars.count {
            if OutlineGlyph.isPlain(scalars[offset]), offset == start || OutlineGlyph.isPlain(scalars[offset - 1]) {
                offset += 1
                continue
            }
            if !enclosure.encloses(offset), let closing = OutlineGlyph.closing(scalars[offset]),
                Self.isBracket(closing)
            {
                if let note = bracketed(text, at: offset, from: start, enclosure) {
                    notes.append(note)
                    offset = note.range.upperBound
                    continue
                }
                offset = enclosure.end(of: offset) ?? offset + 1
            } else if offset > start, OutlineGlyph.isStop(scalars[offset - 1]),
                let label = DutyLabel(scalars, at: offset, before: scalars.count), label.isPlain,
                let note = note(text, words: offset..<scalars.count, range: offset..<scalars.count, .inline)
            {
                notes.append(note)
                break
            }
            offset += 1
        }
        if !firstLeads, notes.isEmpty, Self.announcesFirstLeads(scalars) { firstLeads = true }
        return notes
    }

    private static func isBracket(_ closing: Unicode.Scalar) -> Bool {
        closing == "）" || closing == "】" || closing == "〕" || closing == "］"
    }

    /// A note in brackets that ends a sentence or stands behind one.
    private mutating func bracketed(
        _ text: TracedText, at open: Int, from start: Int, _ enclosure: Enclosure
    ) -> FoundNote? {
        let scalars = text.scalars
        var words = (open + 1)..<scalars.count
        var end = scalars.count
        if let close = enclosure.end(of: open) {
            words = (open + 1)..<close
            end = close + 1
        } else if DutyLabel(scalars, at: open + 1, before: scalars.count) == nil {
            return nil
        }
        let follows = open == start || OutlineGlyph.isStop(scalars[open - 1]) || scalars[open - 1] == "；"
        let precedes = end == scalars.count || OutlineGlyph.isStop(scalars[end]) || scalars[end] == "；"
        guard follows || precedes else { return nil }
        if end < scalars.count, OutlineGlyph.isStop(scalars[end]) || scalars[end] == "；" { end += 1 }
        return note(text, words: words, range: open..<end, .inline, isBehindStop: follows)
    }

    /// Makes a note of its words.
    private mutating func note(
        _ text: TracedText, words: Range<Int>, range: Range<Int>, _ arrangement: ResponsibilityNote.Arrangement,
        isBehindStop: Bool = false
    ) -> FoundNote? {
        var parser = DutyParser(text.scalars, takesBareLists: takesBareLists && isBehindStop)
        guard let found = parser.parse(words) else { return nil }
        if found.firstLeads, found.sameBelow { firstLeads = true }
        var note = ResponsibilityNote(
            andOthers: found.andOthers, arrangement: arrangement, at: text.place(at: range.lowerBound))
        for (role, name) in found.names {
            let body = BodyUse(text.string(name), at: text.place(at: name.lowerBound))
            switch role {
            case .leader: note.leaders.append(body)
            case .lead: note.lead.append(body)
            case .responsible: note.responsible.append(body)
            case .support: note.support.append(body)
            case .deadline: break
            }
        }
        if let deadline = found.deadline { note.deadline = text.slice(deadline).text }
        if firstLeads || found.firstLeads, note.lead.isEmpty, let first = note.responsible.first {
            note.lead = [first]
            note.support = note.responsible.dropFirst() + note.support
            note.responsible = []
        }
        if note.lines.map(\.plain) != [text.string(range)] {
            var printed = text.slice(range)
            printed.marks.removeAll { $0.style == .strong }
            note.printed = printed.text
        }
        return FoundNote(range: range, note: note)
    }

    /// Whether a row of prose lays down that the first named body leads.
    private static func announcesFirstLeads(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.contains("牵"), scalars.contains("首") || scalars.contains("第") || scalars.contains("前") else {
            return false
        }
        var start = 0
        for offset in scalars.indices where OutlineGlyph.isStop(scalars[offset]) || offset == scalars.count - 1 {
            let sentence = scalars[start...offset]
            if sentence.count <= 80, DutyWords.saysFirstLeads(sentence),
                ["单位", "部门", "者", "责任"].contains(where: { DutyWords.holds(sentence, $0) })
            {
                return true
            }
            start = offset + 1
        }
        return false
    }
}
