package import GongwenModel

/// A document with a 密级 carries a 份号 of six digits.
///
/// - Source: 条例 9.1; GB/T 9704-2012, 7.2.1.
package struct SecurityNeedsCopyNumber: Check {
    package static let id = "security-needs-copy-number"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard let security = document.header.security, document.header.copyNumber.isEmpty else { return [] }
        return [
            Diagnostic(
                id: SecurityNeedsCopyNumber.id, severity: .error, at: security.place,
                message: "标有密级“\(security.level.printed)”的公文应当标注份号", clause: "党政机关公文处理工作条例 第九条（一）",
                fix: "写上 份号: \"000001\"")
        ]
    }
}
