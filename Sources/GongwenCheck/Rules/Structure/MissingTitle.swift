package import GongwenModel

/// Every document but an order has a title (标题), and so has a passed-on text and an attachment.
///
/// A text that was read in may begin in its middle: there a rule is broken, but an output is possible.
///
/// - Source: GB/T 9704-2012, 7.3.1; 条例 9.7.
package struct MissingTitle: Check {
    package static let id = "missing-title"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if document.main.title.isEmpty && document.form != .order && document.form != .minutes {
            findings.append(finding("本文件没有标题", at: document.firstPlace, in: document))
        }
        if let passedOn = document.passedOn, passedOn.text.title.isEmpty {
            findings.append(finding("印发、转发的文本没有标题", at: passedOn.place, in: document))
        }
        let attachments = document.main.attachments + (document.passedOn?.text.attachments ?? [])
        for attachment in attachments where attachment.title.isEmpty {
            findings.append(finding("附件没有标题", at: attachment.place, in: document))
        }
        return findings
    }

    private func finding(_ message: String, at place: Place, in document: Document) -> Diagnostic {
        Diagnostic(
            id: MissingTitle.id, severity: .error, category: document.origin == .imported ? .rule : .structural,
            at: place,
            message: message,
            clause: "GB/T 9704—2012 7.3.1", fix: "写上 标题: \"……\"")
    }
}
