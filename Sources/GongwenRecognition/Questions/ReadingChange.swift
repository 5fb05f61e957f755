public import GongwenModel

/// Something done to a text while it was read (识读改动), listed by `import --report`.
public struct ReadingChange: Sendable, Equatable {
    /// What was done.
    public enum Kind: String, Sendable, CaseIterable {
        /// Two lines became one paragraph (接段).
        case joined
        /// Lines of a title or another element became one (接行).
        case joinedElement
        /// A page number was left out (页码).
        case droppedPageNumber
        /// Another piece of page furniture was left out (页眉页脚, 版面线).
        case droppedFurniture
        /// Blanks between characters were left out (多余空格).
        case removedBlanks
        /// `**` was read as bold (加粗记号).
        case readBold
        /// _{…}, ^{…} or ₂ was read as lowered or raised (上下标).
        case readScript
        /// Letters set apart were drawn together (字间空格).
        case closedLetterspacing
        /// A mark of another notation was left out or read: `#` before a heading, `\-`, `&nbsp;` (排版记号).
        case removedMarkup
    }
    /// What was done.
    public var kind: Kind
    /// Where.
    public var place: Place
    /// The source's characters concerned, or those round the place.
    public var text: String

    /// Creates a change.
    public init(_ kind: Kind, at place: Place, text: String) {
        self.kind = kind
        self.place = place
        self.text = text
    }
}
