import GongwenModel
import Testing

@testable import GongwenDraft

@Suite struct AnswerSignTests {
    private func message(
        _ value: String, last: String, unit: String = "%", sentence: String = "能耗增长", isOfIndicator: Bool = true,
        isConfirmed: Bool = false
    ) -> String? {
        let hole = Hole(identifier: "a", kind: .value, prompt: "增幅", unit: unit, lastValue: last)
        let item = MissingItem(
            hole: hole, sentence: sentence + hole.printed + "。", isNamed: true, isOfIndicator: isOfIndicator)
        let answer = SheetAnswer(
            sheet: "表.csv", line: 2, identifier: "a", sentence: item.sentence, value: value, state: "", source: "",
            filler: "", confirmation: isConfirmed ? "是" : "")
        let filling = Filling(of: [item], with: [answer], printedRuns: [])
        #expect(filling.filled.count + filling.refused.count == 1)
        return filling.refused.first?.message
    }

    @Test func `growth after a fall asks to be confirmed`() {
        for last in ["-3.1", "-3.1%", "下降3.1%"] {
            #expect(
                message("3.0", last: last)
                    == "上年数是下降（\(last)）；仍是下降的写 -3.0，确实转为增长的，在“确认”一列写 是")
            #expect(message("3.0%", last: last)?.contains("写 -3.0，") == true)
            for value in ["-3.0", "-3.0%", "0", "0.0"] { #expect(message(value, last: last) == nil, "\(value)") }
            #expect(message("3.0", last: last, isConfirmed: true) == nil)
        }
        #expect(message("3.0", last: "3.1") == nil)
        #expect(message("3.0", last: "") == nil)
        #expect(message("-3.0", last: "3.1") == nil)
        #expect(message("3", last: "-2", unit: "亿元")?.contains("上年数是负数（-2）") == true)
        #expect(message("3.0", last: "-3.1", isOfIndicator: false) != nil)
    }

    @Test func `a verb that stands in the sentence says the sign`() {
        #expect(message("3.0", last: "3.1", sentence: "能耗下降", isOfIndicator: false) == nil)
        #expect(message("3.0", last: "-3.1", sentence: "能耗下降", isOfIndicator: false) == nil)
        #expect(
            message("-3.0", last: "3.1", sentence: "能耗下降", isOfIndicator: false)?.contains("会印成“下降-3.0%”") == true)
        #expect(message("3.0", last: "", sentence: "能耗下降")?.hasPrefix("句子里印的是下降；是下降的写 -3.0") == true)
        #expect(message("-3.0", last: "", sentence: "能耗下降") == nil)
    }
}
