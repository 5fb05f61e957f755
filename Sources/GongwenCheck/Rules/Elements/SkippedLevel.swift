package import GongwenModel

/// Levels usually follow each other: 一、 then （一） (层次).
///
/// - Source: GB/T 9704-2012, 7.3.3; leaving a level out is common where there are two only.
package struct SkippedLevel: Check {
    package static let id = "skipped-level"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        document.forEachBlock { block in
            guard case .section(let outer) = block else { return }
            for inner in outer.blocks.sections where inner.level > outer.level + 1 {
                findings.append(
                    Diagnostic(
                        id: SkippedLevel.id, severity: .note, at: inner.place,
                        message: "第\(outer.level)层下面直接用了第\(inner.level)层“\(inner.heading.plain)”",
                        clause: "GB/T 9704—2012 7.3.3", fix: "只有两层时可以这样；否则改用第\(outer.level + 1)层"))
            }
        }
        return findings
    }
}
