package import GongwenModel

/// A document that is issued has the elements that the standard lays down for its form (要素).
///
/// - Source: GB/T 9704-2012, clauses 7 and 10; 条例 9.
package struct MissingElement: Check {
    package static let id = "missing-element"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard document.stage == .issued, document.origin == .authored else { return [] }
        var findings: [Diagnostic] = []
        func need(_ isMissing: Bool, _ name: String, _ clause: String) {
            guard isMissing else { return }
            findings.append(
                Diagnostic(
                    id: MissingElement.id, severity: .error, at: document.firstPlace,
                    message: "印发稿缺少\(name)", clause: clause, fix: "在 格式要素 中写上 \(name):，或把稿次改为送审稿以前的"))
        }
        switch document.form {
        case .document, .letter:
            need(document.header.organMark == nil, "发文机关标志", "GB/T 9704—2012 7.2.4")
            need(document.header.documentNumber.isEmpty, "发文字号", "GB/T 9704—2012 7.2.5")
            need(document.closing.signatures.isEmpty && document.closing.signers.isEmpty, "署名", "GB/T 9704—2012 7.3.5")
            need(document.closing.issueDate.isEmpty, "成文日期", "GB/T 9704—2012 7.3.5")
        case .order:
            need(document.header.organMark == nil, "发文机关标志", "GB/T 9704—2012 10.2")
            need(document.header.documentNumber.isEmpty, "令号", "GB/T 9704—2012 10.2")
            need(document.closing.signers.isEmpty, "签发人签名", "GB/T 9704—2012 10.2")
            need(document.closing.issueDate.isEmpty, "成文日期", "GB/T 9704—2012 10.2")
        case .minutes:
            need(document.header.organMark == nil, "发文机关标志", "GB/T 9704—2012 10.3")
        case .report, .newspaper: break
        }
        if document.form == .document {
            need(document.colophon.printingOrgan.isEmpty, "印发机关", "GB/T 9704—2012 7.4.3")
            need(document.colophon.printDate.isEmpty, "印发日期", "GB/T 9704—2012 7.4.3")
        }
        return findings
    }
}
