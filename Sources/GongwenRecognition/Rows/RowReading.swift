/// A text as rows, with what was done to it (识读结果：行).
public struct RowReading: Sendable {
    /// A paragraph that a page break cut in two: the source lines before and after it, from 1.
    public struct PageBreak: Sendable, Equatable {
        /// The last line before the break.
        public var after: UInt32
        /// The first line behind it.
        public var before: UInt32

        /// Creates a break.
        public init(after: UInt32, before: UInt32) {
            self.after = after
            self.before = before
        }
    }
    /// The rows, in order.
    public var rows: [ReadRow]
    /// What was joined, dropped or cleaned.
    public var changes: [ReadingChange]
    /// Doubtful joins.
    public var questions: [ReadingQuestion]
    /// Paragraphs put together over a page break.
    public var pageBreaks: [PageBreak]

    /// Creates a reading.
    public init(
        rows: [ReadRow] = [], changes: [ReadingChange] = [], questions: [ReadingQuestion] = [],
        pageBreaks: [PageBreak] = []
    ) {
        self.rows = rows
        self.changes = changes
        self.questions = questions
        self.pageBreaks = pageBreaks
    }
}
