package import GongwenModel

/// A document, a passed-on text and an attachment that is not held elsewhere say something (正文).
package struct EmptyBody: Check {
    package static let id = "empty-body"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if document.main.blocks.isEmpty { findings.append(finding("正文没有内容", at: document.firstPlace)) }
        if let passedOn = document.passedOn, passedOn.text.blocks.isEmpty {
            findings.append(finding("印发、转发的文本没有内容", at: passedOn.place))
        }
        let attachments = document.main.attachments + (document.passedOn?.text.attachments ?? [])
        for attachment in attachments where !attachment.isSeparate && attachment.blocks.isEmpty {
            findings.append(finding("附件“\(attachment.title.plain)”没有内容", at: attachment.place))
        }
        // What a text read in lacks, its source lacks: it is told, and the text is printed as it is.
        return document.origin == .imported ? findings.map(\.asToldOnly) : findings
    }

    private func finding(_ message: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: EmptyBody.id, severity: .error, category: .structural, at: place, message: message,
            fix: "写上内容；附件另行印发的，写 另附: true")
    }
}

extension Diagnostic {
    /// The finding as one that stops no build (只提示).
    var asToldOnly: Diagnostic {
        var told = self
        told.severity = .warning
        told.category = .rule
        return told
    }
}
