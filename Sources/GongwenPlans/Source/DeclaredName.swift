/// A name that the plan declares.
struct DeclaredName: Equatable {
    let name: String
    /// The type it is a member of; nil at top level and in bodies.
    let owner: String?
}

extension PlanSource {
    /// What the plan declares with `let`, `var`, `func`, `case` and as types, in order.
    var declaredNames: [DeclaredName] {
        var reader = DeclarationReader(source: self)
        return reader.read()
    }
}

/// Reads declarations off the tokens of a plan.
private struct DeclarationReader {
    let source: PlanSource
    private var names: [DeclaredName] = []
    /// For each open brace the type whose members stand in it.
    private var owners: [String?] = []
    /// The type whose brace is to come.
    private var announced: String?
    /// Depth of the `let`, `var` or `case` whose list of names goes on.
    private var list: Int?

    init(source: PlanSource) {
        self.source = source
    }

    mutating func read() -> [DeclaredName] {
        for index in source.tokens.indices {
            let token = source.tokens[index]
            switch token.kind {
            case .mark(UInt8(ascii: "{")):
                owners.append(announced)
                announced = nil
                if token.depth == list { list = nil }
            case .mark(UInt8(ascii: "}")):
                _ = owners.popLast()
                if let list, token.depth < list { self.list = nil }
            case .mark(UInt8(ascii: ",")) where token.depth == list:
                if isFollowedByValue(index + 1) { add(index + 1) }
            case .word: readWord(index)
            default: break
            }
        }
        return names
    }

    private mutating func readWord(_ index: Int) {
        switch source.text(source.tokens[index].range) {
        case "let", "var":
            list = source.tokens[index].depth
            add(index + 1)
        case "func", "typealias":
            list = nil
            add(index + 1)
        case "case" where announcedMember(index):
            list = source.tokens[index].depth
            add(index + 1)
        case "struct", "enum", "class", "protocol", "actor":
            list = nil
            add(index + 1)
            announced = word(index + 1)
        case "extension":
            list = nil
            announced = word(index + 1)
        default: break
        }
    }

    /// A `case` of an enum, and not one of a `switch`: a name follows.
    private func announcedMember(_ index: Int) -> Bool {
        owners.last.flatMap { $0 } != nil && word(index + 1) != nil
    }

    private func isFollowedByValue(_ index: Int) -> Bool {
        guard word(index) != nil, index + 1 < source.tokens.count else { return false }
        let next = source.tokens[index + 1].kind
        return next == .mark(UInt8(ascii: "=")) || next == .mark(UInt8(ascii: ":"))
    }

    private func word(_ index: Int) -> String? {
        guard index < source.tokens.count else { return nil }
        let token = source.tokens[index]
        switch token.kind {
        case .word: return source.text(token.range)
        case .quotedWord: return String(source.text(token.range).trimmed("`"))
        default: return nil
        }
    }

    private mutating func add(_ index: Int) {
        guard let name = word(index) else { return }
        names.append(DeclaredName(name: name, owner: owners.last ?? nil))
    }
}
