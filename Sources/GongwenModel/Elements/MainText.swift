/// A titled text: the document's own, or one it passes on (主体的文本).
public struct MainText: Sendable, Equatable {
    /// 标题.
    public var title: Text
    /// Names or dates below the title (题下署名).
    public var bylines: [Text]
    /// Where and when a report is given (题注): 2026年1月18日在…会议上, without its dash.
    public var occasion: Text
    /// Who gives it (报告人): post and name.
    public var speaker: Text
    /// Lines of the frame that are none of its elements (其他文字), such as 来源：…
    public var others: [Text]
    /// Whom it addresses (称谓): 各位代表：, with its colon.
    public var salutation: Text
    /// 正文.
    public var blocks: [Block]
    /// 附件, in order; 附件说明 is made from them.
    public var attachments: [Attachment]
    /// Order and words of the text's parts where they are not the standard's (照印要素); of a document's own text, those
    /// of all the document's parts.
    public var asPrinted: [PrintedElement]

    /// Creates a text.
    public init(
        title: Text = Text(), bylines: [Text] = [], occasion: Text = Text(), speaker: Text = Text(),
        others: [Text] = [], salutation: Text = Text(), blocks: [Block] = [], attachments: [Attachment] = [],
        asPrinted: [PrintedElement] = []
    ) {
        self.title = title
        self.bylines = bylines
        self.occasion = occasion
        self.speaker = speaker
        self.others = others
        self.salutation = salutation
        self.blocks = blocks
        self.attachments = attachments
        self.asPrinted = asPrinted
    }
}

/// A text that a notice passes on (批转, 转发, 印发的文本).
public struct PassedOnText: Sendable, Equatable {
    /// How it is passed on.
    public enum Manner: String, Sendable, CaseIterable {
        /// 转发
        case forwarded
        /// 印发
        case issued
        /// 批转
        case approved
    }
    /// How it is passed on (印发方式).
    public var manner: Manner
    /// What it says (文字).
    public var text: MainText
    /// The id in HTML and DocBook (锚点); filled by resolution.
    public var anchor: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a passed-on text.
    public init(manner: Manner = .issued, text: MainText = MainText(), anchor: String = "", at place: Place = .none) {
        self.manner = manner
        self.text = text
        self.anchor = anchor
        self.place = place
    }
}

/// Something attached (附件).
///
/// - Source: GB/T 9704-2012, 7.3.4 and 7.3.7.
public struct Attachment: Sendable, Equatable {
    /// The title (标题).
    public var title: Text
    /// The body (正文内容).
    public var blocks: [Block]
    /// Whether its text is held elsewhere, so that only 附件说明 names it (另附).
    public var isSeparate: Bool
    /// Whether 附件说明 does not name it (不列入附件说明): a text read in may have a page of its own only.
    public var isUnlisted: Bool
    /// The number among several, as printed in 附件1; filled by resolution, empty for a single one.
    public var number: String
    /// The label on its first line as printed (标签), where it is not 附件 with the number: 附：, 附件一. Empty for that.
    public var printedLabel: String
    /// Its name in 附件说明 (说明中的名称), where that is not its title; empty where it is.
    public var noteTitle: Text
    /// The identity that cross references name (标识).
    public var identifier: String
    /// The id in HTML and DocBook (锚点); filled by resolution.
    public var anchor: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates an attachment.
    public init(
        title: Text = Text(), blocks: [Block] = [], isSeparate: Bool = false, isUnlisted: Bool = false,
        number: String = "", printedLabel: String = "", noteTitle: Text = Text(), identifier: String = "",
        anchor: String = "", at place: Place = .none
    ) {
        self.title = title
        self.blocks = blocks
        self.isSeparate = isSeparate
        self.isUnlisted = isUnlisted
        self.number = number
        self.printedLabel = printedLabel
        self.noteTitle = noteTitle
        self.identifier = identifier
        self.anchor = anchor
        self.place = place
    }

    /// The label on its first line: 附件 or 附件1, or as printed.
    public var label: String { printedLabel.isEmpty ? "附件" + number : printedLabel }

    /// What 附件说明 calls it.
    public var nameInNote: Text { noteTitle.isEmpty ? title : noteTitle }
}
