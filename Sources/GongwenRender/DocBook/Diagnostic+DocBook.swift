import GongwenModel
import GongwenXML

/// What the DocBook renderer reports: each stops the output, because no valid DocBook could say it, or warns of a loss.
extension Diagnostic {
    static func docBookEmptySection(_ heading: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-empty-section", severity: .error, category: .structural, at: place,
            message: "标题“\(heading)”之下没有任何内容，无法输出 DocBook",
            explanation: "DocBook 的章节除标题外至少要有一个段落、表格或下一级章节",
            fix: "在标题下写上正文；暂缺的内容可写 待填(…)")
    }

    static func docBookEmptyAttachment(_ label: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-empty-section", severity: .error, category: .structural, at: place,
            message: "“\(label)”没有任何内容，无法输出 DocBook",
            explanation: "DocBook 的附录除标题外至少要有一个段落、表格或章节",
            fix: "写上附件的正文；附件另附的，注明 另附")
    }

    static func docBookEmptyPassedOnText(_ title: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-empty-section", severity: .error, category: .structural, at: place,
            message: "所附文本“\(title)”没有正文，无法输出 DocBook",
            explanation: "DocBook 的章节除标题外至少要有一个段落、表格或下一级章节",
            fix: "写上所转发或印发文本的正文")
    }

    static func docBookEmptyTable(at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-empty-table", severity: .error, category: .structural, at: place,
            message: "表格没有任何行，无法输出 DocBook", fix: "至少写一行，或删去该表")
    }

    static func docBookEmptyRow(at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-empty-row", severity: .error, category: .structural, at: place,
            message: "表格中有一行没有单元格，无法输出 DocBook",
            explanation: "DocBook 的每一行至少要有一个单元格，整行都被上方单元格占去时也是如此",
            fix: "在该行写上单元格，或缩小上方单元格所跨的行数")
    }

    static func docBookTableSpan(_ span: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-table-span", severity: .error, category: .structural, at: place,
            message: "单元格所跨的行数或列数“\(span)”不成立，应在1到\(DocBookWriter.spanLimit)之间", fix: "改正 跨列 或 跨行")
    }

    static func docBookEmptyGlossary(_ title: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-empty-glossary", severity: .error, category: .structural, at: place,
            message: "“\(title)”没有收录任何词条，无法输出 DocBook", fix: "收录词条，或删去名词解释")
    }

    static func docBookEmptyEntry(_ headword: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-empty-entry", severity: .error, category: .structural, at: place,
            message: "词条“\(headword)”既没有释义，也没有指明参见的词条，无法输出 DocBook",
            fix: "写上释义，或在名词库中补上该词")
    }

    static func forbiddenCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return Diagnostic(
            id: "forbidden-character", severity: .error, category: .structural, at: place,
            message: "文字中有控制字符“U+\(code)”，XML 无法表示", fix: "删去这个看不见的字符")
    }

    static func docBookTooDeep(at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-too-deep", severity: .error, category: .structural, at: place,
            message: "内容嵌套超过\(DocBookWriter.depthLimit)层，无法输出 DocBook", fix: "减少层次")
    }

    static func docBookSeparateAttachment(_ title: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-separate-attachment", severity: .warning, at: place,
            message: title.isEmpty
                ? "没有标题的附件注明另附，附件说明和 DocBook 中都不会出现" : "附件“\(title)”注明另附，它的正文不在 DocBook 中输出",
            fix: title.isEmpty ? "写上附件的标题" : "要随文输出的，去掉 另附")
    }

    static func docBookOrder(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "docbook-order-changed", severity: .note, at: place,
            message: "DocBook 中“\(name)”不能排在原处，已移到最近的可排之处",
            explanation: "DocBook 的标题在正文之前，附件和名词解释在正文之后；原来的次序另行记录，读回时恢复")
    }

    /// What the proof of the written bytes found, at the place that the element at fault comes from.
    static func docBookProof(_ problem: XMLProblem, at place: Place) -> Diagnostic {
        Diagnostic(
            id: problem.id, severity: .error, category: .structural, at: place, message: problem.message,
            explanation: "写出的 DocBook 没有通过核验，位置：\(problem.path.isEmpty ? "第\(problem.line)行" : problem.path)")
    }
}
