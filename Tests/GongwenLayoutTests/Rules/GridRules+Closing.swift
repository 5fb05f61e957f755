import GongwenModel

@testable import GongwenLayout

extension GridRule {
    private static func closed(_ closing: Closing) -> Document {
        Document(main: MainText(blocks: [LayoutSamples.paragraph("特此通知。")]), closing: closing)
    }

    private static let date: Text = "2022年1月27日"
    private static let sealed = closed(
        Closing(seal: .sealed, signatures: ["青禾县人民政府"], issueDate: date, notes: ["此件公开发布"]))
    private static let unsealed = closed(Closing(signatures: ["青禾县人民政府办公室"], issueDate: date))
    private static let short = closed(Closing(signatures: ["财政局"], issueDate: date))
    private static let joint = closed(Closing(signatures: ["青禾县发展和改革局", "青禾县财政局"], issueDate: date))
    private static let jointSealed = closed(
        Closing(seal: .sealed, signatures: ["县发改局", "县财政局", "县审计局"], issueDate: date))
    private static let stamped = closed(
        Closing(
            seal: .signatureStamp, signers: [Signer(post: "主任", name: "周明远"), Signer(post: "局长", name: "李明")],
            issueDate: date))

    /// 7.3.5 and 7.3.6: 落款 and 附注.
    static let closing = [
        GridRule("R7.3.5.1-1", "sealed: the date right by four 字", sealed) {
            $0.end(of: "2022年") == 48
        } spoil: {
            $0.shift("2022年", by: 4)
        },
        GridRule("R7.3.5.1-2", "no blank seal: name and date stand where the seal goes", sealed) {
            $0.spot(of: "青禾县人民政府").map { $0.line + 1 } == $0.spot(of: "2022年")?.line
        } spoil: {
            $0.lower("2022年")
        },
        GridRule(
            "R7.3.5.1-3", "the name above the date, centred on it, the seal's top within a line of the text", sealed
        ) {
            pages in
            guard let name = pages.run("青禾县人民政府"), let date = pages.run("2022年") else { return false }
            let middles = [name, date].map { $0.column.halves * 2 + $0.width.halves }
            // A seal is 42 mm, four lines: name and date lie just below its middle.
            return abs(middles[0] - middles[1]) <= 1 && pages.blanksAbove("青禾县人民政府") == 2
                && pages.areInOrder("青禾县人民政府", "2022年")
        } spoil: {
            $0.shift("青禾县人民政府", by: -3)
        },
        GridRule(
            "R7.3.5.1-4", "joint seals in the organs' order, none touching, the last on name and date", jointSealed
        ) {
            pages in
            guard let first = pages.spot(of: "县发改局"), let second = pages.spot(of: "县财政局"),
                let third = pages.spot(of: "县审计局"), let date = pages.spot(of: "2022年")
            else { return false }
            // 42 mm are 7.5 cells: 15 half cells from middle to middle; 4 lines from row to row.
            let areApart =
                second.line == first.line && second.column - first.column >= 16 && third.line - second.line >= 5
            return areApart && date.line == third.line + 1
        } spoil: {
            $0.shift("县财政局", by: -8)
        },
        GridRule("R7.3.5.2-1", "unsealed: one empty line below the text, the name right by two 字", unsealed) {
            $0.blanksAbove("青禾县人民政府办公室") == 1 && $0.end(of: "青禾县人民政府办公室") == 52
        } spoil: {
            $0.lower("青禾县人民政府办公室")
        },
        GridRule("R7.3.5.2-2", "the date on the next line, two 字 right of the name's first character", unsealed) {
            $0.spot(of: "2022年").map { ($0.line, $0.column) } ?? (0, 0) == (4, 36)
                && $0.has("青禾县人民政府办公室", line: 3, column: 32)
        } spoil: {
            $0.shift("2022年", by: -4)
        },
        GridRule("R7.3.5.2-3", "a date longer than the name is right by two 字, the name before it", short) {
            $0.end(of: "2022年") == 52 && $0.has("财政局", column: 52 - 13 - 4)
        } spoil: {
            $0.shift("财政局", by: 4)
        },
        GridRule("R7.3.5.2-4", "joint: the host first, the others below it, then the date", joint) {
            $0.areInOrder("青禾县发展和改革局", "青禾县财政局", "2022年")
        } spoil: {
            $0.exchange("青禾县发展和改革局", "青禾县财政局")
        },
        GridRule(
            "R7.3.5.3-1", "stamp: two empty lines, right by four 字, post two 字 before, date an empty line below",
            stamped
        ) {
            pages in
            guard let post = pages.run("主任"), let name = pages.run("周明远") else { return false }
            return pages.blanksAbove("周明远") == 2 && name.column.halves + name.width.halves == 48
                && post.column.halves + post.width.halves + 4 == name.column.halves
                && pages.blanksAbove("2022年") == 1 && pages.end(of: "2022年") == 48
        } spoil: {
            $0.raise("2022年")
        },
        GridRule("R7.3.5.3-2", "joint stamps: the host first, a line each, posts and stamps below each other", stamped)
        {
            $0.areInOrder("周明远", "李明") && $0.spot(of: "主任")?.column == $0.spot(of: "局长")?.column
                && $0.spot(of: "周明远")?.column == $0.spot(of: "李明")?.column
                && $0.spot(of: "周明远")?.line != $0.spot(of: "李明")?.line
        } spoil: {
            $0.shift("局长", by: -2)
        },
        GridRule("R7.3.5.4-1", "the date whole, in Arabic digits, as written", unsealed) {
            $0.line(1, 4).hasSuffix("2022年1月27日")
        } spoil: {
            $0.rewrite("1月", as: "01月")
        },
        GridRule("R7.3.6-1", "附注 on the line below the date, two 字 in, in full-width brackets", sealed) {
            $0.has("（此件公开发布）", column: 4) && $0.spot(of: "（此件")?.line == $0.spot(of: "2022年").map { $0.line + 1 }
        } spoil: {
            $0.rewrite("（此件公开发布）", as: "(此件公开发布)")
        },
        GridRule("D-SIG-1", "2022年1月27日 is 6.5 字 wide", unsealed) {
            $0.run("2022年")?.width.halves == 13
        } spoil: {
            $0.change("2022年") { $0.width = .cells(9) }
        },
        GridRule("D-SIG-2", "name at 26 − L, date at 28 − L", unsealed) {
            $0.has("青禾县人民政府办公室", column: (26 - 10) * 2) && $0.has("2022年", column: (28 - 10) * 2)
        } spoil: {
            $0.shift("青禾县人民政府办公室", by: -2)
        },
        GridRule("D-SIG-3", "date at 26 − D, name at 24 − D", short) {
            $0.has("2022年", column: 52 - 13) && $0.has("财政局", column: 48 - 13)
        } spoil: {
            $0.shift("2022年", by: 1)
        },
        GridRule("D-SIG-4", "sealed: date at 24 − D, name at 24 − D/2 − L/2", sealed) {
            $0.has("2022年", column: 48 - 13) && $0.has("青禾县人民政府", column: (96 - 13 - 14) / 2)
        } spoil: {
            $0.shift("青禾县人民政府", by: 2)
        },
        GridRule("D-SIG-5", "N empty lines below X is X's line + N + 1", unsealed) {
            $0.spot(of: "特此通知").map { $0.line + 1 + 1 } == $0.spot(of: "青禾县人民政府办公室")?.line
        } spoil: {
            $0.lower("青禾县人民政府办公室")
        },
    ]
}
