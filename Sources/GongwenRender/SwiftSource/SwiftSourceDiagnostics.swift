import GongwenModel

// All that the plan source has to say about what it cannot say.

extension Diagnostic {
    /// Nested deeper than sources are written.
    static func nestedTooDeep(limit: Int) -> Diagnostic {
        Diagnostic(
            id: "plan-source-nesting", severity: .error, category: .structural,
            message: "内容嵌套超过\(limit)层，无法写成计划源文件", fix: "减少层次或标记的嵌套")
    }

    /// An edition was taken out of the source before: the others are not there any more.
    static func editionApplied(_ name: String) -> Diagnostic {
        Diagnostic(
            id: "plan-source-edition", severity: .warning,
            message: "文档已取“\(name)”版本，计划源文件只写得出这一版本", fix: "由未取版本的文档写计划源文件")
    }

    /// A level that no function of the DSL has.
    static func levelOutOfRange(_ section: Section, written level: Int) -> Diagnostic {
        Diagnostic(
            id: "plan-source-level", severity: .warning, at: section.place,
            message: "层次“\(section.level)”不在一至五级之内，计划源文件按\(ChineseNumeral.string(level))级写出")
    }

    /// A headword that keeps its quotation marks, which the DSL takes away.
    static func termWithQuotationMarks(_ use: TermUse) -> Diagnostic {
        Diagnostic(
            id: "plan-source-term", severity: .warning, at: use.place,
            message: "名词“\(use.term)”的词目带引号，计划源文件写成不带引号的词目", fix: "词目不写引号，印出的文字里写引号")
    }
}
