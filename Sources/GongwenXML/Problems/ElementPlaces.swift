/// Works out where the elements at fault stand: path, ordinal, line and column.
///
/// libxml2 knows no column of an element and only the line its start tag ends on, so the start tags are counted in the
/// bytes. This runs only when something is wrong.
struct ElementPlaces {
    /// Where an element stands.
    struct Place {
        let path: String
        let ordinal: Int
        /// Line and column, from 1, of the start tag's first character; nil when the bytes cannot tell.
        let start: (line: Int, column: Int)?
        /// The line libxml2 has, from 1.
        let line: Int
    }

    /// The findings with their places, in document order; those of no element come first.
    static func problems(for findings: [XMLFinding], in document: CDocument, from bytes: [UInt8]) -> [XMLProblem] {
        let wanted = Set(findings.compactMap(\.element))
        var ordinals: [CNode: Int] = [:]
        var ordinal = 0
        var position: CNode? = document.root
        while let element = position, ordinals.count < wanted.count {
            if wanted.contains(element) { ordinals[element] = ordinal }
            ordinal += 1
            position = element.nextElement(within: document.root)
        }
        let starts = document.isUTF8 ? StartTags.places(of: Set(ordinals.values), in: bytes) : [:]
        let placed = findings.map { finding -> XMLProblem in
            guard let element = finding.element, let ordinal = ordinals[element] else {
                return XMLProblem(finding, place: nil)
            }
            return XMLProblem(
                finding,
                place: Place(
                    path: path(of: element), ordinal: ordinal, start: starts[ordinal], line: element.line))
        }
        return placed.enumerated().sorted {
            ($0.element.ordinal ?? -1, $0.offset) < ($1.element.ordinal ?? -1, $1.offset)
        }.map(\.element)
    }

    private static func path(of element: CNode) -> String {
        var steps: [String] = []
        var position: CNode? = element
        while let node = position {
            position = node.parentElement
            // libxml2 keeps one copy of each name of a document: same name, same address.
            let namesakes = position.map { $0.childElements.filter { $0.pointee.name == node.pointee.name } } ?? []
            let index = namesakes.count > 1 ? namesakes.firstIndex(of: node) : nil
            steps.append("/" + node.name + (index.map { "[\($0 + 1)]" } ?? ""))
        }
        return steps.reversed().joined()
    }
}

extension XMLProblem {
    init(_ finding: XMLFinding, place: ElementPlaces.Place?) {
        id = finding.id
        message = finding.message
        code = finding.code
        path = place?.path ?? ""
        ordinal = place?.ordinal
        if let place {
            line = place.start?.line ?? place.line
            column = place.start?.column
        } else {
            line = max(1, finding.line)
            column = finding.column > 0 ? finding.column : nil
        }
    }
}
