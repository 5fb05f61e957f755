import GongwenModel

/// Finds numbers that begin sentences inside a paragraph (段内序号): 1、加强领导。……2、落实责任。……3、严格考核。……
///
/// They count on from the number of the row, or from 1 on. Where most of them open with a short sentence, that is a
/// lead; numbers inside one sentence are an enumeration and stay plain text.
struct InlineNumberFinder {
    private struct Member {
        var mark: NumberMark
        var start: Int
    }

    /// How many characters of a sentence its number can take.
    private static let reach = 8

    /// Finds the numbers of all rows that count no points.
    func find(in drafts: inout [DraftRow]) {
        var following: [NumberMark.Form: Int] = [:]
        for index in drafts.indices.reversed() {
            if drafts[index].isProse, drafts[index].points.isEmpty {
                let members = members(drafts[index])
                let continues = members.first.map { following[$0.mark.form] == $0.mark.value } == true
                if !continues { take(members, &drafts[index]) }
            }
            if let mark = drafts[index].mark { following[mark.form] = mark.value }
        }
    }

    /// The numbers of a row that follow one another; fewer than two, its own included, are none.
    private func members(_ draft: DraftRow) -> [Member] {
        var members: [Member] = []
        var last = draft.mark
        for sentence in draft.sentences where sentence.range.lowerBound >= max(draft.headingEnd, draft.start) {
            let start = sentence.range.lowerBound
            guard start > draft.start || draft.mark == nil,
                !draft.scalars[start].isHan
                    || ChineseNumeral.holds(draft.scalars[start]),
                let mark = NumberMark(Array(draft.scalars[start..<min(start + Self.reach, sentence.range.upperBound)])),
                !mark.touchesDigit, !mark.form.isOrdinal
            else { continue }
            if let last, mark.form == last.form, mark.value == last.value + 1 {
                members.append(Member(mark: mark, start: start))
            } else if mark.value == 1, members.count < 2 {
                members = [Member(mark: mark, start: start)]
            } else {
                continue
            }
            last = mark
        }
        return members.first.map { $0.mark.value > 1 || members.count > 1 } == true ? members : []
    }

    /// Takes over the numbers of a row as points, with their leads.
    private func take(_ members: [Member], _ draft: inout DraftRow) {
        var leads: [Range<Int>] = []
        for (index, member) in members.enumerated() {
            let limit = draft.segmentEnd(at: member.start)
            let end = index + 1 < members.count ? min(limit, members[index + 1].start) : limit
            let number = member.start..<(member.start + member.mark.length)
            draft.points.append(FoundPoint(number: number, range: member.start..<end, value: member.mark.value))
            let words = draft.firstSentence(from: number.upperBound, to: end)
            if let words, words.upperBound + 6 <= end, PointFinder.isLead(draft.scalars, words) { leads.append(words) }
        }
        if leads.count * 2 >= members.count { draft.addLeads(leads) }
    }
}
