import GongwenModel
import Testing

@testable import GongwenGlossary

struct DefinitionsTests {
    static let places = ["山东省", "云州市", "青禾县"]

    @Test func `takes explanations from the base and keeps the document's own`() throws {
        var glossary = appendix("“放管服”", "瞪羚企业", "“双千”")
        glossary.entries[1].definition = ["本县的说法。"]
        glossary.entries[2].see = "瞪羚企业"
        let filled = document("深化“放管服”改革", glossary: glossary).fillingDefinitions(from: .sample)
        #expect(filled.diagnostics.isEmpty)
        #expect(filled.output?.explanations == ["“放管服”: 三项改革。/第二段。", "瞪羚企业: 本县的说法。", "“双千”: "])
    }

    /// A text, the plan's year, and the sense chosen or what is reported (行 id).
    static let choices: [(text: String, year: Int?, result: String)] = [
        // Cue words near the use.
        ("新增“三品一标”认证企业3家。", 2023, "农产品认证"),
        ("新认证“三品一标”11个。", 2022, "农产品认证"),
        ("新增“三品一标”10个、绿色食品4个。", 2023, "农产品认证"),
        ("新增“三品一标”十个。", 2023, "农产品认证"),
        ("推进农业生产“三品一标”，发展订单农业。", 2023, "农业生产"),
        ("建设“三品一标”基地2处。", 2023, "农业生产"),
        // The clause before the sentence.
        ("推进农业生产“三品一标”，新增认证企业。", 2023, "农业生产"),
        // The sentence where the clause tells nothing.
        ("抓好“三品一标”，扩大农业生产规模。", 2023, "农业生产"),
        // Another sentence tells nothing.
        ("抓好“三品一标”。扩大农业生产规模。", 2023, "1 ambiguous-term-sense"),
        ("抓好“三品一标”。", 2023, "1 ambiguous-term-sense"),
        // Cues for both: years remove one, or it is a question.
        ("推进农业生产“三品一标”认证。", 2023, "1 ambiguous-term-sense"),
        ("推进农业生产“三品一标”认证。", 2019, "农产品认证"),
        // Years remove a meaning.
        ("抓好“三品一标”。", 2019, "农产品认证"),
        ("抓好“三品一标”。", nil, "1 ambiguous-term-sense"),
        // A cue decides before any year.
        ("实施“三品一标”生产基地建设。", 2019, "农业生产"),
        // The year of the passage.
        ("推进“四减四增”。", 2023, "2021—2023年"),
        ("推进“四减四增”。", 2020, "2018—2020年"),
        ("推进“四减四增”。", 2021, "1 ambiguous-term-sense"),
        ("2020年，推进“四减四增”。", 2021, "2018—2020年"),
        ("2021 年，推进“四减四增”。", 2021, "2021—2023年"),
        ("2018—2020年，推进“四减四增”。", 2021, "2018—2020年"),
        ("推进“四减四增”，浓度较2016年下降。", 2023, "2021—2023年"),
        ("推进“四减四增”三年行动，2000-3000亩。", 2021, "1 ambiguous-term-sense"),
        ("开展新一轮“四减四增”行动。", 2021, "2021—2023年"),
        ("推进“四减四增”。", 2026, "1 no-term-sense"),
        ("推进“四减四增”。", nil, "1 ambiguous-term-sense"),
        // The same place, the narrowest first.
        ("实施“五个一”。", 2023, "本县"),
        // Several uses agree, or do not.
        ("新增“三品一标”认证3家。推进“三品一标”认证。", 2023, "农产品认证"),
        ("新增“三品一标”认证3家。推进农业生产“三品一标”。", 2023, "1 mixed-term-senses"),
        // Not used at all.
        ("一切照旧。", 2020, "农产品认证"),
    ]

    @Test(arguments: choices) func `chooses a sense or asks`(_ text: String, _ year: Int?, _ result: String) {
        let term = ["五个一", "四减四增"].first(where: text.contains) ?? "三品一标"
        let filled = document(text, glossary: appendix("“\(term)”"))
            .fillingDefinitions(from: .sample, context: (Self.places, year))
        let entry = filled.output?.glossary?.entries.first
        if filled.diagnostics.isEmpty {
            #expect(entry?.sense == result)
            #expect(entry?.definition.isEmpty == false)
        } else {
            #expect(brief(filled.diagnostics) == [result])
            #expect(entry?.definition.map(\.plain) == ["【待填：名词“\(term)”的释义】"])
        }
    }

