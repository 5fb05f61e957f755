import GongwenDraft

/// The templates as `new --list` shows them (模板清单).
enum TemplateList {
    /// Each template: its name and title, what it is for, its keys with what stands there.
    static func text(_ entries: [TemplateShelf.Entry]) -> String {
        entries.map(text).joined(separator: "\n")
    }

    private static func text(_ entry: TemplateShelf.Entry) -> String {
        let template = entry.template
        var lines = [entry.file.name + (template.title.isEmpty ? "" : "　" + template.title)]
        if entry.file.isOfWorkspace { lines[0] += "（工作区）" }
        lines.append("    " + (template.summary.isEmpty ? "没有说明：模板里没有写“// 用途：……”" : template.summary))
        let width = template.keys.map(\.name.displayWidth).max() ?? 0
        for key in template.keys {
            let explanation = key.explanation.isEmpty ? "" : key.explanation + " "
            lines.append("    --set \(key.name.padded(to: width))  \(explanation)[\(key.shown)]")
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
