// What the types of Elements/ hold, field by field, in the order of the binary form: a change counts up `Document.binaryVersion`.

extension Closing: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("seal", &seal, default: .unsealed)
        try archive.field("signatures", &signatures)
        try archive.field("signers", &signers)
        try archive.field("issueDate", &issueDate)
        try archive.field("notes", &notes)
    }
}

extension Signer: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("post", &post)
        try archive.field("name", &name)
    }
}

extension AttendanceList: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("label", &label)
        try archive.field("names", &names)
    }
}

extension Colophon: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("subjectWords", &subjectWords)
        try archive.field("movedRecipients", &movedRecipients)
        try archive.field("copyRecipients", &copyRecipients)
        try archive.field("printingOrgan", &printingOrgan)
        try archive.field("printDate", &printDate)
        try archive.field("printCount", &printCount)
    }
}

extension NewspaperFields: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("page", &page)
        try archive.field("issue", &issue)
        try archive.field("compiledDate", &compiledDate)
        try archive.field("publishDate", &publishDate)
        try archive.field("readCount", &readCount)
        try archive.field("author", &author)
        try archive.field("others", &others)
    }
}

extension LabelledText: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("label", &label)
        try archive.field("text", &text)
    }
}

extension Header: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("copyNumber", &copyNumber)
        try archive.field("security", &security)
        try archive.field("urgency", &urgency)
        try archive.field("organMark", &organMark)
        try archive.field("documentNumber", &documentNumber)
        try archive.field("signatories", &signatories)
    }
}

extension SecurityMark: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("level", &level)
        try archive.field("period", &period)
        try archive.field("place", &place)
    }
}

extension OrganMark: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("organs", &organs)
        try archive.field("suffix", &suffix)
    }
}

extension MainText: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("title", &title)
        try archive.field("bylines", &bylines)
        try archive.field("occasion", &occasion)
        try archive.field("speaker", &speaker)
        try archive.field("others", &others)
        try archive.field("salutation", &salutation)
        try archive.field("blocks", &blocks)
        try archive.field("attachments", &attachments)
        try archive.field("asPrinted", &asPrinted)
    }
}

extension PrintedElement: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("slot", &slot)
        try archive.field("lines", &lines)
    }
}

extension PrintedAffixes: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("before", &before)
        try archive.field("after", &after)
    }
}

extension PassedOnText: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("manner", &manner, default: .issued)
        try archive.field("text", &text)
        try archive.field("anchor", &anchor)
        try archive.field("place", &place)
    }
}

extension Attachment: ArchivableRecord {
    package mutating func fields<A: Archive>(_ archive: inout A) throws(DocumentFormatError) {
        try archive.field("title", &title)
        try archive.field("blocks", &blocks)
        try archive.field("isSeparate", &isSeparate)
        try archive.field("isUnlisted", &isUnlisted)
        try archive.field("number", &number)
        try archive.field("printedLabel", &printedLabel)
        try archive.field("noteTitle", &noteTitle)
        try archive.field("identifier", &identifier)
        try archive.field("anchor", &anchor)
        try archive.field("place", &place)
    }
}
