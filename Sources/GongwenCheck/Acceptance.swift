package import GongwenModel

/// Broken rules that someone lets pass by name and reason (接受): `--accept ID=REASON`.
///
/// What makes a valid output impossible cannot be let pass.
package struct Acceptance: Sendable, Equatable {
    /// The reason by the rule's id.
    package let reasons: [String: String]

    /// Lets the rules named pass.
    package init(_ reasons: [String: String] = [:]) { self.reasons = reasons }

    /// The findings, those let pass as notes that carry the reason; everything else as it was.
    package func applied(to findings: [Diagnostic]) -> [Diagnostic] {
        if reasons.isEmpty { return findings }
        return findings.map { finding in
            guard finding.category == .rule, finding.severity != .note, let reason = reasons[finding.id] else {
                return finding
            }
            var copy = finding
            copy.severity = .note
            copy.acceptance = reason
            return copy
        }
    }
}

/// What a rule's id names (规则编号).
package enum RuleNames {
    /// A rule that can be accepted.
    package static let acceptable = Set(Checks.rules.map { $0.id } + elsewhere)

    /// Ids without which no output is possible, where a person might name one.
    package static let structural = Set(
        Checks.structural.map { $0.id } + [
            "duplicate-identifier", "indicator-ambiguous", "indicator-without-value", "plan-does-not-compile",
            "unknown-edition", "unknown-indicator", "unknown-reference",
        ])

    /// Rules that are looked at while definitions are filled in, terms linked, texts read and pages laid out.
    private static let elsewhere = [
        "body-not-on-first-page", "letter-joint-mark",
        "ambiguous-term-sense", "import-question", "missing-see-target", "mixed-term-senses", "no-term-sense",
        "pinyin-order-unknown", "prose-too-deep", "repeated-term-entry", "term-defined-differently",
        "term-differs-from-base",
        "term-in-definition", "term-unused", "undecided-term-entry", "unknown-term", "unknown-term-sense",
    ]
}
