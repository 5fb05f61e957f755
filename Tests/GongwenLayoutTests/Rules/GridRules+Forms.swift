import GongwenModel

@testable import GongwenLayout

extension GridRule {
    private static func letterOf(_ organs: [Text], copies: Text = Text()) -> Document {
        Document(
            form: .letter,
            header: Header(
                copyNumber: "000001", urgency: .urgent, organMark: OrganMark(organs: organs),
                documentNumber: "青政函〔2026〕5号"),
            main: MainText(title: "关于商请支持的函", blocks: [LayoutSamples.paragraph(String(repeating: "文", count: 600))]),
            colophon: Colophon(copyRecipients: copies))
    }

    private static let aLetter = letterOf(["青禾县人民政府"], copies: "县水利局。")
    private static let anOrder = Document(
        form: .order,
        header: Header(organMark: OrganMark(organs: ["青禾县人民政府"], suffix: "令"), documentNumber: "第3号"),
        main: MainText(blocks: [LayoutSamples.paragraph("现予公布。")]),
        closing: Closing(
            seal: .signatureStamp, signers: [Signer(post: "县长", name: "周明远")], issueDate: "2026年2月6日"))
    private static let someMinutes = Document(
        form: .minutes, header: Header(organMark: OrganMark(organs: ["青禾县人民政府常务会议"], suffix: "纪要")),
        main: MainText(blocks: [LayoutSamples.paragraph("会议议定。")]),
        attendance: [
            AttendanceList(label: "出席", names: "周明远　李　明　王建国　赵　芳　欧阳建国　孙　立　钱　一　吴　二"),
            AttendanceList(label: "请假", names: "冯　五"), AttendanceList(label: "列席", names: "郑　三"),
        ])

    /// 10: 信函, 命令（令）, 纪要.
    static let forms = [
        GridRule("R10.1-1", "letter: the mark centred, 30 mm below the paper's edge, no 文件", aLetter) { pages in
            pages.has("青禾县人民政府", page: 1, line: 1) && pages.isCentred("青禾县人民政府")
                && PageGeometry().y(ofLine: 0, on: pages.pages[0]) == 30 && pages.spot(of: "文件") == nil
        } spoil: {
            $0[0].lines[0].anchor = .grid
        },
        GridRule(
            "R10.1-3", "letter: a double rule 4 mm below the mark, another 20 mm above the paper's edge, 170 mm",
            aLetter
        ) {
            $0.rules(.letterTop).map(\.line) == [2] && $0.pages[0].footRule == .letterBottom
                && $0.pages[1].footRule == nil
                && $0.pages[0].lines[1].anchor == .belowLineAbove(4)
                && PageGeometry().span(of: .letterTop) == (20, 170) && PageGeometry().letterFootY == 277
        } spoil: {
            $0[0].footRule = nil
        },
        GridRule("R10.1-4", "letter: 份号, 密级, 紧急程度 flush left below the rule, a line each", aLetter) {
            $0.has("000001", line: 3, column: 0) && $0.has("加急", line: 4, column: 0)
        } spoil: {
            $0.exchange("000001", "加急")
        },
        GridRule("R10.1-5", "letter: the number flush right on the first line below the rule", aLetter) {
            $0.has("青政函", line: 3) && $0.end(of: "青政函") == 56
        } spoil: {
            $0.shift("青政函", by: -2)
        },
        GridRule("R10.1-6", "letter: the title centred, two lines from what stands above", aLetter) {
            $0.blanksAbove("关于商请") == 2 && $0.isCentred("关于商请")
        } spoil: {
            $0.raise("关于商请")
        },
        GridRule("R10.1-8", "letter: no number on page 1", aLetter) {
            !$0.pages[0].isNumbered && $0.pages[1].isNumbered
        } spoil: {
            $0[0].isNumbered = true
        },
        GridRule("R10.1-9", "letter: a 版记 without rules at the very foot", aLetter) {
            $0.has("抄送：", line: 22) && $0.rules(.colophonThick).isEmpty && $0.rules(.colophonThin).isEmpty
        } spoil: { pages in
            pages[pages.count - 1].lines[20] = PlacedLine(rule: .colophonThick)
        },
        GridRule("R10.2-1", "order: the mark centred, 20 mm below the type area's upper edge", anOrder) { pages in
            pages.has("青禾县人民政府令", line: 3) && pages.isCentred("青禾县人民政府令")
                && PageGeometry().y(ofLine: 2, on: pages.pages[0]) == 57
        } spoil: {
            $0.lower("青禾县人民政府令")
        },
        GridRule("R10.2-2", "order: two empty lines, the number centred, two empty lines, the text", anOrder) {
            $0.blanksAbove("第3号") == 2 && $0.isCentred("第3号") && $0.blanksAbove("现予公布") == 2
        } spoil: {
            $0.raise("现予公布")
        },
        GridRule("R10.2-3", "order: signed with post and stamp", anOrder) {
            $0.spot(of: "县长")?.line == $0.spot(of: "周明远")?.line && $0.end(of: "周明远") == 48 && $0.blanksAbove("周明远") == 2
        } spoil: {
            $0.shift("周明远", by: 4)
        },
        GridRule("R10.3-1", "minutes: the mark centred, 35 mm below the type area's upper edge", someMinutes) { pages in
            pages.has("青禾县人民政府常务会议纪要", line: 4) && PageGeometry().y(ofLine: 3, on: pages.pages[0]) == 72
        } spoil: {
            $0[0].lines[3].anchor = .grid
        },
        GridRule(
            "R10.3-2", "minutes: 出席： one empty line below the text, two 字 in, other lines after the colon", someMinutes
        ) {
            pages in
            guard let spot = pages.spot(of: "出席：") else { return false }
            return spot.column == 4 && pages.blanksAbove("出席：") == 1 && pages.run("出席：")?.style.face == .heiTi
                && pages.pages[0].lines[spot.line].column.halves == 10 && pages.run("周明远")?.style == TypeStyle()
        } spoil: {
            $0.raise("出席：")
        },
        GridRule("R10.3-3", "minutes: 请假 and 列席 in the same form, a new line each", someMinutes) {
            $0.has("请假：", column: 4) && $0.has("列席：", column: 4) && $0.areInOrder("出席：", "请假：", "列席：")
                && $0.blanksAbove("请假：") == 0
        } spoil: {
            $0.shift("请假：", by: 2)
        },
    ]
}
