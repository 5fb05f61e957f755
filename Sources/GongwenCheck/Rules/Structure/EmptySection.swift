package import GongwenModel

/// A heading has something under it (章节内容).
package struct EmptySection: Check {
    package static let id = "empty-section"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        document.forEachBlock { block in
            guard case .section(let section) = block, section.blocks.isEmpty else { return }
            let name = section.number.label + section.heading.plain
            findings.append(
                Diagnostic(
                    id: EmptySection.id, severity: .error, category: .structural, at: section.place,
                    message: "标题“\(name)”下面没有内容",
                    fix: "补上内容；本身就是一条正文的，把文字写进大括号，例如 条 { \"……\" }"))
        }
        document.forEachBlock { block in
            guard case .passage(let passage) = block, passage.blocks.isEmpty else { return }
            findings.append(
                Diagnostic(
                    id: EmptySection.id, severity: .error, category: .structural, at: passage.place,
                    message: "此处的大括号里没有内容", fix: "补上内容，或把整段删去"))
        }
        return findings
    }
}
