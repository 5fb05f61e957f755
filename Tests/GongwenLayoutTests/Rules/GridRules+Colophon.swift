import GongwenModel

@testable import GongwenLayout

extension GridRule {
    private static let usual = Document(
        main: MainText(blocks: [LayoutSamples.paragraph("现予印发。")]),
        colophon: Colophon(
            movedRecipients: "各乡镇人民政府，县政府各部门。", copyRecipients: "县委各部门，县人大常委会办公室，县政协办公室，县监委，县法院，县检察院，县人武部，驻青有关单位。",
            printingOrgan: "青禾县人民政府办公室", printDate: "2026年2月6日"))

    /// 7.4: 版记.
    static let colophon = [
        GridRule("R7.4.1-1", "rules as wide as the type area", usual) { pages in
            let rules = pages.rules(.colophonThick) + pages.rules(.colophonThin)
            return rules.count == 3 && PageGeometry().span(of: .colophonThin).width == 156
        } spoil: {
            $0.changeRules(.colophonThin) { $0.rule = .letterTop }
        },
        GridRule("R7.4.1-2", "first and last rule thick, inner ones thin", usual) {
            $0.rules(.colophonThick).map(\.line) == [15, 22] && $0.rules(.colophonThin).map(\.line) == [20]
        } spoil: {
            $0.changeRules(.colophonThin) { $0.rule = .colophonThick }
        },
        GridRule("R7.4.1-3", "the last rule on the last line of the last page", usual) {
            $0.rules(.colophonThick).last?.line == 22 && $0.rules(.colophonThick).last?.page == $0.pages.count
                && $0.has("主送：", line: 16)
        } spoil: { pages in
            pages[0].lines.insert(.blank, at: 1)
        },
        GridRule("R7.4.2-1", "抄送 4号, one 字 in on both sides, above 印发机关", usual) { pages in
            let lines = pages.pages[0].lines.filter { $0.runs.first?.role == .element(.copyRecipients) }
            return pages.has("抄送：", column: 2) && pages.run("抄送")?.style == TypeStyle(size: .four)
                && lines.allSatisfy { $0.end <= .cells(27) } && pages.areInOrder("抄送：", "青禾县人民政府办公室")
        } spoil: {
            $0.shift("抄送：", by: 4)
        },
        GridRule("R7.4.2-2", "抄送：, other lines below the first character after the colon", usual) {
            $0.pages[0].lines[17].column.halves == 2 + 6 && $0.line(1, 17).hasPrefix("  抄送：县委各部门")
        } spoil: { pages in
            pages[0].lines[17].runs[0].column = .cells(1)
        },
        GridRule("R7.4.2-3", "。 after the last name", usual) {
            $0.line(1, 19).hasSuffix("。")
        } spoil: {
            $0.rewrite("单位。", as: "单位")
        },
        GridRule("R7.4.2-4", "主送 in the same form on the line above 抄送, no rule between", usual) {
            $0.has("主送：", column: 2) && $0.spot(of: "主送：").map { $0.line + 1 } == $0.spot(of: "抄送：")?.line
        } spoil: { pages in
            pages[0].lines.insert(PlacedLine(rule: .colophonThin), at: 16)
        },
        GridRule("R7.4.3-1", "印发机关 4号 left by one 字, date right by one 字, one line, above the last rule", usual) {
            $0.has("青禾县人民政府办公室", line: 21, column: 2) && $0.end(of: "2026年2月6日") == 54
                && $0.spot(of: "2026年2月6日")?.line == 21 && $0.run("青禾县人民政府办公室")?.style == TypeStyle(size: .four)
        } spoil: {
            $0.shift("2026年2月6日", by: -2)
        },
        GridRule("R7.4.3-2", "the date whole, followed by 印发", usual) {
            $0.line(1, 21).hasSuffix("2026年2月6日印发")
        } spoil: {
            $0.rewrite("6日印发", as: "6日印")
        },
        GridRule("R7.4.3-3", "a thin rule between the 印发 line and what stands above", usual) {
            $0.rules(.colophonThin).map(\.line) == [20] && $0.has("青禾县人民政府办公室", line: 21)
        } spoil: {
            $0.changeRules(.colophonThin) { $0 = .blank }
        },
    ]
}
