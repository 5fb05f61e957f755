import GongwenModel
import GongwenPlain
import GongwenRecognition

/// Proves that an imported document prints what was read, character by character, blanks aside (导入核对).
enum ImportProof {
    /// The first place where they differ, as a finding; nil where document and text say the same.
    ///
    /// - Parameter document: as it was built, every number printed: nothing has to be computed to print it.
    static func difference(between rows: [ReadRow], and document: Document) -> Diagnostic? {
        let printed = PlainRenderer().render(document).output ?? []
        var rest = String(decoding: printed, as: UTF8.self).unicodeScalars.makeIterator()
        func next() -> Unicode.Scalar? {
            while let scalar = rest.next() { if !scalar.isBlank { return scalar } }
            return nil
        }
        for row in rows {
            for scalar in row.text.asRead where !scalar.isBlank {
                if next() != scalar { return finding(at: row.text.place(at: 0), row.text.string) }
            }
        }
        guard next() != nil else { return nil }
        return finding(at: rows.last.map { $0.text.place(at: $0.text.count) } ?? .none, "文末")
    }

    private static func finding(at place: Place, _ text: String) -> Diagnostic {
        Diagnostic(
            id: "import-structure-not-kept", severity: .warning, category: .structural, at: place,
            message: "此处的结构没有读出来，全文按正文段落导入，文字没有改动",
            explanation: "按读出的结构印出来会与原文“\(text.prefix(20))”不一致，因此放弃该结构",
            fix: "请把这段原文反馈给开发者，或在导入的计划中手工标明结构")
    }
}

extension Unicode.Scalar {
    /// White space of any width.
    fileprivate var isBlank: Bool {
        // Most characters are 汉字.
        if value >= 0x3001, value != 0xFEFF { return false }
        return switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }
}
