import GongwenModel
import Testing

@testable import GongwenCheck

/// A document that breaks no rule: an issued notice; tests change one thing in it.
func soundNotice() -> Document {
    Document(
        stage: .issued,
        header: Header(
            organMark: OrganMark(organs: ["青禾县人民政府办公室"], suffix: "文件"), documentNumber: "青政办发〔2026〕4号"),
        recipients: "各镇人民政府",
        main: MainText(
            title: Text("关于印发计划的通知", at: Place(line: 5)),
            blocks: [
                .paragraph(Paragraph(Text("现印发给你们。", at: Place(line: 8)))),
                .section(
                    Section(
                        heading: "总体要求",
                        blocks: [
                            .section(
                                Section(
                                    level: 2, heading: "目标。", blocks: [.paragraph(Paragraph("稳中求进。"))],
                                    at: Place(line: 12)))
                        ], at: Place(line: 11))),
            ]),
        closing: Closing(signatures: ["青禾县人民政府办公室"], issueDate: "2026年2月6日"),
        colophon: Colophon(copyRecipients: "县委各部门。", printingOrgan: "青禾县人民政府办公室", printDate: "2026年2月6日"))
}

extension Check {
    /// The ids and lines of what the rule finds, `id@line`; every finding has Chinese words and a way out.
    static func found(_ document: Document) -> [String] {
        let findings = Self().findings(in: document)
        for finding in findings {
            #expect(finding.id == id && finding.message.utf8.contains { $0 > 127 } && !finding.message.hasSuffix("。"))
            #expect(finding.fix?.isEmpty == false, "\(finding.message)")
        }
        return findings.map { "\($0.id)@\($0.location?.start.line ?? 0)" }
    }

    /// What the rule finds in the sound notice after a change.
    static func found(after change: (inout Document) -> Void) -> [String] {
        var document = soundNotice()
        change(&document)
        return found(document)
    }
}
