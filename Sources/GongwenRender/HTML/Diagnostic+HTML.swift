import GongwenModel

/// What the web page reports; each message stands here once.
extension Diagnostic {
    /// The id of ``htmlNestingTooDeep(at:)``.
    static let htmlNestingID = "html-nesting"

    /// A control character or noncharacter in the prose.
    static func htmlForbiddenCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        return Diagnostic(
            id: "html-character", severity: .error, category: .structural, at: place,
            message: "文中有网页不能容纳的字符“\(name)”，请删去该字符",
            explanation: "控制字符不是正文，网页和 XML 都不允许出现")
    }

    /// Sections or set-off prose nested beyond all measure.
    static func htmlNestingTooDeep(at place: Place) -> Diagnostic {
        Diagnostic(
            id: htmlNestingID, severity: .error, category: .structural, at: place,
            message: "层次嵌套超过“\(HTMLPage.deepest)”层，请减少嵌套", clause: "GB/T 9704—2012 7.3.3")
    }

    /// A cell beyond the table's edge, or one that covers more rows or columns than the table has.
    static func htmlTableSpan(_ cell: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "html-table-span", severity: .warning, at: place,
            message: "单元格“\(cell)”超出表格边缘，请改正各行的列数和跨度")
    }
}
