/// A working paper about a document (工作底稿): derived tables and charts for the office, never public.
package struct Worksheet: Sendable, Equatable {
    /// A table's cell.
    package enum Cell: Sendable, Equatable {
        case text(String)
        /// Digits, set to the right.
        case number(String)
        /// A finding that asks for a look.
        case alert(String)
        case chart(Chart)
        /// Nothing to say.
        case none
    }
    /// A table with its caption.
    package struct Table: Sendable, Equatable {
        package var caption: String
        package var header: [String]
        package var rows: [[Cell]]

        /// Creates a table.
        package init(_ caption: String, _ header: [String], _ rows: [[Cell]]) {
            self.caption = caption
            self.header = header
            self.rows = rows
        }
    }
    /// A part of the paper.
    package struct Part: Sendable, Equatable {
        package var heading: String
        /// How to read it.
        package var note: String
        package var tables: [Table]

        /// Creates a part; without tables its note says that there is nothing.
        package init(_ heading: String, note: String = "", _ tables: [Table]) {
            self.heading = heading
            self.note = note
            self.tables = tables
        }
    }
    /// The document's title.
    package var title: String
    /// What is told below the title: 稿次, 版本.
    package var facts: [String]
    package var parts: [Part]

    /// Creates a working paper.
    package init(title: String, facts: [String], parts: [Part]) {
        self.title = title
        self.facts = facts
        self.parts = parts
    }
}
