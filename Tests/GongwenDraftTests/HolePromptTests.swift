import GongwenDraft
import GongwenModel
import Testing

/// What a hole says it wants, in which unit, and what stood there.
@Suite struct HolePromptTests {
    private let reader = DraftReader(DraftContext(year: 2026, next: 2027))

    private func holes(_ prose: String, heading: String = "", bodies: [String] = []) -> [Hole] {
        reader.items(in: prose, zone: .outlook, heading: heading, bodies: bodies).compactMap { item in
            guard case .hole(let hole) = item.verdict else { return nil }
            return hole
        }
    }

    @Test(arguments: [
        ("力争年内新建26处乡村戏台。", "新建乡村戏台", "处", "26"),
        ("全员劳动生产率提高6.5%左右。", "全员劳动生产率提高", "%", "6.5"),
        ("扩大供暖，新增入网面积20余万平方米。", "新增入网面积", "万平方米", "20余"),
        ("培育农业强镇3—5个。", "培育农业强镇", "个", "3—5"),
        ("投资1.2亿元，改造老旧小区，完善配套。", "投资：改造老旧小区", "亿元", "1.2"),
        ("三次产业比重调整到8:42:50。", "三次产业比重调整", "", "8:42:50"),
    ])
    func `a hole is named by its clause`(prose: String, prompt: String, unit: String, last: String) throws {
        let hole = try #require(holes(prose).first)
        #expect(hole.prompt == prompt)
        #expect(hole.unit == unit)
        #expect(hole.lastValue == last)
        #expect(hole.kind == .value)
        #expect(hole.year == 2027)
    }

    @Test func `an item of a list takes the verb of its clause`() {
        #expect(holes("完成造林2万亩、森林抚育5万亩。").map(\.prompt) == ["完成造林", "完成森林抚育"])
    }

    @Test func `分别 tells which value is whose`() {
        #expect(
            holes("农业、服务业增加值分别增长4%、7%。").map(\.prompt)
                == ["农业、服务业增加值增长：农业", "农业、服务业增加值增长：服务业增加值"])
        #expect(
            holes("城乡居民收入分别增长8%和9%。").map(\.prompt) == ["城乡居民收入增长：第1个数", "城乡居民收入增长：第2个数"])
    }

    @Test func `no prompt shows another figure of last year`() {
        for hole in holes("筹集人才公寓460套、3.1万平方米，总量达到2万套，增长5%。") {
            #expect(!hole.prompt.contains { $0.isNumber })
        }
    }

    @Test func `the heading says what the clause does not`() {
        #expect(holes("达到95%。", heading: "提高参保率").map(\.prompt) == ["提高参保率"])
    }

    @Test func `the leading body fills the hole`() {
        #expect(holes("新建幼儿园2所。", bodies: ["县教育局", "县财政局"]).map(\.body) == ["县教育局"])
        #expect(holes("新建幼儿园2所。").map(\.body) == [""])
    }
}
