import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenGlossary

struct LinkingTests {
    @Test func `links uses and entries in both directions`() throws {
        let text = document("深化“放管服”改革，培育瞪羚企业", "再抓“放管服”", glossary: appendix("瞪羚企业", "“放管服”"))
        let linked = text.linkingTerms()
        #expect(linked.diagnostics.isEmpty)
        let output = try #require(linked.output)
        #expect(output.printedTexts == text.printedTexts)
        #expect(
            output.main.blocks.first
                == .paragraph(
                    Paragraph(
                        Text([
                            .text("深化", at: .none),
                            .term(
                                TermUse(
                                    term: "放管服", inlines: [.text("“放管服”", at: .none)], origin: .matched, entry: "g放管服",
                                    anchor: "u放管服", isFirst: true)),
                            .text("改革，培育", at: .none),
                            .term(
                                TermUse(
                                    term: "瞪羚企业", inlines: [.text("瞪羚企业", at: .none)], origin: .matched,
                                    entry: "g瞪羚企业", anchor: "u瞪羚企业", isFirst: true)),
                        ]))))
        let entries = try #require(output.glossary?.entries)
        #expect(entries.map(\.headword) == ["“放管服”", "瞪羚企业"])
        #expect(entries.map(\.anchor) == ["g放管服", "g瞪羚企业"])
        #expect(entries.map(\.uses) == [["u放管服", "u放管服-2"], ["u瞪羚企业"]])
    }

    @Test func `tells the place of a use`() throws {
        let output = try #require(document("深化“放管服”改革", glossary: appendix("“放管服”")).linkingTerms().output)
        guard case .paragraph(let paragraph) = output.main.blocks[0], case .term(let use) = paragraph.text.inlines[1],
            case .text(_, let rest) = paragraph.text.inlines[2]
        else { return #expect(Bool(false), "\(output.main.blocks)") }
        #expect(use.place.line == 1 && use.place.column == 3)
        #expect(rest.line == 1 && rest.column == 8)
    }

    /// Prose, the headwords, and the words linked.
    static let prose: [(inlines: [Inline], headwords: [String], found: [String])] = [
        // Across lowered characters.
        (
            [
                .text("控制PM", at: .none), .styled(StyledText(.subscript, [.text("2.5", at: .none)])),
                .text("浓度", at: .none),
            ],
            ["PM2.5"], ["PM2.5"]
        ),
        // Across bold, quotation marks outside.
        (
            [
                .text("深化“", at: .none), .styled(StyledText(.strong, [.text("放管服", at: .none)])),
                .text("”改革", at: .none),
            ],
            ["“放管服”"], ["“放管服”"]
        ),
        // Inside bold, a lead, a point, a passage.
        ([.styled(StyledText(.strong, [.text("深化“放管服”改革", at: .none)]))], ["“放管服”"], ["“放管服”"]),
        ([.styled(StyledText(.lead, [.text("“放管服”", at: .none)])), .text("改革", at: .none)], ["“放管服”"], ["“放管服”"]),
        (
            [.point(Point(number: .counted(label: "一是"), [.text("深化“放管服”改革", at: .none)]))], ["“放管服”"], ["“放管服”"]
        ),
        ([.passage(InlinePassage(.unreviewed(note: ""), [.text("“放管服”", at: .none)]))], ["“放管服”"], ["“放管服”"]),
        // Not half of a bold word, nor across a point.
        (
            [.text("放", at: .none), .styled(StyledText(.strong, [.text("管服改革", at: .none)]))], ["放管服"], []
        ),
        (
            [.text("放管", at: .none), .point(Point(number: .counted(label: ""), [.text("服", at: .none)]))], ["放管服"], []
        ),
        (
            [.text("放管", at: .none), .styled(StyledText(.lead, [.text("服", at: .none)]))], ["放管服"], []
        ),
        // With a whole quantity, not inside a body, a hole or a quantity.
        (
            [.text("打造", at: .none), .quantity(Quantity(value: "15", unit: "分钟")), .text("生活圈", at: .none)],
            ["15分钟生活圈"], ["15分钟生活圈"]
        ),
        ([.body(BodyUse("县双招双引中心"))], ["双招双引"], []),
        ([.hole(Hole(prompt: "双招双引"))], ["双招双引"], []),
        // Marked by the author, quotation marks round it.
        (
            [
                .text("“", at: .none), .term(TermUse(term: "放管服", inlines: [.text("放管服", at: .none)])),
                .text("”", at: .none),
            ],
            ["“放管服”"], ["放管服"]
        ),
        // What the author marked as one is not searched.
        ([.term(TermUse(term: "甲", inlines: [.text("“放管服”", at: .none)]))], ["“放管服”", "甲"], ["“放管服”"]),
        // Plain texts that nobody merged.
        ([.text("深化“放", at: .none), .text("管服”改革", at: .none)], ["“放管服”"], ["“放管服”"]),
        // Guidance is nobody's text.
        ([.passage(InlinePassage(.guidance, [.text("“放管服”", at: .none)]))], ["“放管服”"], []),
    ]

    @Test(arguments: prose.indices) func `finds terms across and inside the parts of prose`(_ index: Int) {
        let (inlines, headwords, found) = Self.prose[index]
        var glossary = appendix()
        glossary.entries = headwords.map { GlossaryEntry(headword: $0) }
        let text = document([inlines], glossary: glossary)
        let linked = text.linkingTerms().output
        #expect(linked?.uses.map { String($0.split(separator: " ").first ?? "") } == found)
        #expect(linked?.printedTexts == text.printedTexts)
        #expect(linked?.linkingTerms().output == linked)
    }

    @Test func `looks at headings, lists, tables, the passed-on text and attachments, in reading order`() {
        let table = Table(
            caption: "表“丁”", columns: [.leading], header: [TableRow([TableCell("头“戊”")])],
            rows: [TableRow([TableCell("行“己”")])], note: "注“庚”")
        let text = Document(
            recipients: "收“甲”",
            main: MainText(
                title: "题“甲”",
                blocks: [
                    .section(
                        Section(heading: "章“乙”", blocks: [.list(ItemList(items: [ListItem("项“丙”")])), .table(table)])),
                    .responsibility(ResponsibilityNote(printed: "（牵头单位：“甲”）")),
                ],
                attachments: [
                    Attachment(title: "附“甲”", blocks: [.paragraph(Paragraph("附件“壬”"))]),
                    Attachment(title: "另附", blocks: [.paragraph(Paragraph("另附“甲”"))], isSeparate: true),
                ]),
            passedOn: PassedOnText(text: MainText(title: "“甲”", blocks: [.paragraph(Paragraph("转发“辛”"))])),
            glossary: appendix("“甲”", "“壬”", "“辛”", "“庚”", "“己”", "“戊”", "“丁”", "“丙”", "“乙”"))
        let linked = text.linkingTerms()
        #expect(
            linked.output?.glossary?.entries.map(\.headword) == [
                "“乙”", "“丙”", "“丁”", "“戊”", "“己”", "“庚”", "“辛”", "“壬”", "“甲”",
            ])
        #expect(brief(linked.diagnostics) == ["101 term-unused"])
    }

    @Test func `links the first use alone where asked`() {
        let text = document("“甲”和“甲”", "“甲”", glossary: appendix("“甲”", linksEveryUse: false))
        let linked = text.linkingTerms().output
        #expect(linked?.uses == ["“甲” g甲"])
        #expect(linked?.glossary?.entries[0].uses == ["u甲"])
        let marked = TermUse(term: "甲", inlines: [.text("甲", at: .none)])
        let authored = document([[.term(marked), .term(marked)]], glossary: appendix("“甲”", linksEveryUse: false))
        #expect(authored.linkingTerms().output?.uses == ["甲 g甲", "甲 "])
    }

    @Test func `numbers entries and marks first uses`() {
        let text = document("“乙”、“甲”、“乙”", glossary: appendix("“甲”", "“乙”", "“丙”", marking: .noteMarked))
        let linked = text.linkingTerms().output
        #expect(linked?.uses == ["“乙” g乙（注1）", "“甲” g甲（注2）", "“乙” g乙"])
        #expect(linked?.glossary?.entries.map(\.headword) == ["“乙”", "“甲”", "“丙”"])
        #expect(linked?.glossary?.entries.map(\.number.label) == ["1.", "2.", "3."])
        var listed = text
        listed.glossary?.order = .listed
        listed.glossary?.marking = .numbered
        listed.glossary?.entries[2].number = .printed("③")
        let numbered = listed.linkingTerms().output
        #expect(numbered?.uses == ["“乙” g乙", "“甲” g甲", "“乙” g乙"])
        #expect(numbered?.glossary?.entries.map(\.headword) == ["“甲”", "“乙”", "“丙”"])
        #expect(numbered?.glossary?.entries.map(\.number.label) == ["1.", "2.", "③"])
        listed.glossary?.marking = .noteMarked
        #expect(listed.linkingTerms().output?.uses == ["“乙” g乙（注2）", "“甲” g甲（注1）", "“乙” g乙"])
    }

    @Test func `orders entries by pinyin`() {
        let text = document("甲", glossary: appendix("“中医”", "5G", "“一网通办”", "“放管服”", "“一户一田”", "PM2.5", order: .pinyin))
        let linked = text.linkingTerms()
        #expect(
            linked.output?.glossary?.entries.map(\.headword) == ["5G", "PM2.5", "“放管服”", "“一户一田”", "“一网通办”", "“中医”"])
        let rare = document("甲", glossary: appendix("鄄城", "中医", order: .pinyin)).linkingTerms()
        #expect(rare.output?.glossary?.entries.map(\.headword) == ["中医", "鄄城"])
        #expect(rare.diagnostics.first?.message == "按拼音排序时不知道“鄄”的读音，排在其他字之后")
    }

    @Test func `reports an entry that is not used, and what stands there instead`() {
        let text = document(
            "遏制两高项目，坚持“两全两高”", "推进放管服改革", glossary: appendix("“两高”", "“放管服”", "“双千”", "“甲”"))
        var used = text
        used.main.blocks.append(.paragraph(Paragraph("“甲”")))
        let found = used.linkingTerms().diagnostics
        #expect(brief(found) == ["101 term-unused", "102 term-unused", "103 term-unused"])
        #expect(found.map(\.severity) == [.warning, .warning, .warning])
        #expect(found[1].explanation == "正文中只有“推进放管服改革”这样的写法，引号与词目不同，或者只是其他词语的一部分")
        #expect(found[2].explanation == nil)
    }

    @Test func `drops what another edition alone uses from a list of all used terms`() {
        var text = document("“甲”", glossary: appendix("“甲”", "“乙”", selection: .allUsed))
        text.edition = "报刊版"
        let linked = text.linkingTerms()
        #expect(linked.output?.glossary?.entries.map(\.headword) == ["“甲”"] && linked.diagnostics.isEmpty)
    }

    @Test func `an appendix of all used terms goes where none is used, one of listed terms stays`() {
        let unused = document("丙", glossary: appendix("“甲”", selection: .allUsed)).linkingTerms()
        #expect(unused.output?.glossary == nil && brief(unused.diagnostics).last == "100 no-term-used")
        let empty = document("丙", glossary: appendix(selection: .allUsed)).linkingTerms()
        #expect(empty.output?.glossary == nil && brief(empty.diagnostics) == ["100 no-term-used"])
        #expect(document("丙", glossary: appendix("“甲”")).linkingTerms().output?.glossary?.entries.count == 1)
    }

    @Test func `asks where two entries may explain a use`() {
        let text = document("“甲”", glossary: appendix("“甲”", "“甲”"))
        let linked = text.linkingTerms()
        #expect(brief(linked.diagnostics) == ["1 undecided-term-entry", "102 term-unused"])
        #expect(linked.output?.glossary?.entries.map(\.anchor) == ["g甲", "g甲-2"])
        var senses = appendix("“甲”", "“甲”")
        senses.entries[1].sense = "二"
        let use = TermUse(term: "甲", sense: "二", inlines: [.text("甲", at: .none)])
        #expect(document([[.term(use)]], glossary: senses).linkingTerms().output?.uses == ["甲 g甲-2"])
    }

    @Test func `takes links away where there is no glossary`() {
        var linked = document("深化“放管服”改革", glossary: appendix("“放管服”")).linkingTerms().output
        linked?.glossary = nil
        #expect(linked?.linkingTerms().output == document("深化“放管服”改革"))
    }

    @Test func `keeps every printed character and changes nothing the second time`() throws {
        for seed in 1...150 as ClosedRange<UInt64> {
            var random = RandomDocuments(seed: seed)
            var text = random.document()
            text.glossary?.entries.append(GlossaryEntry(headword: "增长"))
            text.glossary?.entries.append(GlossaryEntry(headword: "“十四五”"))
            let once = try #require(text.linkingTerms().output)
            // Compared outside #expect: a failure would print whole documents.
            let isPrintedTheSame =
                once.main.printed == text.main.printed
                && once.passedOn?.text.printed == text.passedOn?.text.printed
            #expect(isPrintedTheSame, "\(seed)")
            let isStable = try #require(once.linkingTerms().output) == once
            #expect(isStable, "\(seed)")
            let anchors = once.useAnchors
            #expect(Set(anchors).count == anchors.count)
            #expect(Set(once.glossary?.entries.flatMap(\.uses) ?? []) == Set(anchors))
        }
    }
}

