/// A part of a body text that stands on lines of its own (段落级内容).
public indirect enum Block: Sendable, Equatable {
    case paragraph(Paragraph)
    /// A numbered or unnumbered part with its heading (章, 节, 条, 款, 项), a task among them.
    case section(Section)
    /// Points, one a paragraph.
    case list(ItemList)
    case table(Table)
    /// Who is to do it, and by when (牵头单位……).
    case responsibility(ResponsibilityNote)
    /// Blocks under a condition: limited to editions, not yet looked at, guidance for the writer.
    case passage(Passage)
    /// A table derived from the indicators, where the author placed it (附表).
    case exhibit(Exhibit)

    /// The place it begins at.
    public var place: Place {
        switch self {
        case .paragraph(let paragraph): paragraph.text.place
        case .section(let section): section.place
        case .list(let list): list.place
        case .table(let table): table.place
        case .responsibility(let note): note.place
        case .passage(let passage): passage.place
        case .exhibit(let exhibit): exhibit.place
        }
    }
}

/// A paragraph (自然段).
public struct Paragraph: Sendable, Equatable {
    /// How a paragraph opens.
    public enum Role: String, Sendable, CaseIterable {
        /// Two 字 in, the usual form (GB/T 9704, 7.3.3).
        case body
        /// Opens with —— (破折号段); the dash is printed, not part of the text.
        case dash
        /// A salutation inside the text (称谓), flush left.
        case salutation
    }
    /// What it says (文字).
    public var text: Text
    /// What it is for (作用).
    public var role: Role

    /// Creates a paragraph.
    public init(_ text: Text, role: Role = .body) {
        self.text = text
        self.role = role
    }

    /// What is printed before the text: —— for a dash paragraph.
    public var opening: String { role == .dash ? "——" : "" }
}

/// Points of a list, one a paragraph (列举).
public struct ItemList: Sendable, Equatable {
    /// How it is set off or numbered (样式).
    public var style: NumberStyle
    /// The points (各点).
    public var items: [ListItem]
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a list.
    public init(style: NumberStyle = .firstly, items: [ListItem], at place: Place = .none) {
        self.style = style
        self.items = items
        self.place = place
    }
}

/// One point of a list.
public struct ListItem: Sendable, Equatable {
    /// Its number (序数).
    public var number: OutlineNumber
    /// What it says (文字).
    public var text: Text

    /// Creates an item; an automatic number is filled by resolution.
    public init(number: OutlineNumber = .automatic, _ text: Text) {
        self.number = number
        self.text = text
    }
}

/// Blocks under a condition.
public struct Passage: Sendable, Equatable {
    /// Why it is set apart (标记).
    public var mark: PassageMark
    /// The body (正文内容).
    public var blocks: [Block]
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a passage.
    public init(_ mark: PassageMark, _ blocks: [Block], at place: Place = .none) {
        self.mark = mark
        self.blocks = blocks
        self.place = place
    }
}

/// Why a passage is set apart; only `editions` changes what an output shows.
public enum PassageMark: Sendable, Equatable {
    /// Shown in these editions only (版本).
    case editions([String])
    /// Carried over and not yet looked at by anyone (未核).
    case unreviewed(note: String)
    /// Open until someone decides (存疑): a question's id, what it asks (empty where the id says it) and its choices.
    case doubtful(question: String, prompt: String, choices: [String])
    /// Guidance for the writer (写作提示); no output shows it.
    case guidance
    /// A rule is not to be reported here (静默), with the reason.
    case silenced(rule: String, reason: String)
}

/// A derived table that the author placed (附表).
public struct Exhibit: Sendable, Equatable {
    /// Which table.
    public enum Kind: String, Sendable, CaseIterable {
        /// The main indicators with last year's actual and this year's target (主要指标表).
        case indicators
        /// Target against actual of one year (目标完成情况表).
        case targetsAgainstActuals
    }
    /// What kind it is (类别).
    public var kind: Kind
    /// The plan's year, four digits.
    public var year: Int
    /// The caption above (表题).
    public var caption: Text
    /// The table itself; filled by resolution.
    public var table: Table?
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a placement; the table is made when the document is resolved.
    public init(_ kind: Kind, year: Int, caption: Text, table: Table? = nil, at place: Place = .none) {
        self.kind = kind
        self.year = year
        self.caption = caption
        self.table = table
        self.place = place
    }
}
