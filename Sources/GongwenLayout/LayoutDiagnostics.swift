import GongwenModel

extension Diagnostic {
    /// A table of more columns than a grid holds; its rows became paragraphs.
    static func tableTooWide(columns most: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "table-too-wide", severity: .warning, at: place,
            message: "表格超过\(most)列，版心排不下，文本页中每行表格改排为一段",
            clause: "GB/T 9704—2012 5.2.3", fix: "减少列数，或拆成几张表")
    }

    /// A table whose columns a line cannot show side by side.
    static func tableStacked(parts: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "table-stacked", severity: .note, at: place,
            message: "表格比一行宽，文本页中分为\(parts)段上下排列，每段重复首列",
            explanation: "纸面上可以横排；文本页的版心宽28字，不能横放", clause: "GB/T 9704—2012 8", fix: "减少列数，或拆成几张表")
    }

    /// A letter that bears the marks of several organs.
    static func letterMarks(_ organs: [String]) -> Diagnostic {
        Diagnostic(
            id: "letter-joint-mark", severity: .error,
            message: "信函格式联合行文只用主办机关的标志，现有\(organs.count)个：\(organs.joined(separator: "、"))",
            clause: "GB/T 9704—2012 10.1", fix: "发文机关标志只写“\(organs.first ?? "")”")
    }

    /// Recipients that left page 1 no room for the body now stand in the 版记.
    static func recipientsMoved(from place: Place) -> Diagnostic {
        Diagnostic(
            id: "recipients-moved", severity: .note, at: place,
            message: "主送机关过多，首页不能显示正文，文本页已将其移至版记",
            explanation: "其他输出仍排在标题之下", clause: "GB/T 9704—2012 7.3.2",
            fix: "在计划中把主送机关改写为“版记主送”，各种输出就都移到版记")
    }

    /// Page 1 shows nothing of the body.
    static func bodyNotOnFirstPage(page: Int) -> Diagnostic {
        Diagnostic(
            id: "body-not-on-first-page", severity: .error,
            message: "正文从第\(page)页开始，首页必须显示正文",
            explanation: "版头、标题等占满了首页", clause: "GB/T 9704—2012 7.3.3", fix: "缩短标题，或减少正文前的内容")
    }
}
