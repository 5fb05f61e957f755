import GongwenLayout
import GongwenModel

/// A page under construction: the document, what is known about its terms, and the markup written so far.
struct HTMLPage {
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
    /// How many sections or inlines enclose what is being written.
    var depth = 0
    /// Whether the term explanations are the whole page.
    var isGlossaryAlone = false
    /// Whether the character HTML cannot carry has been reported.
    private var hasReportedCharacter = false

    /// How deep sections and inlines may be nested; far above any real text, far below what a stack holds.
    static let deepest = 100

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

    /// The page, or nothing where it could not be written soundly.
    var compiled: Compiled<[UInt8]> {
        let isSound = !diagnostics.contains { $0.severity == .error }
        return Compiled(isSound ? writer.finished() : nil, diagnostics: diagnostics)
    }

    /// Writes the author's characters and reports the first one that HTML cannot carry.
    mutating func text(_ string: String, at place: Place) {
        writer.text(string)
        guard let scalar = writer.metForbidden, !hasReportedCharacter else { return }
        hasReportedCharacter = true
        diagnostics.append(.htmlForbiddenCharacter(scalar, at: place))
    }

    /// Does `work` one level deeper; where that is too deep, reports it instead, which stops the output.
    mutating func nested(at place: Place, _ work: (inout HTMLPage) -> Void) {
        guard depth < Self.deepest else {
            if !diagnostics.contains(where: { $0.id == Diagnostic.htmlNestingID }) {
                diagnostics.append(.htmlNestingTooDeep(at: place))
            }
            return
        }
        depth += 1
        work(&self)
        depth -= 1
    }
}

extension Element {
    /// Whether it is a title; one without words of its own may be printed for what stands round it.
    var isTitle: Bool { if case .lines(.title, _) = self { true } else { false } }
}
