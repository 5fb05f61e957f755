package import GongwenModel

/// A paragraph, list point or heading has words (空段).
package struct EmptyParagraph: Check {
    package static let id = "empty-paragraph"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        func add(_ message: String, _ place: Place) {
            findings.append(
                Diagnostic(
                    id: EmptyParagraph.id, severity: .error, category: .structural, at: place, message: message,
                    fix: "写上文字，或删去"))
        }
        document.forEachBlock { block in
            switch block {
            case .paragraph(let paragraph):
                if paragraph.text.plain.isEmpty { add("此处的段落没有文字", paragraph.text.place) }
            case .list(let list):
                if list.items.isEmpty { add("列举里一条也没有", list.place) }
                for item in list.items where item.text.plain.isEmpty {
                    add("列举里有一条没有文字", item.text.place.isKnown ? item.text.place : list.place)
                }
            case .responsibility(let note):
                if note.lines.allSatisfy({ $0.plain.isEmpty }) { add("责任分工没有写明任何单位", note.place) }
            case .section, .table, .passage, .exhibit: break
            }
        }
        return findings
    }
}
