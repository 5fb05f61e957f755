package import GongwenModel

/// A part of a higher level never stands inside one of a lower level (层次).
///
/// - Source: GB/T 9704-2012, 7.3.3.
package struct HeadingOrder: Check {
    package static let id = "heading-order"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        document.forEachBlock { block in
            guard case .section(let outer) = block else { return }
            if !(1...5).contains(outer.level) {
                findings.append(finding("层次应为第一层至第五层，此处是第\(outer.level)层", outer))
            }
            for inner in outer.blocks.sections where inner.level <= outer.level {
                findings.append(
                    finding("第\(inner.level)层标题“\(inner.heading.plain)”写在了第\(outer.level)层里面", inner))
            }
        }
        return findings
    }

    private func finding(_ message: String, _ section: Section) -> Diagnostic {
        Diagnostic(
            id: HeadingOrder.id, severity: .error, category: .structural, at: section.place, message: message,
            explanation: "层次自上而下是 章（一、）、节（（一））、条（1.）、款（（1））、项（①）", clause: "GB/T 9704—2012 7.3.3",
            fix: "移到大括号外面，或改用更低的层次")
    }
}
