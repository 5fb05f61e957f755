import Testing

@testable import GongwenRecognition

/// What belongs to the page and not to the text.
struct RowFurnitureTests {
    /// Prose that a page cuts: six parts of one paragraph each, some hundred and sixty characters long.
    private static func pages(_ count: Int, between: (Int) -> String) -> String {
        let first = "坚持把项目建设作为经济工作的主抓手，全年实施重点项目八十六个，完成投资九十八亿元，"
        let middle = String(repeating: "着力稳增长、调结构、惠民生、防风险，主要指标好于预期；", count: 5)
        return (1...count).map { "第\($0)产业" + first + middle + "青禾智能装备产业园建" + between($0) + "成投用，带动就业三千人。\n" }
            .joined()
    }

    @Test(arguments: ["— 1 —", "- 12 -", "－1－", "—１—", "· 3 ·", "第 3 页", "第3页  共20页", "第三页", "Page 3 of 20", "－ 2 －"])
    func `a page number goes, and is listed`(_ number: String) {
        let reading = rows("第一段。\n\(number)\n第二段。\n")
        #expect(reading.texts == ["第一段。", "第二段。"])
        #expect(reading.changed(.droppedPageNumber).count == 1)
        #expect(reading.rows[1].beginsPage)
    }

    @Test(arguments: ["12", "2026", "120", "3/20", "- 5", "5 -", "（1）", "1.", "第三页内容", "共20页", "-0.5", "13.2"])
    func `a line that may say something stays`(_ line: String) {
        let reading = rows("第一段。\n\(line)\n第二段。\n")
        #expect(reading.rows.count == 3)
        #expect(reading.changed(.droppedPageNumber).isEmpty)
    }

    @Test func `bare numbers that count pages go`() {
        let reading = rows(Self.pages(4) { "\n\($0 + 2)\n" })
        #expect(reading.changed(.droppedPageNumber) == ["3", "4", "5", "6"])
        #expect(reading.rows.count == 4)
        #expect(reading.texts.allSatisfy { $0.contains("产业园建成投用") })
    }

    @Test func `pages of a total go`() {
        let reading = rows(Self.pages(3) { "\n\($0)/3\n" })
        #expect(reading.changed(.droppedPageNumber) == ["1/3", "2/3", "3/3"])
    }

    @Test func `the first column of a table stays`() {
        let cells = (1...6).map { "\($0)\n推进重点项目建设，完成投资十亿元\n县发展和改革局\n" }.joined()
        let reading = rows("序号\n任务\n单位\n" + cells)
        #expect(reading.rows.count == 21)
        #expect(reading.changes.isEmpty)
    }

    @Test func `numbers that cut a sentence but do not count up stay and join nothing`() {
        let reading = rows(Self.pages(3) { _ in "\n41\n" })
        #expect(reading.changed(.droppedPageNumber).isEmpty)
        #expect(reading.texts.count { $0 == "41" } == 3)
    }

    @Test(arguments: ["━━━━━━━━", "————————", "--------", "═══", "___", "━━━━★━━━━", "***", "- - - -"])
    func `a drawn rule goes`(_ rule: String) {
        let reading = rows("青禾县人民政府文件\n\(rule)\n青政发〔2026〕4号\n")
        #expect(reading.texts == ["青禾县人民政府文件", "青政发〔2026〕4号"])
        #expect(reading.changed(.droppedFurniture).count == 1)
        #expect(reading.rows.map(\.belowRule) == [false, true])
    }

    @Test(arguments: ["——", "……", "…………", "×××××", "├──┼──┤", "—— 加强领导。"])
    func `signs that are text stay`(_ line: String) {
        #expect(rows("甲。\n\(line)\n乙。\n").rows.count == 3)
    }

    @Test func `headers that come again at page ends go`() {
        let reading = rows(Self.pages(4) { "\n— \($0) —\n青禾县人民政府公报　2026年第\($0)期\n" })
        #expect(reading.changed(.droppedFurniture).count == 4)
        #expect(reading.rows.count == 4)
    }

    @Test func `short last lines of paragraphs that are alike stay`() {
        let task = "推进各类重点项目早日开工建设，牵头单位为县发展和改革局，完成时限为二〇二六年"
        let reading = rows((1...5).map { _ in wrapped(task, at: 20, indent: 2) + "\n" }.joined())
        #expect(reading.texts.map(\.count).reduce(0, +) == task.count * 5)
        #expect(reading.changed(.droppedFurniture).isEmpty)
    }

    @Test func `words of web pages stay`() {
        let reading = rows("字号：大 中 小\n打印本页\n关闭窗口\n浏览次数：120\n分享到：\n")
        #expect(reading.rows.count == 5)
    }
}
