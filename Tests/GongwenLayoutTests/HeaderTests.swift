import GongwenModel
import Testing

@testable import GongwenLayout

/// 版头 on the grid.
@Suite struct HeaderTests {
    private let notice = LaidPages(LayoutSamples.notice)

    private func document(_ header: Header) -> Document {
        Document(header: header, main: MainText(title: "关于做好有关工作的通知", blocks: [LayoutSamples.paragraph("正文。")]))
    }

    @Test func `R7.2.1-2 the copy number stands on line 1, flush left`() {
        #expect(notice.line(1, 1) == "000012")
    }

    @Test func `R7.2.2-1 R7.2.3-1 secrecy and urgency are 黑体, flush left`() {
        #expect(notice.line(1, 2) == "机密★1年")
        #expect(notice.line(1, 3) == "特急")
        #expect(notice.run("机密")?.style == TypeStyle(.heiTi))
        #expect(notice.run("特急")?.style == TypeStyle(.heiTi))
    }

    @Test func `R7.2.3-2 an absent corner element leaves no gap`() {
        let pages = LaidPages(document(Header(urgency: .urgent, organMark: OrganMark(organs: ["青禾县人民政府"]))))
        #expect(pages.line(1, 1) == "加急")
        #expect(pages.line(1, 2) == "")
    }

    @Test func `R7.2.4-2 R7.2.4-3 the mark is centred, red, 35 mm below the top: line 4`() {
        #expect(notice.spot(of: "青禾县人民政府办公室")?.line == 4)
        #expect(notice.line(1, 4) == String(repeating: " ", count: 16) + "青禾县人民政府办公室文件")
        #expect(notice.run("青禾县人民政府办公室文件")?.style == TypeStyle(.xiaoBiaoSong, size: .mark, colour: .red))
        let alone = LaidPages(document(Header(organMark: OrganMark(organs: ["青禾县人民政府"]))))
        #expect(alone.spot(of: "青禾县人民政府")?.line == 4)
    }

    @Test func `R7.2.4-5 文件 stands right of the names of a joint mark, halfway down`() {
        let mark = OrganMark(organs: ["青禾县发展和改革局", "青禾县财政局", "青禾县人力资源和社会保障局"], suffix: "文件")
        let pages = LaidPages(document(Header(organMark: mark, documentNumber: "青发改〔2026〕3号")))
        #expect(pages.line(1, 4) == String(repeating: " ", count: 16) + "青禾县发展和改革局")
        #expect(pages.line(1, 5).hasSuffix("青禾县财政局" + String(repeating: " ", count: 9) + "文件"))
        #expect(!pages.line(1, 6).contains("文件"))
    }

    @Test func `R7.2.5-1 the number is centred, two empty lines below the mark`() {
        #expect(notice.lines(1)[4...5] == ["", ""])
        #expect(notice.line(1, 7) == String(repeating: " ", count: 18) + "青政办发〔2026〕7号")
    }

    @Test func `R7.2.7-1 the red rule is as wide as the type area, below the number`() {
        #expect(notice.rules(.header) == [LaidPages.Spot(page: 1, line: 8, column: 0)])
        #expect(LaidPages(document(Header())).rules(.header).isEmpty)
    }

    @Test func `R7.2.5-3 R7.2.6-1 R7.2.6-2 an upward document: number left by one 字, 签发人 right by one 字, on one line`()
    {
        let pages = LaidPages(
            document(
                Header(
                    organMark: OrganMark(organs: ["青禾县人民政府"], suffix: "文件"), documentNumber: "青政发〔2026〕12号",
                    signatories: ["周明远"])))
        let line = pages.pages[0].lines[6]
        #expect(line.runs.map(\.text) == ["青政发〔2026〕12号", "签发人：", "周明远"])
        #expect(line.column == .cells(1))
        #expect(line.end == .cells(27))
        #expect(line.runs[1].style.face == .fangSong)
        #expect(line.runs[2].style.face == .kaiTi)
        #expect(pages.lines(1)[4...5] == ["", ""])
    }

    @Test func `R7.2.6-3 several signatories: two a line, names below each other, the number on the last line`() {
        let pages = LaidPages(
            document(
                Header(
                    organMark: OrganMark(organs: ["青禾县人民政府"]), documentNumber: "青政发〔2026〕12号",
                    signatories: ["周明远", "李明", "欧阳建国"])))
        let first = pages.pages[0].lines[6]
        let second = pages.pages[0].lines[7]
        #expect(first.runs.map(\.text) == ["签发人：", "周明远", "李明"])
        #expect(second.runs.map(\.text) == ["青政发〔2026〕12号", "欧阳建国"])
        #expect(second.runs[1].column == first.runs[1].column)
        #expect(pages.rules(.header).map(\.line) == [9])
    }
}
