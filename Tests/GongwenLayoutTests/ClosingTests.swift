import GongwenModel
import Testing

@testable import GongwenLayout

/// 落款 and 附注 on the grid; columns are half cells (D-SIG-1 to D-SIG-5).
@Suite struct ClosingTests {
    private func laid(_ closing: Closing) -> LaidPages {
        LaidPages(Document(main: MainText(blocks: [LayoutSamples.paragraph("特此通知。")]), closing: closing))
    }

    @Test
    func `R7.3.5.2-1 R7.3.5.2-2 D-SIG-2 unsealed: name right by two 字, date two 字 further in, one empty line above`() {
        let pages = laid(Closing(signatures: ["青禾县人民政府办公室"], issueDate: "2022年1月27日"))
        #expect(pages.line(1, 2) == "")
        #expect(pages.spot(of: "青禾县") == LaidPages.Spot(page: 1, line: 3, column: 32))
        #expect(pages.spot(of: "2022年") == LaidPages.Spot(page: 1, line: 4, column: 36))
    }

    @Test func `R7.3.5.2-3 D-SIG-3 unsealed: a date longer than the name is right by two 字, the name two 字 before it`()
    {
        let pages = laid(Closing(signatures: ["财政局"], issueDate: "2022年1月27日"))
        #expect(pages.spot(of: "2022年")?.column == 52 - 13)
        #expect(pages.spot(of: "财政局")?.column == 52 - 13 - 4)
    }

    @Test func `R7.3.5.2-4 unsealed joint: the host first, the names below each other, then the date`() {
        let pages = laid(Closing(signatures: ["青禾县发展和改革局", "青禾县财政局"], issueDate: "2022年1月27日"))
        #expect(pages.spot(of: "青禾县发展") == LaidPages.Spot(page: 1, line: 3, column: 34))
        #expect(pages.spot(of: "青禾县财政局") == LaidPages.Spot(page: 1, line: 4, column: 34))
        #expect(pages.spot(of: "2022年") == LaidPages.Spot(page: 1, line: 5, column: 38))
    }

    @Test func `R7.3.5.1-1 R7.3.5.1-3 D-SIG-4 sealed: date right by four 字, name centred above it, room for the seal`()
    {
        let pages = laid(Closing(seal: .sealed, signatures: ["青禾县人民政府"], issueDate: "2022年1月27日"))
        #expect(pages.spot(of: "2022年") == LaidPages.Spot(page: 1, line: 5, column: 48 - 13))
        // 13 columns of date, 14 of name: the name begins half a column before the date, cut to the grid.
        #expect(pages.spot(of: "青禾县") == LaidPages.Spot(page: 1, line: 4, column: 34))
        #expect(pages.lines(1)[1...2] == ["", ""])
    }

    @Test func `D-SIG-4 sealed: a name too long to be centred on the date moves left with it`() throws {
        let name: Text = "青禾县城乡融合发展综合改革试验区管理委员会"
        let pages = laid(Closing(seal: .sealed, signatures: [name], issueDate: "2022年1月27日"))
        let spot = try #require(pages.spot(of: "青禾县"))
        #expect(spot.column + 42 == 56)
        #expect(pages.spot(of: "2022年")?.column == 29)
    }

