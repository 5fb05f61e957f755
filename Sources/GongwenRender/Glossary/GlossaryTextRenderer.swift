package import GongwenModel

/// Renders term explanations as plain text (名词解释的纯文本): the title, then an entry a paragraph.
package struct GlossaryTextRenderer: Sendable {
    /// A renderer has no settings.
    package init() {}

    /// An entry with its number, headword, separator and explanation; further paragraphs on lines of their own.
    ///
    /// - Returns: UTF-8 bytes.
    package func render(_ glossary: GlossaryAppendix) -> [UInt8] {
        var text = glossary.title.plain + "\n\n"
        for paragraph in glossary.preface { text += paragraph.plain + "\n" }
        for entry in glossary.entries {
            text += entry.number.label + entry.headword + entry.separator
            // A headword on a line of its own has nothing behind it.
            if entry.separator.isEmpty, entry.see.isEmpty, !entry.definition.isEmpty { text += "\n" }
            var lines = entry.definition.map(\.plain)
            if !entry.see.isEmpty { lines.insert("见" + entry.see, at: 0) }
            text += lines.joined(separator: "\n") + "\n"
        }
        return Array(text.utf8)
    }
}
