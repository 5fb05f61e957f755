import GongwenModel
import Testing

@testable import GongwenDraft

@Suite struct ComparisonFigureTests {
    /// Old, new, difference, per cent.
    static let numbers: [(String, String, String?, String?)] = [
        ("402.6", "420", "+17.4", "+4.3"), ("0.1", "0.3", "+0.2", "+200.0"), ("18.20", "18.2", "0.00", "0.0"),
        ("1,250", "1,200", "-50", "-4.0"), ("３．５", "4", "+0.5", "+14.3"), ("-2.1", "1.5", "+3.6", nil),
        ("0", "5", "+5", nil), ("5-6", "6", nil, nil), ("15:39:46", "15", nil, nil), ("", "3", nil, nil),
        ("1234567890123456789", "1", nil, nil), ("3.", "4", nil, nil), ("1", "1.0005", "+0.0005", "+0.1"),
    ]

    @Test(arguments: numbers)
    func `differences are exact`(number: (String, String, String?, String?)) {
        let old = DecimalNumber(number.0)
        let new = DecimalNumber(number.1)
        let difference = FigureDifference(number.0, "亿元", number.1, "亿元")
        #expect(difference?.amount == number.2)
        #expect(difference?.percent == number.3)
        if number.2 == nil { #expect(old == nil || new == nil) }
    }

    @Test func `figures of other units have no difference, per cents differ in points`() {
        #expect(FigureDifference("5", "亿元", "6", "万人") == nil)
        #expect(FigureDifference("5", "亿美元", "6", "亿元") == nil)
        let points = FigureDifference("5.2", "%", "6", "%")
        #expect(points?.printed == "+0.8个百分点")
        #expect(points?.percent == nil)
    }

    @Test func `units of a family are converted to the new one`() {
        #expect(FigureDifference("4025", "万元", "0.5", "亿元")?.printed == "+0.0975亿元（+24.2%）")
        #expect(FigureDifference("0.50", "亿元", "5000", "万元")?.printed == "持平")
        #expect(FigureDifference("0.5", "亿元", "4000", "万元")?.printed == "-1000万元（-20.0%）")
        // A third of a hectare is no finite decimal.
        #expect(FigureDifference("5", "亩", "1", "公顷") == nil)
    }

    private func document(_ year: Int, _ indicators: [Indicator]) -> Document {
        Document(main: MainText(title: Text("青禾县\(year)年计划")), indicators: indicators)
    }

    private func checks(_ name: String, _ target: IndicatorValue, _ actual: IndicatorValue, unit: String = "%")
        -> [TargetCheck]
    {
        var target = target
        var actual = actual
        (target.year, target.kind) = (2026, .target)
        actual.year = 2026
        return Comparison(
            of: document(2026, [Indicator(name: name, unit: unit, values: [target])]),
            and: document(2027, [Indicator(name: name, unit: unit, values: [actual])])
        ).targets
    }

    /// Name, target and actual with their comparators, whether reached; nil where nobody can say.
    static let levels: [(String, String, String, String, String, Bool?)] = [
        ("粮食总产量", "13.2", "以上", "13.2", "", true), ("粮食总产量", "13.2", "以上", "13.1", "", false),
        ("粮食总产量", "13.2", "以上", "13", "以上", nil), ("粮食总产量", "13.2", "以上", "13.5", "以上", true),
        ("粮食总产量", "13.2", "以上", "13.5", "左右", nil), ("城镇登记失业率", "4", "以内", "3.9", "", true),
        ("城镇登记失业率", "4", "以内", "4.1", "", false), ("城镇登记失业率", "4", "以内", "4", "", true),
        ("城镇登记失业率", "4", "以内", "4.5", "以内", nil), ("合格率", "98", "超过", "98", "", false),
        ("合格率", "98", "超过", "98.1", "", true), ("居民消费价格", "3", "左右", "3", "", true),
        ("居民消费价格", "3", "左右", "0.4", "", nil), ("居民消费价格", "3", "左右", "3.5", "", nil),
        ("居民消费价格", "3", "", "3.5", "", nil), ("一般公共预算收入", "22", "", "22.5", "", true),
        ("一般公共预算收入", "22", "", "21.5", "", false), ("一般公共预算收入", "22", "左右", "22.5", "", true),
        ("一般公共预算收入", "22", "左右", "21.9", "", nil), ("固定资产投资", "6-7", "", "6.5", "", true),
        ("固定资产投资", "6-7", "", "5.9", "", false), ("固定资产投资", "6-7", "", "7.5", "", true),
        ("居民消费价格", "2-3", "", "3.5", "", nil), ("合格率", "98", "力争", "99", "", nil),
        ("单位生产总值能耗", "3", "", "3.5", "", nil),
    ]

    @Test(arguments: levels)
    func `a target is decided by its comparator or not at all`(
        level: (String, String, String, String, String, Bool?)
    ) throws {
        let found = checks(
            level.0, IndicatorValue(value: level.1, comparator: level.2),
            IndicatorValue(value: level.3, comparator: level.4))
        let verdict = try #require(found.first?.level)
        switch verdict {
        case .reached: #expect(level.5 == true)
        case .missed: #expect(level.5 == false)
        case .unknown(let reason):
            #expect(level.5 == nil)
            #expect(!reason.isEmpty)
        }
    }

    /// Name, growth of target and actual with their comparators, whether reached; nil where nobody can say.
    static let growths: [(String, String, String, String, String, Bool?)] = [
        ("涉企检查频次", "-15", "以上", "-16.8", "", true), ("涉企检查频次", "-15", "以上", "-14.9", "", false),
        ("涉企检查频次", "-15", "以上", "-15.0", "", true), ("涉企检查频次", "-15", "以上", "0", "", false),
        ("涉企检查频次", "-15", "以上", "16.8", "", nil), ("涉企检查频次", "15", "以上", "-16.8", "", nil),
        ("涉企检查频次", "-15", "不低于", "-16.8", "", true), ("涉企检查频次", "-15", "超过", "-15", "", false),
        ("涉企检查频次", "-15", "", "-16.8", "", nil), ("涉企检查频次", "-15", "", "-15", "", true),
        ("涉企检查频次", "-15", "以上", "-14", "以上", nil), ("涉企检查频次", "-15-20", "", "-16.8", "", true),
        ("涉企检查频次", "-15-20", "以上", "-14", "", false), ("财政支出", "-3", "以内", "-2.5", "", true),
        ("财政支出", "-3", "以内", "-3.5", "", false), ("财政支出", "-3", "控制在…以内", "-2.5", "", true),
        ("地区生产总值", "6", "以上", "-1", "", false), ("固定资产投资", "-2", "", "-1.5", "", true),
        ("固定资产投资", "-2", "", "-3", "", false), ("单位生产总值能耗", "-3", "左右", "-3.2", "", nil),
    ]

    @Test(arguments: growths)
    func `above and within are of the size of a fall`(growth: (String, String, String, String, String, Bool?)) throws {
        let found = checks(
            growth.0, IndicatorValue(growth: growth.1, growthComparator: growth.2),
            IndicatorValue(growth: growth.3, growthComparator: growth.4))
        let verdict = try #require(found.first?.growth)
        #expect((verdict == .reached) == (growth.5 == true), "\(verdict)")
        #expect((verdict == .missed) == (growth.5 == false), "\(verdict)")
    }

    @Test func `a bound of a number below zero reads two ways`() throws {
        func level(_ target: String, _ comparator: String, _ actual: String) throws -> TargetCheck.Verdict {
            let found = checks(
                "人口自然增长率", IndicatorValue(value: target, comparator: comparator), IndicatorValue(value: actual),
                unit: "‰")
            return try #require(found.first?.level)
        }
        for actual in ["-2", "-4"] {
            #expect(try level("-3", "以上", actual) == .unknown("负数的“以上”“以内”有两种读法"))
        }
        #expect(try level("-3", "以上", "-3") == .reached)
        #expect(try level("-3", "", "-3") == .reached)
    }

    /// Two plans: the old one with the target of 2026, the new one with that, what is expected of it, and the next target.
    @Test func `a target is followed by the next one though the new plan repeats it`() throws {
        func value(_ year: Int, _ kind: FigureKind, _ value: String) -> IndicatorValue {
            IndicatorValue(year: year, kind: kind, value: value)
        }
        let old = document(2026, [Indicator(name: "粮食总产量", unit: "万吨", values: [value(2026, .target, "45")])])
        let new = document(
            2027,
            [
                Indicator(
                    name: "粮食总产量", unit: "万吨",
                    values: [value(2026, .target, "45"), value(2026, .estimated, "45.6"), value(2027, .target, "46")])
            ])
        let there = Comparison(of: old, and: new)
        let followed = try #require(there.figures.first { $0.relation == .followed })
        #expect(followed.old?.year == 2026)
        #expect(followed.new?.year == 2027)
        #expect(followed.level?.printed == "+1万吨（+2.2%）")
        #expect(there.figures.map(\.relation) == [.gained, .followed])
        #expect(there.targets.map(\.level) == [.reached])
        let back = Comparison(of: new, and: old)
        #expect(back.figures.map(\.relation) == [.followed, .gone])
    }

    @Test func `two stages tell a target beside its actual only where one of them changed`() {
        func stage(_ target: String, _ actual: String) -> Document {
            document(
                2027,
                [
                    Indicator(
                        name: "粮食总产量", unit: "万吨",
                        values: [
                            IndicatorValue(year: 2026, kind: .target, value: target),
                            IndicatorValue(year: 2026, value: actual),
                        ])
                ])
        }
        #expect(Comparison(of: stage("45", "45.6"), and: stage("45", "45.6")).targets.isEmpty)
        #expect(Comparison(of: stage("45", "45.6"), and: stage("45", "45.2")).targets.count == 1)
        #expect(Comparison(of: stage("45", "45.6"), and: stage("44", "45.6")).targets.count == 1)
    }

    @Test func `a declared estimate that the prose prints is no actual`() {
        let indicator = Indicator(
            name: "地区生产总值", unit: "亿元",
            values: [
                IndicatorValue(year: 2026, kind: .target, growth: "6", growthComparator: "左右"),
                IndicatorValue(year: 2026, kind: .estimated, value: "304.1", growth: "6.2"),
            ])
        var draft = document(2027, [indicator])
        draft.main.blocks = [.paragraph(Paragraph(Text("目标：地区生产总值增长6%左右；完成：地区生产总值304.1亿元，增长6.2%。")))]
        let comparison = Comparison(of: draft, and: document(2027, [indicator]))
        #expect(comparison.figures.isEmpty, "\(comparison.figures)")
        #expect(comparison.targets.isEmpty)
    }

    @Test func `growth is decided beside the level, another basis not at all`() throws {
        let reached = try #require(
            checks("地区生产总值", IndicatorValue(growth: "6"), IndicatorValue(value: "304", growth: "6.2", basis: "同比"))
                .first)
        #expect(reached.level == nil)
        #expect(reached.growth == .reached)
        let other = try #require(
            checks("地区生产总值", IndicatorValue(growth: "6"), IndicatorValue(growth: "6.2", basis: "年均")).first)
        #expect(other.growth == .unknown("增幅的比较口径不同"))
        let words = try #require(
            checks("单位能耗", IndicatorValue(qualitative: "完成市下达任务"), IndicatorValue(value: "3")).first)
        #expect(words.level == .unknown("目标没有数值"))
    }

    @Test func `a target has no actual of another year`() {
        let old = document(
            2026, [Indicator(name: "粮食总产量", values: [IndicatorValue(year: 2026, kind: .target, value: "13")])])
        let new = document(2027, [Indicator(name: "粮食总产量", values: [IndicatorValue(year: 2025, value: "14")])])
        #expect(Comparison(of: old, and: new).targets.isEmpty)
    }
}
