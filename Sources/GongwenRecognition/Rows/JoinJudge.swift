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

    let sheet: LineSheet
    let shapes: [LineShape]
    /// The lines that are text.
    let kept: [Int]
    let settings: [LineSetting]
    /// What tells a cut from a full stop that is missing.
    let evidence: CutEvidence
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
    func runsIn(_ opening: LineOpening) -> Bool {
        guard case .label(let form) = opening else { return false }
        return runInForms[form.rawValue]
    }

    /// Judges the line that follows a paragraph.
    func verdict(_ paragraph: OpenParagraph, next position: Int) -> Verdict {
        let next = sheet.lines[kept[position]]
        let shape = shapes[kept[position]]
        let last = shapes[kept[paragraph.last]]
        let opening = shapes[kept[paragraph.first]].opening
        if shape.drawsTable || last.drawsTable { return .separate }
        // A number alone may be a cell or a page's: joined, it would change what the sentence says.
        if shape.isNumber || last.isNumber { return .separate }
        // 抄送 and 附件 hang: their lists go on below themselves.
        if opening == .element, paragraph.ending == .comma, shape.opening == .plain, gap(position) == 0 {
            return .wrapped
        }
        let setting = settings[WrapFinder.index(of: paragraph.last)]
        if setting.width > 0, sheet.lines[kept[paragraph.last]].end <= setting.width + 8 {
            return wrapped(paragraph, next, shape, position, setting)
        }
        return cut(paragraph, next, shape, position, setting)
    }

    /// Empty lines before a line, those of page furniture not counted; a page end is none.
    func gap(_ position: Int) -> Int { crossesPage(position) ? 0 : sheet.lines[kept[position]].gap }

    /// Whether a page ends between a line and the one before.
    func crossesPage(_ position: Int) -> Bool {
        guard position > 0 else { return true }
        let index = kept[position]
        return sheet.lines[index].beginsPage
            || ((kept[position - 1] + 1)..<index).contains {
                sheet.lines[$0].beginsPage || sheet.lines[$0].fate == .pageNumber || sheet.lines[$0].fate == .furniture
            }
    }

    /// Whether a line, or the paragraph that goes on behind it, ends as prose does.
    func endsProperly(_ position: Int) -> Bool {
        let shape = shapes[kept[position]]
        switch shape.ending {
        case .sentence, .semicolon, .colon: return true
        case .comma, .open: return shape.hasStop || shape.count >= 40 && shape.commas + shape.pauses > 0
        }
    }

    /// Whether a line closes the bracket or the quotation that the paragraph left open.
    func closes(_ paragraph: OpenParagraph, _ shape: LineShape) -> Bool {
        paragraph.unclosed > 0 && shape.unopened > 0 && paragraph.count >= 6
            // A title broken over lines has neither.
            && (paragraph.hasStop || shape.hasStop || paragraph.commas + paragraph.pauses > 0)
            && (shape.opening == .plain || paragraph.ending != .open || shape.opening == .element)
    }
}