    @Test(arguments: [
        ("一、2020年工作回顾", "2018—2020年"), ("二、2021年重点任务", "2021—2023年"), ("一、工作回顾", "2018—2020年"),
        ("二、主要任务", "2021—2023年"), ("一、上年计划执行情况", "2018—2020年"),
    ])
    func `reads the passage's year off its heading`(_ heading: String, _ sense: String) {
        let section = Section(
            heading: Text(heading),
            blocks: [
                .section(
                    Section(
                        level: 2, heading: "生态",
                        blocks: [
                            .paragraph(Paragraph("推进“四减四增”。"))
                        ]))
            ])
        let filled = Document(main: MainText(blocks: [.section(section)]), glossary: appendix("“四减四增”"))
            .fillingDefinitions(from: .sample, context: (Self.places, 2021))
        #expect(filled.output?.glossary?.entries.first?.sense == sense)
    }

    @Test(arguments: [
        ("青禾县2021年重点工作任务", "2021—2023年"), ("2021年工作要点", "2021—2023年"), ("关于2020年计划执行情况的报告", "2018—2020年"),
        ("青禾县2021年国民经济和社会发展计划", ""), ("关于2020年计划执行情况和2021年工作安排的报告", ""),
    ])
    func `reads the passage's year off a title that tells it`(_ title: String, _ sense: String) {
        let text = MainText(
            title: Text(title),
            blocks: [.section(Section(heading: "四、生态建设", blocks: [.paragraph(Paragraph("推进“四减四增”。"))]))])
        for document in [
            Document(main: text, glossary: appendix("“四减四增”")),
            Document(
                main: MainText(title: "关于印发工作任务的通知"), passedOn: PassedOnText(text: text),
                glossary: appendix("“四减四增”")),
        ] {
            let filled = document.fillingDefinitions(from: .sample, context: (Self.places, 2021))
            #expect(filled.output?.glossary?.entries.first?.sense == sense)
        }
    }

    @Test func `passes over meanings of other places`() {
        let filled = document("实施“五个一”。", glossary: appendix("“五个一”"))
        func sense(_ places: [String]) -> String? {
            filled.fillingDefinitions(from: .sample, context: (places, nil)).output?.glossary?.entries.first?.sense
        }
        #expect(sense(["山东", "云州"]) == "本市")
        #expect(sense(["山东省", "另市"]) == "全省")
        #expect(sense([]) == "")
    }

    @Test func `takes the sense that the plan names`() {
        var glossary = appendix("“三品一标”")
        glossary.entries[0].sense = "农业生产"
        let named = document("抓好“三品一标”认证", glossary: glossary).fillingDefinitions(from: .sample, context: ([], 2019))
        #expect(named.diagnostics.isEmpty && named.output?.explanations == ["“三品一标”: 四项行动。"])
        glossary.entries[0].sense = "农业"
        let unknown = document("抓好“三品一标”认证", glossary: glossary).fillingDefinitions(from: .sample)
        #expect(brief(unknown.diagnostics) == ["101 unknown-term-sense"])
        #expect(unknown.diagnostics.first?.fix == "可用的义项：农产品认证、农业生产")
    }

    @Test func `takes the sense that a use names`() {
        let use = TermUse(term: "三品一标", sense: "农业生产", inlines: [.text("三品一标", at: .none)], at: Place(line: 7))
        let named = document(
            [[.text("抓好“", at: .none), .term(use), .text("”认证", at: .none)]], glossary: appendix("“三品一标”")
        )
        .fillingDefinitions(from: .sample)
        #expect(named.diagnostics.isEmpty && named.output?.glossary?.entries.first?.sense == "农业生产")
        var wrong = use
        wrong.sense = "无此义项"
        let unknown = document([[.term(wrong)]], glossary: appendix("“三品一标”")).fillingDefinitions(from: .sample)
        #expect(brief(unknown.diagnostics) == ["7 unknown-term-sense"])
    }

