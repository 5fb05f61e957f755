/// A page that shows what went and what came (花脸稿网页): what stands on it, whoever found it out.
package struct MarkedPage: Sendable {
    /// What became of some words.
    package enum Mark: Sendable {
        case same, removed, added
    }

    /// Words with their marks, in order.
    package typealias Words = [(mark: Mark, text: String)]

    /// A part of a chapter.
    package enum Block: Sendable {
        /// A heading of the text, 3 to 6 deep, with what happened to it and where it stands.
        case heading(level: Int, words: Words, badges: [String], note: String)
        /// A paragraph of the text.
        case paragraph(words: Words, badge: String, note: String)
        /// A line of the page's own.
        case remark(String)
        /// Rows below a head, the first cell of each naming its row.
        case table(caption: String, head: [String], rows: [[Words]])
    }

    /// A part of the page with a heading of its own, listed in the contents.
    package struct Chapter: Sendable {
        package var identifier: String
        package var title: String
        package var blocks: [Block]

        /// Creates a chapter; the identifier is an id within the page: a letter, then letters and digits.
        package init(identifier: String, title: String, blocks: [Block]) {
            self.identifier = identifier
            self.title = title
            self.blocks = blocks
        }
    }

    /// The heading of the page.
    package var title: String
    /// What is compared and how much differs, a name and what it says each.
    package var facts: [(name: String, words: String)]
    package var chapters: [Chapter]

    /// Creates a page.
    package init(title: String, facts: [(name: String, words: String)], chapters: [Chapter]) {
        self.title = title
        self.facts = facts
        self.chapters = chapters
    }
}
