package import GongwenModel

// What the types of TermBase/ hold, field by field: a change counts up `TermBaseCache.formatVersion`.

/// The entries of a base as one record, for its cache.
package struct ArchivedTerms: ArchivableRecord {
    /// The entries, in the order of files and lines.
    package var entries: [TermEntry] = []

    /// No entries.
    package init() {}

    /// Takes the entries of a base.
    package init(_ base: TermBase) { entries = base.entries }

    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("entries", &entries)
    }
}

extension TermEntry: ArchivableRecord {
    package init() { self.init("", senses: []) }

    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("headword", &headword)
        try archive.field("printed", &printed)
        try archive.field("aliases", &aliases)
        try archive.field("category", &category)
        try archive.field("senses", &senses)
        try archive.field("file", &file)
        try archive.field("place", &place)
    }
}

extension TermSense: ArchivableRecord {
    package init() { self.init(definition: []) }

    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("name", &name)
        try archive.field("definition", &definition)
        try archive.field("source", &source)
        try archive.field("from", &from)
        try archive.field("until", &until)
        try archive.field("places", &places)
        try archive.field("cues", &cues)
        try archive.field("unquoted", &unquoted)
        try archive.field("place", &place)
    }
}
