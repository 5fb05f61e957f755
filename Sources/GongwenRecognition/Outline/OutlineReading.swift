public import GongwenModel

/// The body of a text, read into sections, paragraphs and notes (正文识读结果).
public struct OutlineReading: Sendable, Equatable {
    /// The blocks, in order; they hold every character of the rows.
    public var blocks: [Block]
    /// What stays open.
    public var questions: [ReadingQuestion]

    /// Creates a reading.
    public init(blocks: [Block] = [], questions: [ReadingQuestion] = []) {
        self.blocks = blocks
        self.questions = questions
    }
}
