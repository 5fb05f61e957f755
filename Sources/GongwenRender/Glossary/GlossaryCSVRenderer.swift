/// Renders term explanations as a table for spreadsheets (名词解释的表格): CSV of RFC 4180 in UTF-8 with a byte order mark.
///
/// A cell that a spreadsheet would take for a formula gets a full-width blank (U+3000) in front: spreadsheets keep it and
/// read the cell as words, and every printed character stays, which white space is not (`Documentation/glossary-yaml.md`).
package struct GlossaryCSVRenderer: Sendable {
    /// A renderer has no settings.
    package init() {}

    /// A header row, then a row an entry; for a term base a row a meaning.
    ///
    /// - Returns: bytes with BOM; rows end in CRLF, paragraphs within a cell in LF.
    package func render(_ glossary: ExportedGlossary) -> [UInt8] {
        let rows =
            glossary.isBase
            ? [Self.baseHeader] + glossary.terms.flatMap(Self.baseRows)
            : [Self.header] + glossary.terms.map(Self.row)
        var text = "\u{FEFF}"
        for row in rows { text += row.map(Self.cell).joined(separator: ",") + "\r\n" }
        return Array(text.utf8)
    }

    private static let header = ["序号", "词目", "释义", "义项", "出处", "见", "参见", "正文出现次数"]

    private static func row(_ term: ExportedTerm) -> [String] {
        let sense = term.senses.first
        return [
            term.number, term.headword, sense?.definition.joined(separator: "\n") ?? "", sense?.name ?? "",
            sense?.source ?? "", term.see, term.seeAlso.joined(separator: "、"), term.useCount.map(String.init) ?? "",
        ]
    }

    private static let baseHeader = ["词目", "义项", "释义", "出处", "起", "止", "地区", "提示词", "不加引号", "别名", "类别"]

    private static func baseRows(_ term: ExportedTerm) -> [[String]] {
        term.senses.map { sense in
            [
                term.headword, sense.name, sense.definition.joined(separator: "\n"), sense.source,
                sense.from.map(String.init) ?? "", sense.until.map(String.init) ?? "",
                sense.places.joined(separator: "、"), sense.cues.joined(separator: "、"), sense.unquoted ? "是" : "",
                term.aliases.joined(separator: "、"), term.category,
            ]
        }
    }

    /// A cell, quoted where it must be.
    package static func cell(_ content: String) -> String {
        var content = content.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        if let first = content.unicodeScalars.first, startsFormula(first) { content = "\u{3000}" + content }
        guard content.utf8.contains(where: { [0x22, 0x2C, 0x0A].contains($0) }) else { return content }
        return "\"" + content.replacing("\"", with: "\"\"") + "\""
    }

    /// Whether a spreadsheet may take a cell that begins so for a formula; some read full-width signs alike.
    private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
