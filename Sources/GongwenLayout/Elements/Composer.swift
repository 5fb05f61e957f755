import GongwenModel

/// Turns a document's elements into blocks of placed lines, in reading order (版面编排).
///
/// Its parts stand in extensions, a file an element group.
struct Composer {
    let profile: LayoutProfile
    let form: DocumentForm
    let breaker: LineBreaker
    /// Half cells of a line.
    let width: Int
    var blocks: [FlowBlock] = []
    var colophon: [PlacedLine] = []
    var diagnostics: [Diagnostic] = []
    /// Empty lines before the next paragraph of a body.
    var spaceBeforeBody = 0
    /// Empty lines before the next line below a title.
    var spaceBelowTitle = 0
    /// Names of the bodies that issue the document, which titles do not part (机关名称).
    var names: [[UInt8]] = []
    /// Whether the recipients stand in the 版记, because page 1 has no room for them (7.3.2).
    var movesRecipients = false
    /// Tables so far, which are told apart by their order.
    var tableCount = 0

    /// Starts a document of a form.
    init(profile: LayoutProfile, form: DocumentForm) {
        self.profile = profile
        self.form = form
        breaker = LineBreaker(
            level: profile.breaking, avoidsLoneCharacter: profile.avoidsLoneCharacter, hangsMarks: profile.hangsMarks)
        width = max(12, profile.lineWidth.halves)
    }

    /// Composes all elements: a page has its zones where the standard wants them, whatever the order of an imported text.
    mutating func compose(_ document: Document) {
        let bodies = (document.header.organMark?.organs ?? []) + document.closing.signatures
        names = Set(bodies.map(\.plain)).map { Array($0.utf8) }
        var header = HeaderLines()
        var closing = ClosingLines()
        var foot = ColophonLines()
        var text: [Element] = []
        // What follows the 落款 begins a page, so the closing stands before the first such part.
        var appended: [Element] = []
        let elements = document.elements
        let end = elements.lastIndex { $0.standsAboveClosing } ?? -1
        var isClosed = false
        for (index, element) in elements.enumerated() {
            switch element {
            case .passedOn, .attachment, .glossary:
                appended.append(element)
                isClosed = true
            case .body: text.append(element)
            case .lines(.recipients, let lines) where movesRecipients:
                foot.recipients += lines.map { ElementLine($0.text, before: "主送：", after: "。") }
            case .lines(let kind, let lines):
                if header.take(kind, lines) || foot.take(kind, lines) { continue }
                if closing.take(kind, lines) {
                    isClosed = true
                } else if isClosed && index > end {
                    appended.append(element)
                } else {
                    text.append(element)
                }
            }
        }
        composeHeader(header)
        for element in text { compose(element) }
        composeClosing(closing, document.closing)
        for element in appended { compose(element) }
        colophon = colophonLines(foot)
    }

    /// Composes one element of the document or of a text that it passes on.
    mutating func compose(_ element: Element) {
        switch element {
        case .lines(let kind, let lines): compose(kind, lines)
        case .body(let blocks): composeBody(blocks)
        case .attachment(let attachment): compose(attachment)
        case .passedOn(let passedOn): compose(passedOn)
        case .glossary(let glossary): compose(glossary)
        }
    }

    /// The elements of lines between header and 落款.
    private mutating func compose(_ kind: ElementKind, _ lines: [ElementLine]) {
        switch kind {
        case .title: composeTitle(lines, kind: kind)
        case .bylines, .occasion, .speaker: composeBelowTitle(lines, kind: kind)
        case .newspaperArticle, .other: composeFields(lines, kind: kind, alignment: .center)
        case .newspaperPage: composeFields(lines, kind: kind, alignment: .leading)
        case .recipients, .salutation: composeAddress(lines, kind: kind)
        case .attachmentNote: composeAttachmentNote(lines)
        case .attendance: composeAttendance(lines)
        case .copyNumber, .security, .urgency, .organMark, .documentNumber, .signatories, .signatures, .signers,
            .issueDate, .notes, .subjectWords, .movedRecipients, .copyRecipients, .printingOrgan, .printDate,
            .printCount:
            // Composed with their zone; here only if an element list holds them elsewhere.
            for line in lines { addParagraph(Prose(line, role: .element(kind)), shape: .body) }
        }
    }

    /// Adds a paragraph that is no part of a body.
    mutating func addParagraph(_ prose: Prose, shape: ParagraphShape, spaceAbove: Int = 0) {
        let lines = prose.placed(shape, width: width, breaker: breaker)
        guard !lines.isEmpty else { return }
        var block = FlowBlock(lines, spaceAbove: spaceAbove)
        block.avoidsLoneLine = profile.avoidsLoneLine
        blocks.append(block)
    }

    /// A line as prose.
    func prose(_ line: ElementLine, _ kind: ElementKind, _ style: TypeStyle = TypeStyle()) -> Prose {
        Prose(line, style: style, role: .element(kind))
    }
}

extension Element {
    /// Whether it belongs to the text above the 落款; 其他文字 may stand below it as well.
    fileprivate var standsAboveClosing: Bool {
        switch self {
        case .body: true
        case .passedOn, .attachment, .glossary: false
        case .lines(let kind, _):
            switch kind {
            case .newspaperPage, .title, .newspaperArticle, .bylines, .occasion, .speaker, .recipients, .salutation,
                .attachmentNote, .attendance:
                true
            default: false
            }
        }
    }
}
