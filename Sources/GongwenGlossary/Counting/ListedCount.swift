/// How many items an explanation lists (释义列出的项数), as far as that can be told.
///
/// 即甲、乙和丙 lists three; where 和 may stand inside an item, both readings count. What is prose lists nothing.
package struct ListedCount: Sendable, Equatable {
    /// The least and the most items that a stretch of clauses may list, for each stretch.
    private let stretches: [ClosedRange<Int>]
    /// Whether 等 leaves the list open: then there may be more than are listed.
    package let isOpen: Bool
    /// Whether the explanation opens with its list, so that its count can be held against the headword's.
    package let isList: Bool

    /// Whether the list may have so many items.
    package func admits(_ count: Int) -> Bool {
        isOpen ? stretches.contains { $0.lowerBound <= count } : stretches.contains { $0.contains(count) }
    }

    /// The count as a person reads it first: the items of the opening list.
    package let printed: Int

    /// Reads an explanation.
    package init(_ definition: String) {
        let text = ListedCount.flattened(definition)
        isOpen = ListedCount.isLeftOpen(text)
        // Longer than any list of a coined term; stretches of clauses are looked at pair by pair.
        let sentence = text.prefix(ListedCount.longest).prefix { $0 != "。" && $0 != "\n" }
        let list = ListedCount.withoutLeadIn(sentence)
        let clauses = list.split(whereSeparator: { "，；：,;:".unicodeScalars.contains($0) }).map(Clause.init)
        let groups = list.split(whereSeparator: { "；;".unicodeScalars.contains($0) }).count
        var stretches: [ClosedRange<Int>] = []
        let opens = clauses.first.map { $0.least > 1 } ?? false
        // Behind an opening list, what says why or what for is no item of it.
        let counted = clauses.enumerated().filter {
            !opens || $0.offset == 0 || $0.element.least > 1 || !$0.element.isRemark
        }
        .map(\.element)
        for first in counted.indices {
            var (least, most) = (0, 0)
            for clause in counted[first...] {
                least += clause.least
                most += clause.most
                stretches.append(least...most)
            }
        }
        if groups > 1 { stretches.append(groups...groups) }
        // 务必甲、乙，务必丙、丁: clauses alike are the items, whatever each of them holds.
        if clauses.count > 1, clauses.allSatisfy({ $0.first == clauses[0].first || $0.least > 1 }) {
            stretches.append(clauses.count...clauses.count)
        }
        stretches += clauses.filter { $0.joins > 0 }.map { $0.joins + 1...$0.joins + 1 }
        let numbered = ListedCount.numberedPoints(in: text)
        if numbered > 1 { stretches.append(numbered...numbered) }
        self.stretches = stretches + ListedCount.quotedLists(in: definition)
        isList = opens || numbered > 1
        printed =
            numbered > 1 ? numbered : opens ? counted.prefix { $0.least > 1 }.reduce(0) { $0 + $1.likely } : groups
    }

    /// So many characters of a sentence are looked at.
    private static let longest = 1200

    /// Words that open an explanation and are no part of its first item.
    private static let openings = ["主要包括", "主要是指", "分别是指", "分别是", "是指", "指的是", "包括", "即", "指", "为", "是"]

    /// The scalars without what stands in brackets, an expression in quotation marks as one sign.
    private static func flattened(_ definition: String) -> ArraySlice<Unicode.Scalar> {
        var output: [Unicode.Scalar] = []
        var brackets = 0
        var quotes = 0
        for scalar in definition.unicodeScalars {
            switch scalar {
            case "（", "(", "《": brackets += 1
            case "）", ")", "》": brackets = max(0, brackets - 1)
            case "“", "‘":
                quotes += 1
                if quotes == 1, brackets == 0 { output.append("□") }
            case "”", "’": quotes = max(0, quotes - 1)
            default: if brackets == 0, quotes == 0 { output.append(scalar) }
            }
        }
        var rest = output[...]
        for opening in openings where rest.starts(with: opening.unicodeScalars) {
            rest = rest.dropFirst(opening.unicodeScalars.count)
            break
        }
        return rest
    }

    /// A sentence from the list that 即 or 包括 opens behind a comma: 治水的做法，即治污水、防洪水.
    private static func withoutLeadIn(_ sentence: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        for index in sentence.indices {
            // A list of its own comes first.
            if sentence[index] == "、" || sentence[index] == "；" { break }
            guard sentence[index] == "，" || sentence[index] == "：" else { continue }
            let rest = sentence[(index + 1)...]
            for opening in ["即", "包括", "主要包括", "分别是", "分别为", "一般为"] where rest.starts(with: opening.unicodeScalars) {
                return rest.dropFirst(opening.unicodeScalars.count)
            }
        }
        return sentence
    }

    /// Lists that stand in quotation marks or brackets: “甲、乙、丙”三个集群.
    private static func quotedLists(in definition: String) -> [ClosedRange<Int>] {
        definition.unicodeScalars.split(whereSeparator: { "“”（）".unicodeScalars.contains($0) }).compactMap { part in
            let clause = Clause(Array(part)[...])
            return clause.least > 1 ? clause.least...clause.most : nil
        }
    }

    /// Whether 等 ends a list; 等级, 等于 and 平等 are words.
    private static func isLeftOpen(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.indices.contains { index in
            guard text[index] == "等" else { return false }
            let before = index > text.startIndex ? text[index - 1] : "□"
            let after = index + 1 < text.endIndex ? text[index + 1] : "□"
            return !"平同高中初均优".unicodeScalars.contains(before) && !"级于待候同次效".unicodeScalars.contains(after)
        }
    }

    /// How far 一是, 二是 … or （1）, ① … count; 0 where they do not.
    private static func numberedPoints(in text: ArraySlice<Unicode.Scalar>) -> Int {
        let scalars = Array(text)
        var count = 0
        for (index, digit) in "一二三四五六七八九十".unicodeScalars.enumerated() {
            guard index + 1 < scalars.count,
                scalars.indices.dropLast().contains(where: { scalars[$0] == digit && scalars[$0 + 1] == "是" })
            else { break }
            count = index + 1
        }
        if count > 1 { return count }
        count = 0
        for value in UInt32(0x2460)...0x2473 where scalars.contains(where: { $0.value == value }) { count += 1 }
        return count
    }

    /// A part of a sentence between commas.
    private struct Clause {
        /// The items if 和 never divides two.
        var least: Int
        /// The items if it always does.
        var most: Int
        /// The items if the last 和 divides the last two.
        var likely: Int
        /// Whether it says of the list why or what for.
        var isRemark: Bool

        /// How many times 和 divides it.
        var joins: Int
        /// What it begins with.
        var first: Unicode.Scalar?

        private static let remarks = [
            "是", "旨在", "从而", "以便", "用于", "由", "其中", "目的", "为了", "并", "使", "让", "也", "我国", "共", "合称", "统称", "简称",
        ]

        init(_ scalars: ArraySlice<Unicode.Scalar>) {
            let pieces = scalars.split(separator: "、" as Unicode.Scalar).filter { !$0.isEmpty }
            let joined = pieces.map(Clause.joins)
            // 安全、环保等设施同时设计、同时施工: what 等 ends belongs to the first item.
            let inner = pieces.dropLast().lastIndex { ListedCount.isLeftOpen($0) } ?? 0
            joins = joined.reduce(0, +)
            least = max(pieces.count - inner, 1)
            most = max(pieces.count, 1) + joins
            likely = max(pieces.count, 1) + (pieces.count > 1 ? min(1, joined.last ?? 0) : 0)
            first = scalars.first
            let text = String(String.UnicodeScalarView(scalars))
            isRemark = Clause.remarks.contains { text.hasPrefix($0) }
        }

        /// How many 和, 及, 与 stand between other characters of a piece.
        private static func joins(in piece: ArraySlice<Unicode.Scalar>) -> Int {
            var count = 0
            var last = piece.startIndex
            for index in piece.indices where index > last && index + 1 < piece.endIndex {
                if "和及与".unicodeScalars.contains(piece[index]) {
                    count += 1
                    last = index + 1
                }
            }
            return count
        }
    }
}
