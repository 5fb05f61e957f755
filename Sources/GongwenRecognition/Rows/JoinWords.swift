/// Single characters that tell a clause which is not at its end or not at its beginning (虚词).
enum JoinWords {
    /// Function words that want something behind them (连词、介词、结构助词): 和 与 及 的 以 在 对 把 …
    static func callsForMore(_ value: UInt32) -> Bool { openEnded.contains(value) }

    /// Particles and suffixes that no clause begins with (助词、后缀): 的 了 着 们 …
    static func cannotBeginClause(_ value: UInt32) -> Bool { dependent.contains(value) }

    /// First characters of a definition: 指 即 是 由 又 通 (释义的起首字).
    static func definesTerm(_ value: UInt32) -> Bool { defining.contains(value) }

    /// Last characters of words that announce what follows, where no term ends: 是： 为： 下： 出：
    static func announces(_ value: UInt32) -> Bool { announcing.contains(value) }

    private static let defining = Set("指即是由又通为".unicodeScalars.map(\.value))
    private static let announcing = Set("是为下出到".unicodeScalars.map(\.value))
    private static let openEnded = Set("和与及的以在对把将为向从由被是或并至于按经使让给".unicodeScalars.map(\.value))
    private static let dependent = Set("的了着们".unicodeScalars.map(\.value))
}
