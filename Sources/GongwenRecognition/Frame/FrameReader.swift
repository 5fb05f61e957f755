/// Finds the parts of a text's frame (公文要素): what stands round the body, and where bodies begin and end.
///
/// Position, grammar and neighbours decide together. Every row is in one part, in printed order; what is none of the
/// elements is body text. Linear in the number of rows.
public struct FrameReader: Sendable {
    private let answers: ReadingAnswers

    /// Creates a reader that knows the answers already given.
    public init(answers: ReadingAnswers = ReadingAnswers()) { self.answers = answers }

    /// Reads rows into parts.
    public func read(_ rows: [ReadRow]) -> FrameReading {
        var parser = FrameParser(rows, answers: answers)
        parser.readHead()
        parser.readRest()
        parser.promoteFields()
        return FrameReading(
            parts: parser.parts, rows: parser.lines.map(\.row), questions: parser.questions, changes: parser.changes)
    }
}
