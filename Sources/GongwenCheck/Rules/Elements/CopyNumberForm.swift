package import GongwenModel

/// A 份号 is six Arabic digits.
///
/// - Source: GB/T 9704-2012, 7.2.1 (the usual form).
package struct CopyNumberForm: Check {
    package static let id = "copy-number-form"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        let number = document.header.copyNumber.plain
        let isUsual = number.utf8.count == 6 && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard document.origin == .authored, !document.header.copyNumber.isEmpty, !isUsual,
            !document.header.copyNumber.hasHole
        else { return [] }
        return [
            Diagnostic(
                id: CopyNumberForm.id, severity: .warning, at: document.header.copyNumber.place,
                message: "份号“\(number)”一般用6位阿拉伯数字", clause: "GB/T 9704—2012 7.2.1", fix: "例如 000001")
        ]
    }
}
