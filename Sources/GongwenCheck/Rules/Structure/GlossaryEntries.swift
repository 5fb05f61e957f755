package import GongwenModel

/// Every entry of the appendix explains a sense of its term once, or points at an entry that does (名词解释).
package struct GlossaryEntries: Check {
    package static let id = "glossary-entries"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard let glossary = document.glossary else { return [] }
        var findings: [Diagnostic] = []
        if glossary.entries.isEmpty {
            findings.append(
                finding("名词解释里一个词条也没有", at: glossary.place, fix: "在 收录: 中列出要解释的名词，或删去名词解释"))
        }
        if glossary.title.isEmpty { findings.append(finding("名词解释没有标题", at: glossary.place, fix: "写上 标题:")) }
        let headwords = Set(glossary.entries.map(\.headword))
        var seen: Set<[String]> = []
        for entry in glossary.entries {
            let place = entry.place.isKnown ? entry.place : glossary.place
            // An author decides which one stays; an old text keeps both, which can be printed (see also `TermDefinedTwice`).
            let words = document.origin == .authored ? [] : entry.definition.map(\.plain)
            if !seen.insert([entry.headword, entry.sense] + words).inserted {
                var repeated = finding("名词“\(entry.key)”解释了两次", at: place, fix: "只留一条；含义不同的，各写明 义项")
                if document.origin != .authored { repeated.category = .rule }
                findings.append(repeated)
            }
            if entry.see.isEmpty && entry.definition.allSatisfy(\.isEmpty) {
                findings.append(
                    finding("名词“\(entry.key)”没有释义", at: place, fix: "写入 glossary 的词库，或在计划里写 释义:"))
            }
            for target in [entry.see] + entry.seeAlso where !target.isEmpty && !headwords.contains(target) {
                findings.append(
                    finding("名词“\(entry.key)”参见的“\(target)”不在名词解释里", at: place, fix: "收录“\(target)”，或改正此处"))
            }
        }
        return document.origin == .imported ? findings.map(\.asToldOnly) : findings
    }

    private func finding(_ message: String, at place: Place, fix: String) -> Diagnostic {
        Diagnostic(
            id: GlossaryEntries.id, severity: .error, category: .structural, at: place, message: message, fix: fix)
    }
}
