import GongwenModel

/// Reads the rows of a body text into its outline (层次识读): headings, leads, points, tasks with their notes.
///
/// Nothing is lost: the characters of the rows stand in the blocks in order, numbers as they are printed.
public struct OutlineReader: Sendable {
    private let answers: ReadingAnswers

    /// Creates a reader that knows the answers already given.
    public init(answers: ReadingAnswers = ReadingAnswers()) { self.answers = answers }

    /// Reads the rows of one body text.
    public func read(_ rows: ArraySlice<ReadRow>) -> OutlineReading {
        var reader = DraftReader()
        var drafts = reader.drafts(rows)
        NumberReview().review(&drafts)
        let questions = TitleFinder(answers: answers).find(in: &drafts)
        HeadingFinder().find(in: &drafts)
        PointFinder().find(in: &drafts)
        LeadFinder().find(in: &drafts)
        var builder = OutlineBuilder(drafts)
        return OutlineReading(blocks: builder.build(), questions: questions)
    }
}
