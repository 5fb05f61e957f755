package import GongwenModel

/// The document number is organ code, year in 〔〕, serial without 第 and without leading zero, 号 (发文字号).
///
/// - Source: GB/T 9704-2012, 7.2.5.
package struct DocumentNumberForm: Check {
    package static let id = "document-number-form"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        let number = document.header.documentNumber
        guard !number.isEmpty, !number.hasHole else { return [] }
        let printed = number.plain
        let isIssued = document.stage == .issued && document.origin == .authored
        if document.form == .order || document.form == .minutes {
            guard isIssued, DocumentNumberForm.isBlank(printed) else { return [] }
            return [
                Diagnostic(
                    id: DocumentNumberForm.id, severity: .error, at: number.place,
                    message: "编号“\(printed)”还没有填写", clause: "GB/T 9704—2012 10.2", fix: "写上编号，例如 第1号")
            ]
        }
        guard let problem = DocumentNumberForm.problem(of: printed, mayBeBlank: document.stage != .issued) else {
            return []
        }
        return [
            Diagnostic(
                id: DocumentNumberForm.id, severity: .error, at: number.place,
                message: "发文字号“\(printed)”\(problem)", explanation: "正确的形式：青政办发〔2026〕4号",
                clause: "GB/T 9704—2012 7.2.5", fix: "改为 机关代字〔四位年份〕顺序号号")
        ]
    }

    /// Whether nothing but blanks stands before 号, as in 第　号.
    private static func isBlank(_ printed: String) -> Bool {
        let scalars = printed.unicodeScalars.reversed()
        guard let first = scalars.first, first == "号" else { return false }
        guard let before = scalars.dropFirst().first else { return true }
        return before == "\u{3000}" || before == " " || before == "第"
    }

    /// What is wrong with a printed number, in words; nil when it is right.
    static func problem(of printed: String, mayBeBlank: Bool) -> String? {
        let scalars = Array(printed.unicodeScalars)
        guard let open = scalars.firstIndex(of: "〔"), let close = scalars.firstIndex(of: "〕"), open < close else {
            return scalars.contains(where: { "[]［］()（）【】".unicodeScalars.contains($0) })
                ? "应使用六角括号〔〕" : "没有写明〔年份〕"
        }
        if open == 0 { return "没有机关代字" }
        let year = scalars[(open + 1)..<close]
        if year.count != 4 || !year.allSatisfy({ ("0"..."9").contains($0) }) { return "的年份应是四位阿拉伯数字" }
        guard scalars.last == "号" else { return "应以“号”结尾" }
        let serial = scalars[(close + 1)..<(scalars.count - 1)]
        if serial.first == "第" { return "的顺序号前不加“第”" }
        if serial.first == "0" { return "的顺序号不编虚位（1不编为01）" }
        if serial.allSatisfy({ $0 == "\u{3000}" || $0 == " " }) {
            return mayBeBlank ? nil : "还没有编顺序号"
        }
        return serial.allSatisfy { ("0"..."9").contains($0) } ? nil : "的顺序号应是阿拉伯数字"
    }
}
