/// Single characters that tell a clause which is not at its end or not at its beginning (虚词).
enum JoinWords {
    /// Function words that want something behind them (连词、介词、结构助词): 和 与 及 的 以 在 对 把 …
    static func callsForMore(_ value: UInt32) -> Bool { openEnded.contains(value) }

    /// Particles and suffixes that no clause begins with (助词、后缀): 的 了 着 们 …
    static func cannotBeginClause(_ value: UInt32) -> Bool { dependent.contains(value) }

    private static let openEnded = Set("和与及的以在对把将为向从由被是或并至于按经使让给".unicodeScalars.map(\.value))
    private static let dependent = Set("的了着们".unicodeScalars.map(\.value))
}
