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
        ("涉企检查频次下降15%以上。", "涉企检查频次下降", "%", "15"),
        ("安排省、市、县重点项目92个。", "安排省、市、县重点项目", "个", "92"),
        ("更新燃气、供热、排水管网36公里。", "更新燃气、供热、排水管网", "公里", "36"),
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

    @Test func `分别 with a sum of the members names each in turn`() {
        #expect(
            holes("智能装备、绿色食品、新材料三大产业营业收入分别增长9%、8%和12%。").map(\.prompt)
                == ["智能装备产业营业收入增长", "绿色食品产业营业收入增长", "新材料产业营业收入增长"])
    }

    @Test func `a verb or an object of the words before is taken over once`() {
        #expect(holes("新建项目48个、续建项目44个。").map(\.prompt) == ["新建项目", "续建项目"])
        #expect(holes("新建高标准农田2.4万亩、改造提升3.6万亩。").map(\.prompt) == ["新建高标准农田", "改造提升高标准农田"])
        #expect(
            holes("新增规上工业企业20家以上，专精特新企业8家、瞪羚企业3家。").map(\.prompt)
                == ["新增规上工业企业", "新增专精特新企业", "新增瞪羚企业"])
        #expect(holes("改造老旧小区23个，惠及居民4600户。").map(\.prompt) == ["改造老旧小区", "惠及居民"])
    }

    @Test func `a question quotes once and offers no single choice`() {
        for item in reader.items(in: "今年是“十六五”谋划之年，办好第12届梨花节，迎接“文明县城”复审。", zone: .outlook) {
            guard case .ask(let prompt, let choices) = item.verdict else { continue }
            #expect(!prompt.contains("““") && !prompt.contains("””"))
            #expect(choices.count != 1)
        }
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
