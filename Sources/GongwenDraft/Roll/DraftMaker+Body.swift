import GongwenModel

/// The body of the new year's document: a review made from this year's promises, then this year's tasks carried over
/// (执行情况、目标、任务).
extension DraftMaker {
    mutating func rollBody(_ text: inout MainText) {
        let finder = ZoneFinder(year: year)
        var chapters = text.blocks.map { block -> (block: Block, part: DraftPart?) in
            guard case .section(let section) = block else { return (block, nil) }
            return (block, finder.part(of: section.heading.plain))
        }
        if !chapters.contains(where: { $0.part != nil }) {
            // A text without telling chapters speaks of the year as a whole.
            chapters = chapters.map { ($0.block, .outlook) }
        }
        // What stands before the first chapter opens the text, what comes later belongs to the chapter before it; a
        // chapter that tells nothing speaks of the year.
        var part: DraftPart?
        for index in chapters.indices {
            let isChapter = if case .section = chapters[index].block { true } else { false }
            part = chapters[index].part ?? (isChapter ? .outlook : part)
            chapters[index].part = part
        }
        var rolled: [Block] = []
        var place: Int?
        for (block, part) in chapters {
            switch part {
            case nil: rolled += carried([block], in: .frame, under: "")
            case .outlook: rolled += carried([block], in: .outlook, under: "")
            case .review:
                place = place ?? rolled.count
                rolled += reviewed(block)
            case .pastTerm:
                place = place ?? rolled.count
                leaveOut(block, "是几年或一届的回顾，年度文件只写一年")
            case .comingTerm: leaveOut(block, "是几年或一届的目标，年度文件只写一年")
            }
        }
        insertReview(into: &rolled, at: place)
        text.blocks = rolled
    }

    // MARK: What is left out, what becomes guidance

    private mutating func leaveOut(_ block: Block, _ why: String) {
        guard case .section(let section) = block else {
            for text in [block].texts { noteDigits(of: text, .leftOut, why) }
            return
        }
        report.remarks.append("“\(section.heading.plain)”没有带入：" + why)
        for text in [block].texts { noteDigits(of: text, .leftOut, "所在的一章" + why) }
    }

    /// A chapter of what was done: its heading rolls, its prose stands as guidance.
    private mutating func reviewed(_ block: Block) -> [Block] {
        guard case .section(var section) = block else {
            for text in [block].texts { noteDigits(of: text, .guidance, "上年的执行情况，供写作时对照") }
            return [.passage(Passage(.guidance, [block].asPlainParagraphs(), at: block.place))]
        }
        section.heading = rolled(section.heading, in: .review)
        section.number = section.number.freed
        section.identifier = section.identifier.isEmpty ? "review" : section.identifier
        for text in section.blocks.texts { noteDigits(of: text, .guidance, "上年的执行情况，供写作时对照") }
        section.blocks = [.passage(Passage(.guidance, section.blocks.asPlainParagraphs(), at: section.place))]
        return [.section(section)]
    }

    /// Puts the review made from promises into the first chapter of its kind, or makes one.
    private mutating func insertReview(into blocks: inout [Block], at place: Int?) {
        let made = review()
        guard let place, !made.isEmpty else { return }
        if blocks.indices.contains(place), case .section(var section) = blocks[place],
            case .passage? = section.blocks.first
        {
            section.blocks += made
            blocks[place] = .section(section)
        } else {
            let heading = Text("\(year)年工作回顾")
            blocks.insert(.section(Section(heading: heading, identifier: "review", blocks: made)), at: place)
        }
    }

    // MARK: What is carried over

