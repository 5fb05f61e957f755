package import GongwenModel

/// Entries listed by first use stand in the order in which the text first uses them (名词解释的次序).
///
/// Only an appendix most of whose entries follow that order is held to it: one by pinyin or by subject is left alone.
package struct TermOrder: Check {
    package static let id = "term-order"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard let glossary = document.glossary, glossary.order == .listed else { return [] }
        var ranks: [String: Int] = [:]
        document.forEachInline { inline, _ in
            if case .term(let use) = inline, !use.entry.isEmpty, ranks[use.entry] == nil {
                ranks[use.entry] = ranks.count
            }
        }
        let used = glossary.entries.filter { ranks[$0.anchor] != nil }
        let order = used.compactMap { ranks[$0.anchor] }
        guard used.count == order.count, used.count >= 4 else { return [] }
        let kept = Self.longestAscent(order)
        guard kept.count < used.count, kept.count * 4 >= used.count * 3 else { return [] }
        return used.indices.filter { !kept.contains($0) }.map { index in
            let entry = used[index]
            let before = kept.filter { order[$0] < order[index] }.max { order[$0] < order[$1] }
            return Diagnostic(
                id: Self.id, severity: .note, at: entry.place.isKnown ? entry.place : glossary.place,
                message: "名词“\(entry.key)”的位置与它在正文首次出现的先后不一致",
                explanation: "其他词条按正文首次出现的先后排列",
                fix: before.map { "移到“\(used[$0].key)”之后" } ?? "移到最前")
        }
    }

    /// The positions of a longest rising series.
    ///
    /// - Complexity: O(n log n).
    private static func longestAscent(_ values: [Int]) -> Set<Int> {
        var tails: [Int] = []
        var previous = [Int?](repeating: nil, count: values.count)
        for index in values.indices {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if values[tails[middle]] < values[index] { low = middle + 1 } else { high = middle }
            }
            previous[index] = low > 0 ? tails[low - 1] : nil
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var kept: Set<Int> = []
        var next = tails.last
        while let index = next {
            kept.insert(index)
            next = previous[index]
        }
        return kept
    }
}
