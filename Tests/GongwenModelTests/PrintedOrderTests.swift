import Testing

@testable import GongwenModel

/// A text that was read in keeps the order and the words it was printed in.
@Suite struct PrintedOrderTests {
    private static let document = Document(
        header: Header(documentNumber: "青政办发〔2019〕6号"), newspaper: NewspaperFields(publishDate: "2019年3月1日"),
        recipients: "各镇",
        main: MainText(
            title: "通知", others: ["来源：网站", "打印"], blocks: [.paragraph(Paragraph("正文。"))],
            attachments: [Attachment(title: "表一"), Attachment(title: "表二")]),
        closing: Closing(issueDate: "2019年2月28日"), colophon: Colophon(copyRecipients: "县委办"))

    /// The printed lines, large parts by their names.
    private func lines(_ printed: [PrintedElement]) -> [String] {
        var document = Self.document
        document.main.asPrinted = printed
        return document.elements.flatMap { element -> [String] in
            switch element {
            case .lines(_, let lines): lines.map(\.plain)
            case .body: ["正文"]
            case .attachment(let attachment): [attachment.title.plain]
            case .passedOn: ["印转"]
            case .glossary: ["名词"]
            }
        }
    }

    @Test func `without a list the order and the words are the standard's`() {
        #expect(
            lines([]) == [
                "青政办发〔2019〕6号", "通知", "刊发日期：2019年3月1日", "来源：网站", "打印", "各镇：", "正文", "附件：1. 表一", "2. 表二",
                "2019年2月28日", "表一", "表二", "抄送：县委办",
            ])
    }

    @Test func `a part listed comes in its turn, the others behind those that precede them`() {
        let printed = lines([
            .init(slot: .lines(.title)), .init(slot: .lines(.issueDate)), .init(slot: .lines(.recipients)),
            .init(slot: .body),
        ])
        #expect(
            printed == [
                "青政办发〔2019〕6号", "通知", "刊发日期：2019年3月1日", "来源：网站", "打印", "2019年2月28日", "各镇：", "正文",
                "附件：1. 表一", "2. 表二", "表一", "表二", "抄送：县委办",
            ])
    }

    @Test func `words are replaced line by line, those of absent lines counted`() {
        let printed = lines([
            .init(
                slot: .lines(.newspaperArticle),
                lines: [.init(before: "时间:"), .init(before: "阅读次数:"), .init()]),
            .init(slot: .lines(.attachmentNote), lines: [.init(before: "附：1．")]),
            .init(slot: .lines(.copyRecipients), lines: [.init()]),
        ])
        #expect(printed.contains("时间:2019年3月1日"))
        #expect(printed.contains("阅读次数:"), "a line without text is printed for the words round it")
        #expect(!printed.contains("作者："))
        #expect(printed.contains("附：1．表一") && printed.contains("2. 表二") && printed.contains("县委办"))
    }

    @Test func `a part listed several times is printed piece by piece`() {
        let printed = lines([
            .init(slot: .lines(.other)), .init(slot: .lines(.title)), .init(slot: .attachment), .init(slot: .body),
            .init(slot: .attachment),
            .init(slot: .lines(.other), lines: [.init(before: "【", after: "】")]),
        ])
        #expect(
            printed == [
                "青政办发〔2019〕6号", "来源：网站", "通知", "刊发日期：2019年3月1日", "各镇：", "表一", "正文", "附件：1. 表一", "2. 表二",
                "2019年2月28日", "抄送：县委办", "表二", "【打印】",
            ])
    }

    @Test func `a text passed on has an order of its own`() {
        var text = MainText(title: "计划", bylines: ["县发改局"], others: ["节选"], blocks: [.paragraph(Paragraph("文。"))])
        text.asPrinted = [
            .init(slot: .lines(.other)), .init(slot: .lines(.bylines), lines: [.init(before: "（", after: "）")]),
        ]
        let plain = text.elements.map { element in
            if case .lines(_, let lines) = element { lines.map(\.plain).joined() } else { "正文" }
        }
        #expect(plain == ["计划", "节选", "（县发改局）", "正文"])
    }

    @Test func `every part has a name that leads back to it`() {
        let kinds = ElementSlot.allCases.compactMap { slot -> ElementKind? in
            if case .lines(let kind) = slot { kind } else { nil }
        }
        #expect(Set(kinds) == Set(ElementKind.allCases) && kinds.count == ElementKind.allCases.count)
        for slot in ElementSlot.allCases { #expect(ElementSlot(rawValue: slot.rawValue) == slot) }
        #expect(ElementSlot(rawValue: "colophon") == nil)
    }
}
