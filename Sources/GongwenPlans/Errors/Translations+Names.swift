extension Translations {
    /// Names that are not there, or not here.
    static let names: [Translation] = [
        Translation("cannot find type '{}' in scope") { found, context in
            unknown("没有名为“\(found[0])”的类型", found[0], in: nil, context, advice: "请检查名称")
        },
        Translation("cannot find operator '{}' in scope") { found, _ in
            Finding(message: "不认识的运算符“\(found[0])”，请检查写法")
        },
        Translation("cannot find '{}' to match opening '{}' in {}") { found, context in
            unclosedInterpolation(found, context)
        },
        Translation("cannot find '{}' in scope{}") { found, context in
            if let seen = straightQuote(context) ?? missingColon(found[0], context) { return seen }
            return unknown(
                "没有名为“\(found[0])”的声明", found[0], in: nil, context, advice: "请先声明或改用已有的名称；若是文字，请加半角引号")
        },
        Translation("value of type '{}' has no member '{}'") { found, context in
            if let comma = missingComma(before: found[1], context) { return comma }
            return unknown(
                "\(MessageContext.type(found[0]))没有成员“\(found[1])”", found[1], in: found[0], context, advice: "请检查名称")
        },
        Translation("type '{}' has no member '{}'") { found, context in
            if found[0].hasPrefix("["), found[0].hasSuffix("]") {
                return Finding(
                    message: "此处应为列表，请用方括号括起“.\(found[1])”，即 [.\(found[1])]", fix: "[.\(found[1])]",
                    range: withDot(context))
            }
            // `部门?` has the members of `部门`.
            let type = found[0].hasSuffix("?") ? found[0].dropLast() : found[0]
            return unknown(
                "\(MessageContext.type(type))没有成员“\(found[1])”", found[1], in: type, context, advice: "请先声明或改用已有的名称")
        },
        Translation("module '{}' has no member named '{}'") { found, context in
            unknown("模块“\(found[0])”没有“\(found[1])”", found[1], in: nil, context, advice: "请检查名称")
        },
        Translation("no such module '{}'") { found, _ in
            Finding(message: "没有名为“\(found[0])”的模块，计划文件只能 import Gongwen，请改正或删去此行", fix: "Gongwen")
        },
        Translation("no such module '{}'{}") { found, _ in
            Finding(message: "没有名为“\(found[0])”的模块，计划文件只能 import Gongwen，请改正或删去此行", fix: "Gongwen")
        },
        Translation("ambiguous use of '{}'") { found, _ in
            Finding(message: "“\(found[0])”有多种解释，请检查是否有同名的类型与成员")
        },
        Translation("ambiguous use of operator '{}'") { found, _ in
            Finding(message: "运算符“\(found[0])”有多种解释，请拆成几步写")
        },
        Translation("'{}' is inaccessible due to '{}' protection level") { found, _ in
            Finding(message: "“\(found[0])”不对外开放，请改用其他写法")
        },
        Translation("'{}' initializer is inaccessible due to '{}' protection level") { found, _ in
            Finding(message: "“\(found[0])”不能直接新建，请改用其他写法")
        },
        Translation("'{}' is unavailable: {}") { found, context in unavailable(found, context) },
        Translation("'{}' is unavailable") { found, _ in
            Finding(message: "“\(found[0])”在计划中不能使用，请改用其他写法")
        },
        Translation("'{}' is unavailable in {}") { found, _ in
            Finding(message: "“\(found[0])”在计划中不能使用，请改用其他写法")
        },
        Translation("instance member '{}' cannot be used on type '{}'") { found, _ in
            Finding(
                message: "“\(found[0])”不是类型“\(found[1])”自己的成员，声明时请写 static let", weight: .consequence)
        },
        Translation("static member '{}' cannot be used on instance of type '{}'") { found, context in
            if let comma = missingComma(before: found[0], context) { return comma }
            return Finding(message: "“\(found[0])”属于类型“\(found[1])”，请写作 \(found[1]).\(found[0])")
        },
        Translation("cannot use instance member '{}' within property initializer{}") { found, _ in
            Finding(message: "等号后面不能引用同一类型中的“\(found[0])”，请把它移到 struct 之外，或改写成带花括号的 var")
        },
        Translation("use of local variable '{}' before its declaration") { found, _ in
            Finding(message: "“\(found[0])”在声明之前就使用了，请把声明移到前面")
        },
        Translation("variable '{}' used before being initialized") { found, _ in
            Finding(message: "“\(found[0])”还没有值就使用了，请先给它赋值")
        },
        Translation("constant '{}' used before being initialized") { found, _ in
            Finding(message: "“\(found[0])”还没有值就使用了，请先给它赋值")
        },
        // What the compiler cannot work out once something else is wrong.
        Translation("cannot infer contextual base in reference to member '{}'") { found, _ in unresolved(found) },
        Translation("reference to member '{}' cannot be resolved without a contextual type") { found, _ in
            unresolved(found)
        },
        Translation("generic parameter '{}' could not be inferred", weight: .consequence, "此处的类型无法判定，请检查这一行的写法"),
        Translation("type of expression is ambiguous without {}", weight: .consequence, "此处的类型无法判定，请检查这一行的写法"),
        Translation("failed to produce diagnostic for expression{}", weight: .consequence, "此处的写法有误，请检查这一行"),
        Translation("cannot infer {}", weight: .consequence, "此处的类型无法判定，请检查这一行的写法"),
    ]

    private static func unresolved(_ found: [Substring]) -> Finding {
        Finding(message: "无法判定“.\(found[0])”属于哪个类型，请检查所在位置与写法", weight: .consequence)
    }

    /// A name that is not there, with the one that may be meant, or those there are.
    private static func unknown(
        _ message: String, _ name: Substring, in owner: Substring?, _ context: MessageContext, advice: String
    ) -> Finding {
        let type = owner.map { String($0.hasSuffix(".Type") ? $0.dropLast(5) : $0) }
        let member = owner == nil ? context.suggestion.member(named: String(name)) : nil
        let better = member ?? context.suggestion.name(for: String(name), in: type) ?? context.proposal
        // The compiler's place may be that of a whole `a.b`; the fix replaces the name alone.
        let range = context.token.flatMap { context.source.text($0.range) == name ? $0.range : nil }
        // What stands in the brackets of an unknown name cannot be understood either.
        let shadow = range == nil ? nil : context.tokenIndex.map(context.source.extent(ofCallAt:))
        if let better {
            return Finding(
                message: "\(message)，是否应为“\(better)”", fix: range == nil ? nil : better, range: range, shadow: shadow)
        }
        let members = type.map(context.suggestion.members(of:)) ?? []
        let choice = members.map { ".\($0)" }.joined(separator: "、")
        return Finding(
            message: "\(message)，\((1...8).contains(members.count) ? "可用的有 \(choice)" : advice)", range: range,
            shadow: shadow)
    }

    private static func unavailable(_ found: [Substring], _ context: MessageContext) -> Finding {
        if found[1].isChinese { return Finding(message: String(found[1])) }
        return Finding(message: "“\(found[0])”在计划中不能使用，请改用其他写法")
    }

    /// `标题 "计划"`, `标题; "计划"`: the colon between name and content is missing.
    private static func missingColon(_ name: Substring, _ context: MessageContext) -> Finding? {
        guard let next = context.nextToken, let token = context.token, token.kind == .word,
            FullWidthMark.all(in: token.range, of: context.source).isEmpty, context.hasPairedQuotes,
            context.source.position(of: next.range.lowerBound).line == context.diagnostic.place?.line
        else { return nil }
        if next.kind == .mark(UInt8(ascii: ";")) {
            return Finding(
                message: "“\(name)”之后应为半角冒号“:”，不是分号，请改正", weight: .seen, fix: ":", range: next.range)
        }
        guard next.kind == .text || next.kind == .number else { return nil }
        return Finding(message: "“\(name)”之后缺少半角冒号“:”，请补上", weight: .seen, fix: "\(name):")
    }

    /// `"\(402.6, .亿元"`: what follows is taken for code, up to the end of the line.
    private static func unclosedInterpolation(_ found: [Substring], _ context: MessageContext) -> Finding {
        let rest = String(decoding: context.after, as: UTF8.self)
        return Finding(
            message: "插值缺少与“\(found[1])”配对的“\(found[0])”，请补上", weight: rest.contains("）") ? .cause : .seen,
            range: context.offset..<min(context.offset + 1, context.source.bytes.count), unsettles: .everything)
    }

    /// `402.6 .亿元`: the comma between number and unit is missing.
    private static func missingComma(before name: Substring, _ context: MessageContext) -> Finding? {
        // The compiler points at the member, or at the value before it.
        let tokens = context.source.tokens[context.source.tokenIndex(from: context.offset)...]
        guard let token = tokens.first(where: { context.source.text($0.range) == name }) else { return nil }
        let bytes = context.source.bytes[..<token.range.lowerBound]
        guard bytes.last == UInt8(ascii: "."), bytes.dropLast().last == UInt8(ascii: " ") else { return nil }
        return Finding(
            message: "“.\(name)”之前缺少半角逗号“,”，请补上", weight: .seen,
            range: (token.range.lowerBound - 1)..<token.range.upperBound)
    }

    /// `"实现"重点"`: the marks of a quotation inside a text have ended the text.
    static func straightQuote(_ context: MessageContext) -> Finding? {
        guard context.before.last == UInt8(ascii: "\""), let token = context.token, token.kind == .word else {
            return nil
        }
        let next = context.source.bytes[token.range.upperBound...].first
        guard next == UInt8(ascii: "\""), context.hasPairedQuotes else { return nil }
        let word = context.source.text(token.range)
        return Finding(
            message: "文字中的半角引号会使文字中断，引用“\(word)”请用全角引号“ ”", weight: .seen, fix: "“\(word)”",
            range: (token.range.lowerBound - 1)..<(token.range.upperBound + 1))
    }

    /// The range of a member with the dot before it.
    private static func withDot(_ context: MessageContext) -> Range<Int>? {
        guard let token = context.token, context.before.last == UInt8(ascii: ".") else { return nil }
        return (token.range.lowerBound - 1)..<token.range.upperBound
    }
}
