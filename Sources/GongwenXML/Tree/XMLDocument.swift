/// A well-formed XML document as a tree of values.
public struct XMLDocument: Sendable {
    /// The document element.
    public let root: XMLElement

    /// Parses bytes in any encoding the document declares (UTF-8, UTF-16, GB 18030 …).
    ///
    /// Nothing outside the bytes is read. A document type declaration is refused, and so are input above 64 MiB,
    /// nesting above 256 levels and a single text above 10 MB.
    ///
    /// - Throws: ``InvalidXML`` with what is wrong and where.
    public init(parsing bytes: [UInt8]) throws(InvalidXML) {
        let examination = XMLExamination.run(bytes, buildsTree: true)
        guard examination.problems.isEmpty, let root = examination.root else {
            throw InvalidXML(problems: examination.problems)
        }
        self.root = root
    }

    init(root: XMLElement) { self.root = root }
}

/// XML that cannot be taken, with everything found wrong with it.
public struct InvalidXML: Error, Sendable {
    /// What is wrong, in document order; at least one.
    public let problems: [XMLProblem]
}
