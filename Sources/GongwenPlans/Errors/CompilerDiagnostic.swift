/// A message of the compiler (`-diagnostic-style llvm`), still in its own words.
struct CompilerDiagnostic: Equatable {
    enum Severity: String {
        case error, warning, note
    }

    /// A place as the compiler counts: line and column from 1, the column in bytes.
    struct Place: Equatable {
        var line: Int
        var byteColumn: Int
    }

    var severity: Severity
    /// Where in the plan; nil when it is elsewhere or nowhere.
    var place: Place?
    /// Without the group's name in brackets at its end.
    var message: String
    /// The notes that follow an error or a warning.
    var notes: [CompilerDiagnostic] = []

    /// Reads all that a compiler wrote.
    static func all(in words: [UInt8], of source: PlanSource) -> [CompilerDiagnostic] {
        var found: [CompilerDiagnostic] = []
        var quoted: ArraySlice<UInt8>?
        for line in words.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            // The line of the plan that follows a message may itself look like one.
            if let expected = quoted, line == expected {
                quoted = nil
                continue
            }
            guard let diagnostic = CompilerDiagnostic(line: String(decoding: line, as: UTF8.self)) else { continue }
            quoted = diagnostic.place.map { source.line($0.line) }
            if diagnostic.severity == .note, !found.isEmpty {
                found[found.count - 1].notes.append(diagnostic)
            } else {
                found.append(diagnostic)
            }
        }
        return found
    }

    init(severity: Severity, place: Place?, message: String) {
        self.severity = severity
        self.place = place
        self.message = message
    }

    /// Reads `plan.swift:3:7: error: MESSAGE`, `error: MESSAGE`, `ld.lld: error: MESSAGE`; nil for another line.
    private init?(line: String) {
        // The message may quote another one: the first mark counts.
        let readings = [Severity.error, .warning, .note].compactMap { severity -> (Severity, [Substring])? in
            let start = "\(severity.rawValue): "
            if line.hasPrefix(start) { return (severity, ["", line.dropFirst(start.count)]) }
            return MessageTemplate("{}: \(start){}").captures(in: line).map { (severity, $0) }
        }
        guard let (severity, found) = readings.min(by: { $0.1[0].utf8.count < $1.1[0].utf8.count }) else { return nil }
        self.severity = severity
        message = CompilerDiagnostic.withoutGroup(String(found[1]))
        place = CompilerDiagnostic.place(in: found[0])
    }

    private static func place(in words: Substring) -> Place? {
        let parts = words.split(separator: ":")
        guard parts.count == 3, parts[0] == PlanCompiler.sourceName, let line = Int(parts[1]),
            let column = Int(parts[2])
        else { return nil }
        return Place(line: line, byteColumn: column)
    }

    /// `… is unused [#no-usage]` without the name of its group.
    private static func withoutGroup(_ message: String) -> String {
        guard message.hasSuffix("]"), let start = message.lastIndex(of: "["), start > message.startIndex,
            message[start...].hasPrefix("[#"), message[message.index(before: start)] == " "
        else { return message }
        return String(message[..<message.index(before: start)])
    }
}
