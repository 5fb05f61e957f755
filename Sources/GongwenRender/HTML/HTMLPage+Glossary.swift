import GongwenModel

/// The annexed term explanations (名词解释).
extension HTMLPage {
    /// Writes the appendix.
    mutating func write(_ glossary: GlossaryAppendix) {
        let hasTitle = !glossary.title.isEmpty
        openPart(hasTitle ? "section" : "div", class: "glossary", labelledBy: hasTitle ? glossary.anchor : "")
        if !hasTitle { writeID(glossary.anchor) }
        writer.lineFeed()
        if hasTitle {
            writeTitle(glossary.title, anchor: glossary.anchor, rank: isGlossaryAlone ? 1 : 2)
        }
        for paragraph in glossary.preface {
            writer.open("p")
            write(paragraph, as: .linked)
            writer.close()
            writer.lineFeed()
        }
        if !glossary.entries.isEmpty {
            let anchors = Self.anchors(of: glossary)
            writer.open("dl")
            writer.lineFeed()
            for entry in glossary.entries { write(entry, anchors) }
            writer.close()
            writer.lineFeed()
        }
        writer.close()
        writer.lineFeed()
    }

    /// The entries' anchors by headword without quotation marks; the first of equal ones.
    private static func anchors(of glossary: GlossaryAppendix) -> [String: String] {
        Dictionary(glossary.entries.map { ($0.key, $0.anchor) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func write(_ entry: GlossaryEntry, _ anchors: [String: String]) {
        writer.open("div", ["class": "entry"])
        writer.open("dt")
        writeID(entry.anchor)
        text(entry.number.label, at: entry.place)
        writer.open("dfn")
        text(entry.headword, at: entry.place)
        writer.close()
        text(entry.separator, at: entry.place)
        writer.close()
        writer.open("dd")
        if !entry.anchor.isEmpty { writeID(HTMLTerm.definitionID(of: entry.anchor)) }
        writeDefinition(of: entry, anchors)
        writer.close()
        writeRelated(of: entry, anchors)
        writeBackLinks(of: entry)
        writer.close()
        writer.lineFeed()
    }

    private mutating func writeDefinition(of entry: GlossaryEntry, _ anchors: [String: String]) {
        if !entry.see.isEmpty {
            writer.open("p")
            writer.text("见")
            writeHeadword(entry.see, anchors, at: entry.place)
            writer.close()
        }
        for paragraph in entry.definition {
            writer.open("p")
            write(paragraph, as: .linked)
            writer.close()
        }
    }

    private mutating func writeHeadword(_ headword: String, _ anchors: [String: String], at place: Place) {
        let anchor = anchors[GlossaryEntry.key(of: headword)] ?? ""
        if !anchor.isEmpty { writer.open("a", ["class": "reference", "href": "#" + anchor]) }
        text(headword, at: place)
        if !anchor.isEmpty { writer.close() }
    }

    /// 参见: related entries; beside the printed text, which names none.
    private mutating func writeRelated(of entry: GlossaryEntry, _ anchors: [String: String]) {
        guard !entry.seeAlso.isEmpty else { return }
        writer.open("dd", ["class": "related", "data-generated": ""])
        writer.text("参见：")
        for (index, headword) in entry.seeAlso.enumerated() {
            if index > 0 { writer.text("、") }
            writeHeadword(headword, anchors, at: entry.place)
        }
        writer.close()
    }

    /// Links to every use that the page has; a use in words that print without it (签发人职务) has no place to go to.
    private mutating func writeBackLinks(of entry: GlossaryEntry) {
        let present = entry.uses.filter { uses.contains($0) }
        guard !present.isEmpty else { return }
        writer.open("dd", ["class": "uses", "data-generated": ""])
        writer.text("返回正文 ")
        for (index, use) in present.enumerated() {
            if index > 0 { writer.text(" ") }
            writer.open("a", ["href": "#" + use])
            writer.attribute("aria-label", "返回正文第\(index + 1)处：", entry.headword)
            writer.text(String(index + 1))
            writer.close()
        }
        writer.close()
    }
}
