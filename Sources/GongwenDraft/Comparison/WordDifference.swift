/// Marks what went and what came between two wordings (花脸), word by word.
struct WordDifference {
    private var names = TokenNames()
    private var budget = SequenceMatch.Budget()

    /// The two wordings as one; the old wording and the new one can be read out of it again.
    ///
    /// Where hardly anything is left of the old one, or the two are too long to compare, the whole is replaced.
    ///
    /// - Parameter isNameList: whether names between marks of punctuation are kept whole, as in 牵头单位：甲、乙.
    /// - Complexity: see ``SequenceMatch/pairs(_:_:isWhole:_:)``.
    mutating func marked(_ old: String, _ new: String, isNameList: Bool = false) -> ChangedText {
        if old.utf8.elementsEqual(new.utf8) { return ChangedText(.same, new) }
        if old.isEmpty || new.isEmpty { return ChangedText([.init(.removed, old), .init(.added, new)]) }
        let left = WordTokens(old, names: &names, isNameList: isNameList)
        let right = WordTokens(new, names: &names, isNameList: isNameList)
        let pairs = SequenceMatch.pairs(left.ids, right.ids, isWhole: true, &budget)
        var runs = Self.runs(pairs, left.ids.count, right.ids.count)
        Self.joinScraps(&runs)
        for index in runs.indices { Self.slide(&runs, index, left, right) }
        let whole = ChangedText([.init(.removed, old), .init(.added, new)])
        let kept = runs.reduce(0) { $0 + $1.keptOld.count }
        guard kept * 4 >= min(left.ids.count, right.ids.count) else { return whole }
        var parts: [ChangedText.Part] = []
        for run in runs {
            parts.append(.init(.removed, left.string(run.old)))
            parts.append(.init(.added, right.string(run.new)))
            parts.append(.init(.same, left.string(run.keptOld)))
        }
        return ChangedText(parts)
    }

    /// What is replaced by what, and what is kept behind it; token numbers.
    private struct Run {
        var old: Range<Int>
        var new: Range<Int>
        var keptOld: Range<Int>
        var keptNew: Range<Int>
        /// The longer side of what changes.
        var size: Int { max(old.count, new.count) }
    }

    private static func runs(_ pairs: [(old: Int, new: Int)], _ old: Int, _ new: Int) -> [Run] {
        var runs: [Run] = []
        var run = Run(old: 0..<0, new: 0..<0, keptOld: 0..<0, keptNew: 0..<0)
        for pair in pairs {
            if pair.old == run.keptOld.upperBound, pair.new == run.keptNew.upperBound {
                run.keptOld = run.keptOld.lowerBound..<pair.old + 1
                run.keptNew = run.keptNew.lowerBound..<pair.new + 1
                continue
            }
            runs.append(run)
            run = Run(
                old: run.keptOld.upperBound..<pair.old, new: run.keptNew.upperBound..<pair.new,
                keptOld: pair.old..<pair.old + 1, keptNew: pair.new..<pair.new + 1)
        }
        runs.append(run)
        runs.append(
            Run(
                old: run.keptOld.upperBound..<old, new: run.keptNew.upperBound..<new, keptOld: old..<old,
                keptNew: new..<new))
        return runs.filter { $0.size > 0 || !$0.keptOld.isEmpty }
    }

    /// Takes into a change what is kept between two others and shorter than both: 的 alone says nothing.
    private static func joinScraps(_ runs: inout [Run]) {
        var joined: [Run] = []
        for run in runs {
            var run = run
            while let before = joined.last, run.size > 0, before.size > 0, min(before.size, run.size) >= 2,
                before.keptOld.count <= min(before.size, run.size)
            {
                joined.removeLast()
                run.old = before.old.lowerBound..<run.old.upperBound
                run.new = before.new.lowerBound..<run.new.upperBound
            }
            joined.append(run)
        }
        runs = joined
    }

    /// Moves what only came or only went so that it begins behind a mark of punctuation or ends with one.
    private static func slide(_ runs: inout [Run], _ index: Int, _ left: WordTokens, _ right: WordTokens) {
        let run = runs[index]
        let isAdded = run.old.isEmpty
        guard run.old.isEmpty != run.new.isEmpty, index > 0, runs[index - 1].keptOld.count > 0 else { return }
        let ids = isAdded ? right.ids : left.ids
        let changed = isAdded ? run.new : run.old
        let before = isAdded ? runs[index - 1].keptNew : runs[index - 1].keptOld
        let after = isAdded ? run.keptNew : run.keptOld
        var (least, most) = (0, 0)
        while -least < min(before.count - 1, 60),
            ids[changed.lowerBound - 1 + least] == ids[changed.upperBound - 1 + least]
        {
            least -= 1
        }
        while most < min(after.count - 1, 60), ids[changed.lowerBound + most] == ids[changed.upperBound + most] {
            most += 1
        }
        guard least < most else { return }
        func worth(_ shift: Int) -> Int {
            let first = changed.lowerBound + shift
            return Self.worth(ids[first - 1]) * 2 + Self.worth(ids[changed.upperBound - 1 + shift])
        }
        var best = 0
        for shift in least...most where worth(shift) > worth(best) { best = shift }
        guard best != 0 else { return }
        func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + best..<range.upperBound + best }
        runs[index].old = moved(run.old)
        runs[index].new = moved(run.new)
        runs[index].keptOld = run.keptOld.lowerBound + best..<run.keptOld.upperBound
        runs[index].keptNew = run.keptNew.lowerBound + best..<run.keptNew.upperBound
        runs[index - 1].keptOld = runs[index - 1].keptOld.lowerBound..<runs[index - 1].keptOld.upperBound + best
        runs[index - 1].keptNew = runs[index - 1].keptNew.lowerBound..<runs[index - 1].keptNew.upperBound + best
    }

    /// How well a passage ends with a token.
    private static func worth(_ id: UInt32) -> Int {
        switch Unicode.Scalar(id) {
        case "。", "；", "！", "？": 3
        case "，", "、", "：", "）": 2
        default: 0
        }
    }
}
