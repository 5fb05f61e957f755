package import GongwenModel

/// The last of the bodies a copy goes to is followed by 。 (抄送机关).
///
/// - Source: GB/T 9704-2012, 7.4.2.
package struct CopyRecipientsStop: Check {
    package static let id = "copy-recipients-stop"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        let recipients = document.colophon.copyRecipients
        guard !recipients.isEmpty, recipients.plain.unicodeScalars.last != "。" else { return [] }
        // What a hole at the end will be is not known yet.
        if case .hole = recipients.inlines.last { return [] }
        return [
            Diagnostic(
                id: CopyRecipientsStop.id, severity: .error, at: recipients.place,
                message: "抄送机关最后一个名称后应有句号", clause: "GB/T 9704—2012 7.4.2", fix: "在末尾加上“。”")
        ]
    }
}
