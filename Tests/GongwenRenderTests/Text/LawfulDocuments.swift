import GongwenModel
import GongwenTestSupport

/// Random documents with every element of a page, made of prose that a writer could have written.
enum LawfulDocuments {
    /// Prose of so many pieces.
    typealias Prose = (inout RandomSource, Int) -> Text

    /// A document; its prose comes from `text`.
    static func document(from source: inout RandomSource, text: Prose) -> Document {
        let organs = (0...source.below(4) * source.below(3)).map { Text("青禾县第\($0 + 1)管理局") }
        let names = (0..<source.below(40)).map { _ in source.pick(["周明远", "李　明", "欧阳某某", "孙　某"]) }
        return Document(
            form: source.pick([.document, .letter, .order, .minutes, .report]),
            header: header(organs, &source),
            recipients: source.chance(12) ? text(&source, 150) : text(&source, source.below(10)),
            main: MainText(
                title: text(&source, source.below(8)), occasion: text(&source, source.below(5)),
                blocks: blocks(&source, text),
                attachments: (0..<source.below(4)).map { index in
                    Attachment(
                        title: text(&source, 1 + source.below(9)), blocks: blocks(&source, text),
                        isSeparate: source.chance(4), number: "\(index + 1)")
                }),
            closing: closing(organs, &source),
            attendance: source.chance(3)
                ? [AttendanceList(label: "出席", names: Text(names.joined(separator: "　")))] : [],
            passedOn: source.chance(3)
                ? PassedOnText(
                    manner: .issued, text: MainText(title: text(&source, 5), blocks: blocks(&source, text)), anchor: "p"
                )
                : nil,
            glossary: source.chance(3)
                ? GlossaryAppendix(
                    order: .listed,
                    entries: (0..<5).map { GlossaryEntry(headword: "词目\($0)", definition: [text(&source, 20)]) })
                : nil,
            colophon: Colophon(
                copyRecipients: text(&source, source.below(60)), printingOrgan: "县政府办公室", printDate: "2026年2月6日"))
    }

    private static func header(_ organs: [Text], _ source: inout RandomSource) -> Header {
        Header(
            copyNumber: source.chance(3) ? "000012" : Text(), urgency: source.chance(3) ? .urgent : nil,
            organMark: source.chance(2) ? OrganMark(organs: organs, suffix: "文件") : nil, documentNumber: "青政发〔2026〕12号",
            signatories: source.chance(3) ? organs.map { _ in source.pick(["周明远", "李明"]) } : [])
    }

    private static func closing(_ organs: [Text], _ source: inout RandomSource) -> Closing {
        let isStamped = source.chance(4)
        return Closing(
            seal: isStamped ? .signatureStamp : source.pick([.sealed, .unsealed]), signatures: isStamped ? [] : organs,
            signers: isStamped ? [Signer(post: "县长", name: "周明远")] : [], issueDate: "2026年2月6日", notes: ["此件公开发布"])
    }

    private static func blocks(_ source: inout RandomSource, _ text: Prose) -> [Block] {
        (0..<3 + source.below(6)).flatMap { _ -> [Block] in
            let paragraph = Block.paragraph(Paragraph(text(&source, 1 + source.below(60))))
            switch source.below(5) {
            case 0:
                let section = Section(
                    level: 1 + source.below(4), number: .counted(label: "一、"), heading: text(&source, 3),
                    layout: source.chance(2) ? .runIn : .standAlone,
                    blocks: [.paragraph(Paragraph(text(&source, source.below(40))))])
                return [paragraph, .section(section)]
            case 1:
                let items = (0..<3).map {
                    ListItem(number: .counted(label: "（\($0 + 1)）"), text(&source, source.below(30)))
                }
                return [paragraph, .list(ItemList(style: .arabicBracket, items: items))]
            case 2: return [paragraph, .table(table(&source))]
            default: return [paragraph]
            }
        }
    }

    /// A table of some columns, with numbers that no cell may cut.
    private static func table(_ source: inout RandomSource) -> Table {
        let count = 1 + source.below(14)
        let rows = (0..<1 + source.below(30)).map { _ in
            TableRow(
                (0..<count).map { _ in
                    TableCell(source.pick(["合计", "126500.5", "2026年9月", "青云湖水库增容工程", "15%", "县住房和城乡建设局", ""]))
                })
        }
        return Table(
            caption: "项目安排", columns: Array(repeating: .leading, count: count),
            header: [TableRow((0..<count).map { TableCell(Text("第\($0 + 1)列（万元）")) })], rows: rows)
    }
}
