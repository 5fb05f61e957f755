/// The terms that an office explains (术语库), from all its files.
public struct TermBase: Sendable, Equatable {
    /// The terms, in the order of files and lines.
    public let entries: [TermEntry]
    /// Entries by folded headword and alias, quotation marks aside.
    private let index: [[UInt8]: [Int]]

    /// Creates a base; the order of the entries is that of files and lines.
    public init(entries: [TermEntry] = []) {
        self.entries = entries
        var index: [[UInt8]: [Int]] = [:]
        for (number, entry) in entries.enumerated() {
            for name in [entry.headword] + entry.aliases {
                let key = TermBase.key(of: name)
                if index[key]?.last != number { index[key, default: []].append(number) }
            }
        }
        self.index = index
    }

    /// The entry of this name or alias, quotation marks and width aside; a headword wins over an alias.
    package func entry(named name: String) -> (number: Int, entry: TermEntry)? {
        let key = TermBase.key(of: name)
        guard let numbers = index[key], let first = numbers.first else { return nil }
        let number = numbers.first { TermBase.key(of: entries[$0].headword) == key } ?? first
        return (number, entries[number])
    }

    /// An entry's aliases as a text writes them; what is another's headword or alias before it is never this one's.
    package func ownAliases(of term: TermEntry) -> [String] {
        term.aliases.filter { entry(named: $0)?.entry == term }.map { term.written(as: $0) }
    }

    /// What a term is found by: folded to one width, without quotation marks.
    package static func key(of name: String) -> [UInt8] {
        FoldedText(name).bytes.filter { $0 != FoldedText.openingQuote && $0 != FoldedText.closingQuote }
    }

    /// Whether both hold the same terms in the same order.
    public static func == (one: TermBase, other: TermBase) -> Bool { one.entries == other.entries }
}
