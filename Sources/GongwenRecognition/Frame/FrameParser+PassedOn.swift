import GongwenModel

/// A text that a notice passes on (转发、印发的文本).
extension FrameParser {
    /// Where the title of the text passed on ends, if it begins at a row.
    func passedOnTitleEnd(at index: Int) -> (end: Int, confidence: Int)? {
        guard let passing, let first = line(index), first.count <= 80, !first.core.isEmpty else { return nil }
        // Before the closing only the name itself is believed; a mention of it stands in a sentence.
        let wanted = hasClosing ? 0.5 : 0.9
        guard hasClosing || index > bodyStart, RowGrammar.isTitleLine(first.core[...]) else { return nil }
        if !hasClosing,
            first.count > passing.name.count + 12
                || !passing.name.prefix(12).contains(first.core[0]) && first.core[0] != "《"
        {
            return nil
        }
        var best: (end: Int, score: Double) = (index, 0)
        var text: [Unicode.Scalar] = []
        for row in index..<min(index + 6, lines.count) {
            let line = lines[row]
            guard RowGrammar.isTitleLine(line.core[...]) || row > index && isBracketed(line.core), line.count <= 80
            else { break }
            guard row == index || PrintedForms.isDate(line.core) == nil, FrameParser.attachmentLabel(line) == nil else {
                break
            }
            text += line.core
            var score = similarity(text.filter { $0 != "《" && $0 != "》" }, passing.name)
            // A title in front of which the notice names its author: 转发县教育局关于做好…的意见.
            if let about = passing.name[...].firstIndex(of: "关于"), about > 0 {
                score = max(score, similarity(text, Array(passing.name[about...])))
            }
            if score > best.score { best = (row + 1, score) }
        }
        if best.score >= wanted { return (best.end, best.score > 0.9 ? 98 : 85) }
        guard hasClosing, let found = titleEnd(from: index), hasKind(characters(index..<found.end)[...]) else {
            return nil
        }
        return (found.end, 70)
    }

    /// Reads a text passed on, from its title to what ends it.
    mutating func readPassedOn(titleEnd: Int, confidence: Int) {
        guard let passing else { return }
        self.passing = nil
        let (outerParts, outerNames, outerKinds, outerTitle) = (parts, attachmentNames, kinds, title)
        title = characters(index..<titleEnd)
        parts = []
        attachmentNames = []
        isPassingOn = true
        kinds.subtract([.occasion, .speaker, .salutation, .bylines])
        let text = joined(index..<titleEnd)
        take(Found(.title, [FoundLine(text)], next: titleEnd, confidence: confidence))
        while index < lines.count, !kinds.contains(.salutation), endUnit(at: index) == nil,
            let found = belowTitle(at: index, isPassedOn: true)
        {
            take(found)
        }
        var start = index
        while index < lines.count, endUnit(at: index) == nil {
            let isOwn = !attachmentNames.isEmpty || outerNames.isEmpty
            if let found = attachmentNote(at: index) ?? (isOwn ? attachment(at: index) : nil) {
                if start < index { parts.append(FramePart(.body(start..<index), confidence: 95)) }
                take(found)
                start = index
            } else if !isOwn, FrameParser.attachmentLabel(lines[index]) != nil, attachment(at: index) != nil {
                break
            } else {
                index += 1
            }
        }
        if start < index { parts.append(FramePart(.body(start..<index), confidence: 95)) }
        parts = outerParts + [FramePart(.passedOn(passing.manner, parts), confidence: confidence)]
        (attachmentNames, kinds, title) = (outerNames, outerKinds, outerTitle)
        isPassingOn = false
    }
}
