// What the types of Content/ hold, field by field, in the order of the binary form: a change counts up `Document.binaryVersion`.

extension Paragraph: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("text", &text)
        try archive.field("role", &role)
    }
}

extension ItemList: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("style", &style, default: .firstly)
        try archive.field("items", &items)
        try archive.field("place", &place)
    }
}

extension ListItem: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("number", &number)
        try archive.field("text", &text)
    }
}

extension Passage: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("mark", &mark)
        try archive.field("blocks", &blocks)
        try archive.field("place", &place)
    }
}

extension Exhibit: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("kind", &kind)
        try archive.field("year", &year)
        try archive.field("caption", &caption)
        try archive.field("table", &table)
        try archive.field("place", &place)
    }
}

extension StyledText: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("style", &style)
        try archive.field("inlines", &inlines)
        try archive.field("place", &place)
    }
}

extension Quantity: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("value", &value)
        try archive.field("unit", &unit)
        try archive.field("place", &place)
    }
}

extension BodyUse: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("name", &name)
        try archive.field("place", &place)
    }
}

extension Point: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("number", &number)
        try archive.field("inlines", &inlines)
        try archive.field("place", &place)
    }
}

extension CrossReference: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("target", &target)
        try archive.field("text", &text)
        try archive.field("anchor", &anchor)
        try archive.field("place", &place)
    }
}

extension InlinePassage: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("mark", &mark)
        try archive.field("inlines", &inlines)
        try archive.field("place", &place)
    }
}

extension ResponsibilityNote: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("leaders", &leaders)
        try archive.field("lead", &lead)
        try archive.field("responsible", &responsible)
        try archive.field("support", &support)
        try archive.field("deadline", &deadline)
        try archive.field("andOthers", &andOthers)
        try archive.field("arrangement", &arrangement)
        try archive.field("printed", &printed)
        try archive.field("place", &place)
    }
}

extension Section: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("level", &level, default: 1)
        try archive.field("number", &number)
        try archive.field("heading", &heading)
        try archive.field("layout", &layout)
        try archive.field("role", &role)
        try archive.field("identifier", &identifier)
        try archive.field("blocks", &blocks)
        try archive.field("anchor", &anchor)
        try archive.field("place", &place)
    }
}

extension NumberingScheme: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("levels", &levels)
    }
}

extension NumberingScheme.Level: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("style", &style)
        try archive.field("runsOn", &runsOn)
    }
}

extension Table: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("caption", &caption)
        try archive.field("columns", &columns)
        try archive.field("header", &header)
        try archive.field("rows", &rows)
        try archive.field("note", &note)
        try archive.field("identifier", &identifier)
        try archive.field("anchor", &anchor)
        try archive.field("place", &place)
    }
}

extension TableRow: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("cells", &cells)
        try archive.field("place", &place)
    }
}

extension TableCell: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("text", &text)
        try archive.field("columnSpan", &columnSpan, default: 1)
        try archive.field("rowSpan", &rowSpan, default: 1)
    }
}
