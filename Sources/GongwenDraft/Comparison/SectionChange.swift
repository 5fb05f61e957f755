package import GongwenModel

/// Which part of a document a passage stands in (所在部分).
package enum ComparedPart: String, Sendable {
    /// The document's own text (正文).
    case main
    /// The text passed on (印发、转发的文本).
    case passedOn
    /// An attachment (附件).
    case attachment
    /// The title and preface of 名词解释; its entries are ``TermChange``s.
    case glossary
}

/// Where a section stands in one of the two documents (层次的位置).
package struct SectionPlace: Sendable, Equatable {
    /// Its number with its marks: （一）; 附件1 of an attachment; empty without.
    package var label: String
    /// Its heading without the number, the title of a part; where it has none, how its text begins.
    package var name: String
    /// The sections round it, the outermost first, number and heading each; parts left out.
    package var path: [String]
    /// Where it stands in the source.
    package var place: Place

    /// Number and heading.
    package var title: String { label + name }
}

/// What became of a section, a task or a whole part (层次的变化).
package struct SectionChange: Sendable, Equatable {
    /// What became of the whole.
    package enum Status: String, Sendable, CaseIterable {
        /// In both (保留).
        case kept
        /// New (新增).
        case added
        /// Gone (取消).
        case dropped
    }
    /// What became of it.
    package var status: Status
    /// The part it stands in, of the new document where it is in both.
    package var part: ComparedPart
    /// Whether it is the part itself.
    package var isPart: Bool
    /// Whether it is a task (任务).
    package var isTask: Bool
    /// How deep it stands: 0 for a part, 1 for what stands directly in it.
    package var depth: Int
    /// Where it was; nil for a new one.
    package var old: SectionPlace?
    /// Where it is; nil for a dropped one.
    package var new: SectionPlace?
    /// Number and heading, the title of a part; empty where it has neither.
    package var heading: ChangedText
    /// Whether it stands under another section, or in another order among its own (移动).
    package var isMoved: Bool
    /// Whether its number is another (序号改变).
    package var isRenumbered: Bool
    /// Whether its heading says something else, number aside.
    package var isRetitled: Bool
    /// Whether it is in both and says something else: its heading, or any of its paragraphs.
    package var isReworded = false
    /// What stands in it, subsections aside.
    package var paragraphs: [ParagraphChange]
    /// Whether it only goes on with a section told before, behind that one's subsections.
    package var isContinued = false

    /// Whether it is a text whose title is one of the elements: what becomes of the title is told there.
    package var isTitled: Bool { isPart && (part == .main || part == .passedOn) }

    /// Whether anything is other than it was.
    package var isChanged: Bool {
        status != .kept || isMoved || isRenumbered || isRetitled || paragraphs.contains { $0.status != .same }
    }
}

/// What became of a paragraph (段落的变化).
package struct ParagraphChange: Sendable, Equatable {
    /// What kind of paragraph.
    package enum Kind: String, Sendable, CaseIterable {
        /// 自然段
        case paragraph
        /// 列举的一点
        case item
        /// 责任分工
        case duty
        /// 表题
        case caption
        /// 表的一行, cells parted by a blank
        case row
        /// 表注
        case tableNote
    }
    /// What became of it.
    package enum Status: String, Sendable, CaseIterable {
        /// In both, word for word (未动).
        case same
        /// The same words under another number (序号改变).
        case renumbered
        /// In both, other words (改写).
        case reworded
        /// New (新增).
        case added
        /// Gone (删去).
        case removed
        /// The same words, here from another place (移来).
        case movedIn
        /// The same words, now at another place (移走).
        case movedOut
    }
    package var kind: Kind
    package var status: Status
    /// Number and words, with marks.
    package var text: ChangedText
    /// Where it was in the old source; unknown for a new one.
    package var oldPlace: Place
    /// Where it is in the new source; unknown for a removed one.
    package var newPlace: Place
}
