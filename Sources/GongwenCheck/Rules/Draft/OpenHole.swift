package import GongwenModel

/// What is still missing (待填): an error in 草案 and 印发稿, a note before.
package struct OpenHole: Check {
    package static let id = "hole-open"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let isFinal = document.stage.isFinal
        document.forEachInline { inline, place in
            // A hole without a place stands for a definition that was not found, which has its own error.
            guard case .hole(let hole) = inline, place.isKnown else { return }
            findings.append(
                Diagnostic(
                    id: OpenHole.id, severity: isFinal ? .error : .note, at: place,
                    message: isFinal
                        ? "\(document.stage.printed)里还有待填：\(hole.prompt)" : "待填：\(hole.prompt)",
                    explanation: hole.body.isEmpty ? nil : "由\(hole.body)填报",
                    fix: "填上内容，换掉 待填(…)" + (isFinal ? "；只想看效果的，加 --draft" : "")))
        }
        return findings
    }
}