    @Test func `R7.3.5.1-4 joint seals: in order, none touches the next, the last name above the date`()
        throws
    {
        let names: [Text] = ["县发改局", "县财政局", "县审计局", "县统计局"]
        let pages = laid(Closing(seal: .sealed, signatures: names, issueDate: "2022年1月27日"))
        let spots = try names.map { try #require(pages.spot(of: $0.plain)) }
        #expect(spots.map(\.line) == [4, 4, 9, 9])
        #expect(spots[1].column - spots[0].column >= 16)
        #expect(spots[3].column == spots[1].column)
        #expect(pages.spot(of: "2022年")?.line == 10)
    }

    @Test
    func `R7.3.5.3-1 stamp: two empty lines, name right by four 字, post two 字 before it, date an empty line below`() {
        let pages = laid(
            Closing(
                seal: .signatureStamp, signers: [Signer(post: "县长", name: "周明远")], issueDate: "2022年1月27日"))
        #expect(pages.lines(1)[1...2] == ["", ""])
        #expect(pages.spot(of: "周明远") == LaidPages.Spot(page: 1, line: 4, column: 48 - 6))
        #expect(pages.spot(of: "县长") == LaidPages.Spot(page: 1, line: 4, column: 48 - 6 - 4 - 4))
        #expect(pages.line(1, 5) == "")
        #expect(pages.spot(of: "2022年") == LaidPages.Spot(page: 1, line: 6, column: 48 - 13))
    }

    @Test func `R7.3.5.3-2 joint stamps: a line each, posts and names below each other`() {
        let pages = laid(
            Closing(
                seal: .signatureStamp, signers: [Signer(post: "主任", name: "周明远"), Signer(post: "局长", name: "李明")],
                issueDate: "2022年1月27日"))
        #expect(pages.spot(of: "主任")?.column == pages.spot(of: "局长")?.column)
        #expect(pages.spot(of: "周明远")?.column == pages.spot(of: "李明")?.column)
    }

    @Test func `R7.3.6-1 a note stands on the line below the date, two 字 in, in brackets`() {
        let pages = laid(Closing(signatures: ["青禾县人民政府"], issueDate: "2022年1月27日", notes: ["此件公开发布"]))
        #expect(pages.line(1, 5) == "    （此件公开发布）")
    }

    @Test func `R7.3.5.5-1 a signature that does not fit takes the last lines of the text along`() {
        let text = String(repeating: "全县各级各部门要认真抓好落实。", count: 38)
        let document = Document(
            main: MainText(blocks: [LayoutSamples.paragraph(text)]),
            closing: Closing(signatures: ["青禾县人民政府"], issueDate: "2022年1月27日"))
        let pages = LaidPages(document)
        #expect(pages.pages.count == 2)
        #expect(pages.line(1, 20) == "" || pages.line(1, 21) == "")
        #expect(pages.line(2, 1) != "" && pages.line(2, 2) != "" && pages.line(2, 3) == "")
        #expect(pages.spot(of: "2022年")?.page == 2)
        let first = LaidPages(document, profile: LayoutProfile { $0.linesKeptWithSignature = LineCount(0) })
        #expect(first.spot(of: "2022年") == LaidPages.Spot(page: 2, line: 2, column: 42))
    }

    @Test func `R7.3.5.5-1 a sealed signature draws nearer to the text before it leaves the page, with its note`() {
        func spots(_ paragraphs: Int, _ notes: [Text]) -> [LaidPages.Spot?] {
            let pages = LaidPages(
                Document(
                    main: MainText(blocks: (0..<paragraphs).map { LayoutSamples.paragraph("第\($0)段。") }),
                    closing: Closing(
                        seal: .sealed, signatures: ["青禾县人民政府"], issueDate: "2022年1月27日", notes: notes)))
            return [pages.spot(of: "2022年"), pages.spot(of: "（此件")]
        }
        #expect(spots(18, [])[0]?.line == 22)
        #expect(spots(19, [])[0] == LaidPages.Spot(page: 1, line: 22, column: 35))
        #expect(spots(20, [])[0]?.page == 2)
        #expect(spots(18, ["此件公开发布"])[1] == LaidPages.Spot(page: 1, line: 22, column: 4))
        #expect(spots(19, ["此件公开发布"]).map { $0?.page } == [2, 2])
    }

    @Test func `without seal, name or date nothing is placed; nothing that there is gets lost`() {
        #expect(laid(Closing()).lines(1).dropFirst().allSatisfy { $0 == "" })
        #expect(laid(Closing(seal: .sealed, issueDate: "2022年1月27日")).spot(of: "2022年")?.column == 48 - 13)
        let both = laid(
            Closing(
                seal: .sealed, signatures: ["青禾县人民政府"], signers: [Signer(post: "县长", name: "周明远")],
                issueDate: "2022年1月27日"))
        #expect(both.spot(of: "青禾县人民政府") != nil && both.spot(of: "县长　周明远") != nil && both.spot(of: "2022年") != nil)
    }
}
