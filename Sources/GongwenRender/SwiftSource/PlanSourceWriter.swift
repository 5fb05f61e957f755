import GongwenModel

/// Writes a document's parts as plan source: keeps the names given out, the bodies and indicators declared, the findings.
struct PlanSourceWriter {
    var names = PlanNames()
    /// Bodies that become members of 部门, in the order of their first use.
    private(set) var bodies: [String] = []
    /// Compared by bytes: equal strings may be written with different characters.
    private var knownBodies: Set<[UInt8]> = []
    /// The identifiers of the indicators that the plan declares, by the bytes of their names.
    var indicators: [[UInt8]: String] = [:]
    var diagnostics: [Diagnostic] = []

    /// A body as an expression: `.县科技局`, `部门.县科技局` where the type is not known, or `部门("…")`.
    mutating func body(_ name: String, isTyped: Bool = true) -> String {
        guard PlanNames.isIdentifier(name) else { return "部门(\(SwiftLiteral.literal(name)))" }
        if knownBodies.insert(Array(name.utf8)).inserted { bodies.append(name) }
        return (isTyped ? "." : "部门.") + name
    }

    /// The argument `label: value`, or nothing for an empty string.
    static func argument(_ label: String, _ value: String) -> [String] {
        value.isEmpty ? [] : ["\(label): \(SwiftLiteral.literal(value))"]
    }

    /// Strings as an array: `["甲", "乙"]`.
    static func array(_ values: [String]) -> String {
        "[" + values.map(SwiftLiteral.literal).joined(separator: ", ") + "]"
    }
}
