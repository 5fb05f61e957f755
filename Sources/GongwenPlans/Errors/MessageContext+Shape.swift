/// Slips that the compiler takes for something else: seen in the words round its place.
extension MessageContext {
    /// Where the place is in the braces of a property or function of type 块 without `@构`: that it is missing.
    ///
    /// One paragraph or several then are values that nobody takes; `正文` has the attribute from the protocol.
    var missingBuilder: Finding? {
        guard let brace = enclosingBraces.first(where: { isBodyOfContent($0) }) else { return nil }
        let tokens = source.tokens
        let words = tokens.indices[..<brace].reversed().prefix { index in
            !source.isMark("{", at: index) && !source.isMark("}", at: index)
        }
        guard let keyword = words.first(where: { ["var", "func"].contains(source.text(tokens[$0].range)) }),
            keyword + 1 < brace, let body = source.body(after: brace)
        else { return nil }
        let name = source.text(tokens[keyword + 1].range)
        // Modifiers may stand between.
        let isBuilt = tokens[max(0, keyword - 4)..<keyword].contains { source.text($0.range) == "构" }
        let isEmpty = source.isMark("}", at: brace + 1)
        let returns = tokens.contains { body.contains($0.range.lowerBound) && source.text($0.range) == "return" }
        if isBuilt || isEmpty || returns || name == "正文" { return nil }
        let kind = source.text(tokens[keyword].range)
        return Finding(
            message: "\(kind == "var" ? "属性" : "函数")“\(name)”前缺少 @构，请在 \(kind) 之前写上 @构", weight: .seen,
            fix: "@构 \(kind)", range: tokens[keyword].range)
    }

    /// Where the place is a value with a label, in a call whose braces hold its content: that there is no such label.
    var unknownLabel: Finding? {
        guard let index = tokenIndex, index >= 2, source.isMark(":", at: index - 1),
            source.tokens[index - 2].kind == .word
        else { return nil }
        let label = source.tokens[index - 2].range
        return Finding(message: "此处没有“\(source.text(label))”这一项，请删去或检查名称", weight: .seen, range: label)
    }

    /// Indices of the braces open at the place, the innermost first.
    private var enclosingBraces: [Int] {
        var open: [Int] = []
        for index in source.tokens.indices.prefix(source.tokenIndex(from: offset)) {
            if source.isMark("{", at: index) { open.append(index) }
            if source.isMark("}", at: index) { _ = open.popLast() }
        }
        return open.reversed()
    }

    /// Whether `: 块` or `-> 块` stands before a brace.
    private func isBodyOfContent(_ brace: Int) -> Bool {
        brace >= 2 && source.text(source.tokens[brace - 1].range) == "块"
            && (source.isMark(":", at: brace - 2) || source.isMark(">", at: brace - 2))
    }
}
