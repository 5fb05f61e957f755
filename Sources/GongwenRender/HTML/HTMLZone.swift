import GongwenModel

/// A box that keeps neighbouring elements together (版头、标题、落款、版记), for the style sheet and for those who listen.
struct HTMLZone: Equatable {
    let tag: StaticString
    let name: String

    static func == (one: HTMLZone, other: HTMLZone) -> Bool { one.name == other.name }

    private init(_ tag: StaticString, _ name: String) {
        self.tag = tag
        self.name = name
    }

    /// The boxes an element stands in, outermost first.
    static func path(of element: Element) -> [HTMLZone] {
        guard case .lines(let kind, _) = element else { return [] }
        return switch kind {
        case .copyNumber, .security, .urgency: [letterhead, HTMLZone("div", "marks")]
        case .organMark: [letterhead]
        case .documentNumber, .signatories: [letterhead, HTMLZone("div", "numbers")]
        case .newspaperPage: [headline, HTMLZone("div", "newspaper-page")]
        case .newspaperArticle: [headline, HTMLZone("div", "newspaper-article")]
        case .title, .bylines, .occasion, .speaker: [headline]
        case .other, .recipients, .salutation, .notes: []
        case .attachmentNote: [HTMLZone("div", "attachment-note")]
        case .attendance: [HTMLZone("div", "attendance")]
        case .signatures, .signers, .issueDate: [HTMLZone("div", "closing")]
        case .subjectWords, .movedRecipients, .copyRecipients, .printCount: [colophon]
        case .printingOrgan, .printDate: [colophon, HTMLZone("div", "printing")]
        }
    }

    private static let letterhead = HTMLZone("header", "letterhead")
    private static let headline = HTMLZone("div", "headline")
    private static let colophon = HTMLZone("footer", "colophon")
}

extension ElementKind {
    /// The class of a line of the element; a name of its own, so that the style sheet does not hang on Swift names.
    var htmlClass: String {
        switch self {
        case .copyNumber: "copy-number"
        case .security: "security"
        case .urgency: "urgency"
        case .organMark: "mark"
        case .documentNumber: "document-number"
        case .signatories: "signatory"
        case .newspaperPage: "page-field"
        case .title: "title"
        case .newspaperArticle: "article-field"
        case .bylines: "byline"
        case .occasion: "occasion"
        case .speaker: "speaker"
        case .other: "other-line"
        case .recipients: "recipients"
        case .salutation: "salutation"
        case .attachmentNote: "attachment-name"
        case .attendance: "present"
        case .signatures: "signature"
        case .signers: "signer"
        case .issueDate: "issue-date"
        case .notes: "notes"
        case .subjectWords: "subject-words"
        case .movedRecipients: "moved-recipients"
        case .copyRecipients: "copy-recipients"
        case .printingOrgan: "printing-organ"
        case .printDate: "print-date"
        case .printCount: "print-count"
        }
    }
}
