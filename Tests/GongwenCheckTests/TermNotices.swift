import GongwenModel

@testable import GongwenCheck

func termEntry(_ headword: String, _ definition: String, sense: String = "", line: UInt32) -> GlossaryEntry {
    GlossaryEntry(headword: headword, sense: sense, definition: [Text(definition)], at: Place(line: line))
}

/// The sound notice with a paragraph and an appendix, linked as a compiled one is.
func noticeExplaining(_ text: String, _ entries: [GlossaryEntry]) -> Document {
    var document = soundNotice()
    document.main.blocks = [.paragraph(Paragraph(Text(text, at: Place(line: 8))))]
    document.glossary = GlossaryAppendix(order: .listed, entries: entries, at: Place(line: 80))
    for index in entries.indices { document.glossary?.entries[index].anchor = "g\(index)" }
    return document
}
