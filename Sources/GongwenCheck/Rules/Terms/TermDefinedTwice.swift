import GongwenGlossary
package import GongwenModel

/// No term is explained twice in different words without saying that these are two meanings (一词两解).
package struct TermDefinedTwice: Check {
    package static let id = "term-defined-twice"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard let glossary = document.glossary else { return [] }
        var first: [[UInt8]: GlossaryEntry] = [:]
        var findings: [Diagnostic] = []
        for entry in glossary.entries where entry.see.isEmpty {
            let key = TermBase.key(of: entry.headword) + [0] + Array(entry.sense.utf8)
            guard let before = first[key] else {
                first[key] = entry
                continue
            }
            guard !Self.isSame(before.definition, entry.definition) else { continue }
            let place = entry.place.isKnown ? entry.place : glossary.place
            let other = before.place.isKnown ? "第 \(before.place.line) 行" : "前面"
            findings.append(
                Diagnostic(
                    id: Self.id, severity: .warning, at: place,
                    message: "名词“\(entry.key)”有两条不同的释义，\(other)已经解释过",
                    fix: "合为一条；确是两种含义的，各写明 义项"))
        }
        return findings
    }

    /// Whether two explanations say the same, white space and width aside.
    private static func isSame(_ one: [Text], _ other: [Text]) -> Bool {
        FoldedText(one.map(\.plain).joined()).bytes == FoldedText(other.map(\.plain).joined()).bytes
    }
}
