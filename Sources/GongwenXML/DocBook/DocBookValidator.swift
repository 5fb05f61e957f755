/// Proves DocBook of ours valid, and reads it.
public enum DocBookValidator {
    /// Parses a document once and checks it against our profile and the link checks.
    ///
    /// - Returns: what is wrong, in document order; empty when the document is valid DocBook 5.0.
    public static func validate(_ xml: [UInt8]) -> [XMLProblem] {
        XMLExamination.run(xml, schema: .profile, checksLinks: true).problems
    }

    /// Parses a document once, proves it as ``validate(_:)`` does, and gives its tree.
    ///
    /// - Throws: ``InvalidXML`` with what is wrong.
    public static func read(_ xml: [UInt8]) throws(InvalidXML) -> XMLDocument {
        let examination = XMLExamination.run(xml, schema: .profile, checksLinks: true, buildsTree: true)
        guard let root = examination.root else { throw InvalidXML(problems: examination.problems) }
        return XMLDocument(root: root)
    }
}
