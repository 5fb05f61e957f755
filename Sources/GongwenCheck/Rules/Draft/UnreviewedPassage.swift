package import GongwenModel

/// Passages carried over and not looked at (未核), or whose reading is open (存疑): errors in 草案 and 印发稿.
package struct UnreviewedPassage: Check {
    package static let id = "unreviewed-passage"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard document.origin == .authored else { return [] }
        var findings: [Diagnostic] = []
        let severity: Diagnostic.Severity = document.stage.isFinal ? .error : .note
        func look(_ mark: PassageMark, _ place: Place) {
            let message: String
            switch mark {
            case .unreviewed(let note): message = "这一段沿用旧文，还没有核过" + (note.isEmpty ? "" : "：\(note)")
            case .doubtful(let question, let prompt, _):
                message = prompt.isEmpty ? "这一段的读法还没有定：\(question)" : "这里还要拿主意（\(question)）：\(prompt)"
            case .editions, .guidance, .silenced: return
            }
            findings.append(
                Diagnostic(
                    id: UnreviewedPassage.id, severity: severity, at: place, message: message,
                    fix: "核对后去掉外面的 未核 { } 或 存疑 { }"))
        }
        document.forEachBlock { block in
            if case .passage(let passage) = block { look(passage.mark, passage.place) }
        }
        document.forEachInline { inline, place in
            if case .passage(let passage) = inline { look(passage.mark, place) }
        }
        return findings
    }
}
