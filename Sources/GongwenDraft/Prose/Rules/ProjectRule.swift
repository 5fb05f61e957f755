import GongwenRecognition

/// Named works and what is done with them once (具体项目): 青云大道全线通车, 开工建设青云湖水库增容工程. Whether it is done
/// by the new year only the writer knows. Recurring work without a name (推进农村公路建设) is left alone.
///
/// It looks at clauses item by item; names joined by 、 with one verb are one question. It runs after the numbers and
/// takes nothing of what they took.
enum ProjectRule {
    /// An item of a clause read as verb, work, event; any but the work may be missing.
    private struct Work {
        /// From the verb to the event.
        var range: Range<Int>
        var name: Range<Int>
        var hasVerb: Bool
        var hasEvent: Bool
        /// Whether verb or event can happen but once: 开工, 竣工.
        var isOnce: Bool
        /// Whether a number follows within the item.
        var isCut: Bool
        /// Whether it says what it is; else the end of the list must: 开工甲、乙等项目.
        var hasNoun: Bool
        /// Whether 等项目 ends it.
        var endsList: Bool
    }

    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        var place = 0
        while place < passage.count {
            let clause = place..<max(place + 1, passage.clause(at: place).upperBound)
            read(passage, clause, &claims)
            place = clause.upperBound
        }
    }

    private static func read(_ passage: DraftPassage, _ clause: Range<Int>, _ claims: inout DraftClaims) {
        var group: [Work] = []
        var start = clause.lowerBound
        while start < clause.upperBound {
            let end = itemEnd(passage, start, clause.upperBound)
            let work = work(passage, start..<end, claims)
            if work == nil || work?.hasVerb == true || group.last?.hasEvent == true || group.last?.isCut == true {
                ask(passage, group, &claims)
                group = []
            }
            if let work { group.append(work) }
            start = end + 1
        }
        ask(passage, group, &claims)
    }

    /// The end of an item of a list, not inside brackets or quotation marks.
    private static func itemEnd(_ passage: DraftPassage, _ start: Int, _ limit: Int) -> Int {
        var depth = 0
        var end = start
        while end < limit {
            switch passage.at(end) {
            case Sign.open: depth += 1
            case Sign.close: depth = max(0, depth - 1)
            case Sign.pause where depth == 0 && passage.quote(at: end) == nil: return end
            default: break
            }
            end += 1
        }
        return end
    }

    private static func ask(_ passage: DraftPassage, _ group: [Work], _ claims: inout DraftClaims) {
        var group = group
        while let last = group.last, !last.hasNoun, !last.endsList { group.removeLast() }
        guard let first = group.first, let last = group.last, group.contains(where: { $0.hasVerb || $0.hasEvent })
        else { return }
        let isOnce = group.contains { $0.isOnce }
        // 加快甲中心、乙等项目: what is not done once must say of itself what it is.
        guard isOnce || group.allSatisfy(\.hasNoun) else {
            for part in group.split(whereSeparator: { !$0.hasNoun }) { ask(passage, Array(part), &claims) }
            return
        }
        guard isOnce || !last.isCut,
            group.contains(where: {
                isNamed(passage, $0.name) && (isOnce || isWork(passage, $0.name)) || isDefinite(passage, $0, isOnce)
            })
        else { return }
        let range = FormulaFamilies.balanced(passage, first.range.lowerBound..<last.range.upperBound, claims)
        claims.ask(
            range, .project, "具体项目只做一次", "\(passage.string(range))：这件事新的一年还写吗，写到哪一步？")
    }

    /// Reads an item; nil where no work stands between its verbs and events.
    private static func work(_ passage: DraftPassage, _ item: Range<Int>, _ claims: DraftClaims) -> Work? {
        var end = item.lowerBound
        while end < item.upperBound, claims.isFree(end), !Sign.isDigit(passage.at(end)) { end += 1 }
        let isCut = end < item.upperBound
        var start = item.lowerBound
        var verb: Int?
        var isOnce = false
        while start < end {
            let strong = prefix(onceVerbs, passage, start..<end)
            let weak = prefix(verbs, passage, start..<end)
            let length = max(strong, weak)
            if length > 0 {
                verb = verb ?? start
                isOnce = isOnce || strong == length
                start += length
                continue
            }
            let idle = prefix(resolve, passage, start..<end)
            guard idle > 0 else { break }
            start += idle
        }
        var nameEnd = end
        var hasEvent = false
        while start < nameEnd {
            let strong = suffix(onceEvents, passage, start..<nameEnd)
            let weak = suffix(events, passage, start..<nameEnd)
            let length = max(strong, weak)
            if length > 0 {
                // 建设 alone is an event only behind a verb or an adverb.
                hasEvent = hasEvent || strong == length || suffix(adverbs, passage, start..<nameEnd - length) > 0
                isOnce = isOnce || strong == length
                nameEnd -= length
                continue
            }
            let idle = suffix(adverbs, passage, start..<nameEnd)
            guard idle > 0 else { break }
            nameEnd -= idle
        }
        let endsList = passage.first(listEnds, in: nameEnd..<end) != nil
        let name = start..<nameEnd
        // …公路（青禾段）
        let open = passage.at(nameEnd - 1) == Sign.close ? passage.folded[name].lastIndex(of: Sign.open) : nil
        let plain = start..<(open ?? nameEnd)
        let isRoad = nameEnd < end && suffix(streets, passage, plain) > 0
        let hasNoun = isRoad || suffix(nouns, passage, plain) > 0
        guard plain.count >= 3, hasNoun || endsList || verb != nil, passage.first(several, in: name) == nil else {
            return nil
        }
        return Work(
            range: (verb ?? start)..<end, name: plain, hasVerb: verb != nil, hasEvent: hasEvent, isOnce: isOnce,
            isCut: isCut, hasNoun: hasNoun, endsList: endsList)
    }

    /// Whether two characters or more are none of the words that say what kind a work is.
    private static func isNamed(_ passage: DraftPassage, _ name: Range<Int>) -> Bool {
        var place = name.lowerBound
        var unknown = 0
        while place < name.upperBound {
            let length = max(
                prefix(kinds, passage, place..<name.upperBound), prefix(nouns, passage, place..<name.upperBound))
            if length > 0 {
                unknown = 0
                place += length
                continue
            }
            unknown += Sign.isLetter(passage.at(place)) || passage.at(place) >= 0x4E00 ? 1 : 0
            if unknown >= 2 { return true }
            place += 1
        }
        return false
    }

    /// Whether a work is meant and no programme: 实施青云湖增容工程 and not 实施英才培育工程.
    private static func isWork(_ passage: DraftPassage, _ name: Range<Int>) -> Bool {
        suffix(loose, passage, name) == 0 || passage.first(physical, in: name) != nil
    }

    /// A building of the one body of its kind (县人民医院综合楼), or a work of its own that is begun or finished
    /// (开工建设城乡供水一体化工程).
    private static func isDefinite(_ passage: DraftPassage, _ work: Work, _ isOnce: Bool) -> Bool {
        let name = work.name
        let own = prefix(levels, passage, name)
        if own > 0, own == prefix(kinds, passage, name),
            passage.first(bodies, in: name.lowerBound + own..<name.upperBound) != nil,
            isOnce || suffix(buildings, passage, name) > 0
        {
            return true
        }
        return isOnce && name.count >= 7 && suffix(single, passage, name) > 0
            && passage.first(recurring, in: name) == nil
    }

    private static func prefix(_ set: WordSet, _ passage: DraftPassage, _ range: Range<Int>) -> Int {
        range.isEmpty ? 0 : set.prefix(of: passage.folded, range)
    }

    private static func suffix(_ set: WordSet, _ passage: DraftPassage, _ range: Range<Int>) -> Int {
        range.isEmpty ? 0 : set.suffix(of: passage.folded, range)
    }
}
