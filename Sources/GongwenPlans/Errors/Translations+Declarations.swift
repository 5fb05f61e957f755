extension Translations {
    /// Declarations, and what may stand where.
    static let declarations: [Translation] = [
        Translation("type '{}' does not conform to protocol '{}'") { found, context in
            nonconforming(found, context)
        },
        Translation("non-final class '{}' cannot conform to {}", "计划类型不能用 class，请改为 struct"),
        Translation("non-{} type '{}' cannot conform to {} protocol '{}'{}") { found, _ in
            Finding(message: "“\(found[1])”不能遵循“\(found[3])”，请改用 struct")
        },
        Translation("inheritance from non-protocol type '{}'") { found, _ in
            Finding(message: "“\(found[0])”不能写在冒号之后，计划类型请写作 struct 名称: 公文")
        },
        Translation("invalid redeclaration of '{}'") { found, context in
            let earlier = context.diagnostic.notes.lazy.compactMap(\.place).first
            let place = earlier.map { "第 \($0.line) 行" } ?? "前面"
            return Finding(message: "“\(found[0])”在\(place)已经声明，请改名或删去一处")
        },
        Translation("expressions are not allowed at the top level", weight: .shape, topLevel),
        Translation("statements are not allowed at the top level", weight: .shape, topLevel),
        Translation(
            "'main' attribute cannot be used in a module that contains top-level code", weight: .shape, topLevel),
        Translation("'main' attribute can only apply to one type in a module", "一个计划文件只能有一个 @main，请删去多余的"),
        Translation("'{}' is annotated with '@main' and must provide a main static function {}") { found, context in
            let name = context.source.tokens.firstIndex { context.source.text($0.range) == found[0] }
            // Where a protocol is named, the compiler has something to say about it.
            let isNamed = name.map { context.source.isMark(":", at: $0 + 1) } ?? false
            return Finding(
                message: "“\(found[0])”标有 @main，但没有写明它是公文，请写作 struct \(found[0]): 公文",
                weight: isNamed ? .consequence : .cause, range: name.map { context.source.tokens[$0].range },
                shadow: context.tokenIndex.flatMap(context.source.body(after:)))
        },
        Translation(
            "initializer requirement '{}' can only be satisfied by a 'required' initializer in {}",
            "计划类型不能用 class，请改为 struct"),
        Translation("{} '{}' is not concurrency-safe because it is nonisolated global shared mutable state") {
            found, _ in
            Finding(message: "“\(found[1])”声明在 struct 之外，不能用 var，请改用 let")
        },
        Translation("{} '{}' is not concurrency-safe because {}") { found, _ in
            Finding(message: "“\(found[1])”不能声明在此处，请移到计划类型的 struct 之内")
        },
        Translation("type annotation missing in pattern", "此处缺少内容或类型，请用等号写出内容"),
        Translation("computed property must have an explicit type", "带花括号的 var 须写明类型，例如 var 主要任务: 块"),
        Translation("'let' declarations cannot be computed properties", "带花括号的声明应使用 var，请把 let 改为 var"),
        Translation("variable with getter/setter cannot have an initial value", "等号与花括号不能并用，请留下一种"),
        Translation(
            "closure containing a declaration cannot be used with result builder '{}'",
            "正文之中不能写这种声明，请移到花括号之外"),
        Translation(
            "closure containing control flow statement cannot be used with result builder '{}'",
            "正文之中只能用 if、switch 和 for，请改写"),
        Translation(
            "function containing control flow statement cannot be used with result builder '{}'",
            "正文之中只能用 if、switch 和 for，请改写"),
        Translation("result builder '{}' does not implement {}", "正文之中不能这样写，请改写"),
        Translation("cannot assign to value: '{}' is a 'let' constant") { found, _ in
            Finding(message: "“\(found[0])”是用 let 声明的，不能改变，请另行声明")
        },
        Translation("cannot assign to {}", "此处的值不能改变，请另行声明"),
        Translation("cannot use mutating member on immutable value: {}", "此处的值不能改变，请另行声明"),
        Translation("circular reference", "声明互相引用，没有尽头，请改写"),
        Translation("circular reference{}", "声明互相引用，没有尽头，请改写"),
        Translation("'{}' used within its own type") { found, _ in
            Finding(message: "“\(found[0])”引用了自己，类型与成员请不要同名")
        },
        Translation("{} is unused") { _, context in context.missingBuilder ?? unused(context) },
        Translation("variable '{}' was never mutated; consider changing to 'let' constant", "请把 var 改为 let"),
        Translation("class '{}' has no initializers") { found, _ in
            Finding(message: "“\(found[0])”有未给出内容的项，请用等号写出内容，或改用 struct")
        },
        Translation("return from initializer without initializing all stored properties", "有的项还没有内容，请逐一赋值"),
        Translation("extensions must not contain stored properties", "extension 之中只能用 static let，请补上 static"),
        Translation("static stored properties not supported in {}", "此处不能写 static let，请移到 struct 之外"),
        Translation("switch must be exhaustive", "switch 没有列出所有情形，请补上 default"),
    ]

    private static let topLevel = "struct 之外只能写 let、func、struct 等声明，请把正文移到计划类型的花括号之中"

    /// The notes name the requirement that is not met, or what looks like it and is not.
    private static func nonconforming(_ found: [Substring], _ context: MessageContext) -> Finding {
        let notes = context.diagnostic.notes
        for note in notes {
            guard let place = note.place,
                let type = MessageTemplate("candidate has non-matching type '{}'").captures(in: note.message)
            else { continue }
            let offset = context.source.offset(line: place.line, byteColumn: place.byteColumn)
            guard let token = context.source.token(at: offset) else { continue }
            let name = context.source.text(token.range)
            guard let wanted = required(notes).first(where: { $0.name == name }) else { continue }
            return Finding(
                message: "“\(wanted.name)”的类型应为 \(wanted.type)，不能是 \(type[0])，请改正", range: token.range)
        }
        let missing = required(notes).map { "“\($0.name)”" }
        guard !missing.isEmpty else { return Finding(message: "“\(found[0])”不合“\(found[1])”的要求，请检查各项") }
        // Without it the compiler does not know what the declarations in the type are for.
        return Finding(
            message: "“\(found[0])”缺少\(missing.joined(separator: "、"))，“\(found[1])”要求写明，请补上",
            shadow: context.tokenIndex.flatMap(context.source.body(after:)))
    }

    /// A value that goes nowhere; most often because a `return` turns a builder's body into an ordinary one.
    private static func unused(_ context: MessageContext) -> Finding {
        let inside = context.source.bracesRound(context.offset)
        let exit = inside?.first { index in
            context.source.tokens[index].kind == .word
                && context.source.text(context.source.tokens[index].range) == "return"
        }
        guard let exit else { return Finding(message: "此处的内容不会进入公文，请检查所在位置", weight: .shape) }
        return Finding(
            message: "正文之中写了 return，其余内容就不会进入公文，请删去 return", range: context.source.tokens[exit].range)
    }

    private static func required(_ notes: [CompilerDiagnostic]) -> [(name: Substring, type: Substring)] {
        notes.compactMap { note in
            let found =
                MessageTemplate("protocol requires property '{}' with type '{}'").captures(in: note.message)
                ?? MessageTemplate("protocol requires {} '{}' with type '{}'").captures(in: note.message).map {
                    Array($0.dropFirst())
                }
            return found.map { ($0[0], $0[1]) }
        }
    }
}
