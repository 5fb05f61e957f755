import GongwenGlossary
import GongwenModel
import Yams

/// A term file of a workspace, `glossary/*.yaml` (术语文件): a list of terms with their meanings.
struct TermFile {
    private(set) var entries: [TermEntry] = []
    private(set) var diagnostics: [Diagnostic] = []

    private static let senseKeys = ["释义", "出处", "起", "止", "地区", "提示词", "不加引号"]

    /// Reads a file's bytes.
    init(_ bytes: [UInt8], file: String) {
        var reader = YAMLReader(bytes, file: file)
        if let root = reader.root {
            for node in reader.items(root, of: "术语文件") {
                if let entry = TermFile.entry(node, &reader, file: file) { entries.append(entry) }
            }
        }
        diagnostics = reader.diagnostics
    }

    private static func entry(_ node: Node, _ reader: inout YAMLReader, file: String) -> TermEntry? {
        let known = ["词目", "别名", "类别", "义项"] + senseKeys
        guard let fields = reader.fields(node, of: "词条", known: known, required: ["词目"]) else { return nil }
        let headword = reader.string(fields, "词目")
        if let headword, GlossaryEntry.key(of: headword).isEmpty {
            reader.report(.headwordOfQuotes(at: fields.place(of: "词目")))
        }
        let senses = senses(of: fields, headword ?? "", &reader)
        let aliases = reader.strings(fields, "别名")
        let category = reader.string(fields, "类别") ?? ""
        guard let headword, !GlossaryEntry.key(of: headword).isEmpty, !senses.isEmpty else { return nil }
        return TermEntry(
            headword, aliases: aliases, category: category, senses: senses, file: file, at: fields.place(of: "词目"))
    }

    /// The meanings under 义项, or the only one, written with the term itself.
    private static func senses(of fields: YAMLReader.Fields, _ headword: String, _ reader: inout YAMLReader)
        -> [TermSense]
    {
        guard let list = fields["义项"] else {
            guard fields["释义"] != nil else {
                reader.report(.termWithoutDefinition(headword, at: fields.place))
                return []
            }
            return sense(fields, name: "", &reader).map { [$0] } ?? []
        }
        for key in senseKeys where fields[key] != nil {
            reader.report(.senseKeyBesideSenses(key, at: fields.place(of: key)))
        }
        let nodes = reader.items(list, of: "义项")
        if nodes.isEmpty, case .sequence = list {
            reader.report(.termWithoutDefinition(headword, at: fields.place(of: "义项")))
        }
        var senses: [TermSense] = []
        for node in nodes {
            guard let own = reader.fields(node, of: "义项", known: ["名称"] + senseKeys, required: ["释义"]) else { continue }
            let name = reader.string(own, "名称") ?? ""
            if nodes.count > 1, own["名称"] == nil { reader.report(.senseWithoutName(of: headword, at: own.place)) }
            if !name.isEmpty, let before = senses.first(where: { $0.name == name }) {
                reader.report(.repeatedSense(name, of: headword, firstLine: before.place.line, at: own.place(of: "名称")))
                continue
            }
            if let sense = sense(own, name: name, &reader) { senses.append(sense) }
        }
        return senses
    }

    private static func sense(_ fields: YAMLReader.Fields, name: String, _ reader: inout YAMLReader) -> TermSense? {
        let definition = reader.paragraphs(fields, "释义")
        let source = reader.string(fields, "出处") ?? ""
        let span = reader.span(fields)
        let places = reader.strings(fields, "地区", splits: true)
        let cues = reader.strings(fields, "提示词", splits: true)
        let unquoted = reader.flag(fields, "不加引号") ?? false
        guard !definition.isEmpty else { return nil }
        return TermSense(
            name: name, definition: definition, source: source, from: span.from, until: span.until, places: places,
            cues: cues, unquoted: unquoted, at: fields.place)
    }

    /// Joins the terms of several files, in their order; a term filed twice is a mistake.
    static func base(of files: [TermFile]) -> (base: TermBase, diagnostics: [Diagnostic]) {
        var seen: [[UInt8]: TermEntry] = [:]
        var kept: [TermEntry] = []
        var diagnostics: [Diagnostic] = []
        for entry in files.flatMap(\.entries) {
            let key = TermBase.key(of: entry.printed)
            if let before = seen[key] {
                diagnostics.append(
                    .repeatedTerm(entry.headword, before: "\(before.file):\(before.place.line)", at: entry.place)
                        .located(in: entry.file))
                continue
            }
            seen[key] = entry
            kept.append(entry)
        }
        for entry in kept {
            for alias in entry.aliases {
                // The same words with other quotation marks are another way to write this very term.
                guard let other = seen[TermBase.key(of: alias)], other.headword != entry.headword else { continue }
                diagnostics.append(
                    .aliasIsHeadword(
                        alias, of: entry.headword, other: "\(other.file):\(other.place.line)", at: entry.place
                    )
                    .located(in: entry.file))
            }
        }
        return (TermBase(entries: kept), diagnostics)
    }
}

extension Diagnostic {
    fileprivate static func headwordOfQuotes(at place: Place) -> Diagnostic {
        Diagnostic(
            id: "term-without-headword", severity: .error, category: .structural, at: place, message: "“词目”只有引号，没有文字")
    }

    fileprivate static func termWithoutDefinition(_ headword: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "yaml-missing-key", severity: .error, category: .structural, at: place,
            message: "词条“\(headword)”缺少“释义”", fix: "补上 释义: ……；有几种含义的，用 义项 分列")
    }

    fileprivate static func senseKeyBesideSenses(_ key: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "sense-key-beside-senses", severity: .error, category: .structural, at: place,
            message: "词条已有“义项”，“\(key)”应写在各义项之内", fix: "把 \(key) 移到它所属的义项下")
    }

    fileprivate static func senseWithoutName(of headword: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "yaml-missing-key", severity: .error, category: .structural, at: place,
            message: "“\(headword)”有几种含义，每个义项都要有“名称”", fix: "补上 名称: ……，计划里用它指明含义")
    }

    fileprivate static func repeatedSense(_ name: String, of headword: String, firstLine: UInt32, at place: Place)
        -> Diagnostic
    {
        Diagnostic(
            id: "repeated-sense", severity: .error, category: .structural, at: place,
            message: "“\(headword)”的义项“\(name)”重复，第\(firstLine)行已经写过", fix: "改名或合并")
    }

    fileprivate static func repeatedTerm(_ headword: String, before: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "repeated-term", severity: .error, category: .structural, at: place,
            message: "词目“\(headword)”重复，\(before) 已经收录", fix: "合并为一条；含义不同的，写成几个义项")
    }

    fileprivate static func aliasIsHeadword(_ alias: String, of headword: String, other: String, at place: Place)
        -> Diagnostic
    {
        Diagnostic(
            id: "alias-is-headword", severity: .warning, at: place,
            message: "“\(headword)”的别名“\(alias)”另有词条（\(other)），文中的“\(alias)”归那一条", fix: "删去这个别名，或合并两条")
    }
}
