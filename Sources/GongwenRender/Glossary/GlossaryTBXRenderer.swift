package import GongwenModel
import GongwenXML

/// Renders term explanations as TBX (术语交换格式): dialect TBX-Basic, style dca.
///
/// A concept a meaning: the definition with its source at the level of the language, the term without quotation marks, which
/// are presentation, its aliases as variants. Years and sense names, for which TBX-Basic has no category, are notes.
///
/// - Source: ISO 30042:2019; TBX-Basic 1.2.1.
package struct GlossaryTBXRenderer: Sendable {
    /// A renderer has no settings.
    package init() {}

    /// The file as UTF-8, proved by libxml2 against the part of TBX-Basic that is written.
    ///
    /// - Returns: nil with the error `tbx-character` where a text holds a character that XML cannot carry,
    ///   `tbx-no-entry` where there is nothing to explain, or `tbx-invalid` where the proof fails, which is our own fault.
    package func render(_ glossary: ExportedGlossary) -> Compiled<[UInt8]> {
        let concepts = Self.concepts(of: glossary.terms)
        guard !concepts.isEmpty else {
            return Compiled(
                nil, diagnostics: [Self.trouble("tbx-no-entry", "没有可以导出的词条", fix: "先收录名词，再导出")])
        }
        var xml = XMLWriter(capacity: 1 << 14)
        xml.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.open(
            "tbx",
            ["type": "TBX-Basic", "style": "dca", "xml:lang": "zh", "xmlns": "urn:iso:std:iso:30042:ed-2"])
        xml.lineFeed()
        Self.writeHeader(of: glossary, to: &xml)
        xml.open("text")
        xml.open("body")
        xml.lineFeed()
        let ids = Dictionary(concepts.map { ($0.term.key, $0.id) }, uniquingKeysWith: { first, _ in first })
        for concept in concepts { Self.write(concept, ids, to: &xml) }
        xml.close()
        xml.close()
        xml.lineFeed()
        xml.close()
        xml.lineFeed()
        if let scalar = xml.metForbidden {
            let code = String(scalar.value, radix: 16, uppercase: true)
            return Compiled(
                nil,
                diagnostics: [
                    Self.trouble("tbx-character", "名词解释里有 XML 写不出的控制字符 U+\(code)", fix: "从词目、释义中删去这个字符")
                ])
        }
        let bytes = xml.finished()
        let problems = XMLSchema.tbxBasic.validate(bytes)
        guard problems.isEmpty else {
            return Compiled(
                nil,
                diagnostics: problems.map {
                    Self.trouble("tbx-invalid", "写出的 TBX 没有通过校验：\($0.message)", fix: "请报告这个问题")
                })
        }
        return Compiled(bytes)
    }

    /// A meaning of a term with its id.
    private struct Concept {
        var id: String
        var term: ExportedTerm
        var sense: ExportedSense
        /// The headwords of other entries that only send to this one.
        var pointers: [String] = []
    }

    private static func concepts(of terms: [ExportedTerm]) -> [Concept] {
        var anchors = AnchorMaker()
        var concepts: [Concept] = []
        var pointers: [String: [String]] = [:]
        for term in terms {
            for sense in term.senses {
                concepts.append(Concept(id: anchors.anchor("c", for: term.key), term: term, sense: sense))
            }
            if term.senses.isEmpty { pointers[GlossaryEntry.key(of: term.see), default: []].append(term.headword) }
        }
        for index in concepts.indices {
            concepts[index].pointers = pointers.removeValue(forKey: concepts[index].term.key) ?? []
        }
        return concepts
    }

    private static func writeHeader(of glossary: ExportedGlossary, to xml: inout XMLWriter) {
        xml.open("tbxHeader")
        xml.open("fileDesc")
        xml.open("titleStmt")
        xml.element("title", text: glossary.title)
        xml.close()
        xml.open("sourceDesc")
        xml.element("p", text: glossary.documentTitle.isEmpty ? glossary.title : glossary.documentTitle)
        xml.close()
        xml.close()
        xml.close()
        xml.lineFeed()
    }

    private static func write(_ concept: Concept, _ ids: [String: String], to xml: inout XMLWriter) {
        let (term, sense) = (concept.term, concept.sense)
        xml.open("conceptEntry", ["id": concept.id])
        if !term.category.isEmpty { xml.element("descrip", ["type": "subjectField"], text: term.category) }
        for related in term.seeAlso {
            let key = GlossaryEntry.key(of: related)
            if let id = ids[key] { xml.element("ref", ["type": "crossReference", "target": id], text: key) }
        }
        xml.lineFeed()
        xml.open("langSec", ["xml:lang": "zh"])
        writeDefinition(sense, to: &xml)
        xml.lineFeed()
        writeTerm(term.key, sense, isVariant: false, to: &xml)
        for alias in term.aliases + concept.pointers {
            writeTerm(GlossaryEntry.key(of: alias), sense, isVariant: true, to: &xml)
        }
        xml.close()
        xml.close()
        xml.lineFeed()
    }

    private static func writeDefinition(_ sense: ExportedSense, to xml: inout XMLWriter) {
        if sense.definition.contains(where: { !$0.isEmpty }) {
            xml.open("descripGrp")
            xml.element("descrip", ["type": "definition"], text: sense.definition.joined(separator: "\n"))
            if !sense.source.isEmpty { xml.element("admin", ["type": "source"], text: sense.source) }
            xml.close()
        }
        if !sense.name.isEmpty { xml.element("note", text: "义项：" + sense.name) }
        if !sense.span.isEmpty { xml.element("note", text: "通行年份：" + sense.span) }
        if !sense.cues.isEmpty { xml.element("note", text: "提示词：" + sense.cues.joined(separator: "、")) }
    }

    private static func writeTerm(_ term: String, _ sense: ExportedSense, isVariant: Bool, to xml: inout XMLWriter) {
        xml.open("termSec")
        xml.element("term", text: term)
        xml.element("termNote", ["type": "partOfSpeech"], text: "noun")
        if isVariant { xml.element("termNote", ["type": "termType"], text: "variant") }
        for place in sense.places { xml.element("termNote", ["type": "geographicalUsage"], text: place) }
        xml.close()
        xml.lineFeed()
    }

    private static func trouble(_ id: String, _ message: String, fix: String) -> Diagnostic {
        Diagnostic(id: id, severity: .error, category: .structural, message: message, fix: fix)
    }
}
