import GongwenModel
import GongwenRecognition
import Testing

@Suite struct DocumentKindTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let kind: DocumentKind
        let document: Document
        let testDescription: String

        init(_ kind: DocumentKind, _ shows: String, _ document: Document) {
            (self.kind, self.document, testDescription) = (kind, document, shows)
        }
    }

    private static func titled(
        _ title: Text, number: Text = "", mark: String = "", salutation: Text = "", passes: Text? = nil,
        newspaper: NewspaperFields? = nil, blocks: [Block] = []
    ) -> Document {
        Document(
            header: Header(
                organMark: mark.isEmpty ? nil : OrganMark(organs: ["青禾县人民政府"], suffix: mark), documentNumber: number),
            newspaper: newspaper, main: MainText(title: title, salutation: salutation, blocks: blocks),
            passedOn: passes.map { PassedOnText(text: MainText(title: $0)) })
    }

    private static let note = Block.responsibility(ResponsibilityNote(lead: [BodyUse("县水利局")]))
    private static let tasks = (0..<3).map { _ in
        Block.section(Section(heading: "建设水厂。", role: .task, blocks: [.paragraph(Paragraph("建成水厂。")), note]))
    }

    static let samples = [
        Sample(.order, "令 after the mark", titled("", number: "第12号", mark: "令")),
        Sample(.minutes, "纪要 after the mark", titled("关于研究防汛工作的会议纪要", mark: "纪要")),
        Sample(.letter, "函 in the number", titled("", number: "青政函〔2026〕3号")),
        Sample(.letter, "函 as the last word", titled("青禾县人民政府关于商请支持水库加固的函")),
        Sample(.opinion, "意见", titled("关于全面推进乡村振兴的实施意见")),
        Sample(.opinion, "意见 on trial", titled("关于促进消费的若干意见（试行）")),
        Sample(.notice, "通知", titled("关于做好防火工作的通知", mark: "文件")),
        Sample(.notice, "通知 that issues a 方案", titled("关于印发《青禾县防汛工作方案》的通知")),
        Sample(.passedOnPlan, "通知 that forwards a 计划", titled("关于转发县发展和改革局《青禾县2026年国民经济和社会发展计划》的通知")),
        Sample(.passedOnPlan, "the text passed on is a 规划", titled("关于印发有关文件的通知", passes: "青禾县水利发展规划（2026—2030年）")),
        Sample(.taskList, "通知 that issues tasks", titled("关于印发青禾县2026年重点工作任务的通知")),
        Sample(.taskList, "tasks without a notice", titled("2026年重点工作任务分工")),
        Sample(.taskList, "notes alone", titled("2026年大事", blocks: tasks)),
        Sample(.planReport, "计划…的报告", titled("关于青禾县2025年国民经济和社会发展计划执行情况与2026年计划草案的报告", salutation: "各位代表：")),
        Sample(
            .planReport, "commissioned, its title lost",
            titled("", salutation: "各位代表：", blocks: [.paragraph(Paragraph("受县人民政府委托，现将计划执行情况报告如下。"))])),
        Sample(.workReport, "政府工作报告", titled("政府工作报告", salutation: "各位代表：")),
        Sample(.workReport, "the salutation alone", titled("", salutation: "各位代表：")),
        Sample(
            .newspaper, "page fields",
            titled("2026年重点工作安排", newspaper: NewspaperFields(page: "第二版：要闻", publishDate: "2026-02-10"))),
        Sample(.other, "预算报告", titled("关于青禾县2025年预算执行情况和2026年预算草案的报告")),
        Sample(.other, "决定", titled("青禾县人民政府关于表彰先进单位的决定")),
        Sample(.other, "nothing to tell it by", titled("")),
    ]

    @Test(arguments: samples)
    func `A kind is told by mark, number, title, salutation, fields and tasks`(_ sample: Sample) {
        let reading = KindReading(of: sample.document)
        #expect(reading.kind == sample.kind, "\(reading.reason)")
        #expect((1...100).contains(reading.confidence))
        #expect(reading.reason.contains { $0 >= "\u{4e00}" })
    }

    @Test func `What contradicts the number makes a kind less sure`() {
        let letter = KindReading(of: Self.titled("关于商请支持的函", number: "青政函〔2026〕3号"))
        let notice = KindReading(of: Self.titled("关于做好防火工作的通知", number: "青政函〔2026〕3号"))
        #expect(letter.kind == .letter && notice.kind == .letter)
        #expect(notice.confidence < letter.confidence)
    }

    @Test func `The kinds are written as the answers of inspect name them`() {
        #expect(
            DocumentKind.allCases.map(\.rawValue) == [
                "notice", "passed-on plan", "task list", "plan report", "work report", "newspaper", "opinion", "letter",
                "order",
                "minutes", "other",
            ])
        #expect(Set(DocumentKind.allCases.map(\.printed)).count == DocumentKind.allCases.count)
    }

    @Test func `Passages deep inside one another are walked`() {
        var blocks: [Block] = [Self.note]
        for _ in 0..<2000 { blocks = [.passage(Passage(.unreviewed(note: ""), blocks))] }
        let reading = KindReading(of: Self.titled("重点任务", blocks: blocks))
        #expect(reading.kind == .taskList)
    }
}
