/// A part of the body with its heading (层次): 一、 （一） 1. （1） ①.
///
/// - Source: GB/T 9704-2012, 7.3.3.
public struct Section: Sendable, Equatable {
    /// What the section is for.
    public enum Role: String, Sendable, CaseIterable {
        case plain
        /// A task of a task list (任务), whose responsibility notes say who does it.
        case task
    }
    /// How the heading stands.
    public enum HeadingLayout: String, Sendable, CaseIterable {
        /// On a line of its own (独行标题).
        case standAlone
        /// In front of the first paragraph, on its line (接排标题).
        case runIn
    }
    /// The level, 1 to 5: 一、 （一） 1. （1） ①.
    public var level: Int
    /// Its number (序数).
    public var number: OutlineNumber
    /// The heading as printed, without its number; empty for a numbered clause that is itself the text.
    public var heading: Text
    /// How the heading stands (标题排法).
    public var layout: HeadingLayout
    /// What it is for (作用).
    public var role: Role
    /// The identity kept by hand from year to year (标识), for example `t-07`; empty where there is none.
    public var identifier: String
    /// The body (正文内容).
    public var blocks: [Block]
    /// The id in HTML and DocBook; filled by resolution.
    public var anchor: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a section.
    public init(
        level: Int = 1, number: OutlineNumber = .automatic, heading: Text = Text(), layout: HeadingLayout = .standAlone,
        role: Role = .plain, identifier: String = "", blocks: [Block] = [], anchor: String = "", at place: Place = .none
    ) {
        self.level = level
        self.number = number
        self.heading = heading
        self.layout = layout
        self.role = role
        self.identifier = identifier
        self.blocks = blocks
        self.anchor = anchor
        self.place = place
    }
}

/// The number of a heading or point (序数).
public enum OutlineNumber: Sendable, Equatable {
    /// Computed from the position; `label` is filled by resolution, with its marks (`（一）`).
    case counted(label: String)
    /// Printed as given, whatever the position says.
    case printed(String)
    /// No number.
    case unnumbered

    /// A computed number not yet resolved.
    public static let automatic = OutlineNumber.counted(label: "")

    /// What is printed before the heading; empty without a number.
    public var label: String {
        switch self {
        case .counted(let label), .printed(let label): label
        case .unnumbered: ""
        }
    }
}

/// The printed form of a running number (序数形式).
public enum NumberStyle: String, Sendable, CaseIterable {
    /// 一、
    case chineseComma
    /// （一）
    case chineseBracket
    /// 1.
    case arabicDot
    /// （1）
    case arabicBracket
    /// ①
    case circled
    /// 一是
    case firstly
    /// 第一，
    case ordinal
    /// ——
    case dash
    /// No mark.
    case none
}

/// How the levels of a document are numbered (层次序数).
public struct NumberingScheme: Sendable, Equatable {
    /// One level's form and whether it starts again under each higher heading.
    public struct Level: Sendable, Equatable {
        /// How it is set off or numbered (样式).
        public var style: NumberStyle
        /// Whether the count runs on through the whole text (连续编号), as in a list of 78 tasks.
        public var runsOn: Bool

        /// Creates a level.
        public init(_ style: NumberStyle, runsOn: Bool = false) {
            self.style = style
            self.runsOn = runsOn
        }
    }
    /// The five levels, first to fifth.
    public var levels: [Level]

    /// Creates a scheme from its levels; missing ones print no number.
    public init(levels: [Level]) { self.levels = levels }

    /// The scheme of the standard: 一、 （一） 1. （1） ①, each starting again (GB/T 9704, 7.3.3).
    public static let standard = NumberingScheme(levels: [
        Level(.chineseComma), Level(.chineseBracket), Level(.arabicDot), Level(.arabicBracket), Level(.circled),
    ])

    /// No numbers at all, as a newspaper prints a plan (报刊版).
    public static let unnumbered = NumberingScheme(levels: [])

    /// The form of a level, 1 to 5.
    public subscript(level: Int) -> Level {
        levels.indices.contains(level - 1) ? levels[level - 1] : Level(.none)
    }
}
