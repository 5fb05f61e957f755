import GongwenDraft
import GongwenModel
import GongwenPlans
import GongwenRender

/// Types answers into a plan source and proves that nothing else changed (填入计划源文件).
///
/// Only the calls of what is filled change, everything else stays byte for byte. The new source is run again: its document
/// must be the old one with the words in the place of the holes, or the answer is taken back.
struct PlanFiller {
    private let source: [UInt8]
    private let document: Document
    private let calls: [HoleCall]
    private let matches: [PlanMatch.Pair]
    /// Runs a source; a failure says why there is no document.
    private let run: ([UInt8]) throws(PlanFailure) -> Document
    private var runs = 0

    /// How often the plan may be run before the search for an answer that does not fit is given up.
    private static let mostRuns = 48

    init(
        source: [UInt8], document: Document, run: @escaping ([UInt8]) throws(PlanFailure) -> Document
    ) throws(PlanFailure) {
        guard let calls = PlanHoles.calls(in: source) else { throw .unreadable(path: "", .notUTF8(line: 1)) }
        self.source = source
        self.document = document
        self.calls = calls
        self.run = run
        matches = PlanMatch(calls, of: document).pairs
    }

    /// The source with everything that can be typed in; what cannot is taken back in `filling`.
    ///
    /// - Throws: what keeps the plan from being run at all, such as a missing compiler.
    mutating func fill(_ filling: inout Filling) throws(PlanFailure) -> [UInt8] {
        var wanted: [String: Filling.Filled] = [:]
        for one in filling.filled { wanted[one.item.hole.identifier] = one }
        for (name, reason) in unreachable(wanted) {
            filling.refuse(name, because: reason)
            wanted[name] = nil
        }
        let order = filling.filled.map(\.item.hole.identifier)
        let proved = try prove(order, wanted)
        for name in order where !proved.contains(name) {
            filling.refuse(name, because: "填入后计划编译不了，或者别处也跟着变了，没有填；请在源文件里手工填写")
        }
        let kept = wanted.filter { proved.contains($0.key) }
        let fills = fills(kept)
        let said = document.statesOfHoles
        filling.unrecordedStates = kept.count { name, one in
            !one.answer.state.isEmpty && fills[name]?.state.isEmpty != false && said[name] != one.answer.state
        }
        guard !kept.isEmpty, let result = edited(kept) else { return source }
        return result
    }

    /// What no call can be found for, or a call that made other holes too.
    private func unreachable(_ wanted: [String: Filling.Filled]) -> [(String, String)] {
        var made: Set<String> = []
        var reasons: [(String, String)] = []
        for pair in matches {
            made.formUnion(pair.names)
            let words = Set(pair.names.map { wanted[$0]?.fill })
            guard words.count > 1 else { continue }
            for name in pair.names where wanted[name] != nil {
                reasons.append(
                    (name, "源文件第\(pair.call.lines.lowerBound)行的一个 待填 对应公文里的\(pair.names.count)处（写在循环里），答复不一样，请在源文件里分开写")
                )
            }
        }
        for name in wanted.keys.sorted() where !made.contains(name) {
            reasons.append((name, "在源文件里认不出这一处 待填（提示或标识是算出来的，或者一行里有几处一样的），请在源文件里手工填写"))
        }
        return reasons
    }

    /// The names that stand the proof together; those that do not are found by halves.
    private mutating func prove(
        _ names: [String], _ wanted: [String: Filling.Filled]
    ) throws(PlanFailure) -> Set<String> {
        if names.isEmpty { return [] }
        let chosen = Set(names)
        if try holds(wanted.filter { chosen.contains($0.key) }) { return chosen }
        if names.count == 1 || runs >= PlanFiller.mostRuns { return [] }
        let middle = names.count / 2
        let first = try prove(Array(names[..<middle]), wanted)
        let second = try prove(Array(names[middle...]), wanted)
        let both = first.union(second)
        if first.isEmpty || second.isEmpty { return both }
        return try holds(wanted.filter { both.contains($0.key) }) ? both : []
    }

