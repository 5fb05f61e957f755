package import GongwenGlossary
package import GongwenModel

/// A document that explains terms explains its numeric coinages (未解释的简称): “三品一标”, “1+12”.
///
/// Other quoted words are left to `gongwen glossary check`, which ranks them: which terms to explain is the author's choice.
package struct UnexplainedShorthand: Check {
    package static let id = "term-unexplained"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard document.glossary != nil else { return [] }
        let likely = Shorthand.unexplained(in: document).filter { $0.isNumeric && $0.score >= Shorthand.reportedScore }
        return likely.prefix(Shorthand.reportedLimit).map(Diagnostic.unexplainedShorthand)
    }
}

extension Diagnostic {
    /// Quoted shorthand without an entry.
    package static func unexplainedShorthand(_ shorthand: Shorthand) -> Diagnostic {
        Diagnostic(
            id: UnexplainedShorthand.id, severity: .note, at: shorthand.place,
            message: "“\(shorthand.words)”像是简称，名词解释里没有这一条" + (shorthand.count > 1 ? "（文中 \(shorthand.count) 处）" : ""),
            fix: shorthand.isInBase ? "术语库里有它的释义，列入 收录: 即可" : "列入 收录: 并写明释义；众所周知的不必解释")
    }
}
