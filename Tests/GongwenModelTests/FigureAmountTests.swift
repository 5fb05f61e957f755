import Testing

@testable import GongwenModel

@Suite struct FigureAmountTests {
    private func unit(_ name: String) throws -> FigureUnit { try #require(FigureUnit(name)) }

    @Test(
        arguments: [
            ("0.5", "亿元", "万元", "5000"), ("5000", "万元", "亿元", "0.5"), ("1.2", "万亿元", "亿元", "12000"),
            ("12.5", "万人", "人", "125000"), ("1", "公顷", "亩", "15"), ("1.5", "万亩", "公顷", "1000"),
            ("3", "平方公里", "亩", "4500"), ("15", "亩", "平方米", "10000"), ("2.4", "公里", "米", "2400"),
            ("13.24", "亿斤", "万吨", "66.2"), ("1", "吨", "公斤", "1000"), ("1", "公斤", "斤", "2"),
            ("3.2", "亿千瓦时", "万千瓦时", "32000"), ("500", "MW", "万千瓦", "50"), ("25", "‰", "%", "2.5"),
            ("1.5", "万立方米", "立方米", "15000"), ("6", "万人次", "人次", "60000"), ("2", "万只", "只", "20000"),
        ])
    func `units of a family convert exactly`(digits: String, from: String, to: String, result: String) throws {
        let amount = try #require(FigureAmount(digits, unit: from))
        #expect(amount.converted(to: try unit(to))?.description == result)
    }

    @Test func `what has no finite decimal converts only with rounding`() throws {
        let amount = try #require(FigureAmount("1", unit: "亩"))
        #expect(amount.converted(to: try unit("平方米")) == nil)
        #expect(amount.converted(to: try unit("平方米"), places: 2)?.description == "666.67")
        #expect(amount.compared(with: try #require(FigureAmount("666", unit: "平方米"))) == 1)
        #expect(amount.compared(with: try #require(FigureAmount("667", unit: "平方米"))) == -1)
    }

    @Test(arguments: [("%", "个百分点"), ("亿元", "亿美元"), ("家", "个"), ("千瓦", "千瓦时"), ("吨", "吨标准煤"), ("人", "人次")])
    func `units of two families do not compare`(first: String, second: String) throws {
        let (a, b) = (try #require(FigureAmount("1", unit: first)), try #require(FigureAmount("1", unit: second)))
        #expect(a.compared(with: b) == nil && a.converted(to: b.unit) == nil && a.subtracting(b) == nil)
    }

    @Test func `difference, share and growth work across units`() throws {
        let (a, b) = (try #require(FigureAmount("1.2", unit: "亿元")), try #require(FigureAmount("8000", unit: "万元")))
        #expect(a.subtracting(b)?.description == "0.4")
        #expect(b.percent(of: a, places: 1)?.description == "66.7")
        #expect(a.growth(over: b, places: 1)?.description == "50")
    }

    @Test func `a unit with endless prefixes is refused`() {
        #expect(FigureUnit(String(repeating: "亿", count: 40) + "元") == nil)
        #expect(FigureUnit("") == FigureUnit(""))
    }
}

@Suite struct FigureBoundTests {
    @Test(
        arguments: [
            ("以上", 0, true), ("以上", -1, false), ("不低于", 0, true), ("突破", 0, false), ("突破", 1, true),
            ("以内", 0, true), ("以内", 1, false), ("控制在…以内", 0, true), ("以下", 0, true), ("不超过", 1, false),
            ("低于", 0, false), ("低于", -1, true),
        ])
    func `comparators include or exclude the number itself`(word: String, difference: Int, allowed: Bool) throws {
        let bound = try #require(FigureBound(word))
        #expect(bound.allows(DecimalNumber(100 + difference), by: DecimalNumber(100)) == allowed)
    }

    @Test func `about states no width`() {
        #expect(FigureBound("左右")?.allows(DecimalNumber(5), by: DecimalNumber(5)) == nil)
        #expect(FigureBound("不等") == nil && FigureBound("") == nil)
    }

    @Test(
        arguments: [
            ("左右", "", "左右"), ("突破", "突破", ""), ("控制在…以内", "控制在", "以内"), ("上下", "", "上下"), ("", "", ""),
        ])
    func `a comparator stands before, after or round the number`(word: String, before: String, after: String) {
        let parts = ComparatorWords.parts(of: word)
        #expect(parts.before == before && parts.after == after)
    }
}
