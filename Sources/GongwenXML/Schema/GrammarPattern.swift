/// What may stand in an element, as far as a message needs it: RELAX NG without attributes and data types.
indirect enum GrammarPattern: Sendable {
    /// Nothing more.
    case empty
    /// No continuation at all.
    case notAllowed
    /// Text, or a value.
    case text
    /// An element; the number is the declaration's ordinal in the grammar.
    case element(name: String, declaration: Int)
    case choice(GrammarPattern, GrammarPattern)
    case sequence(GrammarPattern, GrammarPattern)
    case oneOrMore(GrammarPattern)

    /// Whether the content may end here.
    var mayEnd: Bool {
        switch self {
        case .empty, .text: true
        case .notAllowed, .element: false
        case .choice(let first, let second): first.mayEnd || second.mayEnd
        case .sequence(let first, let second): first.mayEnd && second.mayEnd
        case .oneOrMore(let repeated): repeated.mayEnd
        }
    }

    /// What may follow once an element of this name has been read.
    func after(element read: String) -> GrammarPattern {
        switch self {
        case .empty, .notAllowed, .text: .notAllowed
        case .element(let name, _): name == read ? .empty : .notAllowed
        case .choice(let first, let second): .either(first.after(element: read), second.after(element: read))
        case .sequence(let first, let second):
            first.mayEnd
                ? .either(.both(first.after(element: read), second), second.after(element: read))
                : .both(first.after(element: read), second)
        case .oneOrMore(let repeated):
            .both(repeated.after(element: read), .either(self, .empty))
        }
    }

    /// The elements that may come next, in the grammar's order, each once.
    var nextElements: [String] {
        var names: [String] = []
        collectNext(into: &names)
        return names
    }

    /// Of the elements that may come next, those that complete the content; all of them when it takes more than one.
    var completingElements: [String] {
        let next = nextElements
        let completing = next.filter { after(element: $0).mayEnd }
        return completing.isEmpty ? next : completing
    }

    /// The elements that may stand anywhere in the content, in the grammar's order, each once.
    var elements: [String] {
        switch self {
        case .empty, .notAllowed, .text: []
        case .element(let name, _): [name]
        case .choice(let first, let second), .sequence(let first, let second):
            first.elements + second.elements.filter { !first.elements.contains($0) }
        case .oneOrMore(let repeated): repeated.elements
        }
    }

    /// Whether text may stand anywhere in the content.
    var admitsText: Bool {
        switch self {
        case .empty, .notAllowed, .element: false
        case .text: true
        case .choice(let first, let second), .sequence(let first, let second): first.admitsText || second.admitsText
        case .oneOrMore(let repeated): repeated.admitsText
        }
    }

    private func collectNext(into names: inout [String]) {
        switch self {
        case .empty, .notAllowed, .text: break
        case .element(let name, _): if !names.contains(name) { names.append(name) }
        case .choice(let first, let second):
            first.collectNext(into: &names)
            second.collectNext(into: &names)
        case .sequence(let first, let second):
            first.collectNext(into: &names)
            if first.mayEnd { second.collectNext(into: &names) }
        case .oneOrMore(let repeated): repeated.collectNext(into: &names)
        }
    }

    /// The declaration of a child element of this name, wherever it may stand.
    func declaration(of child: String) -> Int? {
        switch self {
        case .empty, .notAllowed, .text: nil
        case .element(let name, let declaration): name == child ? declaration : nil
        case .choice(let first, let second), .sequence(let first, let second):
            first.declaration(of: child) ?? second.declaration(of: child)
        case .oneOrMore(let repeated): repeated.declaration(of: child)
        }
    }

    /// A choice, without branches that cannot continue and without a second `empty`: what has been read makes no
    /// pattern grow.
    static func either(_ first: GrammarPattern, _ second: GrammarPattern) -> GrammarPattern {
        switch (first, second) {
        case (.notAllowed, _): second
        case (_, .notAllowed): first
        case (.empty, .empty): .empty
        default: .choice(first, second)
        }
    }

    static func both(_ first: GrammarPattern, _ second: GrammarPattern) -> GrammarPattern {
        switch (first, second) {
        case (.notAllowed, _), (_, .notAllowed): .notAllowed
        case (.empty, _): second
        case (_, .empty): first
        default: .sequence(first, second)
        }
    }
}
