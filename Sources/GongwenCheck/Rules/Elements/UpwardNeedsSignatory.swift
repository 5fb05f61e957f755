package import GongwenModel

/// A document to a superior shows who signed it for issue (上行文签发人).
///
/// - Source: 条例 9.6; GB/T 9704-2012, 7.2.6.
package struct UpwardNeedsSignatory: Check {
    package static let id = "upward-needs-signatory"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard document.direction == .upward, document.stage == .issued, document.header.signatories.isEmpty else {
            return []
        }
        return [
            Diagnostic(
                id: UpwardNeedsSignatory.id, severity: .error, at: document.firstPlace, message: "上行文应当标注签发人",
                clause: "GB/T 9704—2012 7.2.6", fix: "写上 签发人: [\"姓名\"]")
        ]
    }
}
