extension Translations {
    /// Signs, brackets and quotation marks.
    static let syntax: [Translation] = [
        Translation("unterminated string literal") { _, context in
            let isMultiline = context.after.starts(with: "\"\"\"".utf8)
            return Finding(
                message: isMultiline
                    ? "多行文字缺少结尾的三引号 \"\"\" ，请另起一行补上" : "文字缺少右引号 \" ，请补上；文字中的引用请用全角引号“ ”",
                range: restOfLine(context), unsettles: isMultiline ? .everything : .whatFollows)
        },
        Translation("unicode curly quote found, replace with '\"'") { _, _ in
            Finding(message: "代码中应使用半角引号“\"”，此处是全角引号", weight: .shape)
        },
        Translation("multi-line string literal content must begin on a new line", "三引号之后须换行再写文字，请换行"),
        Translation("multi-line string literal closing delimiter must begin on a new line", "结尾的三引号须另起一行，请换行"),
        Translation("insufficient indentation of {} in multi-line string literal", "三引号中的文字不能比结尾的三引号更靠左，请增加缩进"),
        Translation(
            "unexpected {} in indentation of {} in multi-line string literal", "三引号中各行的缩进须与结尾的三引号一致，不要混用空格与制表符"),
        Translation("invalid escape sequence in literal") { _, context in wrongEscape(context) },
        Translation("string interpolation can only appear inside a string literal", "插值只能写在文字之中，请检查引号"),
        Translation("invalid character in source file", "代码中有不能使用的字符，请删去或改为半角"),
        Translation("unprintable ASCII character found in source file", "代码中有看不见的控制字符，请删去"),
        Translation("invalid UTF-8 found in source file", "此处不是 UTF-8 编码，请把文件另存为 UTF-8"),
        Translation("expected ',' separator") { _, context in missingComma(context) },
        Translation("unexpected ',' separator", weight: .shape, "此处多出一个逗号，请删去"),
        Translation("expected '}' {}") { _, context in unclosed("}", context) },
        Translation("expected ')' {}") { _, context in unclosed(")", context) },
        Translation("expected ']' {}") { _, context in unclosed("]", context) },
        Translation("extraneous '}' at top level") { _, _ in
            Finding(message: "多出一个右花括号“}”，请删去或检查前面的括号与引号", weight: .shape, unsettles: .whatFollows)
        },
        Translation("extraneous '{}' {}") { found, _ in
            Finding(message: "多出一个“\(found[0])”，请删去", weight: .shape)
        },
        Translation("consecutive statements on a line must be separated by {}") { _, context in
            if let quote = straightQuote(context) { return quote }
            if context.before.last == UInt8(ascii: "\"") {
                return Finding(
                    message: "文字在此之前已经结束，请检查引号；文字中的引用请用全角引号“ ”", weight: .shape)
            }
            let next = context.source.tokens[context.source.tokenIndex(from: context.offset)...].first?.range
            let word = next.map { "“\(MessageContext.shortened(context.source.text($0)))”" } ?? "此处"
            return Finding(message: "\(word)之前缺少逗号、括号或换行，请检查写法", weight: .shape, range: next)
        },
        Translation("consecutive declarations on a line must be separated by {}", weight: .shape, "两个声明之间须换行，请换行"),
        Translation("expected member name following '.'", weight: .shape, "“.”之后缺少名称，请补上"),
        Translation("expected initial value after '='", weight: .shape, "等号之后缺少内容，请补上"),
        Translation("expected pattern", weight: .shape, "let 或 var 之后缺少名称，请补上"),
        Translation("expected expression in list of expressions", weight: .shape, "此处缺少内容，请补上或删去多余的逗号"),
        Translation("expected expression in {}", weight: .shape, "此处缺少内容，请补上"),
        Translation("expected expression after {}", weight: .shape, "运算符之后缺少内容，请补上"),
        Translation("expected expression{}", weight: .shape, "此处缺少内容，请检查括号、逗号与引号"),
        Translation("expected declaration{}", weight: .shape, "此处只能写 let、var、func 等声明，请检查上一行与括号"),
        Translation("expected type{}", weight: .shape, "此处缺少类型，请补上"),
        Translation("expected '{' {}", weight: .shape, "此处缺少左花括号“{”，请补上"),
        Translation("expected '(' {}", weight: .shape, "此处缺少左圆括号“(”，请补上"),
        Translation("expected ':' {}", weight: .shape, "此处缺少半角冒号“:”，请补上"),
        Translation("expected identifier {}", weight: .shape, "此处缺少名称，请补上"),
        Translation("expected '{}'{}") { found, _ in
            Finding(message: "此处缺少“\(found[0])”，请补上", weight: .shape)
        },
        Translation("expected {}", weight: .shape, "此处的写法不完整，请检查括号、逗号与引号"),
        Translation("'{}' is not a postfix unary operator") { found, _ in
            Finding(message: "“\(found[0])”不能直接写在数字或名称之后，请写在文字之中或改用单位")
        },
        Translation("'{}' is not a prefix unary operator") { found, _ in
            Finding(message: "“\(found[0])”不能直接写在数字或名称之前，请检查写法")
        },
        Translation("'{}' must have consistent whitespace on both sides") { found, _ in
            Finding(message: "“\(found[0])”两边的空格须一致，请都加或都不加")
        },
        Translation("keyword '{}' cannot be used as an identifier here") { found, _ in
            Finding(message: "“\(found[0])”是 Swift 的关键字，不能用作名称，请换一个")
        },
        Translation("found an unexpected second identifier in {}", "名称中不能有空格，请连写"),
        Translation("'{}' is not a valid digit in {}") { _, context in
            let word = context.fragment
            return Finding(message: "数字之后不能直接写“\(word)”；是单位的，请写作“, .\(word)”", fix: ", .\(word)")
        },
        Translation("expected a digit {}", "数字的写法不完整，请补上"),
        Translation("unbalanced conditional compilation directive", weight: .shape, "#if 与 #endif 不配对，请检查"),
        Translation("use of unknown directive '{}'") { found, _ in
            Finding(message: "不认识“\(found[0])”，请删去")
        },
        Translation("unknown attribute '{}'") { found, _ in
            Finding(message: "不认识“@\(found[0])”，请删去或检查拼写")
        },
    ]

