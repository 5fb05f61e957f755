import GongwenModel

extension Diagnostic {
    /// A term that neither the base nor the document explains.
    static func unknownTerm(_ term: String, near: [String], isEntry: Bool, at place: Place) -> Diagnostic {
        let quoted = near.map { "“\($0)”" }.joined(separator: "、")
        return Diagnostic(
            id: "unknown-term", severity: .error, at: place,
            message: (isEntry ? "术语库中没有“\(term)”，本文件也没有写明它的释义" : "“\(term)”既不在本文件的名词解释中，也不在术语库中")
                + (near.isEmpty ? "" : "，你是不是要写\(quoted)"),
            explanation: isEntry ? "列入名词解释的词，释义取自 glossary/*.yaml，或者写在本文件的词条里" : nil,
            fix: near.isEmpty
                ? "在 glossary/ 的术语文件中添加 词目: \(term)，或在本文件的名词解释中写明释义" : "改为\(quoted)，或在 glossary/ 的术语文件中添加 词目: \(term)")
    }

    /// A term with several possible meanings, or with several that the text really uses.
    static func ambiguousSense(_ term: String, candidates: [String], at place: Place) -> Diagnostic {
        Diagnostic(
            id: "ambiguous-term-sense", severity: .error, at: place,
            message: "“\(term)”有几种含义，此处无法判断取哪一种：\(candidates.joined(separator: "；"))",
            explanation: "提示词和年份都不能确定含义时，须由作者指定",
            fix: "在名词解释中写作 词条(\"“\(term)”\", 义项: \"\(candidates.first ?? "")\")，或取其他候选义项")
    }

    /// A term listed once whose uses have different meanings.
    static func mixedSenses(_ term: String, senses: [String], at place: Place) -> Diagnostic {
        Diagnostic(
            id: "mixed-term-senses", severity: .error, at: place,
            message: "“\(term)”在文中有不同含义：\(senses.joined(separator: "；"))",
            explanation: "一条名词解释只能说明一种含义",
            fix: "在名词解释中分列几条 词条(\"“\(term)”\", 义项: ……)，或在此处改用其他说法")
    }

    /// A term none of whose meanings holds for the place and the years of the text.
    static func noSenseAlive(_ term: String, senses: [TermSense], at place: Place) -> Diagnostic {
        let listed = senses.map { $0.title + ($0.span.isEmpty ? "" : "（\($0.span)）") }.joined(separator: "；")
        return Diagnostic(
            id: "no-term-sense", severity: .error, at: place,
            message: "术语库中“\(term)”的含义都不适用于本文的年份或地区：\(listed)",
            fix: "在名词解释中写作 词条(\"“\(term)”\", 义项: ……)，或用 释义: 写明本文件自己的释义")
    }

    /// A sense named in the plan that the term does not have.
    static func unknownSense(_ sense: String, of term: String, known: [String], at place: Place) -> Diagnostic {
        Diagnostic(
            id: "unknown-term-sense", severity: .error, at: place,
            message: "“\(term)”没有名为“\(sense)”的义项",
            fix: known.isEmpty ? "该词只有一种含义，去掉 义项" : "可用的义项：\(known.joined(separator: "、"))")
    }

    /// An entry whose term the text never uses.
    static func termUnused(_ headword: String, seenAs: String?, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "term-unused", severity: .warning, at: place,
            message: "名词解释中的“\(GlossaryEntry.key(of: headword))”在正文中没有出现",
            explanation: seenAs.map { "正文中只有“\($0)”这样的写法，引号与词目不同，或者只是其他词语的一部分" },
            fix: seenAs == nil ? "删去该条，或核对正文的写法" : "使词条与正文的写法（引号、修饰语）一致")
    }

    /// An entry that sends the reader to one that is not there.
    static func missingSeeTarget(_ target: String, from headword: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "missing-see-target", severity: .error, at: place,
            message: "“\(GlossaryEntry.key(of: headword))”一条所见的“\(target)”不在名词解释中", fix: "添加“\(target)”一条，或改正所见的词目")
    }

    /// Two entries that explain one term in one meaning.
    static func repeatedEntry(_ headword: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "repeated-term-entry", severity: .warning, at: place,
            message: "名词解释中“\(GlossaryEntry.key(of: headword))”列了两次", fix: "只留一条；含义不同的，各写明 义项")
    }

    /// A use that two entries of the appendix explain.
    static func undecidedEntry(_ term: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "undecided-term-entry", severity: .warning, at: place,
            message: "名词解释中有几条“\(term)”，无法判断此处取哪一条，暂指第一条", fix: "在此处用名词引用并写明 义项")
    }

    /// Nesting too deep to look for terms in.
    static func proseTooDeep(at place: Place) -> Diagnostic {
        Diagnostic(
            id: "prose-too-deep", severity: .warning, at: place,
            message: "内容嵌套超过\(ProseWalk.depthLimit)层，更深处不再查找名词", fix: "减少嵌套层次")
    }

    /// Headwords that cannot be put in order of pinyin.
    static func pinyinUnknown(_ characters: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "pinyin-order-unknown", severity: .note, at: place,
            message: "按拼音排序时不知道“\(characters)”的读音，排在其他字之后", fix: "需要另排的，改用按所列顺序")
    }

    /// An appendix of all used terms, where the text uses none.
    static func noTermUsed(at place: Place) -> Diagnostic {
        Diagnostic(
            id: "no-term-used", severity: .note, at: place, message: "正文没有用到术语库里的名词，没有印出名词解释",
            explanation: "名词解释收录全部用到的词，而一个也没有用到", fix: "需要解释的词，在 glossary/ 的术语文件中添加，或在 收录: 中写明释义")
    }
}
