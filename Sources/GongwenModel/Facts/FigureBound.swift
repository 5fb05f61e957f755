/// How a comparator reads (限定的含义): which numbers it allows.
public enum FigureBound: Sendable, Hashable {
    /// Round about, on both sides, without a stated width (左右).
    case about
    /// Not more than (以内, 以下, 不超过, 控制在…以内), the number itself included.
    case atMost
    /// Not less than (以上, 不低于, 不少于), the number itself included.
    case atLeast
    /// More than (突破, 超过, 高于), the number itself not included.
    case above
    /// Less than (低于, 少于), the number itself not included.
    case below

    /// Reads a comparator as printed, before the number or after it or round it with … between; nil for another word.
    public init?(_ comparator: String) {
        guard let known = Self.known[comparator] else { return nil }
        self = known
    }

    /// Whether a number keeps within the bound of another; nil for 左右, which states no width.
    public func allows(_ number: DecimalNumber, by limit: DecimalNumber) -> Bool? {
        allows(number == limit ? 0 : number < limit ? -1 : 1)
    }

    /// The same of two amounts; nil also where they cannot be compared.
    public func allows(_ amount: FigureAmount, by limit: FigureAmount) -> Bool? {
        amount.compared(with: limit).flatMap(allows)
    }

    private func allows(_ order: Int) -> Bool? {
        switch self {
        case .about: nil
        case .atMost: order <= 0
        case .atLeast: order >= 0
        case .above: order > 0
        case .below: order < 0
        }
    }

    private static let known: [String: FigureBound] = {
        let words: [(FigureBound, String)] = [
            (.about, "左右 上下 约 大约 约为 大致 前后 …左右"),
            (
                .atMost,
                "以内 以下 之内 及以下 不超过 不高于 不大于 不多于 不突破 控制在 控制在…以内 控制在…以下 控制在…之内 控制到 最多 至多 ≤ ≦"
            ),
            (.atLeast, "以上 及以上 不低于 不少于 不小于 至少 达到…以上 保持在…以上 稳定在…以上 ≥ ≧"),
            (.above, "突破 超过 超 超出 高于 大于 多于 逾 好于 优于 > ＞"),
            (.below, "低于 少于 小于 不足 不到 < ＜"),
        ]
        var known: [String: FigureBound] = [:]
        for (bound, list) in words { for word in list.split(separator: " ") { known[String(word)] = bound } }
        return known
    }()
}

/// Where the words of a comparator stand (限定词的位置).
enum ComparatorWords {
    /// The words before the number and after it: 左右 after, 突破 before, 控制在…以内 round it.
    static func parts(of comparator: String) -> (before: String, after: String) {
        if let gap = comparator.firstIndex(of: "…") {
            return (String(comparator[..<gap]), String(comparator[comparator.index(after: gap)...]))
        }
        return before.contains(comparator) ? (comparator, "") : ("", comparator)
    }

    private static let before: Set<String> = Set(
        """
        不超过 不高于 不大于 不多于 不突破 控制在 控制到 最多 至多 不低于 不少于 不小于 至少 突破 超过 超 超出 高于 大于 多于 逾 好于 优于 \
        低于 少于 小于 不足 不到 约 大约 约为 大致 ≤ ≦ ≥ ≧ > ＞ < ＜ 达到 力争达到
        """.split(separator: " ").map(String.init))
}
