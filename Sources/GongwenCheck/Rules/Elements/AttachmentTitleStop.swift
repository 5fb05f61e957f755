package import GongwenModel

/// No punctuation follows the name of an attachment (附件名称).
///
/// - Source: GB/T 9704-2012, 7.3.4.
package struct AttachmentTitleStop: Check {
    package static let id = "attachment-title-stop"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        let attachments = document.main.attachments + (document.passedOn?.text.attachments ?? [])
        return attachments.compactMap { attachment in
            let title = attachment.title.plain
            guard let last = title.unicodeScalars.last, "。，、；：.,;:".unicodeScalars.contains(last) else { return nil }
            return Diagnostic(
                id: AttachmentTitleStop.id, severity: .error, at: attachment.place,
                message: "附件名称“\(title)”后不加标点符号", clause: "GB/T 9704—2012 7.3.4", fix: "去掉末尾的“\(last)”")
        }
    }
}
