/// What a stretch of source costs the compiler: its time grows with the square of either within one declaration.
struct SourceCost: Equatable {
    /// `\( )` in its literals.
    var interpolations = 0
    /// Statements of its result builders.
    var statements = 0

    static func + (one: SourceCost, other: SourceCost) -> SourceCost {
        SourceCost(
            interpolations: one.interpolations + other.interpolations, statements: one.statements + other.statements)
    }

    static func += (one: inout SourceCost, other: SourceCost) { one = one + other }

    /// Whether one declaration can hold it.
    var fits: Bool {
        interpolations <= SourceCost.interpolationLimit && statements <= SourceCost.statementLimit
    }

    /// The most interpolations of one declaration.
    static let interpolationLimit = 50
    /// The most statements of one declaration.
    static let statementLimit = 25
    /// The most interpolations of the prose that belongs to one statement: leaves room for what stands beside it.
    static let proseLimit = 40
}

/// A line of source with its indentation, in steps of four spaces.
struct SourceLine {
    var indent: Int
    var text: String

    init(_ text: String, indent: Int = 0) {
        self.indent = indent
        self.text = text
    }
}

extension [SourceLine] {
    /// The same lines, further in.
    func indented(by steps: Int = 1) -> [SourceLine] { map { SourceLine($0.text, indent: $0.indent + steps) } }
}

/// A declaration of its own: a property that holds a part of the document.
struct SourceDeclaration {
    /// The lines, from `var` to the closing brace.
    var lines: [SourceLine]
    /// What stands in the mark above it: a heading; empty for none.
    var title = ""
}

/// A statement of a result builder, with the declarations that it refers to.
struct SourcePart {
    var lines: [SourceLine]
    var cost: SourceCost
    /// Parts written elsewhere because they were too large, in reading order.
    var declarations: [SourceDeclaration] = []
    /// For a section the name of the property it would become; empty otherwise.
    var name = ""
    /// For a section its heading, shown above its declaration.
    var title = ""

    /// Whether it is large enough to stand in a property of its own.
    var isLarge: Bool { cost.statements >= 6 || cost.interpolations >= 12 }
}

/// A call written on one line, or an argument a line where that would be too long.
enum SourceCall {
    /// The lines of `name(arguments)`; the last one ends in `tail`.
    static func lines(_ name: String, _ arguments: [String], tail: String = "") -> [SourceLine] {
        if arguments.isEmpty { return [SourceLine(name + (tail.isEmpty ? "()" : tail))] }
        let joined = arguments.joined(separator: ", ")
        if arguments.count == 1 || columns(name) + columns(joined) <= 96 {
            return [SourceLine("\(name)(\(joined))\(tail)")]
        }
        var lines = [SourceLine(name + "(")]
        for (index, argument) in arguments.enumerated() {
            lines.append(SourceLine(argument + (index == arguments.count - 1 ? "" : ","), indent: 1))
        }
        lines.append(SourceLine(")" + tail))
        return lines
    }

    /// Columns on a screen, a Chinese character two.
    private static func columns(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    }
}