    private static func wrongEscape(_ context: MessageContext) -> Finding {
        // The compiler points behind the backslash.
        let range = max(0, context.offset - 1)..<min(context.offset + 1, context.source.bytes.count)
        if context.after.starts(with: "（".utf8) {
            return Finding(
                message: "插值应使用半角圆括号“\\(”，此处是全角的“（”", weight: .seen, fix: "\\(",
                range: range.lowerBound..<(range.upperBound + 2))
        }
        return Finding(message: "反斜杠“\\”在文字中另有用途，要写反斜杠本身请写作“\\\\”", range: range)
    }

    /// `[.甲)`: the compiler asks for a comma where a bracket is missing.
    private static func missingComma(_ context: MessageContext) -> Finding {
        let closing = context.after.first.map { Character(Unicode.Scalar($0)) }
        if let closing, ")]}".contains(closing), let open = context.source.openBracket(before: context.offset),
            let wanted = ["(": ")", "[": "]", "{": "}"][open] as Character?, wanted != closing
        {
            return Finding(message: "“\(closing)”之前缺少与“\(open)”配对的“\(wanted)”，请补上", weight: .shape)
        }
        let open = context.source.openBracket(before: context.offset)
        if context.after.allSatisfy({ $0 == UInt8(ascii: " ") }), open == "(" || open == "[" {
            return Finding(
                message: "此处缺少与“\(open == "(" ? "(" : "[")”配对的“\(open == "(" ? ")" : "]")”，或缺少半角逗号，请补上", weight: .shape,
                unsettles: .whatFollows)
        }
        return Finding(message: "此处缺少半角逗号“,”，请补上", weight: .shape)
    }

    private static func unclosed(_ bracket: Character, _ context: MessageContext) -> Finding {
        let name = bracket == "}" ? "右花括号" : bracket == ")" ? "右圆括号" : "右方括号"
        let opening = context.diagnostic.notes.lazy.compactMap(\.place).first
        let partner = opening.map { "，与第 \($0.line) 行的左括号配对" } ?? ""
        let isEnd = context.offset >= context.source.tokens.last?.range.upperBound ?? 0
        return Finding(
            message: "\(isEnd ? "文件到此结束，还" : "此处")缺少\(name)“\(bracket)”\(partner)，请补上", weight: .shape,
            range: isEnd ? context.source.tokens.last?.range : nil,
            unsettles: bracket == "}" ? .everything : .whatFollows)
    }

    private static func restOfLine(_ context: MessageContext) -> Range<Int>? {
        let line = context.after
        return line.isEmpty ? nil : line.startIndex..<line.endIndex
    }
}
