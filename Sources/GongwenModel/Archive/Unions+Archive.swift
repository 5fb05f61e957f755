// The values that are one of several cases; their tags are the JSON `type` and, by index, the binary form.

extension Block: ArchivableUnion {
    package static let tags = ["paragraph", "section", "list", "table", "responsibility", "passage", "exhibit"]

    package var tag: Int {
        switch self {
        case .paragraph: 0
        case .section: 1
        case .list: 2
        case .table: 3
        case .responsibility: 4
        case .passage: 5
        case .exhibit: 6
        }
    }

    package init(tag: Int) {
        switch tag {
        case 1: self = .section(Section())
        case 2: self = .list(ItemList())
        case 3: self = .table(Table())
        case 4: self = .responsibility(ResponsibilityNote())
        case 5: self = .passage(Passage())
        case 6: self = .exhibit(Exhibit())
        default: self = .paragraph(Paragraph())
        }
    }

    package mutating func payload<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        switch self {
        case .paragraph(var paragraph):
            try paragraph.fields(&archive)
            self = .paragraph(paragraph)
        case .section(var section):
            try section.fields(&archive)
            self = .section(section)
        case .list(var list):
            try list.fields(&archive)
            self = .list(list)
        case .table(var table):
            try table.fields(&archive)
            self = .table(table)
        case .responsibility(var note):
            try note.fields(&archive)
            self = .responsibility(note)
        case .passage(var passage):
            try passage.fields(&archive)
            self = .passage(passage)
        case .exhibit(var exhibit):
            try exhibit.fields(&archive)
            self = .exhibit(exhibit)
        }
    }
}

extension Inline: ArchivableUnion {
    package static let tags = [
        "text", "styled", "term", "figure", "quantity", "hole", "body", "point", "reference", "passage",
    ]

    package var tag: Int {
        switch self {
        case .text: 0
        case .styled: 1
        case .term: 2
        case .figure: 3
        case .quantity: 4
        case .hole: 5
        case .body: 6
        case .point: 7
        case .reference: 8
        case .passage: 9
        }
    }

    package init(tag: Int) {
        switch tag {
        case 1: self = .styled(StyledText())
        case 2: self = .term(TermUse())
        case 3: self = .figure(FigureUse())
        case 4: self = .quantity(Quantity())
        case 5: self = .hole(Hole())
        case 6: self = .body(BodyUse())
        case 7: self = .point(Point())
        case 8: self = .reference(CrossReference())
        case 9: self = .passage(InlinePassage())
        default: self = .text("", at: .none)
        }
    }

    package mutating func archive<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.inline(&self)
    }

    package mutating func payload<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        switch self {
        case .text(var string, var place):
            try archive.field("text", &string)
            try archive.field("place", &place)
            self = .text(string, at: place)
        case .styled(var styled):
            try styled.fields(&archive)
            self = .styled(styled)
        case .term(var use):
            try use.fields(&archive)
            self = .term(use)
        case .figure(var use):
            try use.fields(&archive)
            self = .figure(use)
        case .quantity(var quantity):
            try quantity.fields(&archive)
            self = .quantity(quantity)
        case .hole(var hole):
            try hole.fields(&archive)
            self = .hole(hole)
        case .body(var use):
            try use.fields(&archive)
            self = .body(use)
        case .point(var point):
            try point.fields(&archive)
            self = .point(point)
        case .reference(var reference):
            try reference.fields(&archive)
            self = .reference(reference)
        case .passage(var passage):
            try passage.fields(&archive)
            self = .passage(passage)
        }
    }
}

extension OutlineNumber: ArchivableUnion {
    package static let tags = ["counted", "printed", "unnumbered"]

    package var tag: Int {
        switch self {
        case .counted: 0
        case .printed: 1
        case .unnumbered: 2
        }
    }

    package init(tag: Int) {
        switch tag {
        case 1: self = .printed("")
        case 2: self = .unnumbered
        default: self = .automatic
        }
    }

    package mutating func payload<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        switch self {
        case .counted(var label):
            try archive.field("label", &label)
            self = .counted(label: label)
        case .printed(var label):
            try archive.field("label", &label)
            self = .printed(label)
        case .unnumbered: break
        }
    }
}

extension PassageMark: ArchivableUnion {
    package static let tags = ["editions", "unreviewed", "doubtful", "guidance", "silenced"]

    package var tag: Int {
        switch self {
        case .editions: 0
        case .unreviewed: 1
        case .doubtful: 2
        case .guidance: 3
        case .silenced: 4
        }
    }

    package init(tag: Int) {
        switch tag {
        case 1: self = .unreviewed(note: "")
        case 2: self = .doubtful(question: "", prompt: "", choices: [])
        case 3: self = .guidance
        case 4: self = .silenced(rule: "", reason: "")
        default: self = .editions([])
        }
    }

    package mutating func payload<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        switch self {
        case .editions(var names):
            try archive.field("names", &names)
            self = .editions(names)
        case .unreviewed(var note):
            try archive.field("note", &note)
            self = .unreviewed(note: note)
        case .doubtful(var question, var prompt, var choices):
            try archive.field("question", &question)
            try archive.field("prompt", &prompt)
            try archive.field("choices", &choices)
            self = .doubtful(question: question, prompt: prompt, choices: choices)
        case .guidance: break
        case .silenced(var rule, var reason):
            try archive.field("rule", &rule)
            try archive.field("reason", &reason)
            self = .silenced(rule: rule, reason: reason)
        }
    }
}
