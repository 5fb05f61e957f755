import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenDraft

@Suite struct FillingTests {
    private let document = Document(
        main: MainText(
            title: "计划",
            blocks: [
                .paragraph(
                    Paragraph(
                        Text([
                            .text("新建广场", at: .none),
                            .hole(
                                Hole(
                                    identifier: "sq", kind: .value, prompt: "广场数", unit: "处", lastValue: "120",
                                    body: "县文旅局")),
                            .text("，进展：", at: .none), .hole(Hole(prompt: "进展")), .text("。", at: .none),
                        ]))),
                .paragraph(
                    Paragraph(Text([.text("另有", at: .none), .hole(Hole(prompt: "进展")), .text("。", at: .none)]))),
            ]))

    private var items: [MissingItem] { document.namingHoles().missingItems(asRead: document) }

    private func answer(
        _ name: String, _ value: String, sheet: String = "a.csv", line: Int = 2, state: String = "",
        confirmation: String = "",
        sentence: String? = nil
    ) -> SheetAnswer {
        let own = items.first { $0.hole.identifier == name }?.sentence ?? ""
        return SheetAnswer(
            sheet: sheet, line: line, identifier: name, sentence: sentence ?? own, value: value, state: state,
            source: "",
            filler: "", confirmation: confirmation)
    }

    private func fill(_ answers: SheetAnswer..., in document: Document? = nil) -> Filling {
        let document = document ?? self.document
        return Filling(
            of: document.namingHoles().missingItems(asRead: document), with: answers, printedRuns: document.printedRuns)
    }

    @Test func `answers are taken in the order of the plan, what is left is missing`() {
        let filling = fill(answer("hole-进展", "已开工"), answer("sq", "130", state: "快报"))
        #expect(filling.filled.map(\.words) == ["130处", "已开工"])
        #expect(filling.filled.map(\.fill.digits) == ["130", "已开工"])
        #expect(filling.filled.map(\.fill.state) == ["快报", ""])
        #expect(filling.missing.map(\.hole.identifier) == ["hole-进展-2"])
        #expect(!filling.hasTrouble)
        #expect(!fill(answer("sq", "")).hasTrouble)
    }

    @Test func `two different answers to one hole are a conflict, two equal ones are one`() {
        let conflict = fill(answer("sq", "130"), answer("sq", "140处", sheet: "b.csv"))
        #expect(conflict.filled.isEmpty && conflict.conflicts.count == 1 && conflict.hasTrouble)
        #expect(conflict.conflicts.first?.answers.map(\.sheet) == ["a.csv", "b.csv"])
        #expect(conflict.missing.count == 3)
        #expect(fill(answer("sq", "130"), answer("sq", "130处", sheet: "b.csv")).filled.map(\.words) == ["130处"])
        let half = fill(answer("sq", "130"), answer("sq", "约130", sheet: "b.csv"))
        #expect(half.filled.isEmpty && half.conflicts.count == 1 && half.refused.count == 1)
    }

    @Test func `last year's value asks to be confirmed`() {
        for value in ["120", "120处"] {
            let filling = fill(answer("sq", value))
            #expect(filling.filled.isEmpty)
            #expect(filling.refused.first?.message.contains("在“确认”一列写上 是") == true)
            #expect(fill(answer("sq", value, confirmation: "是")).filled.count == 1)
            #expect(fill(answer("sq", value, confirmation: "否")).filled.isEmpty)
        }
        #expect(fill(answer("sq", "120.0")).filled.count == 1)
    }

    @Test func `an unknown name, a value without one and a state that is none are refused`() {
        for (wrong, words) in [
            (answer("nobody", "3"), "没有编号为“nobody”的待填"), (answer("", "3"), "没有编号"),
            (answer("sq", "3", state: "大概"), "数据状态“大概”不认识"),
        ] {
            let filling = fill(wrong)
            #expect(filling.filled.isEmpty && filling.hasTrouble)
            #expect(filling.refused.first?.message.contains(words) == true)
        }
    }

    @Test func `a hole that the author did not name is told by its sentence`() {
        #expect(fill(answer("hole-进展", "好", sentence: "")).refused.first?.message.contains("写上 标识") == true)
        #expect(fill(answer("hole-进展", "好", sentence: "别处【待填：进展】。")).refused.first?.message.contains("重新导出") == true)
        #expect(fill(answer("sq", "130", sentence: "")).filled.count == 1)
        // The other hole of the sentence may have been filled since the sheet went out.
        let later = document.filling(["sq": HoleFill(words: "130处")])
        #expect(fill(answer("hole-进展", "好"), in: later).filled.map(\.words) == ["好"])
    }

