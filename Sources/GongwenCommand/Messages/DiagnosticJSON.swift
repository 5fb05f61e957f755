import GongwenModel

/// Findings as a JSON array (诊断的 JSON 形式): `{id, severity, file, line, column, endLine, endColumn, message, explanation, clause, fix}`.
enum DiagnosticJSON {
    /// The array, a finding a line; lines and columns from 1, 0 where unknown.
    static func bytes(_ findings: [Diagnostic]) -> [UInt8] {
        if findings.isEmpty { return Array("[]\n".utf8) }
        let rows = findings.map { finding in
            let location = finding.location
            let fields: [(String, String)] = [
                ("id", quote(finding.id)), ("severity", quote(finding.severity.rawValue)),
                ("file", quote(location?.file ?? "")), ("line", String(location?.start.line ?? 0)),
                ("column", String(location?.start.column ?? 0)), ("endLine", String(location?.end.line ?? 0)),
                ("endColumn", String(location?.end.column ?? 0)), ("message", quote(finding.message)),
                ("explanation", finding.explanation.map(quote) ?? "null"),
                ("clause", finding.clause.map(quote) ?? "null"), ("fix", finding.fix.map(quote) ?? "null"),
            ]
            return "  {" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
        }
        return Array(("[\n" + rows.joined(separator: ",\n") + "\n]\n").utf8)
    }

    private static func quote(_ string: String) -> String { JSONText.quoted(string) }
}
