package import GongwenGlossary
package import GongwenModel

/// A coined term's explanation lists as many items as its number says (名词项数): 四个不摘 lists four.
package struct TermCount: Check {
    package static let id = "term-count"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard let glossary = document.glossary else { return [] }
        return glossary.entries.compactMap { entry in
            guard entry.see.isEmpty,
                let mismatch = CountMismatch(headword: entry.headword, definition: entry.definition.map(\.plain))
            else { return nil }
            return .termCount(entry.key, mismatch, at: entry.place.isKnown ? entry.place : glossary.place)
        }
    }
}

extension Diagnostic {
    /// A term whose number and whose list differ.
    package static func termCount(_ term: String, _ mismatch: CountMismatch, at place: Place) -> Diagnostic {
        Diagnostic(
            id: TermCount.id, severity: .warning, at: place,
            message: "名词“\(term)”" + (mismatch.part.isEmpty ? "" : "中的“\(mismatch.part)”")
                + "字面上是 \(mismatch.announced) 项，释义列了 \(mismatch.listed) 项",
            explanation: "数字简称的释义应逐项列出；只举例的，末尾写“等”", fix: "核对释义，补上漏掉的或去掉多出的")
    }
}
