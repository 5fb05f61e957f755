// What the types of Glossary/ hold, field by field, in the order of the binary form: a change counts up `Document.binaryVersion`.

extension GlossaryAppendix: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("title", &title, default: "名词解释")
        try archive.field("marking", &marking)
        try archive.field("order", &order)
        try archive.field("selection", &selection)
        try archive.field("linksEveryUse", &linksEveryUse, default: true)
        try archive.field("preface", &preface)
        try archive.field("entries", &entries)
        try archive.field("anchor", &anchor)
        try archive.field("place", &place)
    }
}

extension GlossaryEntry: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("headword", &headword)
        try archive.field("separator", &separator, default: "：")
        try archive.field("sense", &sense)
        try archive.field("definition", &definition)
        try archive.field("source", &source)
        try archive.field("see", &see)
        try archive.field("seeAlso", &seeAlso)
        try archive.field("number", &number)
        try archive.field("anchor", &anchor)
        try archive.field("uses", &uses)
        try archive.field("place", &place)
    }
}

extension TermUse: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("term", &term)
        try archive.field("sense", &sense)
        try archive.field("inlines", &inlines)
        try archive.field("origin", &origin)
        try archive.field("entry", &entry)
        try archive.field("anchor", &anchor)
        try archive.field("isFirst", &isFirst)
        try archive.field("noteMark", &noteMark)
        try archive.field("place", &place)
    }
}
