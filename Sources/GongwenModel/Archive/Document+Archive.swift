// What the types of Document.swift hold, field by field, in the order of the binary form: a change counts up `Document.binaryVersion`.

extension Document: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("form", &form)
        try archive.field("direction", &direction)
        try archive.field("stage", &stage)
        try archive.field("publicity", &publicity)
        try archive.field("origin", &origin)
        try archive.field("numbering", &numbering, default: .standard)
        try archive.field("header", &header)
        try archive.field("newspaper", &newspaper)
        try archive.field("recipients", &recipients)
        try archive.field("main", &main)
        try archive.field("closing", &closing)
        try archive.field("attendance", &attendance)
        try archive.field("passedOn", &passedOn)
        try archive.field("glossary", &glossary)
        try archive.field("colophon", &colophon)
        try archive.field("editions", &editions)
        try archive.field("edition", &edition)
        try archive.field("indicators", &indicators)
    }
}

extension Edition: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("name", &name)
        try archive.field("form", &form)
        try archive.field("stage", &stage)
        try archive.field("title", &title)
        try archive.field("salutation", &salutation)
        try archive.field("numbering", &numbering)
        try archive.field("newspaper", &newspaper)
        try archive.field("omitsResponsibilities", &omitsResponsibilities)
        try archive.field("takesPassedOnTextAlone", &takesPassedOnTextAlone)
    }
}
