extension Diagnostic.Severity {
    /// The gravest first.
    package static let gravestFirst: [Diagnostic.Severity] = [.error, .warning, .note]

    /// The word printed.
    package var printed: String {
        switch self {
        case .error: "错误"
        case .warning: "提醒"
        case .note: "说明"
        }
    }
}

extension [Diagnostic] {
    /// How many findings of each severity there are, in words; those that were let pass (接受) are counted apart.
    package var summary: String {
        if isEmpty { return "没有发现问题" }
        let counts = Diagnostic.Severity.gravestFirst.compactMap { severity in
            let count = count { $0.severity == severity && $0.acceptance == nil }
            return count > 0 ? "\(severity.printed) \(count) 处" : nil
        }
        let accepted = count { $0.acceptance != nil }
        return (counts + (accepted > 0 ? ["已接受 \(accepted) 处"] : [])).joined(separator: "，")
    }
}
