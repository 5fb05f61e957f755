import GongwenModel

/// What the sheets that came back say about a plan's holes (填报结果): nothing is written here, nothing is lost.
package struct Filling: Sendable {
    /// An answer that is taken.
    package struct Filled: Sendable, Equatable {
        /// The hole with its sentence.
        package let item: MissingItem
        /// The words printed in its place, with the unit.
        package let words: String
        /// The row it comes from; the first of several that say the same.
        package let answer: SheetAnswer

        /// What is typed in.
        package var fill: HoleFill {
            let unit = item.hole.unit
            let hasUnit = !unit.isEmpty && words.hasSuffix(unit)
            return HoleFill(
                words: words, digits: hasUnit ? String(words.dropLast(unit.count)) : words, state: answer.state,
                isConfirmed: Filling.isLastValue(words, item.hole))
        }
    }
    /// A row that is not taken, and why.
    package struct Refused: Sendable, Equatable {
        /// The row.
        package let answer: SheetAnswer
        /// Chinese, one line.
        package let message: String
    }
    /// Rows that say different things about one hole: none is taken.
    package struct Conflict: Sendable, Equatable {
        /// The hole.
        package let item: MissingItem
        /// The rows, in the order of the sheets.
        package let answers: [SheetAnswer]
    }

    /// What is taken, in the order of the plan.
    package private(set) var filled: [Filled] = []
    /// What is not, in the order of the sheets.
    package private(set) var refused: [Refused] = []
    /// Holes with different answers, in the order of the plan.
    package private(set) var conflicts: [Conflict] = []
    /// Rows whose hole has been filled before with the same words.
    package private(set) var repeated: [SheetAnswer] = []
    /// Holes without an answer that is taken, in the order of the plan.
    package private(set) var missing: [MissingItem] = []

    /// How many answers say a state (数据状态) that the plan has no place for; set by whoever types them in.
    package var unrecordedStates = 0

    /// Where each hole stands in the plan.
    private let order: [String: Int]

    /// Whether somebody has to look at the sheets again.
    package var hasTrouble: Bool { !refused.isEmpty || !conflicts.isEmpty }

    /// Compares the answers with what is missing.
    ///
    /// - Parameters:
    ///   - items: what the plan misses.
    ///   - answers: the rows of all sheets.
    ///   - printedRuns: the plan's prose (``GongwenModel/Document/printedRuns``), for telling what was filled before.
    package init(of items: [MissingItem], with answers: [SheetAnswer], printedRuns: [String]) {
        let known = Dictionary(items.map { ($0.hole.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        order = Dictionary(
            items.enumerated().map { ($1.hole.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        let unnamed = items.filter { !$0.isNamed }
        let prose = FilledBefore(printedRuns)
        var candidates: [String: [(words: String?, answer: SheetAnswer)]] = [:]
        for answer in answers where !answer.value.isEmpty {
            guard let item = item(of: answer, known[answer.identifier], unnamed, prose) else { continue }
            do throws(AnswerForm.Wrong) {
                let words = try Filling.words(of: answer, for: item)
                candidates[item.hole.identifier, default: []].append((words, answer))
            } catch {
                refused.append(Refused(answer: answer, message: error.message))
                candidates[item.hole.identifier, default: []].append((nil, answer))
            }
        }
        for item in items {
            let given = candidates[item.hole.identifier] ?? []
            let words = Set(given.map(\.words))
            if words.count > 1 {
                conflicts.append(Conflict(item: item, answers: given.map(\.answer)))
                missing.append(item)
            } else if let first = given.first, let words = first.words {
                filled.append(Filled(item: item, words: words, answer: first.answer))
            } else {
                missing.append(item)
            }
        }
    }

    /// Takes an answer back that cannot be typed in, with the reason.
    package mutating func refuse(_ identifier: String, because message: String) {
        guard let index = filled.firstIndex(where: { $0.item.hole.identifier == identifier }) else { return }
        let one = filled.remove(at: index)
        refused.append(Refused(answer: one.answer, message: message))
        missing.append(one.item)
        missing.sort { (order[$0.hole.identifier] ?? 0) < (order[$1.hole.identifier] ?? 0) }
    }

    // MARK: One row

    private static func words(of answer: SheetAnswer, for item: MissingItem) throws(AnswerForm.Wrong) -> String {
        guard states.contains(answer.state) else {
            throw AnswerForm.Wrong(message: "数据状态“\(answer.state)”不认识，请写 预计、快报 或 核定，没有就空着")
        }
        let words = try AnswerForm.words(of: answer.value, for: item.hole, ratioParts: item.ratioParts)
        if isLastValue(words, item.hole), !answer.isConfirmed {
            throw AnswerForm.Wrong(message: "“\(answer.value)”和上年数相同；确实如此的，在“确认”一列写上 是")
        }
        try AnswerSign.check(words, for: item, isConfirmed: answer.isConfirmed)
        return words
    }

    private static let states: Set<String> = ["", "预计", "快报", "核定"]

    fileprivate static func isLastValue(_ words: String, _ hole: Hole) -> Bool {
        let last = HoleContext.squeezed(hole.lastValue)
        return !last.isEmpty && (last == HoleContext.squeezed(words) || last + hole.unit == HoleContext.squeezed(words))
    }

    /// What tells that a row was made from another draft, in which its name means another hole; nil where nothing does.
    private static func difference(of answer: SheetAnswer, from item: MissingItem) -> String? {
        let way = "这张表是另一稿的？请从现在的计划重新导出"
        let unit = item.hole.unit
        if !answer.unit.isEmpty, HoleContext.squeezed(answer.unit) != HoleContext.squeezed(unit) {
            return "编号对得上，单位对不上（表里是“\(answer.unit)”，计划里\(unit.isEmpty ? "没有单位" : "是“\(unit)”")）：\(way)"
        }
        if answer.sentence.isEmpty || item.isShown(in: answer.sentence) { return nil }
        let shown = item.sentence.count > 60 ? item.sentence.prefix(60) + "…" : item.sentence[...]
        return "编号对得上，句子对不上（计划里是“\(shown)”）：\(way)"
    }

    /// The hole that a row answers; nil where there is none, or none that is sure: the row is told then.
    ///
    /// A name that the author did not write is made from the prompt and goes over to another hole when one is filled:
    /// there the sentence decides.
    private mutating func item(
        of answer: SheetAnswer, _ known: MissingItem?, _ unnamed: [MissingItem], _ prose: FilledBefore
    ) -> MissingItem? {
        if let known, known.isNamed {
            guard let reason = Filling.difference(of: answer, from: known) else { return known }
            refuse(answer, reason)
            return nil
        }
        if answer.identifier.isEmpty {
            refuse(answer, "有新值“\(answer.value)”，没有编号，不知道填在哪里")
            return nil
        }
        let finding = prose.look(for: answer)
        if finding == .same {
            repeated.append(answer)
            return nil
        }
        let fitting = unnamed.filter { item in
            guard let own = item.context, let shown = HoleContext(of: answer.sentence, around: item.hole) else {
                return false
            }
            return own.fits(shown)
        }
        let found = fitting.first { $0.hole.identifier == answer.identifier } ?? (fitting.count == 1 ? fitting[0] : nil)
        if let found, finding == .nowhere { return found }
        if finding == .other {
            refuse(answer, "“\(answer.identifier)”已经填过，和表里的“\(answer.value)”不同，没有改动；要改，请在计划里改")
        } else if known == nil {
            refuse(answer, "计划里没有编号为“\(answer.identifier)”的待填：可能已经填过，或者这张表是别的计划的")
        } else if answer.sentence.isEmpty {
            refuse(answer, "这一处在计划里没有写 标识，表里又没有句子，认不准是哪一处；请在计划里写上 标识 后重新发表")
        } else {
            refuse(answer, "表里的句子和计划里的不同，这一处又没有写 标识，认不准是哪一处；请重新导出这张表")
        }
        return nil
    }

    private mutating func refuse(_ answer: SheetAnswer, _ message: String) {
        refused.append(Refused(answer: answer, message: message))
    }
}
