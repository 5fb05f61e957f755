import GongwenModel

/// Findings as a JSON array (诊断的 JSON 形式): `{id, severity, file, line, column, endLine, endColumn, message, explanation, clause, fix}`,
/// and `accepted` with the reason where someone let the finding pass.
enum DiagnosticJSON {
    /// The array, a finding a line; lines and columns from 1, 0 where unknown.
    static func bytes(_ findings: [Diagnostic]) -> [UInt8] {
        JSONValue.array(findings.map(value)).bytes(openLevels: 1)
    }

    private static func value(_ finding: Diagnostic) -> JSONValue {
        let location = finding.location
        let accepted = finding.acceptance.map { [(key: "accepted", value: JSONValue.string($0))] } ?? []
        return .object(
            [
                ("id", .string(finding.id)), ("severity", .string(finding.severity.rawValue)),
                ("file", .string(location?.file ?? "")), ("line", .number(Int(location?.start.line ?? 0))),
                ("column", .number(Int(location?.start.column ?? 0))),
                ("endLine", .number(Int(location?.end.line ?? 0))),
                ("endColumn", .number(Int(location?.end.column ?? 0))), ("message", .string(finding.message)),
                ("explanation", JSONValue(finding.explanation)), ("clause", JSONValue(finding.clause)),
                ("fix", JSONValue(finding.fix)),
            ] + accepted)
    }
}
