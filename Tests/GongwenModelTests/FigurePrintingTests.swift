import Testing

@testable import GongwenModel

/// What references print: comparators, several indicators behind 分别, shared indicators.
@Suite struct FigurePrintingTests {
    private static let deposits = Indicator(
        name: "存款余额", unit: "亿元", values: [IndicatorValue(year: 2025, value: "502.70", growth: "9.8")])
    private static let loans = Indicator(
        name: "贷款余额", unit: "亿元", values: [IndicatorValue(year: 2025, value: "338.4", growth: "11.2")])
    private static let falling = Indicator(
        name: "不良贷款", unit: "亿元", values: [IndicatorValue(year: 2025, value: "3.1", growth: "-2.1")])
    private static let town = Indicator(
        name: "城镇收入", unit: "元", values: [IndicatorValue(kind: .target, growth: "8", growthComparator: "左右")])
    private static let country = Indicator(
        name: "农村收入", unit: "元", values: [IndicatorValue(kind: .target, growth: "8.5", growthComparator: "左右")])
    private static let all = [deposits, loans, falling, town, country]

    /// What a reference prints, or the ids of what is wrong with it.
    private func printed(
        _ use: FigureUse, own: [Indicator] = all, shared: [Indicator] = [], aliases: [String: String] = [:]
    ) -> String {
        let document = Document(
            main: MainText(title: "题", blocks: [.paragraph(Paragraph(Text([.figure(use)])))]), indicators: own)
        let resolved = document.resolvingFigures(shared: shared, aliases: aliases)
        if !resolved.diagnostics.isEmpty { return resolved.diagnostics.map(\.id).joined(separator: ",") }
        guard case .paragraph(let paragraph)? = resolved.output?.main.blocks.first else { return "" }
        return paragraph.text.plain
    }

    private func parallel(_ names: [String], _ aspect: FigureUse.Aspect) -> String {
        printed(FigureUse(indicator: names[0], parallel: Array(names.dropFirst()), aspect: aspect))
    }

    @Test func `several indicators print their values in the same order`() {
        #expect(parallel(["存款余额", "贷款余额"], .value) == "502.70亿元、338.4亿元")
        #expect(parallel(["存款余额", "贷款余额"], .whole) == "502.70亿元、338.4亿元，分别增长9.8%和11.2%")
        #expect(parallel(["贷款余额", "存款余额"], .growth) == "11.2%和9.8%")
        #expect(parallel(["存款余额", "贷款余额", "存款余额"], .change) == "增长9.8%、11.2%和9.8%")
    }

    @Test func `a comparator that all share stands once, behind the last`() {
        #expect(parallel(["城镇收入", "农村收入"], .whole) == "增长8%和8.5%左右")
        #expect(parallel(["城镇收入", "存款余额"], .change) == "增长8%左右和9.8%")
    }

    @Test func `rises and falls are told apart, or refused`() {
        #expect(parallel(["存款余额", "不良贷款"], .change) == "增长9.8%、下降2.1%")
        #expect(parallel(["存款余额", "不良贷款"], .growth) == "indicator-directions")
        #expect(parallel(["城镇收入", "农村收入"], .value) == "indicator-without-value")
        #expect(parallel(["存款余额", "城镇收入"], .value) == "indicator-without-value")
        #expect(parallel(["存款余额", "进口额"], .value) == "unknown-indicator")
    }

    @Test func `a change has its verb`() {
        #expect(printed(FigureUse(indicator: "不良贷款", aspect: .change)) == "下降2.1%")
        #expect(printed(FigureUse(indicator: "存款余额", aspect: .change)) == "增长9.8%")
    }

    @Test(
        arguments: [
            ("以上", "网上零售额12.60亿元以上"), ("突破", "网上零售额突破12.60亿元"), ("控制在…以内", "网上零售额控制在12.60亿元以内"),
            ("上下", "网上零售额12.60亿元上下"), ("", "网上零售额12.60亿元"),
        ])
    func `a comparator stands where it belongs, the digits stay`(comparator: String, text: String) {
        let own = Indicator(
            name: "网上零售额", unit: "亿元", values: [IndicatorValue(kind: .target, value: "12.60", comparator: comparator)])
        #expect(printed(FigureUse(indicator: "网上零售额"), own: [own]) == text)
    }

    @Test func `a ratio is printed as it is and adds up by its numbers`() {
        let ratio = Indicator(
            name: "三次产业比例", parts: ["第一产业", "第二产业", "第三产业"], values: [IndicatorValue(value: "15.2:39.6:45.20")])
        #expect(printed(FigureUse(indicator: "三次产业比例", aspect: .value), own: [ratio]) == "15.2:39.6:45.20")
        let sum = Indicator.ratio("15.2:39.6:45.20").reduce(DecimalNumber.zero) { $0.adding($1) ?? .zero }
        #expect(sum == DecimalNumber(100))
        #expect(Indicator.ratio("15.2").isEmpty && Indicator.ratio("15.2:一半").isEmpty)
    }

    // MARK: Shared indicators

    @Test func `a shared indicator is found by name and by alias, the plan's own goes first`() {
        let use = FigureUse(indicator: "存贷款", aspect: .value)
        #expect(printed(use, own: [], shared: [Self.loans], aliases: ["存贷款": "贷款余额"]) == "338.4亿元")
        let reference = [Indicator(name: "贷款余额", isShared: true)]
        #expect(
            printed(FigureUse(indicator: "贷款余额", aspect: .value), own: reference, shared: [Self.loans]) == "338.4亿元")
        let own = [Indicator(name: "贷款余额", unit: "亿元", values: [IndicatorValue(value: "1")])]
        #expect(printed(FigureUse(indicator: "贷款余额", aspect: .value), own: own, shared: [Self.loans]) == "1亿元")
        #expect(printed(FigureUse(indicator: "贷款余额"), own: reference) == "unknown-indicator")
    }

    @Test func `a document takes over the shared indicators it uses and no others`() {
        let use = FigureUse(indicator: "贷款余额", aspect: .value)
        var document = Document(
            main: MainText(
                title: "题",
                blocks: [
                    .paragraph(Paragraph(Text([.figure(use)]))),
                    .exhibit(Exhibit(.targetsAgainstActuals, year: 2025, caption: "表")),
                ]))
        let whole = document.resolvingFigures(shared: Self.all).output
        #expect(whole?.indicators.map(\.name) == ["贷款余额"] && whole?.indicators.first?.isShared == true)
        guard case .exhibit(let exhibit)? = whole?.main.blocks.last else { return #expect(Bool(false)) }
        #expect(exhibit.table?.rows.count == 1)
        // Elsewhere it still prints what it did; in the workspace it follows the data.
        document = whole ?? document
        #expect(document.resolvingFigures(shared: []).output == document)
        var changed = Self.loans
        changed.values[0].value = "340.0"
        let again = document.resolvingFigures(shared: [changed]).output
        #expect(again?.indicators.first?.values.first?.value == "340.0")
    }

    @Test func `what was read back from an output stays as it was approved`() {
        let use = FigureUse(indicator: "贷款余额", aspect: .value, printed: "330.0亿元")
        #expect(printed(use, own: [], shared: [Self.loans]) == "330.0亿元")
    }
}
