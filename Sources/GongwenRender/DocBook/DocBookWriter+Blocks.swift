import GongwenModel

/// Where a part of the document stands with its content.
///
/// DocBook admits no paragraph after a section. What the model has there stands in a wrapper with an empty title:
/// a `simplesect` where no section follows, since processors leave it out of their table of contents, else a `section`.
struct DocBookContent {
    /// The sections still to come at this level.
    var sectionsToCome: Int
    private(set) var isEmpty = true
    private var hasSections = false
    private var wrapperIsOpen = false

    /// Begins the content of an article, section or appendix.
    init(sectionsToCome: Int) { self.sectionsToCome = sectionsToCome }

    /// Makes room for a block that is no section.
    fileprivate mutating func beginBlock(_ writer: inout DocBookWriter, at place: Place) {
        isEmpty = false
        guard hasSections, !wrapperIsOpen else { return }
        wrapperIsOpen = true
        writer.open(sectionsToCome == 0 ? "simplesect" : "section", role: "continuation", at: place)
        writer.breakLine()
        writer.leaf("title", at: place) { _ in }
    }

    /// Makes room for a section.
    fileprivate mutating func beginSection(_ writer: inout DocBookWriter) {
        end(&writer)
        isEmpty = false
        hasSections = true
        sectionsToCome -= 1
    }

    /// Ends the content.
    mutating func end(_ writer: inout DocBookWriter) {
        if wrapperIsOpen { writer.closeBlock() }
        wrapperIsOpen = false
    }
}

extension DocBookWriter {
    /// Writes blocks into the element that is open.
    mutating func write(_ units: [DocBookUnit], into content: inout DocBookContent) {
        var index = 0
        while index < units.count {
            let unit = units[index]
            index += 1
            guard case .block(let block) = unit.content else {
                content.beginBlock(&self, at: unit.place)
                leaf("para", role: "passage", facts: unit.facts(), at: unit.place) { _ in }
                continue
            }
            if case .section(let section) = block {
                guard mayNest(at: section.place) else { return }
                content.beginSection(&self)
                write(section, unit)
                continue
            }
            content.beginBlock(&self, at: unit.place)
            switch block {
            case .paragraph(let paragraph):
                let notes = units[index...].prefix { $0.inlineNote != nil }
                write(paragraph, unit, notes: notes)
                index += notes.count
            case .list(let list): write(list, unit)
            case .table(let table): write(table, role: "", facts: unit.facts(table.docBookFacts), at: table.place)
            case .responsibility(let note): write(note, unit)
            case .exhibit(let exhibit): write(exhibit, unit)
            case .section, .passage: break  // Sections are written above; passages were taken apart.
            }
        }
    }

    /// Makes room for a line that is no block of the model: a signature, a date.
    mutating func beginLine(in content: inout DocBookContent, at place: Place) {
        content.beginBlock(&self, at: place)
    }

    /// Makes room for a section that is no block of the model.
    mutating func beginPart(in content: inout DocBookContent) { content.beginSection(&self) }

    private mutating func write(_ section: Section, _ unit: DocBookUnit) {
        sectionLevel += 1
        defer { sectionLevel -= 1 }
        var facts = DocBookFacts()
        if section.level != sectionLevel { facts.add("level", String(section.level)) }
        facts.add("id", ifPresent: section.identifier)
        let isTask = section.role == .task
        let role =
            switch section.layout {
            case .standAlone: isTask ? "task" : ""
            case .runIn: isTask ? "task run-in" : "run-in"
            }
        let units = units(of: section.blocks)
        if units.isEmpty {
            report(.docBookEmptySection(section.number.label + section.heading.plain, at: section.place))
        }
        open("section", role: role, id: section.anchor, facts: unit.facts(facts), at: section.place)
        breakLine()
        leaf("title", at: section.heading.place) { writer in
            writer.number(section.number, at: section.place)
            writer.inlines(section.heading.inlines)
        }
        var content = DocBookContent(sectionsToCome: units.count { $0.isSection })
        write(units, into: &content)
        content.end(&self)
        closeBlock()
    }

    private mutating func write(_ paragraph: Paragraph, _ unit: DocBookUnit, notes: ArraySlice<DocBookUnit>) {
        let role =
            switch paragraph.role {
            case .body: ""
            case .dash: "dash"
            case .salutation: "inner-salutation"
            }
        open("para", role: role, facts: unit.facts(), at: unit.place)
        label(paragraph.opening, at: unit.place)
        inlines(paragraph.text.inlines)
        for unit in notes {
            guard let note = unit.inlineNote else { continue }
            open("phrase", role: "responsibility", facts: unit.facts(facts(of: note)), at: note.place)
            inlineContent(of: note)
            close()
        }
        closeBlock()
    }

    private mutating func write(_ list: ItemList, _ unit: DocBookUnit) {
        if list.items.isEmpty {
            leaf(
                "para", role: "empty-list", facts: unit.facts(DocBookFacts("style", list.style.rawValue)),
                at: list.place
            ) { _ in }
            return
        }
        open("itemizedlist", role: list.style.rawValue, facts: unit.facts(), at: list.place)
        attribute("mark", "none", at: list.place)
        breakLine()
        for item in list.items {
            open("listitem", at: item.text.place)
            leaf("para", at: item.text.place) { writer in
                writer.number(item.number, at: item.text.place)
                writer.inlines(item.text.inlines)
            }
            closeBlock()
        }
        closeBlock()
    }

    private mutating func write(_ exhibit: Exhibit, _ unit: DocBookUnit) {
        var facts = DocBookFacts("kind", exhibit.kind.rawValue)
        facts.add("year", String(exhibit.year))
        guard let table = exhibit.table else {
            leaf("para", role: "exhibit", facts: unit.facts(facts), at: exhibit.place) {
                $0.inlines(exhibit.caption.inlines)
            }
            return
        }
        if table.caption != exhibit.caption { facts.add("caption", markup(of: exhibit.caption)) }
        facts.add("id", ifPresent: table.identifier)
        write(table, role: "exhibit", facts: unit.facts(facts), at: exhibit.place)
    }
}
