public import GongwenModel
public import GongwenRecognition

/// Reads legacy texts into documents (导入旧文本): bytes → rows → parts of the frame → document.
public struct TextImporter: Sendable {
    private let answers: ReadingAnswers

    /// Creates an importer that knows the answers already given.
    public init(answers: ReadingAnswers = ReadingAnswers()) { self.answers = answers }

    /// Reads a text in any of the usual encodings.
    ///
    /// What is not understood stays as body text: no character is lost.
    /// - Throws: ``TextDecodingError`` for bytes that are no text.
    public func read(_ bytes: [UInt8]) throws(TextDecodingError) -> TextImport {
        let source = try TextDecoder.decode(bytes).utf8
        let reading = RowReader(answers: answers).read(source)
        let frame = FrameReader(answers: answers).read(reading.rows)
        var builder = DocumentBuilder(rows: frame.rows, answers: answers)
        var document = builder.document(from: frame)
        var diagnostics: [Diagnostic] = []
        if let difference = ImportProof.difference(between: reading.rows, and: document) {
            diagnostics.append(difference)
            var shallow = DocumentBuilder(rows: frame.rows, answers: answers, depth: .frame)
            document = shallow.document(from: frame)
            if ImportProof.difference(between: reading.rows, and: document) != nil {
                document = DocumentBuilder.bodyOnly(reading.rows)
            }
        }
        // Only now, because the numbers of a 名词解释 are filled in when its terms are linked.
        document = document.withComputedNumbers().withNeededOrder()
        let questions = (reading.questions + frame.questions + builder.questions).sorted { $0.place.isBefore($1.place) }
        document.mark(questions)
        diagnostics += unusedAnswers(questions)
        return TextImport(
            document: document, source: source, parts: frame.parts,
            changes: (reading.changes + frame.changes).sorted { $0.place.isBefore($1.place) },
            questions: questions, pageBreaks: reading.pageBreaks, diagnostics: diagnostics)
    }

    /// Answers to questions that this text does not raise, or with a choice that it does not offer.
    private func unusedAnswers(_ questions: [ReadingQuestion]) -> [Diagnostic] {
        answers.ids.compactMap { id in
            guard let answer = answers[id] else { return nil }
            guard let question = questions.first(where: { $0.id == id }) else {
                return Diagnostic(
                    id: "unknown-question", severity: .error, category: .structural,
                    message: "这份文本没有编号为“\(id)”的问题", fix: "不加 --answer 运行一次，查看有哪些问题")
            }
            if question.choices.contains(where: { $0.name == answer }) { return nil }
            let known = question.choices.map(\.name).joined(separator: "、")
            return Diagnostic(
                id: "unknown-choice", severity: .error, category: .structural, at: question.place,
                message: "问题“\(id)”没有“\(answer)”这个选项", fix: "可选：\(known)")
        }
    }
}

extension Place {
    /// Whether it stands before another in the source.
    fileprivate func isBefore(_ other: Place) -> Bool { (line, column) < (other.line, other.column) }
}
