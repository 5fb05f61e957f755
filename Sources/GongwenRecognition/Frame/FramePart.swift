public import GongwenModel

/// A part of a text in the order it is printed (公文要素的识读结果).
public struct FramePart: Sendable, Equatable {
    /// What the part is.
    public indirect enum Content: Sendable, Equatable {
        /// An element of lines (发文字号, 标题, 抄送 …); several recipients are one line as printed.
        case lines(ElementKind, [FoundLine])
        /// Lines of the frame that are none of the elements: 来源：县政府网, a lone 附件 before a glossary.
        case other([FoundLine])
        /// Rows of a body text (正文).
        case body(Range<Int>)
        /// A text passed on (转发, 印发的文本), with its own title, 题下署名 and body.
        case passedOn(PassedOnText.Manner, [FramePart])
        /// 附件 with its label as printed (附件1), its title lines, and the rows of its text.
        case attachment(label: TracedText, title: TracedText, body: Range<Int>)
        /// A section of term explanations (名词解释): its heading and the rows below.
        case glossary(heading: TracedText, body: Range<Int>)
    }
    /// What the part is.
    public var content: Content
    /// How sure the reading is, in percent.
    public var confidence: Int

    /// Creates a part.
    public init(_ content: Content, confidence: Int = 100) {
        self.content = content
        self.confidence = confidence
    }
}

/// A line of an element: what it says, between the words printed round it.
///
/// The three together are the source's characters: `抄送：` + `县委各部门，县法院。` + nothing.
///
/// `.newspaperPage` has its lines in the order page, issue, day of compilation (版次、期号、编印日期), and `.newspaperArticle`
/// day of publication, times read, author, others; an absent one before another is an empty line. Fields printed in
/// another order make several parts.
public struct FoundLine: Sendable, Equatable {
    /// The words before: 抄送：, ——, （, 签发人：.
    public var before: String
    /// What it says.
    public var text: TracedText
    /// The words after: ：, 印发, ）, 文件.
    public var after: String

    /// Creates a line.
    public init(_ text: TracedText, before: String = "", after: String = "") {
        self.before = before
        self.text = text
        self.after = after
    }
}

/// A text's parts, in the order they are printed (全文要素).
public struct FrameReading: Sendable, Equatable {
    /// The parts; together they hold every row once.
    public var parts: [FramePart]
    /// The rows that the parts' ranges count: those read, a row that held an element and prose cut in two.
    public var rows: [ReadRow]
    /// What stays open.
    public var questions: [ReadingQuestion]
    /// Lines of elements that were put together.
    public var changes: [ReadingChange]

    /// Creates a reading.
    public init(
        parts: [FramePart] = [], rows: [ReadRow] = [], questions: [ReadingQuestion] = [], changes: [ReadingChange] = []
    ) {
        self.parts = parts
        self.rows = rows
        self.questions = questions
        self.changes = changes
    }
}
