import GongwenDraft
import GongwenModel
import GongwenPlans

/// Which call of a plan source made which holes of its document (待填与源文件的对应).
struct PlanMatch {
    /// A call with the names of the holes it made; several where it stands in a loop or a function.
    struct Pair {
        let call: HoleCall
        let names: [String]
    }
    /// In the order of the source; a call whose holes cannot be told is left out.
    let pairs: [Pair]

    /// What a call without a name and its holes have in common.
    private enum Key: Hashable {
        /// The line that a hole in prose begins on, and its prompt as bytes.
        case prose(line: Int, prompt: [UInt8])
        /// The line that an indicator's value begins on, and which of its numbers.
        case indicator(line: Int, isGrowth: Bool)

        init(_ hole: NamedHole) {
            switch hole.position {
            case .prose: self = .prose(line: Int(hole.hole.place.line), prompt: Array(hole.hole.prompt.utf8))
            case .indicator(let line, let isGrowth): self = .indicator(line: Int(line), isGrowth: isGrowth)
            }
        }

        /// Nil where the call's prompt is computed.
        init?(_ call: HoleCall) {
            if let value = call.value {
                self = .indicator(line: value.line, isGrowth: value.isGrowth)
            } else if let prompt = call.prompt ?? (call.form == .number ? Key.numberPrompt : nil) {
                self = .prose(line: call.lines.lowerBound, prompt: Array(prompt.utf8))
            } else {
                return nil
            }
        }

        /// What a number in prose is asked for by where the author says nothing.
        private static let numberPrompt = "数值"
    }

    init(_ calls: [HoleCall], of document: Document) {
        let holes = document.namedHoles
        let names = Set(holes.filter(\.isNamed).map(\.hole.identifier))
        // Calls that carry their own name have found their holes; the others share those that are left.
        let written = Set(calls.compactMap(\.identifier))
        var waiting: [Key: [String]] = [:]
        for hole in holes where !(hole.isNamed && written.contains(hole.hole.identifier)) {
            waiting[Key(hole), default: []].append(hole.hole.identifier)
        }
        var groups: [Key: [HoleCall]] = [:]
        for call in calls where !call.hasIdentifier {
            if let key = Key(call) { groups[key, default: []].append(call) }
        }
        pairs = calls.compactMap { call in
            if let name = call.identifier { return names.contains(name) ? Pair(call: call, names: [name]) : nil }
            guard !call.hasIdentifier, let key = Key(call) else { return nil }
            let (same, found) = (groups[key] ?? [], waiting[key] ?? [])
            if same.count == 1, !found.isEmpty { return Pair(call: call, names: found) }
            guard same.count == found.count, let index = same.firstIndex(of: call) else { return nil }
            return Pair(call: call, names: [found[index]])
        }
    }
}
