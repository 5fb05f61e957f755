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

    @Test func `adds a term as its first use writes it`() {
        func headwords(_ text: String) -> [String]? {
            let filled = document(text, glossary: appendix(selection: .allUsed)).fillingDefinitions(from: .sample)
            return filled.output?.glossary?.entries.map(\.headword)
        }
        #expect(headwords("培育“瞪羚”，瞪羚，瞪羚企业") == ["“瞪羚”"])
        #expect(headwords("培育瞪羚，“瞪羚”") == ["瞪羚"])
        #expect(headwords("培育‘瞪羚企业’") == ["“瞪羚企业”"])
        #expect(headwords("推进农村“七改”工程") == ["农村“七改”工程"])
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

    /// The order in which a meaning is chosen: each step decides against all that come after it.
    @Test func `chooses in the order of the rules`() {
        func chosen(_ text: String, in places: [String] = Self.places, year: Int? = 2021, sense: String = "")
            -> [String]
        {
            var glossary = appendix("“某计划”")
            glossary.entries[0].sense = sense
            let filled = document(text, glossary: glossary).fillingDefinitions(
                from: Self.rounds, context: (places, year))
            return filled.diagnostics.isEmpty
                ? (filled.output?.explanations ?? []) : filled.diagnostics.map { "\($0.id): \($0.message)" }
        }
        // Named in the plan, whatever place, cue and year say.
        #expect(chosen("2021年推进第二轮“某计划”。", sense: "别处的") == ["“某计划”: 别处。"])
        // The same office before a cue: 第二轮 is another county's cue too.
        #expect(chosen("推进第二轮“某计划”。", year: 2019) == ["“某计划”: 本县第二轮。"])
        #expect(chosen("推进第二轮“某计划”。", in: [], year: 2019) == ["“某计划”: 别处。"])
        // A cue before the year.
        #expect(chosen("2018年推进第二轮“某计划”。") == ["“某计划”: 本县第二轮。"])
        // The passage's year before the document's.
        #expect(chosen("2018年推进“某计划”。") == ["“某计划”: 本县首轮。"])
        #expect(chosen("推进“某计划”。", year: 2018) == ["“某计划”: 本县首轮。"])
        // Two that are alive: a question, with the candidates and the words that name one.
        let asked = document("推进“某计划”。", glossary: appendix("“某计划”")).fillingDefinitions(
            from: Self.rounds, context: (Self.places, 2021)
        ).diagnostics
        #expect(brief(asked) == ["1 ambiguous-term-sense"])
        #expect(asked.first?.message == "“某计划”有几种含义，此处无法判断取哪一种：首轮；第二轮")
        #expect(asked.first?.fix == "在名词解释中写作 词条(\"“某计划”\", 义项: \"首轮\")，或取其他候选义项")
        // None alive: said, with the years.
        let none = document("推进“某计划”。", glossary: appendix("“某计划”")).fillingDefinitions(
            from: Self.rounds, context: (Self.places, 2030)
        ).diagnostics
        #expect(brief(none) == ["1 no-term-sense"])
        #expect(none.first?.message.contains("首轮（2018—2020年）；第二轮（2021—2023年）") == true)
        // The document's own explanation asks nobody.
        var own = appendix("“某计划”")
        own.entries[0].definition = ["自己的说法。"]
        let kept = document("推进第二轮“某计划”。", glossary: own).fillingDefinitions(
            from: Self.rounds, context: (Self.places, 2030))
        #expect(kept.diagnostics.isEmpty && kept.output?.explanations == ["“某计划”: 自己的说法。"])
    }

    private static let rounds = TermBase(entries: [
        TermEntry(
            "某计划",
            senses: [
                TermSense(name: "首轮", definition: ["本县首轮。"], from: 2018, until: 2020, places: ["青禾县"]),
                TermSense(
                    name: "第二轮", definition: ["本县第二轮。"], from: 2021, until: 2023, places: ["青禾县"], cues: ["第二轮"]),
                TermSense(name: "别处的", definition: ["别处。"], places: ["别县"], cues: ["第二轮"]),
            ])
    ])

    @Test func `a text that uses both meanings side by side links each use to its own`() {
        var glossary = appendix("“三品一标”", "“三品一标”", "“四减四增”", "“四减四增”")
        for (index, sense) in ["农产品认证", "农业生产", "2018—2020年", "2021—2023年"].enumerated() {
            glossary.entries[index].sense = sense
        }
        let text = document(
            "新增“三品一标”认证农产品12个，推进农业生产“三品一标”基地建设。", "巩固“四减四增”首轮成果，开展新一轮“四减四增”行动。", glossary: glossary)
        let filled = text.fillingDefinitions(from: .sample, context: (Self.places, 2021))
        #expect(filled.diagnostics.isEmpty)
        let linked = filled.output?.linkingTerms(using: .sample)
        #expect(linked?.output?.uses.prefix(2) == ["“三品一标” g三品一标", "“三品一标” g三品一标-2"])
        // 首轮 is no cue of the sample: that use is asked about, the other is told by 新一轮.
        #expect(linked?.output?.uses.last == "“四减四增” g四减四增-2")
        #expect(
            linked.map { brief($0.diagnostics).filter { $0.hasSuffix("undecided-term-entry") } } == [
                "2 undecided-term-entry"
            ])
    }
}
