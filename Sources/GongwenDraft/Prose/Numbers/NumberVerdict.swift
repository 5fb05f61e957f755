/// What a rule for numbers says of one (数字的处置).
enum NumberVerdict {
    /// Last year's figure; the reason is shown in the report.
    case hole(String)
    /// A name, class, size.
    case stay(String)
    /// The reason, and what to ask.
    case ask(String, String)
}

/// A rule for numbers: nil where it has nothing to say of one.
protocol NumberJudging: SendableMetatype {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict?
}
