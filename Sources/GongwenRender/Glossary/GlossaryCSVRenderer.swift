/// Renders term explanations as a table for spreadsheets (名词解释的表格): CSV of RFC 4180 in UTF-8 with a byte order mark.
///
/// A cell of words that a spreadsheet would take for a formula, a number or a date gets a full-width blank (U+3000) in front:
/// spreadsheets keep it and read the cell as words, and every printed character stays, which white space is not
/// (`Documentation/glossary-yaml.md`). Columns that count (序号, 正文出现次数, 起, 止) hold plain numbers.
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
        for row in rows { text += row.map(Self.field).joined(separator: ",") + "\r\n" }
        return Array(text.utf8)
    }

    /// A cell's content.
    private enum Content {
        case words(String)
        /// Digits, for a column that counts; empty where there is none.
        case count(String)
    }

    private static func words(_ string: String) -> Content { .words(string) }
    private static func count(_ number: Int?) -> Content { .count(number.map(String.init) ?? "") }

    private static func field(_ content: Content) -> String {
        switch content {
        case .words(let string): cell(string)
        case .count(let digits): digits
        }
    }

    private static let header = ["序号", "词目", "释义", "义项", "出处", "见", "参见", "正文出现次数"].map(words)

    private static func row(_ term: ExportedTerm) -> [Content] {
        let sense = term.senses.first
        return [
            ordinal(term.number), words(term.headword), words(sense?.definition.joined(separator: "\n") ?? ""),
            words(sense?.name ?? ""), words(sense?.source ?? ""), words(term.see),
            words(term.seeAlso.joined(separator: "、")), count(term.useCount),
        ]
    }

    /// A printed number; 1. without its mark, so that a spreadsheet sorts by it.
    private static func ordinal(_ label: String) -> Content {
        guard label.utf8.last == UInt8(ascii: "."), let number = Int(label.dropLast()) else { return words(label) }
        return count(number)
    }

    private static let baseHeader = ["词目", "义项", "释义", "出处", "起", "止", "地区", "提示词", "不加引号", "别名", "类别"].map(words)

    private static func baseRows(_ term: ExportedTerm) -> [[Content]] {
        term.senses.map { sense in
            [
                words(term.headword), words(sense.name), words(sense.definition.joined(separator: "\n")),
                words(sense.source), count(sense.from), count(sense.until),
                words(sense.places.joined(separator: "、")), words(sense.cues.joined(separator: "、")),
                words(sense.unquoted ? "是" : ""), words(term.aliases.joined(separator: "、")), words(term.category),
            ]
        }
    }

    /// A cell of words, shielded and quoted where it must be.
    package static func cell(_ content: String) -> String {
        var content = content.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        if let first = content.unicodeScalars.first, startsFormula(first) || isValue(content) {
            content = "\u{3000}" + content
        }
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

    /// Whether a spreadsheet may take a cell for a number, a date or a time: 0710, 1/2, 50%, 3月5日.
    private static func isValue(_ content: String) -> Bool {
        var hasDigit = false
        for scalar in content.unicodeScalars {
            switch scalar {
            case "0"..."9", "０"..."９": hasDigit = true
            case ".", ",", "/", ":", "-", "%", "(", ")", "'", " ", "E", "e", "．", "，", "／", "：", "－", "％", "年", "月",
                "日",
                "时", "分", "秒", "¥", "￥", "$", "€":
                continue
            default: return false
            }
        }
        return hasDigit
    }
}
