import GongwenModel

/// Where the parts of a text stand in DocBook: before the body (`info`), in it, or behind the attachments.
///
/// DocBook wants the title before all other text and attachments behind it. Within that, lines stand where they are
/// printed, whatever element they belong to; only what breaks it is moved.
struct DocBookArrangement {
    private(set) var info: [Element] = []
    private(set) var main: [Element] = []
    /// Attachments, the glossary and what is printed between and after them.
    private(set) var back: [Element] = []
    /// The first part that stands elsewhere than it is printed; nil where none does.
    private(set) var moved: Element?

    /// Arranges parts.
    ///
    /// - Parameter endsWithAttachments: whether attachments are appendices, behind which no body can stand; else they are
    ///   sections among others.
    init(_ elements: [Element], endsWithAttachments: Bool) {
        let start = DocBookArrangement.endOfInfo(elements)
        info = Array(elements[..<start])
        let rest = Array(elements[start...])
        let backStart = endsWithAttachments ? DocBookArrangement.startOfBack(rest) : rest.count
        for (index, element) in rest.enumerated() {
            switch element {
            case .lines(.title, _):
                info.append(element)
                moved = moved ?? element
            case .body, .passedOn:
                main.append(element)
                if index >= backStart { moved = moved ?? element }
            case .lines, .attachment, .glossary:
                if index < backStart { main.append(element) } else { back.append(element) }
            }
        }
    }

    /// Everything up to the last line before the body that belongs above it.
    private static func endOfInfo(_ elements: [Element]) -> Int {
        let lines = elements.prefix { if case .lines = $0 { true } else { false } }
        var end = (lines.lastIndex { $0.seat == .info } ?? -1) + 1
        while end < lines.endIndex, case .lines(.other, _) = elements[end] { end += 1 }
        return end
    }

    /// The first attachment or glossary; without any, the first of those lines of the 版记 that nothing else follows.
    private static func startOfBack(_ elements: [Element]) -> Int {
        if let first = elements.firstIndex(where: { $0.isAppendix }) { return first }
        var start = elements.count
        for index in elements.indices.reversed() {
            guard case .lines(let kind, _) = elements[index], kind == .other || kind.isColophon else { break }
            if kind.isColophon { start = index }
        }
        return start
    }
}

extension Element {
    fileprivate var isAppendix: Bool {
        switch self {
        case .attachment, .glossary: true
        case .lines, .body, .passedOn: false
        }
    }

    fileprivate var seat: DocBookSeat? {
        if case .lines(let kind, _) = self { kind.docBookSeat } else { nil }
    }

    /// What a finding calls it.
    var docBookName: (name: String, place: Place) {
        switch self {
        case .lines(_, let lines): (lines.first?.plain ?? "", lines.first?.text.place ?? .none)
        case .body(let blocks): ("正文", blocks.first?.place ?? .none)
        case .attachment(let attachment): (attachment.label, attachment.place)
        case .passedOn(let passedOn): (passedOn.text.title.plain, passedOn.place)
        case .glossary(let glossary): (glossary.title.plain, glossary.place)
        }
    }
}

/// Where an element of lines stands in an article that keeps the standard's order.
enum DocBookSeat {
    case info, main, colophon
}

extension ElementKind {
    var docBookSeat: DocBookSeat? {
        switch self {
        case .copyNumber, .security, .urgency, .organMark, .documentNumber, .signatories, .newspaperPage, .title,
            .newspaperArticle, .bylines, .occasion, .speaker:
            .info
        case .recipients, .salutation, .attachmentNote, .attendance, .signatures, .signers, .issueDate, .notes:
            .main
        case .subjectWords, .movedRecipients, .copyRecipients, .printingOrgan, .printDate, .printCount:
            .colophon
        case .other: nil
        }
    }

    /// Whether it comes after the title, which DocBook wants written before its subtitle.
    var standsBelowTitle: Bool {
        switch self {
        case .newspaperArticle, .bylines, .occasion, .speaker: true
        default: false
        }
    }
}
