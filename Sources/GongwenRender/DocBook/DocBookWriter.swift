import GongwenModel

/// Writes one document as DocBook 5.0 (DocBook 输出).
///
/// Text is what the document prints, in its order; everything else goes into attributes (`Documentation/DocBook.md`).
/// Block elements stand on lines of their own; inside mixed content no white space is added.
struct DocBookWriter {
    /// The nesting beyond which nothing is written: XML parsers refuse 256 levels.
    static let depthLimit = 200

    var xml: XMLWriter
    /// For each element written, in document order, where it comes from.
    private(set) var places: [Place] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var depth = 0
    /// How many sections of the model stand round the current place.
    var sectionLevel = 0
    /// The ids of the glossary's entries by headword without quotation marks.
    var entryAnchors: [String: String] = [:]
    /// Whether a title has just been written: DocBook's processors take a subtitle nowhere else.
    var mayTakeSubtitle = false
    /// How many lines the 附件说明 of the current text has.
    var linesOfNote = 0
    /// Whether 未核, 存疑 and 静默 leave no trace.
    let omitsWorkingMarks: Bool
    /// Whether what an element says beside its prose is left out.
    let omitsFacts: Bool
    /// Whether the glossary is the whole document.
    var isAlone = false
    private var reportedDepth = false

    /// Creates a writer for one document.
    init(omitsWorkingMarks: Bool = false, omitsFacts: Bool = false) {
        xml = XMLWriter(capacity: 1 << 16)
        self.omitsWorkingMarks = omitsWorkingMarks
        self.omitsFacts = omitsFacts
    }

    /// Whether something was found that no valid DocBook can say.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Records a finding.
    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Where an element comes from, by its place in document order from 0; the nearest one before it that is known.
    func place(ofElement ordinal: Int?) -> Place {
        guard let ordinal else { return .none }
        return places.prefix(ordinal + 1).last { $0.isKnown } ?? .none
    }

    // MARK: Elements

    /// Opens an element that stands inside a line, or a leaf block; no white space follows.
    mutating func open(
        _ name: StaticString, role: String = "", id: String = "", facts: DocBookFacts = DocBookFacts(), at place: Place
    ) {
        xml.open(name)
        places.append(place)
        depth += 1
        if !id.isEmpty { attribute("xml:id", id, at: place) }
        if !role.isEmpty { attribute("role", role, at: place) }
        write(facts, at: place)
    }

    /// Adds an attribute to the element opened last.
    mutating func attribute(_ name: StaticString, _ value: String, at place: Place) {
        xml.attribute(name, value)
        if xml.metForbidden != nil { reportForbidden(in: value, at: place) }
    }

    /// Adds what the element opened last says beside its prose, unless that is left out.
    mutating func write(_ facts: DocBookFacts, at place: Place) {
        if !omitsFacts, !facts.encoded.isEmpty { attribute("remap", facts.encoded, at: place) }
    }

    /// Closes an element that stands inside a line.
    mutating func close() {
        xml.close()
        depth -= 1
    }

    /// Ends the start tag of an element whose children stand on lines of their own.
    mutating func breakLine() { xml.lineFeed() }

    /// Closes a block element, which ends its line.
    mutating func closeBlock() {
        close()
        xml.lineFeed()
    }

    /// Writes what every root element carries: namespace, version, language.
    mutating func rootAttributes() {
        attribute("xmlns", "http://docbook.org/ns/docbook", at: .none)
        attribute("version", "5.0", at: .none)
        attribute("xml:lang", "zh-CN", at: .none)
    }

    /// Writes a block element whose content is a run of prose.
    mutating func leaf(
        _ name: StaticString, role: String = "", id: String = "", facts: DocBookFacts = DocBookFacts(), at place: Place,
        _ content: (inout DocBookWriter) -> Void
    ) {
        open(name, role: role, id: id, facts: facts, at: place)
        content(&self)
        closeBlock()
    }

    /// Writes an element without content on a line of its own: a column of a table.
    mutating func column(_ name: String, align: String?, at place: Place) {
        places.append(place)
        if let align {
            xml.empty("colspec", ["colname": name, "align": align])
        } else {
            xml.empty("colspec", ["colname": name])
        }
        xml.lineFeed()
    }

    // MARK: Text

    /// Writes printed characters.
    mutating func text(_ string: String, at place: Place) {
        xml.text(string)
        if xml.metForbidden != nil { reportForbidden(in: string, at: place) }
    }

    /// Writes words that the standard prints round the author's: a label, a bracket, a colon.
    mutating func label(_ words: String, at place: Place) {
        if words.isEmpty { return }
        open("phrase", role: "label", at: place)
        text(words, at: place)
        close()
    }

    /// Writes the number of a heading or a point.
    mutating func number(_ number: OutlineNumber, at place: Place) {
        let role: String
        switch number {
        case .counted: role = "label"
        case .printed: role = "printed-label"
        case .unnumbered: return
        }
        open("phrase", role: role, at: place)
        text(number.label, at: place)
        close()
    }

    /// Whether one more level may be opened; reports once when it may not.
    mutating func mayNest(at place: Place) -> Bool {
        if depth < DocBookWriter.depthLimit { return true }
        if !reportedDepth {
            reportedDepth = true
            report(.docBookTooDeep(at: place))
        }
        return false
    }

    /// Writes a run of prose as markup into a string of its own, for a fact that is prose but not printed.
    ///
    /// Ids in it are characters of a value, no ids of the document.
    mutating func markup(of prose: Text) -> String {
        let (outer, outerPlaces) = (xml, places)
        xml = XMLWriter()
        inlines(prose.inlines)
        let markup = String(decoding: xml.finished(), as: UTF8.self)
        (xml, places) = (outer, outerPlaces)
        return markup
    }

    /// Names the characters of a string that XML 1.0 has no way to write.
    ///
    /// Asked only after the writer met one, so that a sound document is scanned once.
    private mutating func reportForbidden(in string: String, at place: Place) {
        guard let scalar = string.unicodeScalars.first(where: { XMLSyntax.lacks($0) }) else { return }
        report(.forbiddenCharacter(scalar, at: place))
    }
}

extension XMLSyntax {
    /// Whether XML 1.0 has no way to write a character.
    fileprivate static func lacks(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF) && forbids(scalar.value)
    }
}
