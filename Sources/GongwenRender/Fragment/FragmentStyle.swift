import GongwenModel

/// How an element of a fragment looks, as the value of its `style` attribute (行内样式).
///
/// The font of the text, its size and the distance of its lines are the site's own affair; these set what tells the
/// parts of a document apart.
struct FragmentStyle {
    /// The declarations, parted by `;`.
    private(set) var css: String

    private init(_ css: String) { self.css = css }

    /// With more declarations behind it.
    func adding(_ other: FragmentStyle) -> FragmentStyle {
        if css.isEmpty { return other }
        return other.css.isEmpty ? self : FragmentStyle(css + ";" + other.css)
    }

    /// Flush left, as it comes.
    static let plain = FragmentStyle("")
    /// Two 字 in (GB/T 9704, 7.3.3).
    static let indented = FragmentStyle("text-indent:2em")
    static let centred = FragmentStyle("text-align:center")
    static let right = FragmentStyle("text-align:right")
    /// The red name at the head (发文机关标志).
    static let mark = FragmentStyle("text-align:center;color:#c8102e;font-size:1.8em;line-height:1.4;margin:0.4em 0")
    /// The red rule below the 版头 (分隔线).
    static let redRule = FragmentStyle("border-bottom:2px solid #c8102e;padding-bottom:0.6em;margin-bottom:1.2em")
    /// A line of the 落款: to the right, two 字 from the edge.
    static let closing = FragmentStyle("text-align:right;padding-right:2em")
    /// Room above the first line of the 落款.
    static let gapAbove = FragmentStyle("margin-top:2em")
    /// A title inside the fragment: of a passed-on text, an attachment, the 名词解释.
    static let title = FragmentStyle("text-align:center;font-size:1.4em;font-weight:bold;margin:1.6em 0 0.8em")
    /// The label above an attachment's title (附件1).
    static let label = FragmentStyle("font-weight:bold;margin-top:2em")
    /// The first name in 附件说明, and those below it, which stand below the first one's name.
    static let attachmentName = FragmentStyle("padding-left:2em")
    static let furtherAttachmentName = FragmentStyle("padding-left:5em")
    /// A heading of the body (层次标题).
    static let heading = FragmentStyle("text-indent:2em;font-size:1em;font-weight:bold;margin:1em 0")
    static let table = FragmentStyle("border-collapse:collapse;width:100%;margin:1em 0")
    static let caption = FragmentStyle("text-align:center;font-weight:bold;padding:0.4em")
    static let headerCell = FragmentStyle(
        "border:1px solid #767676;padding:0.3em 0.5em;text-align:center;font-weight:bold")
    static let cell = FragmentStyle("border:1px solid #767676;padding:0.3em 0.5em")
    /// The note below a table (表注).
    static let tableNote = FragmentStyle("font-size:0.9em")
    /// Something still to be filled in (待填).
    static let hole = FragmentStyle("background-color:#ffe79c;color:#573b00")
    /// A line of the 版记, and the rules above its first and below its last one.
    static let colophon = FragmentStyle("font-size:0.9em;margin:0.4em 0")
    static let ruleAbove = FragmentStyle("border-top:1px solid #767676;padding-top:0.4em")
    static let ruleBelow = FragmentStyle("border-bottom:1px solid #767676;padding-bottom:0.4em")

    /// The font of a heading: 黑体 and 楷体 for the first two levels, the text's own below them (GB/T 9704, 7.3.3).
    static func font(level: Int) -> FragmentStyle {
        switch level {
        case 1: FragmentStyle("font-family:SimHei,STHeiti,sans-serif")
        case 2: FragmentStyle("font-family:KaiTi,STKaiti,serif")
        default: plain
        }
    }

    /// A cell of a column.
    static func cell(_ alignment: Table.Alignment) -> FragmentStyle {
        switch alignment {
        case .leading: cell
        case .center: cell.adding(centred)
        case .trailing: cell.adding(right)
        }
    }

    /// A line of an element that is none of the large parts.
    static func line(of kind: ElementKind) -> FragmentStyle {
        switch kind {
        case .copyNumber, .security, .urgency, .recipients, .salutation, .other: plain
        case .organMark: mark
        case .title: title
        case .documentNumber, .newspaperPage, .newspaperArticle, .bylines, .occasion, .speaker: centred
        case .signatories: right
        case .attachmentNote: attachmentName
        case .attendance, .notes: indented
        case .signatures, .signers, .issueDate: closing
        case .subjectWords, .movedRecipients, .copyRecipients, .printingOrgan, .printDate, .printCount: colophon
        }
    }
}
