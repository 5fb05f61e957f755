/// What a translation may look at besides the message's own words.
struct MessageContext {
    let source: PlanSource
    let suggestion: Suggestion
    let diagnostic: CompilerDiagnostic
    /// Offset of the compiler's place.
    let offset: Int
    /// The compiler's message without its proposal, `; did you mean 'X'?`.
    let message: String
    /// The name it proposes, if it proposes one.
    let proposal: String?

    init(source: PlanSource, suggestion: Suggestion, diagnostic: CompilerDiagnostic, offset: Int) {
        self.source = source
        self.suggestion = suggestion
        self.diagnostic = diagnostic
        self.offset = offset
        let parts = MessageTemplate("{}; did you mean {}?").captures(in: diagnostic.message)
        message = parts.map { String($0[0]) } ?? diagnostic.message
        proposal = parts.flatMap { MessageTemplate("'{}'").captures(in: String($0[1])) }.map { String($0[0]) }
    }

    /// Index of the token at the compiler's place.
    var tokenIndex: Int? { token == nil ? nil : source.tokenIndex(from: offset) }

    /// The token after the one at the compiler's place.
    var nextToken: Token? {
        guard let index = tokenIndex, index + 1 < source.tokens.count else { return nil }
        return source.tokens[index + 1]
    }

    /// The token at the compiler's place.
    var token: Token? { source.token(at: offset) }

    /// The text from the place on, at most 12 letters of its line, to quote it.
    var fragment: String {
        if let token, case .mark = token.kind {
        } else if let token {
            return MessageContext.shortened(source.text(token.range))
        }
        let line = source.line(diagnostic.place?.line ?? 0)
        guard offset >= line.startIndex, offset < line.endIndex else { return "" }
        return MessageContext.shortened(String(decoding: line[offset...], as: UTF8.self))
    }

    /// The bytes of the line before the place.
    var before: ArraySlice<UInt8> {
        let line = source.line(diagnostic.place?.line ?? 0)
        return offset >= line.startIndex && offset <= line.endIndex ? line[..<offset] : []
    }

    /// The bytes of the line from the place on.
    var after: ArraySlice<UInt8> {
        let line = source.line(diagnostic.place?.line ?? 0)
        return offset >= line.startIndex && offset <= line.endIndex ? line[offset...] : []
    }

    /// Whether the quotation marks of the line come in pairs. With an odd number of them one is missing, and which one
    /// only the author knows.
    var hasPairedQuotes: Bool {
        (before + after).count { $0 == UInt8(ascii: "\"") } % 2 == 0
    }

    /// The first 12 letters of the first line.
    static func shortened(_ text: String) -> String {
        let line = text.prefix { $0 != "\n" }
        return line.count > 12 ? "\(line.prefix(12))…" : String(line)
    }

    /// A type's name as authors know it, with quotation marks round what is a name of ours or theirs.
    static func type(_ name: Substring) -> String {
        let known: [Substring: String] = [
            "String": "文字", "StaticString": "文字", "Substring": "文字", "Character": "单个字",
            "DefaultStringInterpolation": "文字", "StringProtocol": "文字", "文": "文字", "Int": "整数", "Int32": "整数",
            "UInt32": "整数",
            "UInt": "整数", "UInt8": "整数", "Int64": "整数", "Double": "数字", "Float": "数字", "Bool": "是非值",
            "Void": "空", "()": "空", "Any": "任意值",
        ]
        if let plain = known[name] { return plain }
        if name.hasSuffix("?") { return "可以为空的\(type(name.dropLast()))" }
        if name.hasSuffix(".Type") { return "类型\(type(name.dropLast(5)))" }
        if name.hasPrefix("any ") || name.hasPrefix("some ") {
            return type(name.drop { $0 != " " }.dropFirst())
        }
        if name.contains(" -> ") { return "带花括号的内容" }
        if name.hasPrefix("["), name.hasSuffix("]") {
            return name.contains(" : ") ? "对照表" : "\(type(name.dropFirst().dropLast()))的列表"
        }
        return "“\(name)”"
    }

    /// `_:_:牵头单位:` as `第 1 项, 第 2 项, 牵头单位`.
    static func labels(_ list: Substring) -> [Substring] {
        list.split(separator: ":", omittingEmptySubsequences: true)
    }
}
