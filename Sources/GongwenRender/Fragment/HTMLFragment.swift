import GongwenModel

/// A fragment under construction (网页片段).
struct HTMLFragment: HTMLComposition {
    var writer = HTMLWriter(capacity: 1 << 16)
    var diagnostics: [Diagnostic] = []
    var depth = 0
    var hasReportedCharacter = false

    /// Writes an element that stands on a line of its own.
    ///
    /// - Parameter isStrong: whether all of it is bold, with or without the style.
    mutating func line(
        _ name: StaticString, style: FragmentStyle, isStrong: Bool = false, _ content: (inout HTMLFragment) -> Void
    ) {
        writer.open(name)
        if !style.css.isEmpty { writer.attribute("style", style.css) }
        if isStrong { writer.open("strong") }
        content(&self)
        if isStrong { writer.close() }
        writer.close()
        writer.lineFeed()
    }

    /// Writes a paragraph of prose; one that prints nothing is left out.
    mutating func paragraph(_ prose: Text, style: FragmentStyle) {
        guard !prose.isEmpty else { return }
        line("p", style: style) { $0.write(prose) }
    }
}
