import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenDraft

@Suite struct ComparisonWordTests {
    /// Old, new, and the two as one.
    static let wordings: [(old: String, new: String, marked: String)] = [
        ("完成投资98.5亿元", "完成投资106亿元", "完成投资[-98.5-]{+106+}亿元"),
        ("达到1,250.5万元", "达到1,252.5万元", "达到[-1,250.5-]{+1,252.5+}万元"),
        ("占比71.6%", "占比71.8%", "占比[-71.6%-]{+71.8%+}"),
        ("增速为-2.1%", "增速为2.1%", "增速为[--2.1%-]{+2.1%+}"),
        ("目标5-6%左右", "目标5-7%左右", "目标5-[-6%-]{+7%+}左右"),
        ("“十四五”规划", "“十五五”规划", "“[-十四五-]{+十五五+}”规划"),
        ("第二十八中学", "第二十九中学", "第[-二十八-]{+二十九+}中学"),
        ("共三千二百万元", "共三千五百万元", "共[-三千二百万-]{+三千五百万+}元"),
        ("PM2.5浓度", "PM10浓度", "[-PM2.5-]{+PM10+}浓度"),
        ("建设5G基站", "建设6G基站", "建设[-5G-]{+6G+}基站"),
        ("２０２６年", "２０２７年", "[-２０２６-]{+２０２７+}年"),
        ("第一，加强领导", "第二，加强领导", "第[-一-]{+二+}，加强领导"),
        (
            "新建学校3所，改建道路5条。", "新建学校3所，扩建医院2家，改建道路5条。",
            "新建学校3所，{+扩建医院2家，+}改建道路5条。"
        ),
        ("抓好粮食生产的落实", "推进粮食生产的落地", "[-抓好-]{+推进+}粮食生产的落[-实-]{+地+}"),
        ("原有内容", "", "[-原有内容-]"), ("", "新写内容", "{+新写内容+}"),
        ("甲乙丙丁戊己庚辛", "完全另写一句话了", "[-甲乙丙丁戊己庚辛-]{+完全另写一句话了+}"),
        ("e\u{301}", "é", "[-e\u{301}-]{+é+}"),
    ]

    @Test(arguments: wordings)
    func `words are marked whole`(wording: (old: String, new: String, marked: String)) {
        var words = WordDifference()
        let text = words.marked(wording.old, wording.new)
        #expect(text.written.unicodeScalars.elementsEqual(wording.marked.unicodeScalars), "\(text.written)")
        #expect(text.old.unicodeScalars.elementsEqual(wording.old.unicodeScalars))
        #expect(text.new.unicodeScalars.elementsEqual(wording.new.unicodeScalars))
    }

    /// A text at random, of short vocabulary so that much recurs.
    private static func text(_ random: inout RandomSource, _ length: Int) -> [String] {
        let words = ["县", "政府", "，", "。", "12", "12.5", "3", "%", "推进", "十四五", "的", "PM2.5", "\n", "二", "年", "𠮷", "-"]
        return (0..<length).map { _ in random.pick(words) }
    }

    @Test(arguments: 0..<400)
    func `both wordings can be read out of the marked one`(seed: Int) {
        var random = RandomSource(seed: UInt64(seed))
        let old = Self.text(&random, random.below(60))
        var new = old
        for _ in 0..<random.below(12) where !new.isEmpty {
            let place = random.below(new.count)
            switch random.below(3) {
            case 0: new.remove(at: place)
            case 1: new.insert(contentsOf: Self.text(&random, 1 + random.below(4)), at: place)
            default: new[place] = Self.text(&random, 1)[0]
            }
        }
        var words = WordDifference()
        let text = words.marked(old.joined(), new.joined())
        #expect(text.old == old.joined())
        #expect(text.new == new.joined())
        expectWholeNumbers(text)
        for (part, next) in zip(text.parts, text.parts.dropFirst()) { #expect(part.mark != next.mark) }
    }

    /// Nothing of a number is marked without the rest of it.
    private func expectWholeNumbers(_ text: ChangedText) {
        for mark in [ChangedText.Mark.removed, .added] {
            let parts = text.parts.filter { $0.mark == .same || $0.mark == mark }
            for (part, next) in zip(parts, parts.dropFirst()) {
                let last = part.text.unicodeScalars.last
                let first = next.text.unicodeScalars.first
                let isTorn =
                    last.map { TokenClass($0) } == .digit && first.map { TokenClass($0) } == .digit
                #expect(!isTorn, "\(text.written)")
            }
        }
    }

    @Test func `a text too long for an exact answer is replaced as a whole`() {
        var random = RandomSource(seed: 7)
        let old = Self.text(&random, 30_000).joined()
        let new = Self.text(&random, 30_000).joined()
        var words = WordDifference()
        let text = words.marked(old, new)
        #expect(text.old == old)
        #expect(text.new == new)
    }

    @Test func `a hundred thousand equal lines are compared`() {
        func document(_ lines: [String]) -> Document {
            Document(main: MainText(title: "清单", blocks: lines.map { .paragraph(Paragraph(Text($0))) }))
        }
        let equal = Array(repeating: "相同的一行文字。", count: 100_000)
        let one = Comparison(of: document(equal), and: document(equal + ["多出来的一行。"]))
        #expect(ComparisonSummary(one).paragraphs.added == 1)
        let sparse = (0..<100_000).map { $0.isMultiple(of: 2) ? "相同的一行文字。" : "第\($0)行另有内容。" }
        let other = ComparisonSummary(Comparison(of: document(equal), and: document(sparse)))
        #expect(
            other.sameParagraphs + other.paragraphs.dropped + other.paragraphs.reworded + other.paragraphs.moved
                == 100_000)
    }

    @Test func `many sections of one heading are compared`() {
        func document(_ count: Int, _ word: String) -> Document {
            let sections = (0..<count).map { number in
                Block.section(
                    Section(heading: "加强组织领导", blocks: [.paragraph(Paragraph(Text("第\(number)项\(word)。")))]))
            }
            return Document(main: MainText(title: "清单", blocks: sections))
        }
        let summary = ComparisonSummary(Comparison(of: document(20_000, "任务"), and: document(20_001, "工作")))
        #expect(summary.sections.added == 1)
        #expect(summary.sections.dropped == 0)
    }
}
