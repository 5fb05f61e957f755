extension Translations {
    /// Values of another type than the place wants.
    static let types: [Translation] = [
        Translation("cannot convert value of type '{}' to expected argument type '{}'") { found, context in
            found[1].contains(" -> ") ? context.unknownLabel ?? mismatch(found, context) : mismatch(found, context)
        },
        Translation("cannot convert value of type '{}' to expected element type '{}'") { found, context in
            mismatch(found, context)
        },
        Translation("cannot convert value of type '{}' to specified type '{}'") { found, context in
            mismatch(found, context)
        },
        Translation("cannot convert value of type '{}' to closure result type '{}'") { found, context in
            mismatch(found, context)
        },
        Translation("cannot convert value of type '{}' to expected {} type '{}'") { found, context in
            mismatch([found[0], found[2]], context)
        },
        Translation("cannot convert return expression of type '{}' to return type '{}'") { found, context in
            context.missingBuilder ?? mismatch(found, context)
        },
        Translation("cannot convert parent type '{}' to expected type '{}'") { found, context in
            mismatch(found, context)
        },
        Translation("cannot assign value of type '{}' to type '{}'") { found, context in mismatch(found, context) },
        Translation("conflicting arguments to generic parameter '{}'{}", "各项的类型不一致，请改成同一种"),
        Translation("value of optional type '{}' must be unwrapped to {}") { found, _ in
            Finding(message: "这个\(MessageContext.type(found[0].dropLast()))可能为空，请用 ?? 给出为空时的值")
        },
        Translation("'nil' is not compatible with expected argument type '{}'") { found, _ in
            Finding(message: "此处不能为空，请写出\(MessageContext.type(found[0]))")
        },
        Translation("'nil' cannot initialize specified type '{}'") { found, _ in
            Finding(message: "此处不能为空，请写出\(MessageContext.type(found[0]))")
        },
        Translation("'nil' requires a contextual type", "此处不能只写 nil，请写明类型"),
        Translation("binary operator '{}' cannot be applied to operands of type '{}' and '{}'") { found, _ in
            operands(found[0], [found[1], found[2]])
        },
        Translation("binary operator '{}' cannot be applied to two '{}' operands") { found, _ in
            operands(found[0], [found[1]])
        },
        Translation("unary operator '{}' cannot be applied to an operand of type '{}'") { found, _ in
            operands(found[0], [found[1]])
        },
        Translation("operator function '{}' requires that {}") { found, _ in operands(found[0], []) },
        Translation("referencing operator function '{}' on {}") { found, _ in operands(found[0], []) },
        Translation(
            "heterogeneous collection literal could only be inferred to '{}'{}",
            "列表中各项的类型不一致，请改成同一种，或写明列表的类型"),
        Translation("empty collection literal requires an explicit type", "空的列表须写明类型，例如 let 名称: [部门] = []"),
        Translation("the compiler is unable to type-check this expression in reasonable time{}") { _, _ in
            Finding(
                message: "此处内容太多太杂，编译器在限定时间内判定不完，请拆成几个声明",
                explanation: "一章或一节写成一个声明，每个声明的插值不超过 50 处；长文字不要用“+”连接，请用三引号的多行文字")
        },
        Translation("reasonable time{}", "此处内容太多太杂，编译器在限定时间内判定不完，请拆成几个声明"),
        Translation("missing return in {} expected to return '{}'") { found, context in
            context.missingBuilder ?? Finding(message: "花括号中没有得出\(MessageContext.type(found[1]))，请写出内容")
        },
        Translation("non-void function should return a value", "return 之后缺少内容，请补上"),
        Translation("unexpected non-void return value in void function", "此处没有写明结果的类型，不能 return，请写明类型或删去"),
        Translation("'{}' is not convertible to '{}'{}") { found, context in mismatch(found, context) },
        Translation("integer literal '{}' overflows when stored into '{}'") { found, _ in
            Finding(message: "“\(found[0])”超出整数的范围，请改用文字或小数")
        },
        Translation("type '{}' cannot conform to '{}'") { found, _ in
            Finding(message: "\(MessageContext.type(found[0]))不能用在此处，请检查类型")
        },
        Translation("{} requires that '{}' conform to '{}'") { found, _ in
            Finding(message: "\(MessageContext.type(found[1]))不能用在此处，请检查类型")
        },
        Translation("call can throw{}", "此处可能出错，计划中请改用不会出错的写法"),
    ]

    private static func mismatch(_ found: [Substring], _ context: MessageContext) -> Finding {
        let (got, wanted) = (MessageContext.type(found[0]), MessageContext.type(found[1]))
        if context.after.first == UInt8(ascii: "+") {
            return Finding(message: "文字不能用“+”连接，请写成一段，或用三引号的多行文字")
        }
        if got == "文字", let index = context.tokenIndex, context.source.tokens[index].kind == .text {
            let holes = context.source.interpolations(ofTextAt: index)
            // A text alone would do; with a hole that the compiler cannot fill it takes the whole for another type.
            if !holes.isEmpty, ["文", "块", "[块]"].contains(found[1]) { return wrongHole(holes, context) }
        }
        if found[1] == "[\(found[0])]" || (got == "文字" && wanted == "文字的列表") {
            let token = context.token.flatMap { $0.kind == .text ? context.source.text($0.range) : nil }
            return Finding(message: "此处应为列表，请用方括号括起", fix: token.map { "[\($0)]" })
        }
        if found[1] == "文", got == wanted {
            return Finding(message: "此处请直接写出文字；要用声明过的文字，请声明为 let 名称: 文 = \"……\"")
        }
        if got == wanted { return Finding(message: "此处的\(wanted)种类不合所需，请检查写法") }
        if wanted == "文字", let token = context.token, token.kind == .number {
            let number = context.source.text(token.range)
            return Finding(message: "此处应为文字，请加半角引号，写作 \"\(number)\"", fix: "\"\(number)\"")
        }
        if context.token?.kind == .number, wanted != "整数", wanted != "数字" {
            return Finding(message: "此处应为\(wanted)，不能是\(got)；若是文字，请加半角引号")
        }
        if found[0] == "\(found[1])?" {
            return Finding(message: "这个\(wanted)可能为空，请用 ?? 给出为空时的值")
        }
        return Finding(message: "此处应为\(wanted)，不能是\(got)，请改正")
    }

    /// A text whose interpolation cannot be understood: the first member in it that nobody has declared.
    private static func wrongHole(_ holes: [Range<Int>], _ context: MessageContext) -> Finding {
        let source = context.source
        for hole in holes {
            for index in hole.dropFirst() where source.isMark(".", at: index - 1) && source.tokens[index].kind == .word
            {
                let name = source.text(source.tokens[index].range)
                guard !context.suggestion.knows(name) else { continue }
                let better = context.suggestion.name(for: name)
                return Finding(
                    message: "插值中的“.\(name)”没有声明，\(better.map { "是否应为“.\($0)”" } ?? "请检查名称")", weight: .seen,
                    fix: better, range: source.tokens[index].range,
                    shadow: source.tokens[hole.lowerBound].range
                        .lowerBound..<source.tokens[hole.upperBound - 1].range.upperBound)
            }
        }
        return Finding(message: "这段文字的插值有误，请检查插值中的名称、单位与类型")
    }

    private static func operands(_ sign: Substring, _ types: [Substring]) -> Finding {
        let names = types.map { MessageContext.type($0) }.joined(separator: "与")
        return Finding(
            message: names.isEmpty ? "“\(sign)”不能用在此处，请检查两边的类型" : "“\(sign)”不能用于\(names)，请改写",
            explanation: sign == "+" ? "长文字不要用“+”连接，请用三引号的多行文字" : nil)
    }
}
