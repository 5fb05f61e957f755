/// Which of a term's meanings a text uses (义项的选择).
///
/// In this order: the one that the plan names; the document's own appendix (which needs no choice and does not come here);
/// a meaning of the same place; cue words near the use; then the years that the passage speaks of, which only remove
/// meanings. Between two that are left nothing decides: that is a question.
struct SenseChoice {
    /// What came of a choice; numbers are indexes of the senses.
    enum Verdict: Equatable {
        case chosen(Int)
        /// Several are possible.
        case ambiguous([Int])
        /// Each is ruled out by place or year.
        case noneAlive
        /// The plan names one that there is not.
        case unknownName
    }

    /// The office's places, widest first (省, 市, 县).
    let places: [String]
    /// The plan's year; nil where unknown.
    let year: Int?

    /// Chooses for one use.
    ///
    /// - Parameter named: the sense named in the plan; empty where none is.
    func choose(among senses: [TermSense], named: String, near use: Surroundings) -> Verdict {
        if !named.isEmpty {
            return senses.firstIndex { $0.name == named }.map(Verdict.chosen) ?? .unknownName
        }
        var candidates = ofSamePlace(senses)
        if candidates.count > 1, let told = withCues(candidates, senses, near: use) {
            // A cue decides before any year: 新一轮 names its round in whatever year it is written.
            if told.count == 1 { return .chosen(told[0]) }
            candidates = told
        }
        if let years = PassageYears.years(of: use, documentYear: year) {
            candidates = candidates.filter { senses[$0].isAlive(in: years) }
        }
        switch candidates.count {
        case 0: return .noneAlive
        case 1: return .chosen(candidates[0])
        default: return .ambiguous(candidates)
        }
    }

    /// Drops meanings of other places; those of the narrowest place of our own come before general ones.
    private func ofSamePlace(_ senses: [TermSense]) -> [Int] {
        guard !places.isEmpty else { return Array(senses.indices) }
        var best = -1
        var chosen: [Int] = []
        for (index, sense) in senses.enumerated() {
            let rank = sense.places.isEmpty ? -1 : sense.places.compactMap(rank(of:)).max() ?? -2
            if rank < best || rank == -2 { continue }
            if rank > best {
                best = rank
                chosen = []
            }
            chosen.append(index)
        }
        return chosen
    }

    /// How narrow one of our own places is, from 0; nil for another's.
    private func rank(of place: String) -> Int? {
        places.lastIndex { SenseChoice.stem(of: $0) == SenseChoice.stem(of: place) }
    }

    /// A place's name without its kind: 山东省 and 山东 are one place.
    private static func stem(of place: String) -> Substring {
        let kinds: Set<Character> = ["省", "市", "县", "区", "州", "盟", "旗"]
        return place.count > 2 && place.last.map(kinds.contains) == true ? place.dropLast() : place[...]
    }

    /// Those whose cues stand in the clause, or else in the sentence; nil where none does.
    private func withCues(_ candidates: [Int], _ senses: [TermSense], near use: Surroundings) -> [Int]? {
        for bytes in [use.clause, use.sentence] {
            let told = candidates.filter { Surroundings.holds(senses[$0].cues, in: bytes) }
            if !told.isEmpty { return told }
        }
        return nil
    }
}
