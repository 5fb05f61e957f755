import GongwenModel

/// Reads rows from first to last; what was found so far decides how the next one is read (识读过程).
struct FrameParser {
    /// Parts recognised at a row, and the row behind them.
    struct Found {
        var parts: [FramePart]
        var next: Int
        var questions: [ReadingQuestion] = []

        init(_ parts: [FramePart], next: Int, questions: [ReadingQuestion] = []) {
            self.parts = parts
            self.next = next
            self.questions = questions
        }

        init(_ kind: ElementKind, _ lines: [FoundLine], next: Int, confidence: Int = 100) {
            self.init([FramePart(.lines(kind, lines), confidence: confidence)], next: next)
        }
    }

    /// A text that the document says it passes on (所印发、转发的文本).
    struct Passing {
        var manner: PassedOnText.Manner
        /// Its name as the title or the first sentence gives it.
        var name: [Unicode.Scalar]
        /// Whether the verb says that the whole text comes with the document (印发, 转发, 批转); 下达计划 may be said of figures.
        var isWhole = true
    }

    let answers: ReadingAnswers
    var lines: [FrameLine]
    /// The row to be read next.
    var index = 0
    var parts: [FramePart] = []
    var questions: [ReadingQuestion] = []
    var changes: [ReadingChange] = []

    /// The title found, without blanks; empty before it is found.
    var title: [Unicode.Scalar] = []
    /// What was found in the head.
    var kinds: Set<ElementKind> = []
    /// The row of the mark's last word: 文件, 令, 纪要 or nothing.
    var markSuffix = ""
    /// Whether fields of a newspaper were found.
    var isPaper = false
    /// The text still to come that the document passes on.
    var passing: Passing?
    /// Names in the 附件说明 of the text being read, without blanks.
    var attachmentNames: [[Unicode.Scalar]] = []
    /// Whether the document's own 落款 was found.
    var hasClosing = false
    /// How many rows were cut in two; a head needs few.
    var cuts = 0
    /// Whether a text passed on is being read.
    var isPassingOn = false
    /// Whether the head is read.
    var isBehindHead = false
    /// The first row of the document's own body.
    var bodyStart = 0
    /// The row behind the 附件说明.
    var bodyEnd = -1

    init(_ rows: [ReadRow], answers: ReadingAnswers) {
        self.answers = answers
        lines = rows.map(FrameLine.init)
        // Asked once a row: a closing begins no more than a few names above its day.
        var distance = Int.max
        for index in lines.indices.reversed() {
            let core = lines[index].core
            let hasDay =
                core.count <= 60 && (PrintedForms.isDate(core) != nil || PrintedForms.trailingDate(core) != nil)
            distance = hasDay ? 0 : distance == Int.max ? distance : distance + 1
            lines[index].isNearDay = distance < 14
        }
    }

    /// The row at an index, if there is one.
    func line(_ index: Int) -> FrameLine? { lines.indices.contains(index) ? lines[index] : nil }

    /// Adds what was found and goes on behind it.
    mutating func take(_ found: Found) {
        for part in found.parts {
            guard case .lines(let kind, let lines) = part.content else { continue }
            kinds.insert(kind)
            if kind == .organMark { markSuffix = lines.last?.after ?? "" }
            if isBehindHead, kind == .issueDate || kind == .signatures { hasClosing = true }
            if kind == .attachmentNote {
                attachmentNames = lines.map { $0.text.scalars.filter { !$0.isBlank } }
                bodyEnd = found.next
            }
            if kind == .newspaperPage || kind == .newspaperArticle { isPaper = true }
        }
        parts += found.parts
        questions += found.questions
        index = found.next
    }

    /// Rows of one element as one text; notes that they were put together.
    mutating func joined(_ range: Range<Int>) -> TracedText {
        var text = TracedText()
        for index in range {
            let line = lines[index]
            if index > range.lowerBound {
                changes.append(
                    ReadingChange(.joinedElement, at: line.place(at: 0), text: line.string(0..<min(line.count, 12))))
            }
            text.append(line.closed(0..<line.count))
        }
        return text
    }

    /// The characters of rows, blanks aside.
    func characters(_ range: Range<Int>) -> [Unicode.Scalar] { range.flatMap { lines[$0].core } }

    /// A question of two readings, the first being taken; the answer given decides.
    func question(
        _ kind: String, at index: Int, _ message: String, _ choices: [ReadingQuestion.Choice]
    ) -> (question: ReadingQuestion, choice: String) {
        let id = "\(kind)-\(lines[index].line)"
        let answer = answers[id].flatMap { answer in choices.first { $0.name == answer }?.name }
        let question = ReadingQuestion(
            id: id, at: lines[index].place(at: 0), message: message, choices: choices, answer: answer)
        return (question, answer ?? choices[0].name)
    }
}

extension FramePart {
    /// Whether it is an element of a kind.
    func isLines(_ kind: ElementKind) -> Bool {
        if case .lines(kind, _) = content { true } else { false }
    }
}
