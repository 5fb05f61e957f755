package import GongwenModel
package import GongwenRender

/// A document as the preview shows it (预览的公文).
package struct PreviewDocument: Sendable {
    /// Its name in addresses: the file's name without ending.
    package let name: String
    /// The file as messages print it, for example `plans/甲.swift`.
    package let shown: String
    /// How it looked when it last could be made; nil where it never could.
    package var made: Made?
    /// How the latest attempt went.
    package var state = State.waiting
    /// What the latest attempt found.
    package var findings: [Diagnostic] = []
    /// The source that the findings are about; nil where there is none to show.
    package var source: [UInt8]?

    /// What can be shown of a document that was made.
    package struct Made: Sendable {
        package let parts: HTMLParts
        package let styleSheet: [UInt8]

        package init(parts: HTMLParts, styleSheet: [UInt8]) {
            self.parts = parts
            self.styleSheet = styleSheet
        }
    }

    /// How an attempt to make a document can go.
    package enum State: Sendable {
        /// Not tried yet.
        case waiting
        /// It was made.
        case current
        /// It could not be made.
        case failed
        /// Its file is there no longer.
        case gone
    }

    package init(name: String, shown: String) {
        self.name = name
        self.shown = shown
    }

    /// Under which the document is known: its title, or its file while it has none.
    var title: String { made?.parts.title.orNil ?? shown }
}
