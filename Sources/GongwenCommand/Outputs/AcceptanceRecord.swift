import GongwenModel

/// What was let pass in a build, kept beside its outputs and outside the text (接受记录).
enum AcceptanceRecord {
    /// The name of the record beside the outputs of a document's name.
    static func fileName(for name: String) -> String { name + ".accepted.txt" }

    /// The record as UTF-8; nil where nothing was let pass.
    static func bytes(of findings: [Diagnostic], in shown: String) -> [UInt8]? {
        let accepted = findings.filter { $0.acceptance != nil }
        guard !accepted.isEmpty else { return nil }
        var lines = ["接受记录：\(shown)", "下列问题经人接受后写出，不进入公文。", ""]
        for finding in accepted {
            let place = finding.location.map { $0.start.isKnown ? "\($0.file):\($0.start.line)" : $0.file } ?? shown
            lines.append("\(place)：\(finding.message) [\(finding.id)]")
            lines.append("    接受的理由：\(finding.acceptance ?? "")")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