    @Test func `explains both meanings where both are listed`() {
        var glossary = appendix("“三品一标”", "“三品一标”")
        glossary.entries[0].sense = "农业生产"
        let text = document("新增“三品一标”认证3家。推进农业生产“三品一标”。", glossary: glossary)
        let filled = text.fillingDefinitions(from: .sample, context: ([], 2023))
        #expect(filled.diagnostics.isEmpty)
        #expect(filled.output?.explanations == ["“三品一标”: 四项行动。", "“三品一标”: 四类产品。"])
        let linked = filled.output?.linkingTerms(using: .sample)
        #expect(linked?.output?.uses == ["“三品一标” g三品一标-2", "“三品一标” g三品一标"])
        #expect(linked?.diagnostics.isEmpty == true)
    }

    @Test func `says which term was meant`() {
        let filled = document("甲", glossary: appendix("“放服管”", "七改", "从未有过的词")).fillingDefinitions(from: .sample)
        #expect(brief(filled.diagnostics) == ["101 unknown-term", "102 unknown-term", "103 unknown-term"])
        #expect(
            filled.diagnostics.map(\.message) == [
                "术语库中没有“放服管”，本文件也没有写明它的释义，你是不是要写“放管服”",
                "术语库中没有“七改”，本文件也没有写明它的释义，你是不是要写“农村七改工程”",
                "术语库中没有“从未有过的词”，本文件也没有写明它的释义",
            ])
        #expect(filled.diagnostics.allSatisfy { $0.severity == .error && $0.fix?.isEmpty == false })
    }

    @Test func `reports a marked use that nobody explains`() {
        let uses = [("放服管", 3), ("双千", 4), ("瞪羚", 5)].map { name, line in
            Inline.term(TermUse(term: name, inlines: [.text(name, at: .none)], at: Place(line: UInt32(line))))
        }
        var glossary = appendix("“双千”")
        glossary.entries[0].definition = ["甲。"]
        let filled = document([uses], glossary: glossary).fillingDefinitions(from: .sample)
        #expect(brief(filled.diagnostics) == ["3 unknown-term"])
        #expect(
            brief(document([uses]).fillingDefinitions(from: .sample).diagnostics) == [
                "3 unknown-term", "4 unknown-term",
            ])
    }

    @Test func `adds every term of the base that the text uses`() {
        let text = document(
            "培育瞪羚10家，深化“放管服”改革", "推进“两新”，再抓“放管服”", "新增“三品一标”认证，推进农业生产“三品一标”",
            glossary: appendix("“自有”", selection: .allUsed))
        var withOwn = text
        withOwn.glossary?.entries[0].definition = ["自己的。"]
        let filled = withOwn.fillingDefinitions(from: .sample, context: ([], 2023))
        #expect(filled.diagnostics.isEmpty)
        #expect(
            filled.output?.explanations == [
                "“自有”: 自己的。", "瞪羚: 成长快的企业。", "“放管服”: 三项改革。/第二段。", "“两新”: 两项。", "“三品一标”: 四类产品。",
                "“三品一标”: 四项行动。",
            ])
    }

    @Test func `agrees with the text about quotation marks`() {
        func headword(_ listed: String, _ text: String) -> String? {
            document(text, glossary: appendix(listed)).fillingDefinitions(from: .sample).output?.glossary?.entries
                .first?
                .headword
        }
        #expect(headword("放管服", "深化“放管服”改革，“放管服”") == "“放管服”")
        #expect(headword("放管服", "深化“放管服”改革，放管服") == "放管服")
        #expect(headword("放管服", "没有这个词") == "放管服")
        #expect(headword("瞪羚企业", "培育“瞪羚企业”") == "瞪羚企业")
        #expect(headword("农村七改工程", "推进农村“七改”工程") == "农村“七改”工程")
    }

    @Test func `reports pointers to nowhere and entries listed twice`() {
        var glossary = appendix("“放管服”", "“放管服”", "甲")
        glossary.entries[0].seeAlso = ["乙"]
        glossary.entries[2].see = "放管服"
        let filled = document("甲", glossary: glossary).fillingDefinitions(from: .sample)
        #expect(brief(filled.diagnostics) == ["101 missing-see-target", "102 repeated-term-entry"])
    }

    @Test func `fills a second time without a change`() {
        let text = document("新增“三品一标”认证，“放管服”", glossary: appendix("三品一标", "放管服", selection: .allUsed))
        let once = text.fillingDefinitions(from: .sample).output
        #expect(once?.fillingDefinitions(from: .sample).output == once)
    }
}
