import GongwenModel

/// Finds unnumbered titles on lines of their own (独行小标题) inside a body text.
struct TitleFinder {
    /// The longest such title, in characters.
    private static let longest = 40
    /// The length of two titles below one another, in characters; a shorter line is a name as well.
    private static let lengthOfTwo = 4...20

    private let answers: ReadingAnswers

    /// Creates a finder that knows the answers already given.
    init(answers: ReadingAnswers) { self.answers = answers }

    /// Marks the rows that are titles; asks about a lone line that may be a paragraph without its stop.
    func find(in drafts: inout [DraftRow]) -> [ReadingQuestion] {
        let found = drafts.indices.filter { isTitle(drafts, $0) }
        let sentences = found.filter { drafts[$0].sentences.contains { $0.commas > 0 } }
        var questions: [ReadingQuestion] = []
        for index in found {
            if sentences == [index], firstly(drafts[index].scalars) == nil {
                var question = Self.question(drafts[index].row)
                question.answer = answers[question.id].flatMap { answer in
                    question.choices.contains { $0.name == answer } ? answer : nil
                }
                questions.append(question)
                if question.answer == Self.textChoice { continue }
            }
            if let mark = firstly(drafts[index].scalars) {
                drafts[index].open(with: mark)
            } else {
                drafts[index].kind = .title
            }
            drafts[index].headingEnd = drafts[index].scalars.count
            drafts[index].standsAlone = true
        }
        return questions
    }

    private static let textChoice = "正文"

    private static func question(_ row: ReadRow) -> ReadingQuestion {
        let place = row.text.place(at: 0)
        return ReadingQuestion(
            id: "title-\(place.line)", at: place, message: "第\(place.line)行“\(row.text.string)”没有序号也没有句号，是小标题还是正文",
            choices: [.init("小标题", "独行的小标题"), .init(textChoice, "缺句号的一段正文")])
    }

    /// Whether a row is a title: its line, what stands before it and what follows.
    private func isTitle(_ drafts: [DraftRow], _ index: Int) -> Bool {
        guard drafts[index].kind == .paragraph, index + 1 < drafts.count, isTitleLine(drafts[index]) else {
            return false
        }
        guard index == drafts.startIndex || closes(drafts[index - 1]) || stands(drafts, over: index) else {
            return false
        }
        return isText(drafts[index + 1]) || stands(drafts, over: index + 1)
    }

    /// Whether the row before a title is a title too, with the title right below it: two lines inside a text, no more.
    private func stands(_ drafts: [DraftRow], over index: Int) -> Bool {
        let outer = index - 1
        guard outer > drafts.startIndex, index + 1 < drafts.count else { return false }
        return [outer, index].allSatisfy {
            drafts[$0].kind == .paragraph && isTitleLine(drafts[$0])
                && Self.lengthOfTwo.contains(drafts[$0].scalars.count)
                && !drafts[$0].scalars.contains(" ")
        } && isText(drafts[index + 1]) && closes(drafts[outer - 1])
    }

    /// 一是, 第一， before a title.
    private func firstly(_ scalars: [Unicode.Scalar]) -> NumberMark? {
        let isOrdinal = scalars[0] == "第"
        guard let (value, end) = NumberMark.numeral(scalars, from: isOrdinal ? 1 : 0), end + 2 < scalars.count,
            isOrdinal ? "，,、".unicodeScalars.contains(scalars[end]) : scalars[end] == "是"
        else { return nil }
        return NumberMark(.firstly, value, length: end + 1)
    }

    /// A short line without a stop that says something.
    private func isTitleLine(_ draft: DraftRow) -> Bool {
        let scalars = draft.scalars
        guard (2...Self.longest).contains(scalars.count), draft.notes.isEmpty, let last = scalars.last,
            !OutlineGlyph.isPoint(last), !draft.sentences.contains(where: \.isClosed)
        else { return false }
        var han = 0
        for (offset, scalar) in scalars.enumerated() {
            if scalar.isHan { han += 1 }
            if OutlineGlyph.isColon(scalar), offset < scalars.count - 1 { return false }
            if scalar == "；" || scalar == ";" { return false }
        }
        // A date on its own line belongs to a signature.
        if last == "日", scalars.contains("年"), scalars.contains("月") { return false }
        return han >= 2 && han * 2 >= scalars.count && scalars[0] != "（" && scalars[0] != "(" && scalars[0] != "—"
    }

    /// Whether what stands before a title is finished.
    private func closes(_ draft: DraftRow) -> Bool {
        if draft.kind == .duties || draft.mark != nil || !draft.notes.isEmpty { return true }
        guard let last = draft.scalars.last else { return true }
        return OutlineGlyph.isStop(last) || OutlineGlyph.isColon(last) || OutlineGlyph.closed(last) != nil
            || last == "；" || last == ";"
    }

    /// Whether what follows is text that a title can stand over.
    private func isText(_ draft: DraftRow) -> Bool {
        if draft.mark != nil || draft.kind == .dash || draft.kind == .salutation { return true }
        guard let last = draft.scalars.last, draft.scalars.count >= 16 else { return false }
        return OutlineGlyph.isStop(last) || OutlineGlyph.isColon(last) || draft.sentences.count > 1
            || !draft.notes.isEmpty
    }
}
