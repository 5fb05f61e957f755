import Testing

@testable import GongwenModel

@Suite struct NumberingTests {
    @Test(arguments: [
        (1, "一"), (10, "十"), (11, "十一"), (19, "十九"), (20, "二十"), (21, "二十一"), (78, "七十八"), (99, "九十九"), (100, "一百"),
        (101, "一百零一"), (110, "一百一十"), (120, "一百二十"), (1004, "一千零四"), (10000, "10000"), (0, "0"),
    ]) func `writes Chinese numerals`(number: Int, expected: String) {
        #expect(ChineseNumeral.string(number) == expected)
    }

    @Test(arguments: [
        (NumberStyle.chineseComma, 12, "十二、"), (.chineseBracket, 3, "（三）"), (.arabicDot, 4, "4."),
        (.arabicBracket, 5, "（5）"),
        (.circled, 20, "⑳"), (.circled, 21, "㉑"), (.circled, 36, "㊱"), (.circled, 50, "㊿"), (.circled, 51, "（51）"),
        (.firstly, 2, "二是"), (.ordinal, 3, "第三，"), (.dash, 1, "——"), (.none, 1, ""),
    ]) func `prints the label of each style`(style: NumberStyle, number: Int, expected: String) {
        #expect(style.label(number) == expected)
    }

    private func section(_ level: Int, _ blocks: [Block] = [], number: OutlineNumber = .automatic) -> Block {
        .section(Section(level: level, number: number, heading: "题", blocks: blocks))
    }

    private func labels(_ blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            guard case .section(let section) = block else { return [] }
            return [section.number.label] + labels(section.blocks)
        }
    }

    private func numbered(_ blocks: [Block], _ scheme: NumberingScheme = .standard) -> [String] {
        var blocks = blocks
        var counter = OutlineCounter(scheme)
        counter.number(&blocks)
        return labels(blocks)
    }

    @Test func `R7.3.3-3 lower levels start again under each higher heading`() {
        let two = [section(1, [section(2), section(2)]), section(1, [section(2)])]
        #expect(numbered(two) == ["一、", "（一）", "（二）", "二、", "（一）"])
    }

    @Test func `a level that runs on keeps counting through the chapters`() {
        var scheme = NumberingScheme.standard
        scheme.levels[1].runsOn = true
        let two = [section(1, [section(2), section(2)]), section(1, [section(2, [section(3)])])]
        #expect(numbered(two, scheme) == ["一、", "（一）", "（二）", "二、", "（三）", "1."])
    }

    @Test func `a printed number stays and holds its place in the count`() {
        let list = [
            section(1), section(1, number: .printed("二．")), section(1), section(1, number: .unnumbered), section(1),
        ]
        #expect(numbered(list) == ["一、", "二．", "三、", "", "四、"])
    }

    @Test func `an unnumbered scheme prints none`() {
        #expect(numbered([section(1, [section(2)])], .unnumbered) == ["", ""])
    }

    @Test func `points inside a paragraph count from its start`() {
        var text = Text([
            .text("抓两点：", at: .none), .point(Point([.text("甲；", at: .none)])), .point(Point([.text("乙。", at: .none)])),
        ])
        text.numberPoints()
        #expect(text.plain == "抓两点：一是甲；二是乙。")
    }

    @Test func `finishing twice changes nothing`() {
        let document = Document(
            main: MainText(title: "题", blocks: [section(1, [section(2, [.paragraph(Paragraph("文"))])])]))
        let once = document.finishing().output
        #expect(once != nil && once?.finishing().output == once)
    }
}