extension MainText {
    /// The text of all blocks as printed.
    fileprivate var printed: [String] {
        var copy = self
        var found: [String] = []
        copy.blocks.rewriteTexts { found.append($0.plain) }
        for index in copy.attachments.indices { copy.attachments[index].blocks.rewriteTexts { found.append($0.plain) } }
        return found
    }
}

extension Document {
    /// The ids of the linked uses in the prose that is searched.
    fileprivate var useAnchors: [String] {
        var found: [String] = []
        var copy = self
        var walk = ProseWalk { text, _ in
            text.inlines.rewriteParts { if case .term(let use) = $0, !use.entry.isEmpty { found.append(use.anchor) } }
        }
        walk.walk(&copy)
        return found
    }
}

struct EntryFormTests {
    @Test func `links the aliases of what the base explains`() {
        let text = document("抓好“两新”工作，推进“大规模设备更新和消费品以旧换新”。", glossary: appendix("“大规模设备更新和消费品以旧换新”"))
        let filled = text.fillingDefinitions(from: .sample).output
        let linked = filled?.linkingTerms(using: .sample)
        #expect(linked?.diagnostics.isEmpty == true)
        #expect(linked?.output?.uses.count == 2)
        // An explanation of the document's own says nothing of aliases.
        var own = text
        own.glossary?.entries[0].definition = ["另有所指。"]
        #expect(own.linkingTerms(using: .sample).output?.uses.count == 1)
    }

    @Test func `an alias that is listed itself stays with its own entry`() {
        let text = document("抓好“两新”工作", glossary: appendix("大规模设备更新和消费品以旧换新", "“两新”"))
        let linked = text.fillingDefinitions(from: .sample).output?.linkingTerms(using: .sample)
        #expect(linked?.output?.uses == ["“两新” g两新"])
    }

    @Test(arguments: [
        ("“两重”“两新”", ["“两重”", "“两新”"]), ("“甲”、“乙”和“丙”", ["“甲”", "“乙”", "“丙”"]), ("农村“七改”工程", []), ("“两新”", []),
        ("“甲”和乙", []), ("瞪羚企业", []), ("“甲", []),
    ]) func `takes apart a headword that joins several`(_ headword: String, _ parts: [String]) {
        #expect(EntryForms.joinedParts(of: headword) == parts)
    }

    @Test func `finds the parts of a joined headword in the text`() {
        let text = document("打造“三高地”，实施“五战略”。", glossary: appendix("“三高地”“五战略”"))
        #expect(text.linkingTerms().output?.uses == ["“三高地” g三高地五战略", "“五战略” g三高地五战略"])
    }
}
