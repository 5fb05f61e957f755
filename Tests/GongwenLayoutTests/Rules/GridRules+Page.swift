import GongwenModel

@testable import GongwenLayout

extension GridRule {
    private static let long = Document(
        main: MainText(blocks: [LayoutSamples.paragraph(String(repeating: "青禾县", count: 300))]))

    /// 5 and 7.1: the page, its grid and zones.
    static let page = [
        GridRule("R3.1-1", "a 汉字 takes one 字", long) { pages in
            pages.pages.flatMap(\.lines).flatMap(\.runs).allSatisfy { $0.width == .cells($0.text.unicodeScalars.count) }
        } spoil: {
            $0.change("青禾县") { $0.width = $0.width + CellCount(halves: 1) }
        },
        GridRule("R3.2-1", "lines follow each other without half lines: each is one 行", long) { pages in
            let geometry = PageGeometry()
            return pages.pages.allSatisfy { page in
                (0..<22).allSatisfy {
                    geometry.y(ofLine: $0, on: page) == geometry.topMargin + geometry.linePitch * Double($0)
                }
            }
        } spoil: {
            $0[0].lines[3].anchor = .belowLineAbove(2)
        },
        GridRule("R5.2.2-1", "what no rule sets otherwise is 3号 仿宋", LayoutSamples.notice) {
            $0.run("经县政府")?.style == TypeStyle(.fangSong, size: .three)
        } spoil: {
            $0.change("经县政府") { $0.style.size = .four }
        },
        GridRule("R5.2.3-1", "22 lines of 28 characters fill the type area", long) { pages in
            pages.pages.allSatisfy { $0.lines.count == 22 && $0.lines.allSatisfy { $0.end <= .cells(28) } }
                && pages.pages[0].lines[1...].allSatisfy { $0.end == .cells(28) }
        } spoil: {
            $0[0].lines.removeLast()
        },
        GridRule("R5.2.4-1", "black, but for what the standard makes red", LayoutSamples.notice) { pages in
            pages.pages.flatMap(\.lines).flatMap(\.runs).allSatisfy {
                ($0.style.colour == .red) == ($0.role == .element(.organMark))
            }
        } spoil: {
            $0.change("经县政府") { $0.style.colour = .red }
        },
        GridRule("R7.1-1", "the page number is outside the type area", LayoutSamples.notice) { pages in
            pages.pages.allSatisfy { page in
                page.isNumbered && !page.lines.contains { $0.runs.contains { $0.text.contains("— \(page.number) —") } }
                    && PageGeometry().numberY > PageGeometry().topMargin + PageGeometry().textHeight
            }
        } spoil: {
            $0[1].lines[21] = PlacedLine(
                $0[0].lines[0].runs.map {
                    var run = $0; run.text = "— 2 —"; return run
                })
        },
        GridRule(
            "R7.1-2", "版头 above the red rule of page 1, 版记 between its rules on the last page", LayoutSamples.notice
        ) {
            pages in
            guard let header = pages.rules(.header).first, let title = pages.spot(of: "关于印发"),
                let first = pages.rules(.colophonThick).first, let copies = pages.spot(of: "抄送")
            else { return false }
            return pages.rules(.header).count == 1 && header.page == 1 && title.page == 1 && header.line < title.line
                && first.page == pages.pages.count && copies.page == first.page && first.line < copies.line
        } spoil: {
            $0.changeRules(.header) { $0 = .blank }
        },
        GridRule("R7.5-1", "the number stands between two 一字线", LayoutSamples.notice) { pages in
            pages.pages.allSatisfy { $0.printedNumber == "— \($0.number) —" && $0.isNumbered }
        } spoil: {
            $0[2].isNumbered = false
        },
        GridRule("R7.5-2", "odd pages right, even pages left", LayoutSamples.notice) { pages in
            pages.pages.allSatisfy { $0.numberSide == ($0.number % 2 == 1 ? .right : .left) }
        } spoil: {
            $0[0].numberPlace = .centre
        },
        GridRule("R7.5-3", "attachments are numbered on", LayoutSamples.notice) { pages in
            pages.spot(of: "附件2").map { $0.page > 2 } == true
                && pages.pages.map(\.number) == Array(1...pages.pages.count)
        } spoil: {
            $0[3].number = 1
        },
        GridRule(
            "R7.5-4", "blank pages before the 版记 and its page after them have no number",
            Document(
                main: MainText(blocks: (0..<42).map { LayoutSamples.paragraph("第\($0)段。") }),
                colophon: Colophon(copyRecipients: "县委办公室。", printingOrgan: "县政府办公室", printDate: "2026年2月6日")),
            profile: LayoutProfile { $0.colophonPlace = .lastSide }
        ) { pages in
            pages.pages.map(\.isNumbered) == [true, true, false, false]
                && pages.pages[2].lines.allSatisfy(\.isBlank) && pages.rules(.colophonThick).map(\.page) == [4, 4]
        } spoil: {
            $0[3].isNumbered = true
        },
        GridRule(
            "R9-1", "marks and numbers stand where GB/T 15834 and 15835 want them at a line's edges",
            Document(
                main: MainText(blocks: [
                    LayoutSamples.paragraph(String(repeating: "字", count: 24) + "402.6亿元，增长6.5%。"),
                    LayoutSamples.paragraph(String(repeating: "字", count: 26) + "，增长。"),
                ]))
        ) { pages in
            let lines = pages.lines(1).filter { !$0.isEmpty }
            return lines.count == 4
                && zip(lines, lines.dropFirst()).allSatisfy { above, below in
                    let isCut =
                        above.last?.isNumber == true && below.first.map { $0.isNumber || "亿%".contains($0) } == true
                    return !isCut && !"，。、；：".contains(below.first ?? "，")
                }
        } spoil: { pages in
            pages.rewrite("402.6亿元", as: "亿元")
            pages.change("字") { $0.text += "402.6" }
        },
        GridRule(
            "R7.4-4", "in a duplex print the 版记 stands on the last side, an even page",
            Document(
                main: MainText(blocks: [LayoutSamples.paragraph("文。")]), colophon: Colophon(copyRecipients: "县委办公室。")),
            profile: LayoutProfile { $0.colophonPlace = .lastSide }
        ) { pages in
            pages.pages.count == 2 && pages.pages.allSatisfy(\.isNumbered)
                && pages.rules(.colophonThick).map(\.page) == [2, 2]
        } spoil: {
            $0.append($0[1])
        },
    ]
}
