import GongwenLayout
import GongwenModel

/// A page under construction: the document, what is known about its terms, and the markup written so far.
struct HTMLPage: HTMLComposition {
    let document: Document
    /// The document's parts in reading order.
    let elements: [Element]
    /// Whether a title is printed.
    let hasTitle: Bool
    let options: HTMLPageOptions
    /// What the house has settled about pages: what prints like a text page does so by it.
    let layout: LayoutProfile
    /// The glossary's entries by anchor.
    let terms: [String: HTMLTerm]
    var writer: HTMLWriter
    var diagnostics: [Diagnostic] = []
    /// The ids of the uses of terms written so far.
    var uses: Set<String> = []
    var depth = 0
    var hasReportedCharacter = false
    /// Whether the term explanations are the whole page.
    var isGlossaryAlone = false

    /// Sets a page up; nothing is written yet.
    init(_ document: Document, options: HTMLPageOptions, layout: LayoutProfile = .standard) {
        self.document = document
        elements = document.elements
        hasTitle = elements.contains { $0.isTitle }
        self.options = options
        self.layout = layout
        terms = HTMLTerm.table(of: document.glossary)
        writer = HTMLWriter(capacity: 1 << 17)
    }
}

extension Element {
    /// Whether it is a title; one without words of its own may be printed for what stands round it.
    var isTitle: Bool { if case .lines(.title, _) = self { true } else { false } }
}
