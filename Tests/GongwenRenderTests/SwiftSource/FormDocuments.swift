import GongwenModel

/// Documents whose elements the form's own function of the DSL says, and such as need the general one.
enum FormDocuments {
    /// A document and the function that its source calls.
    struct Case: Sendable {
        let name: String
        let document: Document
        let call: String
    }

    static let all: [Case] = own + foreign

    private static let mark = OrganMark(organs: ["青禾县人民政府"])
    private static let closing = Closing(
        seal: .sealed, signatures: ["青禾县人民政府"], issueDate: "2026年2月6日", notes: ["此件公开发布"])
    private static let header = Header(
        copyNumber: "000001", security: SecurityMark(level: .topSecret), urgency: .extraUrgent, organMark: mark,
        documentNumber: "青政字〔2026〕7号")

    private static let own: [Case] = [
        Case(name: "empty", document: Document(), call: "格式要素.文件("),
        Case(
            name: "file",
            document: Document(
                direction: .level, publicity: .onRequest, origin: .imported,
                header: Header(
                    security: SecurityMark(level: .secret, period: "6个月"),
                    organMark: OrganMark(organs: ["甲", "乙"], suffix: "局"), signatories: ["某某"]),
                recipients: "各镇", closing: Closing(signers: [Signer(post: Text(), name: "某")], issueDate: "2026-02-06"),
                colophon: Colophon(subjectWords: "主题", movedRecipients: "各镇", printDate: "2026-02-07")),
            call: "格式要素.文件("),
        Case(
            name: "letter",
            document: Document(
                form: .letter, direction: .level, header: header, recipients: "县财政局", main: MainText(title: "关于商请的函"),
                closing: closing, colophon: Colophon(copyRecipients: "县审计局。")), call: "格式要素.信函("),
        Case(
            name: "order",
            document: Document(
                form: .order,
                header: Header(organMark: OrganMark(organs: ["青禾县人民政府"], suffix: "令"), documentNumber: "第1号"),
                closing: Closing(
                    seal: .signatureStamp, signers: [Signer(post: "县长", name: "王某某")], issueDate: "2026年2月6日"),
                colophon: Colophon(copyRecipients: "各镇。", printingOrgan: "县政府办公室", printDate: "2026年2月7日")),
            call: "格式要素.命令("),
        Case(
            name: "bare order",
            document: Document(form: .order, header: Header(organMark: mark), closing: Closing(seal: .signatureStamp)),
            call: "格式要素.命令("),
        Case(
            name: "minutes",
            document: Document(
                form: .minutes, publicity: Publicity.none, header: Header(organMark: mark), main: MainText(title: "纪要"),
                attendance: [AttendanceList(label: "出席", names: "甲　乙"), AttendanceList(label: "列席", names: "丙")]),
            call: "格式要素.纪要("),
        Case(
            name: "report",
            document: Document(
                form: .report, stage: .congress,
                main: MainText(
                    title: "报告", bylines: ["县发改局", "（2026年）"], occasion: "1月18日在会议上", speaker: "局长　某某",
                    salutation: "各位代表：")), call: "格式要素.报告("),
        Case(
            name: "newspaper",
            document: Document(
                form: .newspaper, newspaper: NewspaperFields(), main: MainText(title: "报纸", bylines: ["记者"])),
            call: "格式要素.报刊("),
    ]

    private static let foreign: [Case] = {
        func general(_ name: String, _ document: Document) -> Case {
            Case(name: name, document: document, call: "格式要素(格式:")
        }
        var letter = own[2].document
        letter.colophon.printingOrgan = "办公室"
        var order = own[3].document
        order.main.title = "令"
        var minutes = own[5].document
        minutes.attendance.reverse()
        var report = own[6].document
        report.closing.issueDate = "2026年2月6日"
        var newspaper = own[7].document
        newspaper.newspaper = nil
        return [
            general("letter downward", Document(form: .letter, header: header)), general("letter printed", letter),
            general("order titled", order), general("order unsealed", Document(form: .order, header: header)),
            general("minutes in another order", minutes), general("report dated", report),
            general("newspaper without fields", newspaper),
            general("file with fields", Document(newspaper: NewspaperFields(issue: "总第1期"))),
            general("file with salutation", Document(main: MainText(salutation: "同志们："))),
            general(
                "letter with a mark that ends in 文件",
                Document(
                    form: .letter, direction: .level, header: Header(organMark: OrganMark(organs: ["甲文件"])))),
            general(
                "file with attendance",
                Document(attendance: [
                    AttendanceList(label: "出席", names: Text()), AttendanceList(label: "出席", names: "甲"),
                    AttendanceList(label: "", names: "乙"),
                ])),
        ]
    }()
}
