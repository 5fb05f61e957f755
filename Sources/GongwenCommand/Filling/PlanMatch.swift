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

    /// A hole as the document has it.
    private struct Found {
        let name: String
        let isNamed: Bool
        let prompt: String
        let line: Int
    }

    /// What a call without a name and its holes have in common.
    private struct Key: Hashable {
        let line: Int
        let prompt: [UInt8]
    }

    init(_ calls: [HoleCall], of document: Document) {
        var found: [Found] = []
        for (hole, entry) in zip(document.holes, document.holeNames) {
            found.append(
                Found(name: entry.name, isNamed: entry.isNamed, prompt: hole.prompt, line: Int(hole.place.line)))
        }
        let named = Set(found.filter(\.isNamed).map(\.name))
        var unnamed: [Key: [String]] = [:]
        for hole in found where !hole.isNamed {
            unnamed[Key(line: hole.line, prompt: Array(hole.prompt.utf8)), default: []].append(hole.name)
        }
        var groups: [Key: [HoleCall]] = [:]
        for call in calls where !call.hasIdentifier {
            if let prompt = call.prompt {
                groups[Key(line: call.lines.lowerBound, prompt: Array(prompt.utf8)), default: []].append(call)
            }
        }
        var pairs: [Pair] = []
        for call in calls {
            if let name = call.identifier {
                if named.contains(name) { pairs.append(Pair(call: call, names: [name])) }
            } else if !call.hasIdentifier, let prompt = call.prompt {
                let key = Key(line: call.lines.lowerBound, prompt: Array(prompt.utf8))
                let (same, names) = (groups[key] ?? [], unnamed[key] ?? [])
                if same.count == 1, !names.isEmpty {
                    pairs.append(Pair(call: call, names: names))
                } else if same.count == names.count, let index = same.firstIndex(of: call) {
                    pairs.append(Pair(call: call, names: [names[index]]))
                }
            }
        }
        self.pairs = pairs
    }
}

extension Document {
    /// All holes in reading order, as they were read.
    fileprivate var holes: [Hole] {
        var holes: [Hole] = []
        var copy = self
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { if case .hole(let hole) = $0 { holes.append(hole) } }
        }
        return holes
    }
}
