import GongwenModel

@testable import GongwenLayout

extension GridRule {
    private static let levels = Document(
        main: MainText(blocks: [
            LayoutSamples.section(
                1, "一、", "甲项任务",
                [
                    LayoutSamples.section(
                        2, "（一）", "乙项任务",
                        [
                            LayoutSamples.section(
                                3, "1.", "丙项任务",
                                [LayoutSamples.section(4, "（1）", "丁项任务", [LayoutSamples.paragraph("抓好落实。")])])
                        ])
                ])
        ]))

    private static let longName = "青禾县2026年国民经济和社会发展计划重点任务分工及责任单位完成时限一览表"
    private static let withNames = Document(
        main: MainText(
            title: "通知", blocks: [LayoutSamples.paragraph("现予印发。")],
            attachments: [
                Attachment(title: Text(longName), isSeparate: true), Attachment(title: "联系人名单", isSeparate: true),
            ]))

    /// 7.3.1 to 7.3.4: 标题, 主送机关, 正文, 附件说明.
    static let main = [
        GridRule("R7.3.1-1", "the title 2号 小标宋", LayoutSamples.notice) {
            $0.run("关于印发")?.style == TypeStyle(.xiaoBiaoSong, size: .two)
        } spoil: {
            $0.change("关于印发") { $0.style.size = .three }
        },
        GridRule("R7.3.1-2", "two empty lines below the red rule, centred", LayoutSamples.notice) {
            $0.rules(.header).first.map(\.line) == 8 && $0.has("关于印发", line: 11) && $0.isCentred("关于印发")
                && $0.isCentred("国民经济和社会发展计划任务")
        } spoil: {
            $0.shift("关于印发", by: 3)
        },
        GridRule("R7.3.1-3", "words whole, lines of like length", LayoutSamples.notice) { pages in
            let lines = pages.pages[0].lines.filter { $0.runs.first?.role == .element(.title) }
            let widths = lines.map { $0.end.halves - $0.column.halves }
            guard let most = widths.max(), let least = widths.min() else { return false }
            return lines.count == 2 && least * 2 > most && lines.first?.runs[0].text.hasSuffix("2026年") == true
        } spoil: { pages in
            pages.rewrite("2026年", as: "202")
            pages.change("国民经济") { $0.text = "6年" + $0.text }
        },
        GridRule(
            "R7.3.2-1", "主送机关 one empty line below the title, flush left on all lines, with ：", LayoutSamples.notice
        ) {
            $0.blanksAbove("各乡镇人民政府") == 1 && $0.has("各乡镇人民政府", column: 0) && $0.has("关部门、有关单位：", column: 0)
        } spoil: {
            $0.shift("关部门、有关单位：", by: 4)
        },
        GridRule(
            "R7.3.2-2", "recipients that leave no room for the text stand in the 版记",
            Document(
                recipients: Text(String(repeating: "青禾县某某局，", count: 80) + "县供销社"),
                main: MainText(title: "通知", blocks: [LayoutSamples.paragraph("现予印发。")]),
                colophon: Colophon(copyRecipients: "县委办公室。"))
        ) {
            $0.has("现予印发", page: 1) && $0.areInOrder("现予印发", "主送：", "抄送：") && $0.spot(of: "县供销社：") == nil
        } spoil: {
            $0.exchange("主送：", "现予印发")
        },
        GridRule("R7.3.3-1", "page 1 shows some of the text", LayoutSamples.notice) { pages in
            pages.pages[0].lines.contains { $0.runs.contains { $0.role == .paragraph } }
        } spoil: {
            $0[0].lines.removeAll { $0.runs.contains { $0.role == .paragraph } }
        },
        GridRule("R7.3.3-2", "on the line below the recipients; two 字 in, other lines flush", LayoutSamples.notice) {
            $0.blanksAbove("《青禾县") == 0 && $0.has("《青禾县", column: 4) && $0.has("经县政府", column: 0)
        } spoil: {
            $0.shift("《青禾县", by: -2)
        },
        GridRule("R7.3.3-3", "一、 → （一） → 1. → （1）", levels) {
            $0.lines(1)[..<5] == ["    一、甲项任务", "    （一）乙项任务", "    1.丙项任务", "    （1）丁项任务", "    抓好落实。"]
        } spoil: {
            $0.exchange("乙项任务", "丙项任务")
        },
        GridRule("R7.3.3-4", "level 1 黑体, level 2 楷体, levels 3 and 4 仿宋, none bold", levels) { pages in
            ["甲项", "乙项", "丙项", "丁项"].map { pages.run($0)?.style }
                == [TypeStyle(.heiTi), TypeStyle(.kaiTi), TypeStyle(), TypeStyle()]
        } spoil: {
            $0.change("乙项") { $0.style.isBold = true }
        },
        GridRule("R7.3.4-1", "附件： one empty line below the text, two 字 in", withNames) {
            $0.blanksAbove("附件：") == 1 && $0.has("附件：", column: 4)
        } spoil: {
            $0.raise("附件：")
        },
        GridRule("R7.3.4-2", "Arabic numbers, below each other", withNames) { pages in
            guard let first = pages.run("附件：1. "), let second = pages.run("2. ") else { return false }
            return second.column.halves == first.column.halves + 6
        } spoil: {
            $0.shift("2. ", by: -6)
        },
        GridRule("R7.3.4-3", "no mark after a name", withNames) { pages in
            pages.pages[0].lines.flatMap(\.runs).filter { $0.role == .element(.attachmentNote) }
                .allSatisfy { !"。；，、".contains($0.text.last ?? "。") }
        } spoil: {
            $0.rewrite("联系人名单", as: "联系人名单。")
        },
        GridRule("R7.3.4-4", "a long name goes on below its first character", withNames) {
            $0.line(1, 7).hasPrefix("    附件：1. 青禾县") && $0.pages[0].lines[7].column.halves == 4 + 6 + 3
        } spoil: { pages in
            pages[0].lines[7].runs[0].column = .cells(5)
        },
    ]
}