    /// Blocks carried over, each part marked as not yet looked at.
    mutating func carried(_ blocks: [Block], in zone: DraftZone, under heading: String) -> [Block] {
        var output: [Block] = []
        var loose: [Block] = []
        func mark(_ blocks: [Block]) -> Block {
            .passage(Passage(.unreviewed(note: "沿用\(year)年"), blocks, at: blocks.first?.place ?? .none))
        }
        func close() {
            if !loose.isEmpty { output.append(mark(loose)) }
            loose = []
        }
        let answering = blocks.bodiesAnswering
        for (index, block) in blocks.enumerated() {
            switch block {
            case .section(var section):
                close()
                let bodies = section.blocks.responsibleBodies
                let name = section.heading.plain
                section.heading = rolled(section.heading, in: zone, under: heading, responsible: bodies)
                section.number = section.number.freed
                if section.blocks.contains(where: { if case .section = $0 { true } else { false } }) {
                    section.blocks = carried(section.blocks, in: zone, under: name)
                    output.append(.section(section))
                } else {
                    section.blocks = rolled(section.blocks, in: zone, under: name, responsible: bodies)
                    if section.identifier.isEmpty {
                        section.identifier = identifier(section.role == .task ? "task" : "s")
                    }
                    output.append(mark([.section(section)]))
                }
            case .passage(let passage):
                switch passage.mark {
                // What the last writer was told, and marks of work long done, are not carried on.
                case .guidance: break
                case .unreviewed, .silenced:
                    close()
                    output += carried(passage.blocks, in: zone, under: heading)
                case .editions, .doubtful:
                    close()
                    var copy = passage
                    copy.blocks = carried(passage.blocks, in: zone, under: heading)
                    output.append(.passage(copy))
                }
            case .paragraph, .list, .table, .responsibility, .exhibit:
                loose += rolled([block], in: zone, under: heading, responsible: answering[index])
            }
        }
        close()
        return output
    }

    /// Blocks with their prose rolled, no marks added.
    private mutating func rolled(
        _ blocks: [Block], in zone: DraftZone, under heading: String, responsible: [String]
    ) -> [Block] {
        var output: [Block] = []
        for block in blocks {
            switch block {
            case .paragraph(var paragraph):
                let before = promises.count
                paragraph.text = rolled(paragraph.text, in: zone, under: heading, responsible: responsible)
                output.append(.paragraph(paragraph))
                if let beside = lastTargets(Array(promises[before...])) { output.append(beside) }
            case .list(var list):
                for index in list.items.indices {
                    list.items[index].text = rolled(
                        list.items[index].text, in: zone, under: heading, responsible: responsible)
                }
                output.append(.list(list))
            case .table(let table): output.append(.table(rolled(table, in: zone)))
            case .responsibility(var note):
                note.deadline = rolled(note.deadline, in: zone, under: heading)
                note.printed = rolled(note.printed, in: zone, under: heading)
                output.append(askingAboutBodies(of: note))
            case .exhibit(var exhibit):
                exhibit.year += next - year
                exhibit.caption = rolled(exhibit.caption, in: .frame)
                exhibit.table = nil
                output.append(.exhibit(exhibit))
            case .section, .passage:
                output += carried([block], in: zone, under: heading)
            }
        }
        return output
    }

    private mutating func rolled(_ table: Table, in zone: DraftZone) -> Table {
        var table = table
        table.caption = rolled(table.caption, in: .frame)
        for row in table.header.indices {
            for cell in table.header[row].cells.indices {
                table.header[row].cells[cell].text = rolled(table.header[row].cells[cell].text, in: .frame)
            }
        }
        let heads = table.header.last?.cells.map(\.text.plain) ?? []
        for row in table.rows.indices {
            let name = table.rows[row].cells.first?.text.plain ?? ""
            for cell in table.rows[row].cells.indices {
                let head = heads.indices.contains(cell) ? heads[cell] : ""
                let text = table.rows[row].cells[cell].text
                table.rows[row].cells[cell].text =
                    cell > 0 && zone == .outlook && text.plain.isBareNumber && head.canHeadValues
                    ? self.cell(text, of: name, under: head)
                    : rolled(text, in: zone, under: cell == 0 ? head : name + head)
            }
        }
        table.note = rolled(table.note, in: zone)
        return table
    }

