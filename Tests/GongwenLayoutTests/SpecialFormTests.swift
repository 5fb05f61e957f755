import GongwenModel
import Testing

@testable import GongwenLayout

/// The special forms of clause 10, reports and newspapers.
@Suite struct SpecialFormTests {
    @Test(
        "R10.1-1 R10.1-3 R10.1-5 R10.1-6 R10.1-8 a letter: mark, double rule, number at the right, no number on page 1")
    func letter() {
        let pages = LaidPages(
            Document(
                form: .letter,
                header: Header(
                    urgency: .urgent, organMark: OrganMark(organs: ["青禾县人民政府"]), documentNumber: "青政函〔2026〕5号"),
                main: MainText(title: "关于商请支持的函", blocks: [LayoutSamples.paragraph("文。")])))
        #expect(pages.spot(of: "青禾县人民政府")?.line == 1)
        #expect(pages.rules(.letterTop).map(\.line) == [2])
        #expect(pages.pages[0].lines[2].runs.map(\.text) == ["加急", "青政函〔2026〕5号"])
        #expect(pages.pages[0].lines[2].end == .cells(28))
        #expect(pages.spot(of: "关于商请")?.line == 6)
        #expect(pages.pages[0].isNumbered == false)
        #expect(pages.pages[0].footRule == .letterBottom)
        #expect(pages.rules(.header).isEmpty)
    }

    @Test func `R10.1-2 a letter with the marks of several organs is reported, with its host's alone it is not`() {
        func found(_ organs: [Text], _ form: DocumentForm) -> [String] {
            LaidPages(
                Document(
                    form: form, header: Header(organMark: OrganMark(organs: organs)),
                    main: MainText(blocks: [LayoutSamples.paragraph("文。")]))
            ).diagnostics.map(\.id)
        }
        #expect(found(["青禾县人民政府", "青禾县财政局"], .letter) == ["letter-joint-mark"])
        #expect(found(["青禾县人民政府"], .letter) == [])
        #expect(found(["青禾县人民政府", "青禾县财政局"], .document) == [])
    }

    @Test func `R10.1-7 the last line above a letter's lower rule keeps its distance to it`() {
        let geometry = PageGeometry()
        // The type area ends 35 mm above the paper's edge, the rule stands at 20 mm: more than 7/8 of a 3号 character.
        #expect(geometry.letterFootY - (geometry.topMargin + geometry.textHeight) > geometry.characterHeight * 0.875)
        var tall = LayoutProfile.standard
        tall.textHeight = 240
        let wrong = PageGeometry(profile: tall)
        #expect(wrong.letterFootY - (wrong.topMargin + wrong.textHeight) < wrong.characterHeight * 0.875)
    }

    @Test func `R10.2-1 R10.2-2 an order: mark 20 mm down, two empty lines, number centred, two empty lines, text`() {
        let pages = LaidPages(
            Document(
                form: .order,
                header: Header(organMark: OrganMark(organs: ["青禾县人民政府"], suffix: "令"), documentNumber: "第3号"),
                main: MainText(blocks: [LayoutSamples.paragraph("现予公布。")])))
        #expect(pages.spot(of: "青禾县人民政府令")?.line == 3)
        #expect(pages.spot(of: "第3号") == LaidPages.Spot(page: 1, line: 6, column: 25))
        #expect(pages.spot(of: "现予公布")?.line == 9)
        #expect(pages.rules(.header).isEmpty)
    }

    @Test
    func `R10.3-1 R10.3-2 R10.3-3 minutes: attendance one empty line below the text, other lines below the first name`()
        throws
    {
        let pages = LaidPages(
            Document(
                form: .minutes, header: Header(organMark: OrganMark(organs: ["青禾县人民政府常务会议"], suffix: "纪要")),
                main: MainText(blocks: [LayoutSamples.paragraph("会议议定。")]),
                attendance: [
                    AttendanceList(label: "出席", names: "周明远　李　明　王建国　赵　芳　欧阳建国　孙　立　钱　一　吴　二"),
                    AttendanceList(label: "列席", names: "郑　三"),
                ]))
        #expect(pages.spot(of: "青禾县人民政府常务会议纪要")?.line == 4)
        let attendance = try #require(pages.spot(of: "出席："))
        #expect(pages.line(1, attendance.line - 1) == "")
        #expect(attendance.column == 4)
        #expect(pages.pages[0].lines[attendance.line].column.halves == 10)
        #expect(pages.line(1, attendance.line + 2) == "    列席：郑　三")
        #expect(pages.run("出席：")?.style.face == .heiTi)
    }

    @Test func `R10.3-2 no name is parted at the blank inside it`() {
        for count in 1...12 {
            let names = Array(repeating: "孙　立", count: count) + ["王建国", "钱　一", "欧阳建国", "吴　二"]
            let pages = LaidPages(
                Document(
                    form: .minutes, main: MainText(blocks: [LayoutSamples.paragraph("会议议定。")]),
                    attendance: [AttendanceList(label: "出席", names: Text(names.joined(separator: "　")))]))
            let lines = pages.pages[0].lines.flatMap(\.runs).filter { $0.role == .element(.attendance) }
                .map { $0.text.replacing("出席：", with: "") }
            #expect(lines.allSatisfy { !$0.hasPrefix("立") && !$0.hasPrefix("一") && !$0.hasPrefix("二") }, "\(lines)")
        }
    }

    @Test func `a report: title, occasion with its dash and speaker centred, salutation flush left`() {
        let pages = LaidPages(
            Document(
                form: .report,
                main: MainText(
                    title: "政府工作报告", occasion: "2026年1月18日在县人民代表大会上", speaker: "县长　周明远", salutation: "各位代表：",
                    blocks: [LayoutSamples.paragraph("现在报告工作。")])))
        #expect(pages.line(1, 3) == String(repeating: " ", count: 22) + "政府工作报告")
        #expect(pages.line(1, 5) == String(repeating: " ", count: 10) + "——2026年1月18日在县人民代表大会上")
        #expect(pages.line(1, 6) == String(repeating: " ", count: 22) + "县长　周明远")
        #expect(pages.line(1, 8) == "各位代表：")
        #expect(pages.line(1, 9) == "    现在报告工作。")
        #expect(pages.rules(.header).isEmpty)
    }

    @Test func `a paper: page, issue and date on the first line, labelled fields below the headline`() {
        let pages = LaidPages(
            Document(
                form: .newspaper,
                newspaper: NewspaperFields(page: "第二版：新闻", issue: "总第6期", compiledDate: "2026-01-30", author: "周明远"),
                main: MainText(title: "我县部署今年发展计划", blocks: [LayoutSamples.paragraph("昨日，召开会议。")])))
        #expect(pages.line(1, 1) == "第二版：新闻    总第6期    2026-01-30编印")
        #expect(pages.spot(of: "我县部署")?.line == 3)
        #expect(pages.line(1, 4).contains("作者：周明远"))
        #expect(pages.line(1, 6) == "    昨日，召开会议。")
    }
}
