public import GongwenModel
public import GongwenRecognition

/// What a legacy text became (导入结果): the document, and what was done and left open on the way.
public struct TextImport: Sendable {
    /// The document, unresolved: 稿次 印发稿, origin 导入.
    public var document: Document
    /// The text as UTF-8, whatever encoding it came in: what findings quote their lines from.
    public var source: [UInt8]
    /// The parts found, each with how sure that is, in the order of the text.
    public var parts: [FramePart]
    /// What was joined, dropped or cleaned, in the order of the text.
    public var changes: [ReadingChange]
    /// Every question, answered or open, in the order of the text.
    public var questions: [ReadingQuestion]
    /// Paragraphs put together over a page break.
    public var pageBreaks: [RowReading.PageBreak]
    /// Findings of the import itself, such as an answer to a question that was never asked.
    public var diagnostics: [Diagnostic]

    /// The questions that nobody has answered.
    public var openQuestions: [ReadingQuestion] { questions.filter { $0.answer == nil } }
}
