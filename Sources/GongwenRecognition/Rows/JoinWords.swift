/// Characters and words that tell a clause which is not at its end or not at its beginning (虚词).
enum JoinWords {
    /// Whether function words want something behind them (连词、介词、结构助词): 和 与 及 的 以 在 对 把 …
    ///
    /// The character before tells the word that merely ends so: 参与, 导向, 目的, 理由.
    static func callsForMore(_ before: UInt32, _ last: UInt32) -> Bool {
        openEnded.contains(last) && !wholeWords.contains(pair(before, last))
    }

    /// Whether a clause begins with a particle or a suffix, which none does (助词、后缀): 的 了 着 们 …
    ///
    /// The second character tells the word that merely begins so: 着力, 着眼, 了解, 的确.
    static func cannotBeginClause(_ first: UInt32, _ second: UInt32) -> Bool {
        dependent.contains(first) && !openingWords.contains(pair(first, second))
    }

    /// First characters of a definition: 指 即 是 由 又 通 (释义的起首字).
    static func definesTerm(_ value: UInt32) -> Bool { defining.contains(value) }

    /// Last characters of words that announce what follows, where no term ends: 是： 为： 下： 出：
    static func announces(_ value: UInt32) -> Bool { announcing.contains(value) }

    private static let defining = Set("指即是由又通为".unicodeScalars.map(\.value))
    private static let announcing = Set("是为下出到".unicodeScalars.map(\.value))
    private static let openEnded = Set("和与及的以在对把将为向从由被是或并至于按经使让给".unicodeScalars.map(\.value))
    private static let dependent = Set("的了着们".unicodeScalars.map(\.value))

    /// Nouns and verbs that end in one of the function words (以虚词用字收尾的实词).
    private static let wholeWords = pairs(
        """
        参与 赠与 平和 温和 缓和 饱和 调和 亲和 祥和 融和 总和 共和 议和 普及 目的
        存在 内在 外在 潜在 所在 应对 绝对 相对 核对 校对 作对 干将 名将 大将
        行为 作为 有为 人为 无为 方向 导向 取向 志向 动向 去向 风向 走向 定向 意向 转向 流向 双向 横向 纵向
        服从 听从 遵从 随从 主从 自由 理由 缘由 事由 案由 合并 兼并 一并 归并 冬至 夏至 备至
        财经 神经 产经 行使 大使 特使 转让 出让 受让 谦让 礼让 互让 供给 补给 自给 配给
        """)

    /// Words that begin with one of the particles (以助词用字起首的实词).
    private static let openingWords = pairs("着力 着眼 着重 着手 着实 着想 着装 着急 着陆 了解 了结 了却 的确 的士")

    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    private static func pairs(_ words: String) -> Set<UInt64> {
        Set(
            words.split(whereSeparator: \.isWhitespace).compactMap { word in
                let values = word.unicodeScalars.map(\.value)
                return values.count == 2 ? pair(values[0], values[1]) : nil
            })
    }
}
