import GongwenLayout
import Testing

@Suite struct TitlePhrasesTests {
    @Test(arguments: [
        ("青禾县2026年国民经济和社会发展计划", "青禾县|2026年|国民经济和社会发展|计划"),
        ("关于印发《重点工作任务分工》的通知", "关于|印发|《重点工作任务分工》的通知"), ("", ""), ("甲\t计划", "甲\t计划"),
        (
            "关于转发县发展和改革局《青禾县2026年国民经济和社会发展计划》的通知",
            "关于|转发|县发展和改革局|《青禾县|2026年|国民经济和社会发展|计划》的通知"
        ),
    ])
    func `parts a title between words only`(title: String, expected: String) {
        #expect(TitlePhrases.phrases(of: title).joined(separator: "|") == expected)
    }

    @Test func `a body that the document names is not parted`() {
        let title = "青禾稷丰集团关于做好工作的通知"
        #expect(TitlePhrases.phrases(of: title, names: ["青禾稷丰集团"]).first == "青禾稷丰集团")
    }

    @Test func `the lines are those of a text page`() {
        let title = "青禾县人民政府办公室关于印发青禾县2026年国民经济和社会发展计划的通知"
        #expect(TitlePhrases.lines(of: title) == ["青禾县人民政府办公室关于印发青禾县", "2026年国民经济和社会发展计划的通知"])
        #expect(TitlePhrases.lines(of: title, profile: LayoutProfile { $0.titleWidth = .cells(10) }).count > 3)
        #expect(TitlePhrases.lines(of: "政府工作报告") == ["政府工作报告"])
        #expect(TitlePhrases.lines(of: "甲\t计划") == ["甲\t计划"])
    }

    @Test func `loses no character`() {
        let title = "青禾县人民政府办公室关于做好“十五五”规划纲要编制工作（2026—2030年）的通知𠮷"
        #expect(TitlePhrases.phrases(of: title).joined() == title)
    }
}
