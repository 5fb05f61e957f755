import GongwenModel
import GongwenRecognition

/// Builds a document from the parts that were found (组成公文).
struct DocumentBuilder {
    private let rows: [ReadRow]
    private let answers: ReadingAnswers
    /// What the readers of bodies left open.
    private(set) var questions: [ReadingQuestion] = []
    private var document = Document(stage: .issued, origin: .imported)

    init(rows: [ReadRow], answers: ReadingAnswers) {
        self.rows = rows
        self.answers = answers
    }

    /// A text of which nothing but its paragraphs is known.
    static func bodyOnly(_ rows: [ReadRow]) -> Document {
        Document(
            stage: .issued, origin: .imported,
            main: MainText(blocks: rows.map { .paragraph(Paragraph($0.text.text)) }))
    }

    /// The document, its figures referred to, its elements in the order and with the words printed.
    mutating func document(from frame: FrameReading) -> Document {
        questions = frame.questions
        document.main = text(of: frame.parts, isPassedOn: false)
        questions.removeFirst(frame.questions.count)
        document.publicity = document.closing.notes.lazy.compactMap { Publicity(note: $0.plain) }.first
        let kind = KindReading(of: document).kind
        document.form = kind.form
        if !document.header.signatories.isEmpty { document.direction = .upward }
        if kind == .letter { document.direction = .level }
        document.referToFigures()
        document.referToTerms()
        return document
    }

    /// A titled text from its parts; the document's own text fills the rest of the document on the way.
    private mutating func text(of parts: [FramePart], isPassedOn: Bool) -> MainText {
        var text = MainText()
        for part in parts {
            switch part.content {
            case .lines(let kind, let lines):
                if !text.take(kind, lines), isPassedOn || !document.take(kind, lines) {
                    text.add(others: lines)
                    continue
                }
                text.asPrinted.append(PrintedElement(slot: .lines(kind), lines: lines.affixes(of: kind)))
            case .other(let lines):
                text.add(others: lines)
            case .body(let range):
                text.blocks += body(range)
                text.asPrinted.append(PrintedElement(slot: .body))
            case .passedOn(let manner, let inner):
                let place = inner.first?.place ?? .none
                document.passedOn = PassedOnText(
                    manner: manner, text: self.text(of: inner, isPassedOn: true), at: place)
                text.asPrinted.append(PrintedElement(slot: .passedOn))
            case .attachment(let label, let title, let range):
                text.addAttachment(label: label, title: title, blocks: body(range))
            case .glossary(let heading, let range):
                document.glossary = glossary(heading, range)
                text.asPrinted.append(PrintedElement(slot: .glossary))
            }
        }
        return text
    }

    private mutating func body(_ range: Range<Int>) -> [Block] {
        let reading = OutlineReader(answers: answers).read(rows[range])
        questions += reading.questions
        return reading.blocks
    }

    private func glossary(_ heading: TracedText, _ range: Range<Int>) -> GlossaryAppendix {
        let reading = GlossaryReader().read(rows[range])
        var appendix = GlossaryAppendix(title: heading.text, order: .listed, at: heading.place(at: 0))
        appendix.preface = reading.preface.map(\.text)
        appendix.entries = reading.entries.map { found in
            GlossaryEntry(
                headword: String(String.UnicodeScalarView(found.headword.asRead)), separator: found.separator,
                definition: found.definition.map(\.text),
                number: found.number.isEmpty ? .unnumbered : .printed(found.number), at: found.headword.place(at: 0))
        }
        return appendix
    }
}

extension FramePart {
    /// Where it begins.
    fileprivate var place: Place {
        switch content {
        case .lines(_, let lines), .other(let lines): lines.first?.text.place(at: 0) ?? .none
        case .attachment(let label, _, _): label.place(at: 0)
        case .glossary(let heading, _): heading.place(at: 0)
        case .passedOn(_, let parts): parts.first?.place ?? .none
        case .body: .none
        }
    }
}

extension Publicity {
    /// What a 附注 says about publication (此件公开发布); nil where it says nothing of it.
    fileprivate init?(note: String) {
        switch note {
        case _ where note.contains("不予公开") || note.contains("不公开"): self = .none
        case _ where note.contains("依申请公开"): self = .onRequest
        case _ where note.contains("公开发布") || note.contains("主动公开") || note.contains("公开属性：公开"): self = .proactive
        default: return nil
        }
    }
}

extension DocumentKind {
    /// The form that such a document has (公文格式).
    fileprivate var form: DocumentForm {
        switch self {
        case .notice, .passedOnPlan, .taskList, .opinion, .other: .document
        case .planReport, .workReport: .report
        case .newspaper: .newspaper
        case .letter: .letter
        case .order: .order
        case .minutes: .minutes
        }
    }
}
