import Testing

@testable import GongwenRecognition

/// Which blanks go, which stay, and how that is told.
struct RowBlankTests {
    /// A line, and what it is read as.
    struct Case: CustomTestStringConvertible {
        var line: String
        var read: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        // Prose: typesetting leaves blanks round numbers and amid words.
        Case(line: "预计实现增加值 402.6 亿元，增长 7.5 %。", read: "预计实现增加值402.6亿元，增长7.5%。"),
        Case(line: "新增 41 家， 完善服务体系建 设。", read: "新增41家，完善服务体系建设。"),
        Case(line: "使用 Windows 10 系统，执行 the plan 。", read: "使用Windows 10系统，执行the plan。"),
        Case(line: "成本 1. 2026年再降。", read: "成本1. 2026年再降。"),
        // Short lines: what parts two items stays.
        Case(line: "代理县长  林某某", read: "代理县长 林某某"),
        Case(line: "青禾县人民政府办公室      2026年2月6日印发", read: "青禾县人民政府办公室 2026年2月6日印发"),
        Case(line: "青禾县人民政府办公室 2026年2月6日印发", read: "青禾县人民政府办公室 2026年2月6日印发"),
        Case(line: "主题词：农业  生产　通知", read: "主题词：农业 生产 通知"),
        Case(line: "刊发日期:2026-02-10 阅读次数: 作者:编辑部", read: "刊发日期:2026-02-10 阅读次数: 作者:编辑部"),
        Case(line: "云岭镇\t120\t合格", read: "云岭镇 120 合格"),
        // Short lines: what does not, goes.
        Case(line: "青禾县 2026 年国民经济和社会发展计划", read: "青禾县2026年国民经济和社会发展计划"),
        Case(line: "2026年 2 月 6 日", read: "2026年2月6日"),
        Case(line: "（二） 突出重点", read: "（二）突出重点"),
        Case(line: "抄送：  县委各部门", read: "抄送：县委各部门"),
        Case(line: "关于做好春耕工作的 通知", read: "关于做好春耕工作的通知"),
        Case(line: "3 个方面", read: "3个方面"),
        Case(line: "1 总则", read: "1 总则"),
        Case(line: "2.1 指挥机构", read: "2.1 指挥机构"),
        // Letter-spacing.
        Case(line: "政 府 工 作 报 告", read: "政府工作报告"),
        Case(line: "通    知", read: "通知"),
        Case(line: "关于做好春耕工作的　通　知", read: "关于做好春耕工作的通知"),
        Case(line: "县长 王　某", read: "县长 王某"),
        Case(line: "王 某  李 某  张三丰", read: "王某 李某 张三丰"),
    ])
    func `blanks are read`(_ example: Case) {
        #expect(rows(example.line).texts == [example.read])
    }

    @Test func `what was closed or dropped is listed once a line`() {
        let reading = rows("政 府 工 作 报 告\n预计 3 家企业 5 个项目落地。\n县长 林某某\n")
        #expect(reading.changed(.closedLetterspacing) == ["政府工作报告"])
        #expect(reading.changed(.removedBlanks) == ["预计3家企业5个项目落地。"])
    }

    @Test func `places count the blanks of the source`() {
        let text = rows("预计 3 家，增长。").rows[0].text
        #expect((0..<text.count).map { text.place(at: $0).column } == [1, 2, 4, 6, 7, 8, 9, 10])
    }
}
