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
        write(style)
        if isStrong { strong(style: .plain, content) } else { content(&self) }
        writer.close()
        writer.lineFeed()
    }

    /// Writes prose in bold.
    mutating func strong(style: FragmentStyle, _ content: (inout HTMLFragment) -> Void) {
        writer.open("strong")
        write(style)
        content(&self)
        writer.close()
    }

    /// Gives the element opened last its looks.
    mutating func write(_ style: FragmentStyle) {
        if !style.css.isEmpty { writer.attribute("style", style.css) }
    }

    /// Writes a paragraph of prose; one that prints nothing is left out.
    mutating func paragraph(_ prose: Text, style: FragmentStyle) {
        guard !prose.isEmpty else { return }
        line("p", style: style) { $0.write(prose) }
    }
}
