import GongwenModel

/// What a word beside a number says of the true value (限定语).
enum Comparator: Equatable {
    /// The number or more: 以上, 不低于; the word alone says that the number itself counts.
    case atLeast
    /// More than the number: 超过.
    case above
    /// The number or less: 以内, 不超过.
    case atMost
    /// Less than the number: 低于, 近.
    case below
    /// About the number, on either side: 左右, 约.
    case about
    /// The number itself.
    case none
    /// A word that is not known.
    case unknown

    init(_ word: String) {
        self = Self.words[word] ?? FigureBound(word).map(Self.init) ?? .unknown
    }

    private init(_ bound: FigureBound) {
        switch bound {
        case .about: self = .about
        case .atMost: self = .atMost
        case .atLeast: self = .atLeast
        case .above: self = .above
        case .below: self = .below
        }
    }

    /// Those that stand before the number.
    static let leadingWords: Set<String> = [
        "不低于", "不少于", "不小于", "至少", "≥", "≧", "超过", "超", "超出", "突破", "高于", "大于", "多于", "逾", ">", "迈上", "跃上", "站上",
        "跨上", "迈过", "跨过", "跨越", "不超过", "不高于", "不大于", "最多", "≤", "≦", "低于", "小于", "少于", "近", "接近", "将近", "<", "约", "约为",
        "大约",
    ]

    /// Words that ``FigureBound`` does not know, or that a report of two years reads otherwise.
    private static let words: [String: Comparator] = {
        let groups: [(Comparator, [String])] = [
            (.none, [""]),
            (.atLeast, ["之上", "突破", "迈上", "跃上", "站上", "跨上", "余", "多"]),
            (.above, ["迈过", "跨过", "跨越"]),
            (.atMost, ["之下"]),
            (.below, ["近", "接近", "将近"]),
        ]
        var words: [String: Comparator] = [:]
        for (comparator, list) in groups { for word in list { words[word] = comparator } }
        return words
    }()
}
