import GongwenModel

/// Prints findings for a person: place, message, the source line with a caret at display width, reason, clause, way out.
struct DiagnosticPrinter {
    /// The lines of a source, by the file's printed name; empty where the source is no text.
    private let lines: [String: [Substring]]

    init(sources: [String: [UInt8]]) {
        lines = sources.mapValues { bytes in
            String(decoding: bytes, as: UTF8.self)
                .split(separator: "\n", omittingEmptySubsequences: false).map { $0.last == "\r" ? $0.dropLast() : $0 }
        }
    }

    /// The finding as text, without a line end at the end.
    func text(_ finding: Diagnostic) -> String {
        var output = head(finding)
        if let location = finding.location, location.start.isKnown,
            let all = lines[location.file], all.indices.contains(Int(location.start.line) - 1)
        {
            let line = all[Int(location.start.line) - 1]
            if !line.isEmpty { output += "\n" + excerpt(line, location) }
        }
        let rest = [
            ("说明", finding.explanation), ("依据", finding.clause),
            // Whoever let it pass has no need of a way out.
            finding.acceptance == nil ? ("改法", finding.fix) : ("接受的理由", finding.acceptance),
        ]
        for case let (name, words?) in rest { output += "\n    \(name)：" + printable(words) }
        return output
    }

    private func head(_ finding: Diagnostic) -> String {
        var place = ""
        if let location = finding.location {
            place = printable(location.file)
            if location.start.isKnown { place += ":\(location.start.line)" }
            if location.start.column > 0 { place += ":\(location.start.column)" }
            place += ": "
        }
        return place
            + "\(finding.severity.rawValue): \(finding.acceptance == nil ? "" : "已接受：")\(printable(finding.message)) [\(finding.id)]"
    }

    /// The source line and a caret below it; a long line is cut round the place.
    private func excerpt(_ line: Substring, _ location: Diagnostic.Location) -> String {
        let scalars = Array(line.unicodeScalars)
        let indent = scalars.prefix { $0 == " " || $0 == "\t" }.count
        let start = location.start.column > 0 ? min(Int(location.start.column) - 1, scalars.count) : indent
        let sameLine = location.end.line == location.start.line
        let length = sameLine ? max(1, Int(location.end.column) - Int(location.start.column)) : 1
        let from = max(min(indent, start), start - 30)
        let until = min(scalars.count, max(start + length, from + 60))
        let shown = scalars[from..<until]
        let blanks = scalars[from..<start].reduce(0) { $0 + $1.displayWidth }
        let carets = scalars[start..<min(start + length, until)].reduce(0) { $0 + $1.displayWidth }
        let (head, tail) = (from > indent ? "…" : "", until < scalars.count ? "…" : "")
        return "    " + head + printable(String(String.UnicodeScalarView(shown))) + tail + "\n    "
            + String(repeating: " ", count: blanks + (head.isEmpty ? 0 : "…".displayWidth))
            + String(repeating: "^", count: max(1, carets))
    }

    /// The text on one line, a blank for what would move or command the terminal; every character keeps its column.
    private func printable(_ text: String) -> String {
        func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value }
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    }
}
