extension Translations {
    /// What stands between the brackets of a call.
    static let arguments: [Translation] = [
        Translation("incorrect argument label in call (have '{}', expected '{}')") { found, context in
            wrongLabels(found, context)
        },
        Translation("incorrect argument labels in call (have '{}', expected '{}')") { found, context in
            wrongLabels(found, context)
        },
        Translation("missing argument label '{}' in call") { found, _ in missingLabels(found) },
        Translation("missing argument labels '{}' in call") { found, _ in missingLabels(found) },
        Translation("extraneous argument label '{}' in call") { found, _ in needlessLabels(found) },
        Translation("extraneous argument labels '{}' in call") { found, _ in needlessLabels(found) },
        Translation("missing argument for parameter #{} in call") { found, context in
            // At the closing bracket, what is missing may be what follows in braces.
            let isLast = context.after.first == UInt8(ascii: ")")
            return Finding(message: "缺少第 \(found[0]) 项内容，\(isLast ? "请补上；若须有花括号，请检查“{”" : "请补上")")
        },
        Translation("missing argument for parameter '{}' in call") { found, _ in
            Finding(message: "缺少“\(found[0])”，请补上“\(found[0]): ……”")
        },
        Translation("missing argument for parameter '{}' in {}") { found, _ in
            Finding(message: "缺少“\(found[0])”，请补上“\(found[0]): ……”")
        },
        Translation("missing arguments for parameters {} in call") { found, _ in
            let names = found[0].split(separator: ", ").map { name in
                name.hasPrefix("#") ? "第 \(name.dropFirst()) 项内容" : "“\(String(name).trimmed("'"))”"
            }
            return Finding(message: "缺少\(names.joined(separator: "、"))，请补上")
        },
        Translation("extra argument '{}' in call") { found, _ in
            Finding(message: "此处没有“\(found[0])”这一项，请删去或检查名称")
        },
        Translation("extra argument in call", "此处多出一项内容，请删去或检查前面的逗号与括号"),
        Translation("extra arguments at positions {} in call") { found, _ in
            Finding(message: "此处多出第 \(found[0].filter { $0 != "#" }) 项内容，请删去或检查前面的逗号与括号")
        },
        Translation("extra trailing closure passed in call", "此处后面不能再跟花括号，请删去花括号或检查名称"),
        Translation(
            "trailing closure passed to parameter of type '{}' that does not accept a closure",
            "此处后面不能跟花括号，请删去花括号或检查名称"),
        Translation("argument passed to call that takes no arguments", "此处的括号中不写内容，请删去"),
        Translation("argument '{}' must precede argument '{}'") { found, _ in
            Finding(message: "“\(found[0])”应写在“\(found[1])”之前，请调换次序")
        },
        Translation("argument '{}' must precede unnamed argument #{}") { found, _ in
            Finding(message: "“\(found[0])”应写在第 \(found[1]) 项之前，请调换次序")
        },
        Translation("unnamed argument #{} must precede argument '{}'") { found, _ in
            Finding(message: "第 \(found[0]) 项应写在“\(found[1])”之前，请调换次序")
        },
        Translation("unnamed argument #{} must precede unnamed argument #{}") { found, _ in
            Finding(message: "第 \(found[0]) 项应写在第 \(found[1]) 项之前，请调换次序")
        },
        Translation("no exact matches in call to static method 'buildExpression'") { _, context in
            notABlock(context)
        },
        Translation("no exact matches in call to {} method 'appendInterpolation'") { _, _ in
            Finding(message: "插值中的内容不合所需，请检查类型与次序")
        },
        Translation("no exact matches in call to {}", "括号中的内容不合所需，请检查各项的名称、类型与次序"),
        Translation("no exact matches in reference to {}", "此处的内容不合所需，请检查名称与类型"),
        Translation("cannot call value of non-function type '{}'") { found, _ in
            Finding(message: "\(MessageContext.type(found[0]))后面不能跟括号，请删去括号或检查逗号")
        },
        Translation("contextual closure type '{}' expects {}", "花括号中的参数与所需不符，请检查"),
        Translation("contextual type for closure argument list expects {}", "花括号中的参数与所需不符，请检查"),
        Translation("function '{}' was used as a property; add () to call it") { found, _ in
            Finding(message: "“\(found[0])”之后缺少括号“()”，请补上")
        },
    ]

    private static func wrongLabels(_ found: [Substring], _ context: MessageContext) -> Finding {
        let have = MessageContext.labels(found[0])
        let expected = MessageContext.labels(found[1])
        if have.count == expected.count, have.sorted() == expected.sorted() {
            let order = expected.filter { $0 != "_" }.map { "“\($0)”" }.joined(separator: "、")
            return Finding(message: "括号中各项的次序有误，请把不写名称的内容与\(order)按规定的次序排列")
        }
        let pairs = zip(have, expected).filter { $0 != $1 }
        guard pairs.count == 1 || have.count == expected.count, let (wrong, right) = pairs.first else {
            return Finding(message: "括号中各项的名称与所需不符，请检查")
        }
        if wrong == "_" { return missingLabels([right]) }
        if right == "_" { return needlessLabels([wrong]) }
        // The compiler points at the call, the author looks for the label.
        let label = context.source.tokens.first { token in
            token.range.lowerBound >= context.offset && token.kind == .word
                && context.source.text(token.range) == wrong
        }
        return Finding(
            message: "“\(wrong)”应为“\(right)”，请改正", fix: label == nil ? nil : String(right), range: label?.range)
    }

    private static func missingLabels(_ found: [Substring]) -> Finding {
        let names = MessageContext.labels(found[0]).filter { $0 != "_" }.map { "“\($0):”" }
        return Finding(message: "此处应写出名称\(names.joined(separator: "、"))，请补上")
    }

    private static func needlessLabels(_ found: [Substring]) -> Finding {
        let names = MessageContext.labels(found[0]).filter { $0 != "_" }.map { "“\($0):”" }
        return Finding(message: "此处不写名称\(names.joined(separator: "、"))，请删去")
    }

    /// A paragraph's place that holds something else. The compiler's notes say what was found.
    private static func notABlock(_ context: MessageContext) -> Finding {
        let got = context.diagnostic.notes.lazy.compactMap { note in
            MessageTemplate("candidate expects value of type '{}' for parameter #1 (got '{}')").captures(
                in: note.message)
        }.first
        guard let type = got?[1], type != "String", type != "DefaultStringInterpolation" else {
            return Finding(message: "这段文字的插值有误，请检查插值中的名称、单位与类型")
        }
        return Finding(message: "此处应为一段文字或公文的一个部分，不能是\(MessageContext.type(type))，请改写")
    }
}
