import CLibXML2

/// What a RELAX NG schema cannot say of a DocBook document: ids, links and the geometry of tables.
///
/// Together with the profile these checks admit nothing that DocBook's own schema and its Schematron rules refuse.
public struct DocBookLinks {
    /// Enough for an author; more would only repeat the same mistake, and placing each costs time.
    private static let limit = 100

    /// Checks ids, links and tables of a document.
    ///
    /// Every `xml:id` is of our form and unique, every `linkend` and `otherterm` names one, those of terms name a
    /// `glossentry`, and the entries of each table row fill its columns.
    ///
    /// - Returns: what is wrong, in document order, at most 100 faults; also what keeps the bytes from being XML.
    public static func check(_ xml: [UInt8]) -> [XMLProblem] {
        XMLExamination.run(xml, checksLinks: true).problems
    }

    /// A link met on the way, judged when all ids are known.
    private struct Link {
        let target: String
        let attribute: StaticString
        let element: CNode
        /// Whether it must lead to a glossary entry (词条).
        let needsEntry: Bool
    }

    private let names: Names
    private var elementsByID: [String: CNode] = [:]
    private var links: [Link] = []
    private var findings: [XMLFinding] = []

    static func findings(in document: CDocument) -> [XMLFinding] {
        var check = DocBookLinks(names: Names(document))
        var position: CNode? = document.root
        while let element = position, check.findings.count < limit {
            check.visit(element)
            position = element.nextElement(within: document.root)
        }
        check.judgeLinks()
        return Array(check.findings.prefix(limit))
    }

    private mutating func visit(_ element: CNode) {
        var attribute = element.pointee.properties
        while let current = attribute {
            attribute = current.pointee.next
            let name = current.pointee.name
            if name == names.id, current.namespace == XMLNamespace.xml {
                take(id: current.value, of: element)
            } else if name == names.linkend, current.pointee.ns == nil {
                let needsEntry = element.pointee.name == names.firstterm || element.pointee.name == names.glossterm
                links.append(
                    Link(target: current.value, attribute: "linkend", element: element, needsEntry: needsEntry))
            } else if name == names.otherterm, current.pointee.ns == nil {
                links.append(
                    Link(target: current.value, attribute: "otherterm", element: element, needsEntry: true))
            }
        }
        if element.pointee.name == names.tgroup, let finding = TableCheck.finding(in: element) {
            findings.append(finding)
        }
    }

    private mutating func take(id: String, of element: CNode) {
        if !Self.isOurs(id) { report(.badID(id), at: element) }
        if elementsByID.updateValue(element, forKey: id) != nil { report(.duplicateID(id), at: element) }
    }

    private mutating func judgeLinks() {
        for link in links where findings.count < Self.limit {
            let attribute = "\(link.attribute)"
            guard let target = elementsByID[link.target] else {
                report(.targetMissing(link.target, attribute: attribute), at: link.element)
                continue
            }
            if link.needsEntry, target.pointee.name != names.glossentry {
                report(
                    .targetNotEntry(link.target, attribute: attribute, of: link.element.name, found: target.name),
                    at: link.element)
            }
        }
    }

    private mutating func report(_ finding: XMLFinding, at element: CNode) {
        var finding = finding
        finding.element = element
        findings.append(finding)
    }

    /// Whether an id is of our one scheme: an ASCII letter, then letters, digits, `_`, `-` and the Chinese characters
    /// that every XML version takes in names (U+4E00–U+9FA5, U+3007).
    ///
    /// Engines disagree about others: some follow XML 1.0's fourth edition, some its fifth.
    static func isOurs(_ id: String) -> Bool {
        guard let first = id.unicodeScalars.first, isLetter(first) else { return false }
        return id.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "0"..."9", "_", "-", "\u{4E00}"..."\u{9FA5}", "\u{3007}": true
            default: isLetter(scalar)
            }
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    /// Names as the document has them: libxml2 keeps one copy of each, so comparing addresses is enough.
    ///
    /// A name the document does not use is nil, which no element or attribute has.
    private struct Names {
        let id, linkend, otherterm, firstterm, glossterm, glossentry, tgroup: UnsafePointer<xmlChar>?

        init(_ document: CDocument) {
            id = document.interned("id")
            linkend = document.interned("linkend")
            otherterm = document.interned("otherterm")
            firstterm = document.interned("firstterm")
            glossterm = document.interned("glossterm")
            glossentry = document.interned("glossentry")
            tgroup = document.interned("tgroup")
        }
    }
}