    @Test func `a name made from the prompt that went over to another hole does not lead there`() {
        let later = document.filling(["hole-进展": HoleFill(words: "已开工")])
        #expect(later.namingHoles().missingItems(asRead: later).map(\.hole.identifier) == ["sq", "hole-进展"])
        let filling = fill(answer("hole-进展", "快了"), answer("hole-进展-2", "好"), in: later)
        #expect(filling.filled.map(\.words) == ["好"])
        #expect(filling.filled.first?.item.sentence == "另有【待填：进展】。")
        #expect(filling.refused.map(\.answer.value) == ["快了"])
        #expect(fill(answer("hole-进展", "已开工"), in: later).repeated.count == 1)
    }

    @Test func `one sentence that stands twice is filled once by one row`() {
        let hole = Inline.hole(Hole(kind: .value, prompt: "个数", unit: "个"))
        let paragraph = Block.paragraph(Paragraph(Text([.text("新增企业", at: .none), hole, .text("。", at: .none)])))
        let twice = Document(main: MainText(title: "计划", blocks: [paragraph, paragraph]))
        let items = twice.namingHoles().missingItems(asRead: twice)
        let rows = items.map {
            SheetAnswer(
                sheet: "a.csv", line: 2, identifier: $0.hole.identifier, sentence: $0.sentence,
                value: $0.hole.identifier == "hole-个数" ? "3" : "4", state: "", source: "", filler: "", confirmation: "")
        }
        let both = Filling(of: items, with: rows, printedRuns: twice.printedRuns)
        #expect(both.filled.map(\.words) == ["3个", "4个"])
        // The first row comes again after the first hole was filled: its name is the second hole's now.
        let later = twice.filling(["hole-个数": HoleFill(words: "3个")])
        for value in ["3", "5"] {
            var row = rows[0]
            row.value = value
            let again = Filling(
                of: later.namingHoles().missingItems(asRead: later), with: [row], printedRuns: later.printedRuns)
            #expect(again.filled.isEmpty && again.repeated.count + again.refused.count == 1)
        }
    }

    @Test func `what was filled before is left alone, with the same words or others`() {
        let sheet = [answer("sq", "130"), answer("hole-进展", "已开工")]
        let after = document.filling(["sq": HoleFill(words: "130处"), "hole-进展": HoleFill(words: "已开工")])
        let again = Filling(
            of: after.namingHoles().missingItems(asRead: after), with: sheet, printedRuns: after.printedRuns)
        #expect(again.filled.isEmpty && again.refused.isEmpty)
        #expect(again.repeated.map(\.identifier) == ["sq", "hole-进展"])
        let other = fill(answer("sq", "131"), in: after)
        #expect(other.refused.first?.message.contains("已经填过，和表里的“131”不同") == true)
        #expect(fill(answer("sq", "13"), in: after).refused.count == 1)
        #expect(fill(answer("sq", "130处"), in: after).repeated.count == 1)
    }

    @Test func `a filled document is the old one with the words, unnamed holes unnamed`() {
        let filled = document.filling(["sq": HoleFill(words: "130处"), "hole-进展-2": HoleFill(words: "好")])
        #expect(filled.namedHoles.map(\.isNamed) == [false])
        #expect(document.filling([:]) == document)
        guard case .paragraph(let first) = filled.main.blocks[0], case .paragraph(let second) = filled.main.blocks[1]
        else {
            return
        }
        #expect(first.text.plain == "新建广场130处，进展：【待填：进展】。" && second.text == "另有好。")
    }

    @Test func `no answer is lost, and none is taken twice`() {
        var random = RandomSource(seed: 2027)
        let names = ["sq", "hole-进展", "hole-进展-2", "nobody", ""]
        let values = ["130", "130处", "120", "约3", "", "已开工", "１", "两\n行", "=1"]
        for _ in 0..<600 {
            let answers = (0..<random.below(6)).map { index in
                answer(
                    random.pick(names), random.pick(values), line: index, confirmation: random.pick(["", "是"]),
                    sentence: random.below(4) == 0 ? "" : nil)
            }
            let filling = Filling(of: items, with: answers, printedRuns: document.printedRuns)
            #expect(Set((filling.filled.map(\.item) + filling.missing).map(\.hole.identifier)).count == items.count)
            #expect(filling.filled.count + filling.missing.count == items.count)
            let told = Set(
                filling.refused.map(\.answer.line) + filling.conflicts.flatMap { $0.answers.map(\.line) }
                    + filling.repeated.map(\.line))
            let taken = Set(filling.filled.map(\.item.hole.identifier))
            for answer in answers where !answer.value.isEmpty {
                #expect(told.contains(answer.line) || taken.contains(answer.identifier), "\(answer)")
            }
        }
    }
}