    /// A cell that is a number and nothing else: its row and column say what of.
    private mutating func cell(_ text: Text, of row: String, under head: String) -> Text {
        let hole = Hole(
            identifier: identifier("t"), kind: .value, prompt: row + head, year: next, lastValue: text.plain,
            at: text.place)
        enterWhole(text, .hole, result: hole.printed, id: hole.identifier, reason: "表中的数值，\(next)年另定")
        return Text([.hole(hole)], at: text.place)
    }

    mutating func rollAttachments(_ document: inout Document) {
        document.main.attachments = document.main.attachments.map { rolled($0) }
        if let attachments = document.passedOn?.text.attachments {
            document.passedOn?.text.attachments = attachments.map { rolled($0) }
        }
    }

    private mutating func rolled(_ attachment: Attachment) -> Attachment {
        var copy = attachment
        copy.title = rolled(attachment.title, in: .frame)
        copy.noteTitle = rolled(attachment.noteTitle, in: .frame)
        copy.blocks = carried(attachment.blocks, in: .outlook, under: copy.title.plain)
        return copy
    }

    mutating func rollGlossary(_ document: inout Document) {
        guard var appendix = document.glossary else { return }
        for index in appendix.preface.indices {
            appendix.preface[index] = rolled(appendix.preface[index], in: .glossary)
        }
        for entry in appendix.entries.indices { roll(&appendix.entries[entry]) }
        document.glossary = appendix
    }

    /// An entry: the years of its headword roll; a number there must agree with the text, so it is asked about.
    private mutating func roll(_ entry: inout GlossaryEntry) {
        let headword = Array(entry.headword.unicodeScalars)
        var words: [Unicode.Scalar] = []
        var end = 0
        var question: PassageMark?
        for item in reader.items(in: headword, zone: .outlook) {
            switch item.verdict {
            case .stay:
                enter(entry.headword, item.range, at: entry.place, item.kind, .kept, result: "", reason: item.reason)
            case .roll(let new):
                words += headword[end..<item.range.lowerBound] + new.unicodeScalars
                end = item.range.upperBound
                enter(entry.headword, item.range, at: entry.place, item.kind, .rolled, result: new, reason: item.reason)
            case .hole, .ask:
                let prompt = "词目“\(entry.headword)”里的说法要和正文一致：新的一年怎样写？"
                let id = identifier("ask")
                question = .doubtful(question: id, prompt: prompt, choices: [])
                enter(
                    entry.headword, item.number, at: entry.place, item.kind, .asked, result: prompt, id: id,
                    reason: item.reason)
            }
        }
        entry.headword = String(String.UnicodeScalarView(words + headword[end...]))
        for index in entry.definition.indices {
            entry.definition[index] = rolled(entry.definition[index], in: .glossary, under: entry.headword)
        }
        if let question, !entry.definition.isEmpty {
            let text = entry.definition[0]
            entry.definition[0] = Text(
                [.passage(InlinePassage(question, text.inlines, at: text.place))], at: text.place)
        }
    }

    /// Enters every figure, year and title of a run that is not carried over as body text.
    private mutating func noteDigits(of text: Text, _ action: DraftReport.Entry.Action, _ reason: String) {
        let scalars = EditableRun(text.inlines).scalars
        let prose = String(String.UnicodeScalarView(scalars))
        for (range, kind) in scalars.figuresAndTitles {
            enter(prose, range, at: text.place, kind, action, result: "", reason: reason)
        }
    }
}

extension OutlineNumber {
    /// A number that follows from the position again: what was printed belongs to the old text's order.
    fileprivate var freed: OutlineNumber {
        switch self {
        case .printed, .counted: .automatic
        case .unnumbered: .unnumbered
        }
    }
}

extension String {
    /// Whether it is digits with at most a point and commas.
    fileprivate var isBareNumber: Bool {
        !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
            && utf8.contains { (0x30...0x39).contains($0) }
    }

    /// Whether a column of this name can hold values: one of numbers, years or names cannot.
    fileprivate var canHeadValues: Bool {
        !["序号", "编号", "年份", "年度", "代码", "电话"].contains { hasPrefix($0) || hasSuffix($0) }
    }
}
