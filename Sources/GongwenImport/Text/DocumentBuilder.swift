import GongwenModel
import GongwenRecognition

/// Builds a document from the parts that were found (组成公文).
struct DocumentBuilder {
    private let rows: [ReadRow]
    private let answers: ReadingAnswers
    /// What the readers of bodies left open.
    private(set) var questions: [ReadingQuestion] = []
    private var document = Document(stage: .issued, origin: .imported)
    private let depth: Depth

    /// How much of the structure is built (识读的深度).
    enum Depth {
        /// All of it.
        case whole
        /// The frame, the bodies as mere paragraphs.
        case frame
    }

    init(rows: [ReadRow], answers: ReadingAnswers, depth: Depth = .whole) {
        self.rows = rows
        self.answers = answers
        self.depth = depth
    }

    /// A text of which nothing but its paragraphs is known.
    static func bodyOnly(_ rows: [ReadRow]) -> Document {
        Document(
            stage: .issued, origin: .imported,
            main: MainText(blocks: rows.map { .paragraph(Paragraph($0.text.text)) }))
    }

    /// The document, its figures referred to, its elements in the order and with the words printed.
    mutating func document(from frame: FrameReading) -> Document {
        var arrangement = PartArrangement(rows: rows)
        document.main = text(of: arrangement.arranged(frame.parts), isPassedOn: false)
        document.publicity = document.statedPublicity
        let kind = KindReading(of: document).kind
        document.form = kind.form
        if !document.header.signatories.isEmpty { document.direction = .upward }
        if kind == .letter { document.direction = .level }
        guard depth == .whole else { return document }
        document.referToFigures()
        document.referToTerms()
        return document
    }

    /// A titled text from its parts; the document's own text fills the rest of the document on the way.
    private mutating func text(of parts: [ArrangedPart], isPassedOn: Bool) -> MainText {
        var text = MainText()
        for part in parts {
            switch part {
            case .lines(.newspaperArticle, let lines) where !isPassedOn:
                text.asPrinted.append(document.takeArticle(lines, below: text.asPrinted))
            case .lines(let kind, let lines):
                if !text.take(kind, lines), isPassedOn || !document.take(kind, lines) {
                    text.add(others: lines)
                    continue
                }
                text.asPrinted.append(PrintedElement(slot: .lines(kind), lines: lines.affixes(of: kind)))
            case .other(let lines):
                text.add(others: lines)
            case .body(let rows):
                text.blocks = body(rows)
                text.asPrinted.append(PrintedElement(slot: .body))
            case .passedOn(let manner, let inner):
                let place = inner.first?.place ?? .none
                document.passedOn = PassedOnText(
                    manner: manner, text: self.text(of: inner, isPassedOn: true), at: place)
                text.asPrinted.append(PrintedElement(slot: .passedOn))
            case .attachment(let label, let title, let rows):
                text.addAttachment(label: label, title: title, blocks: body(rows))
            case .glossary(let heading, let reading):
                document.glossary = GlossaryAppendix(heading, reading)
                text.asPrinted.append(PrintedElement(slot: .glossary))
            }
        }
        return text
    }

    private mutating func body(_ rows: [ReadRow]) -> [Block] {
        guard depth == .whole else { return rows.map { .paragraph(Paragraph($0.text.text)) } }
        let reading = OutlineReader(answers: answers).read(rows[...])
        questions += reading.questions
        return reading.blocks.repaired()
    }
}

extension GlossaryAppendix {
    /// A section as it was read.
    fileprivate init(_ heading: TracedText, _ reading: GlossaryReading) {
        self.init(title: heading.text, order: .listed, at: heading.place(at: 0))
        preface = reading.preface.map(\.text)
        entries = reading.entries.map { found in
            GlossaryEntry(
                headword: String(String.UnicodeScalarView(found.headword.asRead)), separator: found.separator,
                definition: found.definition.map(\.text),
                number: found.number.isEmpty ? .unnumbered : .printed(found.number), at: found.headword.place(at: 0))
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
