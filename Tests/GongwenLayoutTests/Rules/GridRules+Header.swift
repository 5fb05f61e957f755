import GongwenModel

@testable import GongwenLayout

extension GridRule {
    private static let joint = Document(
        header: Header(
            organMark: OrganMark(organs: ["青禾县发展和改革局", "青禾县财政局", "青禾县审计局"], suffix: "文件"),
            documentNumber: "青发改〔2026〕3号"),
        main: MainText(title: "关于做好有关工作的通知", blocks: [LayoutSamples.paragraph("正文。")]))

    private static let upward = Document(
        direction: .upward,
        header: Header(
            organMark: OrganMark(organs: ["青禾县人民政府"], suffix: "文件"), documentNumber: "青政发〔2026〕12号",
            signatories: ["周明远", "李明", "欧阳建国"]),
        main: MainText(title: "关于申请资金的请示", blocks: [LayoutSamples.paragraph("正文。")]))

    /// 7.2: 版头.
    static let header = [
        GridRule("R7.2.1-2", "份号 on line 1, flush left", LayoutSamples.notice) {
            $0.has("000012", page: 1, line: 1, column: 0)
        } spoil: {
            $0.shift("000012", by: 2)
        },
        GridRule("R7.2.2-1", "密级 3号 黑体, flush left on line 2", LayoutSamples.notice) {
            $0.has("机密", page: 1, line: 2, column: 0) && $0.run("机密")?.style == TypeStyle(.heiTi)
        } spoil: {
            $0.change("机密") { $0.style.face = .fangSong }
        },
        GridRule("R7.2.2-2", "密级★期限, the period in Arabic digits", LayoutSamples.notice) {
            $0.line(1, 2) == "机密★1年"
        } spoil: {
            $0.rewrite("1年", as: "一年")
        },
        GridRule("R7.2.3-1", "紧急程度 3号 黑体, flush left", LayoutSamples.notice) {
            $0.has("特急", page: 1, column: 0) && $0.run("特急")?.style == TypeStyle(.heiTi)
        } spoil: {
            $0.shift("特急", by: 4)
        },
        GridRule("R7.2.3-2", "份号, 密级, 紧急程度 in this order, a line each", LayoutSamples.notice) {
            $0.lines(1)[..<3] == ["000012", "机密★1年", "特急"]
        } spoil: {
            $0.exchange("机密", "特急")
        },
        GridRule("R7.2.4-1", "the mark is the organ's name and 文件", LayoutSamples.notice) {
            $0.run("青禾县人民政府办公室文件")?.role == .element(.organMark)
        } spoil: {
            $0.rewrite("文件", as: "文档")
        },
        GridRule("R7.2.4-2", "the mark centred, 35 mm below the type area's upper edge", LayoutSamples.notice) {
            pages in
            guard pages.has("青禾县人民政府办公室文件", page: 1, line: 4), pages.isCentred("青禾县人民政府办公室文件") else { return false }
            return PageGeometry().y(ofLine: 3, on: pages.pages[0]) == 72
        } spoil: {
            $0.lower("青禾县人民政府办公室文件")
        },
        GridRule("R7.2.4-3", "the mark red 小标宋", LayoutSamples.notice) {
            $0.run("办公室文件")?.style == TypeStyle(.xiaoBiaoSong, size: .mark, colour: .red)
        } spoil: {
            $0.change("办公室文件") { $0.style.colour = .black }
        },
        GridRule("R7.2.4-4", "of a joint mark the host stands first", joint) {
            $0.areInOrder("青禾县发展和改革局", "青禾县财政局", "青禾县审计局")
        } spoil: {
            $0.exchange("青禾县发展和改革局", "青禾县审计局")
        },
        GridRule("R7.2.4-5", "文件 right of the names, halfway down", joint) { pages in
            guard let word = pages.spot(of: "文件"), let end = pages.end(of: "青禾县发展和改革局") else { return false }
            return word.line == 5 && word.column > end
        } spoil: {
            $0.shift("文件", by: -40)
        },
        GridRule("R7.2.5-1", "the number centred, two empty lines below the mark", LayoutSamples.notice) {
            $0.blanksAbove("青政办发") == 2 && $0.isCentred("青政办发")
        } spoil: {
            $0.raise("青政办发")
        },
        GridRule("R7.2.5-3", "上行文: the number left by one 字 on the line of the last 签发人", upward) {
            $0.has("青政发", column: 2) && $0.spot(of: "青政发")?.line == $0.spot(of: "欧阳建国")?.line
        } spoil: {
            $0.shift("青政发", by: 18)
        },
        GridRule("R7.2.6-1", "签发人： right by one 字, two empty lines below the mark", upward) {
            $0.blanksAbove("签发人：") == 2 && $0.has("签发人：", line: 7) && $0.end(of: "欧阳建国").map { $0 <= 54 } == true
                && $0.end(of: "李明") == 54 - 4
        } spoil: {
            $0.shift("李明", by: 6)
        },
        GridRule("R7.2.6-2", "the label 仿宋, the names 楷体", upward) {
            $0.run("签发人：")?.style == TypeStyle() && $0.run("李明")?.style == TypeStyle(.kaiTi)
        } spoil: {
            $0.change("李明") { $0.style.face = .fangSong }
        },
        GridRule("R7.2.6-3", "two names a line, continuation below the first name", upward) {
            $0.spot(of: "周明远")?.line == $0.spot(of: "李明")?.line
                && $0.spot(of: "周明远")?.column == $0.spot(of: "欧阳建国")?.column
                && $0.areInOrder("周明远", "李明", "欧阳建国")
        } spoil: {
            $0.shift("欧阳建国", by: 2)
        },
        GridRule("R7.2.7-1", "the red rule 4 mm below the number, as wide as the type area", LayoutSamples.notice) {
            pages in
            guard let rule = pages.rules(.header).first, let number = pages.spot(of: "青政办发") else { return false }
            let geometry = PageGeometry()
            return rule.line == number.line + 1 && geometry.span(of: .header).width == 156
                && pages.pages[0].lines[rule.line - 1].anchor == .belowLineAbove(4)
        } spoil: {
            $0.changeRules(.header) { $0.anchor = .grid }
        },
    ]
}
