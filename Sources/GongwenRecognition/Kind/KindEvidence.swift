import GongwenModel

/// What the kind of a document is told by (类别的依据).
struct KindEvidence {
    let form: DocumentForm
    /// 文件, 令, 纪要 after the mark.
    let markSuffix: String
    /// The 机关代字 of the number: 青政函.
    let numberCode: String
    /// The number as printed.
    let number: String
    let title: [Unicode.Scalar]
    /// The last word of the title that names a kind: 通知, 计划; empty where none does.
    let titleWord: String
    /// The title of the text passed on, or its name in the title.
    let passedTitle: [Unicode.Scalar]
    /// The last word of that.
    let passedWord: String
    let salutation: String
    /// The first paragraph's beginning.
    let opening: [Unicode.Scalar]
    let hasPageFields: Bool
    let hasRecipients: Bool
    let passesOn: Bool
    /// How many notes say who does a task.
    let taskNotes: Int

    init(_ document: Document) {
        form = document.form
        markSuffix = document.header.organMark?.suffix ?? ""
        let number = document.header.documentNumber.plain
        self.number = number
        var code = ""
        code.unicodeScalars.append(contentsOf: number.unicodeScalars.prefix { $0.isHan })
        numberCode = code
        title = Self.characters(document.main.title)
        titleWord = Self.lastWord(title)
        let body = document.main.blocks + (document.passedOn?.text.blocks ?? [])
        let evidence = Self.walk(body)
        let passing = FrameParser.passing(namedBy: title[...])
        let passed = document.passedOn.map { Self.characters($0.text.title) } ?? []
        passedTitle = passed.isEmpty ? passing?.name ?? [] : passed
        passedWord = Self.lastWord(passedTitle)
        opening = evidence.opening
        passesOn =
            passing.map { $0.isWhole || document.passedOn != nil || $0.name.has("国民经济") }
            ?? (document.passedOn != nil && FrameWords.passingVerbs.first(in: evidence.opening[...]) != nil)
        salutation = document.main.salutation.plain
        hasPageFields = document.newspaper.map { $0 != NewspaperFields() } ?? false
        hasRecipients = !document.recipients.isEmpty
        taskNotes = evidence.notes
    }

    private static func characters(_ text: Text) -> [Unicode.Scalar] {
        text.plain.unicodeScalars.filter { !$0.isBlank }
    }

    private static func lastWord(_ title: [Unicode.Scalar]) -> String {
        var text = RowGrammar.withoutBrackets(title[...])
        while let last = text.last, last == "》" || last == "”" || last == "〉" {
            text = RowGrammar.withoutBrackets(text.dropLast())
        }
        guard let length = KindWords.lastWords.suffix(of: text) else { return "" }
        var word = ""
        word.unicodeScalars.append(contentsOf: text.suffix(length))
        return word
    }

    /// How many notes say who does a task, and how the first paragraph begins.
    private static func walk(_ blocks: [Block]) -> (notes: Int, opening: [Unicode.Scalar]) {
        var notes = 0
        var opening: [Unicode.Scalar] = []
        // A stack of its own: levels may be as deep as a file makes them.
        var stack = [blocks[...]]
        while var rest = stack.popLast() {
            guard let block = rest.popFirst() else { continue }
            stack.append(rest)
            switch block {
            case .paragraph(let paragraph):
                if opening.isEmpty { opening = Array(characters(paragraph.text).prefix(120)) }
            case .section(let section): stack.append(section.blocks[...])
            case .passage(let passage): stack.append(passage.blocks[...])
            case .responsibility: notes += 1
            case .list, .table, .exhibit: break
            }
        }
        return (notes, opening)
    }
}
