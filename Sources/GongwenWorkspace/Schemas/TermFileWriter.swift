public import GongwenGlossary
import GongwenModel

/// Writes terms as a term file (写术语文件): the form that `glossary/*.yaml` are read in.
public enum TermFileWriter {
    /// Terms as entries of a list, a line end at the end.
    ///
    /// What is read back equals what was written, places aside.
    public static func text(of entries: [TermEntry]) -> String {
        entries.map(text).joined(separator: "\n")
    }

    /// A further meaning of a term as a comment, to be taken over by hand: it changes nothing when the file is read.
    public static func proposal(_ sense: TermSense, for term: TermEntry) -> String {
        var text = "# “\(term.headword)”在 \(term.file):\(term.place.line) 已有释义，与此不同。确是另一种含义的，在那一条的 义项 中加：\n"
        for line in lines(of: sense, named: true) { text += "#     \(line)\n" }
        return text
    }

    private static func text(of entry: TermEntry) -> String {
        let isWhole = entry.printed == "“" + entry.headword + "”" || entry.printed == entry.headword
        var text = "- 词目: \(scalar(isWhole ? entry.headword : entry.printed))\n"
        if !entry.aliases.isEmpty { text += "  别名: [\(entry.aliases.map(quoted).joined(separator: ", "))]\n" }
        if !entry.category.isEmpty { text += "  类别: \(scalar(entry.category))\n" }
        guard entry.senses.count > 1 || entry.senses.first?.name.isEmpty == false else {
            for line in entry.senses.flatMap({ lines(of: $0, named: false) }) { text += "  \(line)\n" }
            return text
        }
        text += "  义项:\n"
        for sense in entry.senses {
            for line in lines(of: sense, named: true) { text += "    \(line)\n" }
        }
        return text
    }

    /// A meaning's keys, a line each; with its name they begin an item of a list.
    private static func lines(of sense: TermSense, named isNamed: Bool) -> [String] {
        var fields: [(String, String)] = []
        if isNamed, !sense.name.isEmpty { fields.append(("名称", scalar(sense.name))) }
        if sense.definition.count == 1 {
            fields.append(("释义", scalar(sense.definition[0])))
        } else {
            fields.append(("释义", "[" + sense.definition.map(quoted).joined(separator: ", ") + "]"))
        }
        if !sense.source.isEmpty { fields.append(("出处", scalar(sense.source))) }
        if let from = sense.from { fields.append(("起", String(from))) }
        if let until = sense.until { fields.append(("止", String(until))) }
        if !sense.places.isEmpty { fields.append(("地区", "[" + sense.places.map(quoted).joined(separator: ", ") + "]")) }
        if !sense.cues.isEmpty { fields.append(("提示词", "[" + sense.cues.map(quoted).joined(separator: ", ") + "]")) }
        if sense.unquoted { fields.append(("不加引号", "是")) }
        return fields.enumerated().map { index, field in
            (isNamed ? (index == 0 ? "- " : "  ") : "") + "\(field.0): \(field.1)"
        }
    }

    /// A value as YAML takes it: plain where it can be, else in double quotes.
    static func scalar(_ value: String) -> String {
        let scalars = value.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return "\"\"" }
        let isPlain =
            !"-?:,[]{}#&*!|>'\"%@`~= \u{3000}".unicodeScalars.contains(first) && last != " " && last != ":"
            && !value.contains(": ") && !value.contains(" #")
            && !scalars.contains {
                $0.value < 0x20 || 0x7F...0xA0 ~= $0.value || 0x2028...0x2029 ~= $0.value || $0 == "\u{FEFF}"
            }
            && !scalars.allSatisfy { ("0"..."9").contains($0) || "+-.,eExXoO_:".unicodeScalars.contains($0) }
            && !["true", "false", "null", "yes", "no", "on", "off"].contains(value.lowercased())
        return isPlain ? value : quoted(value)
    }

    /// A value in double quotes.
    private static func quoted(_ value: String) -> String {
        var output = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\t": output += "\\t"
            case _
            where scalar.value < 0x20 || 0x7F...0xA0 ~= scalar.value || 0x2028...0x2029 ~= scalar.value
                || scalar == "\u{FEFF}":
                let hex = String(scalar.value, radix: 16, uppercase: true)
                output += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }
}
