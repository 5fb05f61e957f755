import GongwenModel

extension DocBookWriter {
    /// Writes a note (责任分工) that does not end the paragraph before it.
    mutating func write(_ note: ResponsibilityNote, _ unit: DocBookUnit) {
        let facts = unit.facts(facts(of: note))
        if note.arrangement == .lines, note.printed.isEmpty, !note.clauses.isEmpty {
            open("itemizedlist", role: "responsibility", facts: facts, at: note.place)
            attribute("mark", "none", at: note.place)
            breakLine()
            for clause in ResponsibilityClause.all(of: note) {
                open("listitem", at: note.place)
                leaf("para", at: note.place) { writer in
                    writer.label(clause.label + "：", at: note.place)
                    writer.write(clause, of: note)
                }
                closeBlock()
            }
            closeBlock()
            return
        }
        leaf("para", role: "responsibility", facts: facts, at: note.place) { $0.inlineContent(of: note) }
    }

    /// Writes what is printed of a note on one line: its own words, or （牵头单位：甲、乙）.
    mutating func inlineContent(of note: ResponsibilityNote) {
        guard note.printed.isEmpty else {
            inlines(note.printed.inlines)
            return
        }
        let clauses = ResponsibilityClause.all(of: note)
        for (index, clause) in clauses.enumerated() {
            label((index == 0 ? "（" : "；") + clause.label + "：", at: note.place)
            write(clause, of: note)
        }
        if !clauses.isEmpty { label("）", at: note.place) }
    }

    private mutating func write(_ clause: ResponsibilityClause, of note: ResponsibilityNote) {
        switch clause.content {
        case .bodies(let bodies):
            for (index, use) in bodies.enumerated() {
                if index > 0 { label("、", at: use.place) }
                body(use, role: clause.role, in: .prose)
            }
            if note.andOthers { label("等", at: note.place) }
        case .prose(let text):
            open("phrase", role: clause.role, at: text.place)
            inlines(text.inlines)
            close()
        }
    }

    /// What a note says beside its printed words.
    func facts(of note: ResponsibilityNote) -> DocBookFacts {
        var facts = DocBookFacts()
        if note.andOthers { facts.add("others", "yes") }
        if note.printed.isEmpty {
            // Nothing printed shows how the note would stand.
            if note.clauses.isEmpty, note.arrangement == .lines { facts.add("arrangement", "lines") }
            return facts
        }
        if note.arrangement == .lines { facts.add("arrangement", "lines") }
        facts.add("printed", "yes")
        for clause in ResponsibilityClause.all(of: note) {
            switch clause.content {
            case .bodies(let bodies): facts.add(clause.role, list: bodies.map(\.name))
            case .prose(let text):
                var writer = self
                facts.add(clause.role, writer.markup(of: text))
            }
        }
        return facts
    }
}

/// A statement of a note with the role its names carry.
private struct ResponsibilityClause {
    enum Content {
        case bodies([BodyUse])
        case prose(Text)
    }
    let role: String
    let label: String
    let content: Content

    /// The statements in the order they are printed.
    static func all(of note: ResponsibilityNote) -> [ResponsibilityClause] {
        let bodies: [(String, [BodyUse])] = [
            ("leader", note.leaders), ("lead", note.lead), ("responsible", note.responsible), ("support", note.support),
        ]
        var clauses = bodies.filter { !$0.1.isEmpty }.map { ($0.0, Content.bodies($0.1)) }
        if !note.deadline.isEmpty { clauses.append(("deadline", .prose(note.deadline))) }
        // The words before the colon are the model's own.
        return zip(clauses, note.clauses).map { ResponsibilityClause(role: $0.0.0, label: $0.1.label, content: $0.0.1) }
    }
}
