import GongwenModel

/// The plan source of one document, put together from its parts (计划源文件).
struct PlanSourceFile {
    private let document: Document
    private var writer = PlanSourceWriter()
    private let structName: String
    private let remarks: [String]
    /// Declarations that stand in extensions below the struct, those of a part together.
    private var extensions: [[SourceDeclaration]] = []

    /// Takes a document as its source says it, without what resolution fills in.
    init(_ document: Document, remarks: [String] = []) {
        self.document = document
        self.remarks = remarks.isEmpty ? ["由文档写成的计划源文件：内容可以直接修改，序号、附件说明和名词链接在生成时自动得出。"] : remarks
        structName = writer.names.give(PlanSourceFile.title(of: document), kind: "计划", fallback: "公文计划", limit: 40)
    }

    /// What was found while writing.
    var diagnostics: [Diagnostic] {
        (document.edition.isEmpty ? [] : [.editionApplied(document.edition)]) + writer.diagnostics
    }

    /// The title that the plan goes by: a notice is named after the text it passes on.
    private static func title(of document: Document) -> String {
        let passedOn = document.passedOn?.text.title.plain ?? ""
        return passedOn.isEmpty ? document.main.title.plain : passedOn
    }

    /// The whole file.
    mutating func source() -> String {
        for indicator in document.indicators {
            let name = writer.names.give(indicator.name, kind: "指标", fallback: "指标", limit: 40)
            writer.indicators[Array(indicator.name.utf8)] = name
            indicatorNames.append(name)
        }
        var declarations: [SourceLine] = []
        for (indicator, name) in zip(document.indicators, indicatorNames) {
            declarations += writer.declaration(of: indicator, named: name)
        }
        let members = members()
        var lines = head()
        if !writer.bodies.isEmpty {
            lines.append(SourceLine("extension 部门 {"))
            lines += writer.bodies.map { SourceLine("static let \($0) = 部门(\(SwiftLiteral.literal($0)))", indent: 1) }
            lines += [SourceLine("}"), SourceLine("")]
        }
        if !declarations.isEmpty { lines += declarations + [SourceLine("")] }
        lines.append(SourceLine("@main struct \(structName): 公文 {"))
        lines += separated(members).indented()
        lines.append(SourceLine("}"))
        for group in extensions { lines += extensionLines(group) }
        return lines.joined()
    }

    private var indicatorNames: [String] = []

    private func head() -> [SourceLine] {
        let title = SourceComment.line(PlanSourceFile.title(of: document))
        return [SourceLine(title.isEmpty ? "// 公文的计划源文件" : "// \(title)")]
            + remarks.map { SourceLine("// " + SourceComment.line($0)) }
            + [SourceLine("import Gongwen"), SourceLine("")]
    }

    private func extensionLines(_ group: [SourceDeclaration]) -> [SourceLine] {
        var lines = [SourceLine("")]
        if let title = group.first?.title, !title.isEmpty {
            lines += [SourceLine("// MARK: " + title), SourceLine("")]
        }
        lines.append(SourceLine("extension \(structName) {"))
        lines += separated(group.map(\.lines)).indented()
        lines.append(SourceLine("}"))
        return lines
    }

    private func separated(_ members: [[SourceLine]]) -> [SourceLine] {
        Array(members.joined(separator: [SourceLine("")]))
    }

    // MARK: The members that the protocol asks for

    private mutating func members() -> [[SourceLine]] {
        var members = [elements()]
        if !document.main.asPrinted.isEmpty {
            members.append(property("照印", "[照印要素]", array(document.main.asPrinted.map(\.source))))
        }
        if document.numbering != .standard {
            members.append(property("层次", "层次序数", [SourceLine(document.numbering.source)]))
        }
        let body = writer.body(of: document.main.blocks)
        keep(body)
        members.append(property("正文", "块", body.flatMap(\.lines)))
        if let passedOn = document.passedOn { members.append(self.passedOn(passedOn)) }
        var cost = SourceCost()
        let attached = writer.attachments(document.main.attachments, beside: &cost)
        if !attached.isEmpty {
            keep(attached)
            members.append(property("附件", "[附件项]", array(attached.flatMap(\.lines).map(\.text))))
        }
        if let glossary = document.glossary {
            let part = writer.glossary(glossary)
            keep([part])
            members.append(property("名词", "名词解释?", part.lines))
        }
        if !document.editions.isEmpty {
            let parts = writer.editions(document.editions)
            keep(parts)
            members.append(property("版本", "[版本项]", array(parts.flatMap(\.lines).map(\.text))))
        }
        if !indicatorNames.isEmpty {
            members.append(property("指标目录", "[指标]", filled(indicatorNames)))
        }
        return members
    }

    private mutating func elements() -> [SourceLine] {
        let part = writer.elements(of: document)
        keep([part])
        // A stored property cannot refer to others of the struct.
        if !part.declarations.isEmpty { return property("要素", "格式要素", part.lines) }
        var lines = part.lines
        lines[0].text = "let 要素 = " + lines[0].text
        return lines
    }

    private mutating func passedOn(_ passedOn: PassedOnText) -> [SourceLine] {
        let parts = writer.passedOn(passedOn)
        keep([parts.head] + parts.body)
        var lines = parts.head.lines
        if parts.body.isEmpty {
            lines[lines.count - 1].text += "}"
        } else {
            lines += parts.body.flatMap(\.lines).indented() + [SourceLine("}")]
        }
        return property("印转文本", "印转件?", lines)
    }

    private mutating func keep(_ parts: [SourcePart]) {
        extensions += parts.map(\.declarations).filter { !$0.isEmpty }
    }

    private func property(_ name: String, _ type: String, _ lines: [SourceLine]) -> [SourceLine] {
        if lines.isEmpty { return [SourceLine("var \(name): \(type) {}")] }
        // A body keeps its lines: they are where an author goes on writing.
        if lines.count == 1, lines[0].text.utf8.count <= 90, type != "块" {
            return [SourceLine("var \(name): \(type) { \(lines[0].text) }")]
        }
        return [SourceLine("var \(name): \(type) {")] + lines.indented() + [SourceLine("}")]
    }

    /// An array, on one line where it is short.
    private func array(_ elements: [String]) -> [SourceLine] {
        let joined = elements.joined(separator: ", ")
        if elements.count == 1 || joined.utf8.count <= 120 { return [SourceLine("[\(joined)]")] }
        return [SourceLine("[")] + elements.map { SourceLine($0 + ",", indent: 1) } + [SourceLine("]")]
    }

    /// An array of names, several on a line.
    private func filled(_ names: [String]) -> [SourceLine] {
        var lines = [""]
        for name in names {
            if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].utf8.count + name.utf8.count > 120 {
                lines.append("")
            }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + name + ","
        }
        if lines.count == 1 { return array(names) }
        return [SourceLine("[")] + lines.map { SourceLine($0, indent: 1) } + [SourceLine("]")]
    }
}

extension [SourceLine] {
    /// The lines as text.
    fileprivate func joined() -> String {
        var output = ""
        for line in self {
            if !line.text.isEmpty {
                for _ in 0..<line.indent { output += "    " }
                output += line.text
            }
            output += "\n"
        }
        return output
    }
}