    /// Whether the plan yields the same document with just these words in the place of their holes.
    private mutating func holds(_ answers: [String: Filling.Filled]) throws(PlanFailure) -> Bool {
        guard runs < PlanFiller.mostRuns, let edited = edited(answers) else { return false }
        runs += 1
        let result: Document
        do throws(PlanFailure) {
            result = try run(edited)
        } catch {
            switch error {
            case .compilerMissing, .moduleMissing, .moduleMismatch, .system: throw error
            case .unreadable, .impure, .doesNotCompile, .compilerTrouble, .timedOut, .crashed, .exitedEarly, .tooMuch:
                return false
            }
        }
        return result.comparable == document.filling(fills(answers)).comparable
    }

    /// What takes the place of each hole: a state that its value cannot say is left out.
    private func fills(_ answers: [String: Filling.Filled]) -> [String: HoleFill] {
        var fills = answers.mapValues(\.fill)
        for pair in matches {
            for name in pair.names {
                if !pair.call.takesState(beside: answers.keys, in: matches) { fills[name]?.state = "" }
                if !pair.call.takesConfirmation { fills[name]?.isConfirmed = false }
            }
        }
        return fills
    }

    /// The source with the calls of these answers replaced.
    private func edited(_ answers: [String: Filling.Filled]) -> [UInt8]? {
        let fills = fills(answers)
        var edits: [PlanHoles.Edit] = []
        // What is said of a value is said once, though two of its numbers be filled.
        var noted: [Int: [String: String]] = [:]
        for pair in matches {
            guard let name = pair.names.first, let fill = fills[name] else { continue }
            edits.append(PlanHoles.Edit(pair.call.range, text(of: fill, in: pair.call.form)))
            guard let value = pair.call.value else { continue }
            if !fill.state.isEmpty, noted[value.end]?["状态"] == nil {
                noted[value.end, default: [:]]["状态"] = SwiftLiteral.literal(fill.state)
                edits.append(value.saying("状态", SwiftLiteral.literal(fill.state)))
            }
            if fill.isConfirmed, noted[value.end]?["确认"] == nil {
                noted[value.end, default: [:]]["确认"] = "true"
                edits.append(value.saying("确认", "true"))
            }
        }
        return PlanHoles.source(source, after: edits)
    }

    private func text(of fill: HoleFill, in form: HoleCall.Form) -> String {
        switch form {
        case .interpolation(let pounds): SwiftLiteral.segment(fill.words, pounds: pounds)
        case .expression: "接(" + SwiftLiteral.literal(fill.words) + ")"
        case .number: SwiftNumber.value(fill.digits)
        }
    }
}

extension HoleCall {
    /// Whether the state of a figure can be said: by what was reached, once all its numbers are there.
    fileprivate func takesState(
        beside answered: some Collection<String>, in matches: [PlanMatch.Pair]
    ) -> Bool {
        guard let value, value.isMember, value.name == "实绩" else { return false }
        return matches.allSatisfy { pair in
            pair.call.value?.end != value.end || pair.names.allSatisfy { answered.contains($0) }
        }
    }

    /// Whether it can be said that a value is meant to be last year's.
    fileprivate var takesConfirmation: Bool { value.map { $0.isMember && $0.name == "目标" } ?? false }
}

extension HoleCall.Value {
    /// The change that says an argument: in its place where it is written, else behind the last one.
    fileprivate func saying(_ label: String, _ words: String) -> PlanHoles.Edit {
        if let range = arguments[label] { return PlanHoles.Edit(range, words) }
        return PlanHoles.Edit(end..<end, ", \(label): \(words)")
    }
}

extension Document {
    /// What two documents are compared by: printed words, however an author cut them or gave them as numbers.
    fileprivate var comparable: Document {
        var copy = self
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { inline in
                if case .quantity(let quantity) = inline { inline = .text(quantity.printed, at: quantity.place) }
            }
        }
        return copy.joiningTexts()
    }
}
