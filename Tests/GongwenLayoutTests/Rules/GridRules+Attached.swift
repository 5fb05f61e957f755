import GongwenModel

@testable import GongwenLayout

extension GridRule {
    private static let wide = Table(
        columns: Array(repeating: .leading, count: 12),
        header: [TableRow((0..<12).map { TableCell(Text("第\($0)列")) })],
        rows: [TableRow((0..<12).map { TableCell(Text("\(1000 + $0)")) })])
    private static let turned = LayoutProfile { $0.wideTables = .turned }
    private static let sideways = Document(
        main: MainText(blocks: [
            LayoutSamples.paragraph("前。"), .table(wide), LayoutSamples.paragraph("中。"), .table(wide),
        ]))

    /// 7.3.7 and 8: 附件 and tables.
    static let attached = [
        GridRule("R7.3.7-1", "on a new page, before the 版记", LayoutSamples.notice) {
            $0.has("附件1", line: 1) && $0.has("附件2", line: 1) && $0.areInOrder("此件公开发布", "附件2", "抄送")
        } spoil: { pages in
            let moved = pages.remove(at: 3)
            pages.append(moved)
        },
        GridRule("R7.3.7-2", "附件 and number 3号 黑体, flush left on line 1", LayoutSamples.notice) {
            $0.has("附件1", line: 1, column: 0) && $0.run("附件1")?.style == TypeStyle(.heiTi)
        } spoil: {
            $0.lower("附件1")
        },
        GridRule(
            "R7.3.7-2", "a single one has no number", Document(main: MainText(attachments: [Attachment(title: "名单")]))
        ) {
            $0.line(2, 1) == "附件"
        } spoil: { pages in
            pages[1].lines[0].runs[0].text = "附件1"
        },
        GridRule("R7.3.7-3", "the title centred on line 3", LayoutSamples.notice) { pages in
            let title = pages.pages[2].lines[2]
            return title.runs.first?.role == .attachmentTitle && pages.pages[2].lines[1].isBlank
                && (0...1).contains(56 - title.end.halves - title.column.halves)
        } spoil: {
            $0[2].lines.remove(at: 1)
        },
        GridRule("R7.3.7-4", "number and title agree with the 附件说明", LayoutSamples.notice) { pages in
            pages.lines(2).contains { $0.hasSuffix("附件：1. " + pages.pages[2].lines[2].runs.map(\.text).joined()) }
                && pages.lines(2).contains { $0.hasSuffix("2. " + pages.pages[3].lines[2].runs.map(\.text).joined()) }
        } spoil: { pages in
            pages[3].lines[2].runs[0].text = "任务分工联系人表"
        },
        GridRule("R7.3.7-5", "its text as the main text", LayoutSamples.notice) {
            $0.has("联系人名单由县发展改革局", page: 4, column: 4) && $0.run("联系人名单由县")?.style == TypeStyle()
        } spoil: {
            $0.shift("联系人名单由县", by: -4)
        },
        GridRule(
            "R8-1", "the page number of a sideways table stays where upright pages have it", sideways, profile: turned
        ) {
            $0.pages.map(\.isSideways) == [false, true, false, true] && $0.pages[1].numberSide == .left
                && $0.pages.allSatisfy { $0.isSideways ? $0.lines.count == 15 : $0.lines.count == 22 }
        } spoil: {
            $0[1].numberPlace = .centre
        },
        GridRule(
            "R8-2", "its head at the binding side of odd pages, at the cut side of even ones", sideways, profile: turned
        ) {
            $0.pages.filter(\.isSideways).map(\.sidewaysHead) == [.cut, .cut]
        } spoil: {
            $0[1].number = 3
        },
    ]
}
