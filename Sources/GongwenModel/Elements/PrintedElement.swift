/// A part of a printed text that stands where the text has it, in the words it has there (照印要素).
///
/// A text that was read in keeps its own order and words. Of the parts listed each comes in its turn; one that is not
/// listed comes behind all those listed that precede it in the standard's order.
public struct PrintedElement: Sendable, Equatable {
    /// Which part (要素).
    public var slot: ElementSlot
    /// What is printed round each line of the part, by the line's index among all it could have, absent ones counted
    /// (前后文字). Without any, the part has the standard's words.
    ///
    /// A part may be listed several times: each entry takes as many lines as it has affixes, at least one, and the last
    /// entry takes the rest. Lines beyond the affixes of an entry have the standard's words.
    public var lines: [PrintedAffixes]

    /// Creates an entry.
    public init(slot: ElementSlot, lines: [PrintedAffixes] = []) {
        self.slot = slot
        self.lines = lines
    }
}

/// What is printed round a line instead of the standard's words (前后文字).
///
/// A line without text of its own is printed when its affixes say something: 阅读次数： with nothing behind it.
public struct PrintedAffixes: Sendable, Equatable {
    /// Printed before the text; of somebody who signs, the post included.
    public var before: String
    /// Printed after the text.
    public var after: String

    /// Creates affixes.
    public init(before: String = "", after: String = "") {
        self.before = before
        self.after = after
    }
}

/// A part of a document that has a place in its order (要素名): an element of lines, or one of the large parts.
public enum ElementSlot: Sendable, Hashable {
    /// An element of lines.
    case lines(ElementKind)
    /// 正文
    case body
    /// 附件, those that are not held elsewhere.
    case attachment
    /// 转发、印发的文本
    case passedOn
    /// 名词解释
    case glossary
}

extension ElementSlot: RawRepresentable, CaseIterable {
    /// All parts in the standard's order.
    public static let allCases: [ElementSlot] =
        [
            .copyNumber, .security, .urgency, .organMark, .documentNumber, .signatories, .newspaperPage, .title,
            .newspaperArticle, .bylines, .occasion, .speaker, .other, .recipients, .salutation,
        ].map { .lines($0) } + [.body]
        + [.attachmentNote, .attendance, .signatures, .signers, .issueDate, .notes].map { .lines($0) }
        + [.passedOn, .attachment, .glossary]
        + [.subjectWords, .movedRecipients, .copyRecipients, .printingOrgan, .printDate, .printCount].map { .lines($0) }

    /// The name by which archives know it.
    public var rawValue: String {
        switch self {
        case .lines(let kind): kind.rawValue
        case .body: "body"
        case .attachment: "attachment"
        case .passedOn: "passedOn"
        case .glossary: "glossary"
        }
    }

    /// The part of a name; nil for an unknown one.
    public init?(rawValue: String) {
        switch rawValue {
        case "body": self = .body
        case "attachment": self = .attachment
        case "passedOn": self = .passedOn
        case "glossary": self = .glossary
        default:
            guard let kind = ElementKind(rawValue: rawValue) else { return nil }
            self = .lines(kind)
        }
    }
}
