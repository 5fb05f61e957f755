package import GongwenModel

/// Documents as an import leaves them (导入的文档): numbers as printed, run-in leads, bodies, figures and terms marked.
package enum ImportedDocuments {
    private static let bodies = [
        "县发展改革局", "县财政局", "县工业和信息化局", "县农业农村局", "县住房城乡建设局", "县交通运输局", "县水务局", "县商务局", "县文化和旅游局",
        "县卫生健康局", "县教育和体育局", "县人力资源社会保障局", "县自然资源局", "县生态环境局", "县应急管理局", "县行政审批服务局", "青云镇", "禾香街道",
    ]
    private static let works = [
        "搭建创新平台", "壮大主导产业", "抓好粮食生产", "推进城市更新", "完善交通路网", "提升供水能力", "扩大对外开放", "促进文旅融合", "健全医疗体系", "办好公平教育",
    ]
    private static let terms = ["三链同构", "一田双稳", "清水润城", "十分钟办事圈", "五色乡村"]
    private static let figureNames = ["地区生产总值", "固定资产投资", "社会消费品零售总额", "一般公共预算收入", "进出口总额", "规模以上工业增加值"]

    /// A plan of 78 tasks: about 58 KB of text, with some 480 things marked in its prose and notes.
    package static func taskList() -> Document {
        var number = 0
        let chapters = (0..<9).map { chapter -> Block in
            let count = chapter < 6 ? 9 : 8
            let tasks = (0..<count).map { _ -> Block in
                number += 1
                return task(number)
            }
            let label = ["一", "二", "三", "四", "五", "六", "七", "八", "九"][chapter] + "、"
            return .section(
                Section(
                    number: .printed(label), heading: Text("第\(chapter + 1)项工程：\(works[chapter])行动"),
                    blocks: [review(chapter)] + tasks))
        }
        return Document(
            stage: .issued, origin: .imported, header: Header(documentNumber: "青政办发〔2026〕12号"),
            recipients: "各镇人民政府，县直各部门",
            main: MainText(
                title: "青禾县2026年重点工作任务分工", others: ["来源：青禾县人民政府网"], blocks: chapters,
                asPrinted: [
                    PrintedElement(slot: .lines(.title)), PrintedElement(slot: .lines(.documentNumber)),
                    PrintedElement(slot: .lines(.recipients), lines: [PrintedAffixes(after: ":")]),
                ]),
            closing: Closing(signatures: ["青禾县人民政府办公室"], issueDate: "2026年2月6日"),
            glossary: GlossaryAppendix(
                order: .listed,
                entries: terms.enumerated().map { index, term in
                    GlossaryEntry(
                        headword: term, separator: "——",
                        definition: [Text("指青禾县在\(works[index])中形成的一套做法，由县直部门和镇街共同实施。")],
                        number: .printed("\(index + 1)."))
                }),
            indicators: figureNames.map { name in
                Indicator(
                    name: name, unit: "亿元",
                    values: (0..<9).map {
                        IndicatorValue(
                            year: 2018 + $0, kind: $0 == 8 ? .target : .actual, value: "\($0 * 31 + 105).6",
                            growth: "\($0 + 2).5")
                    })
            })
    }

    private static func text(_ string: String) -> Inline { .text(string, at: .none) }

    /// A paragraph; its neighbouring plain texts are joined, as every document has them.
    private static func paragraph(_ inlines: [Inline]) -> Block { .paragraph(Paragraph(Text(inlines.mergingText()))) }

    private static func lead(_ words: String) -> Inline { .styled(StyledText(.lead, [text(words)])) }

    /// What was reached, with the figures of a year.
    private static func review(_ chapter: Int) -> Block {
        var inlines: [Inline] = [lead("综合实力稳步提升。"), text("一年来，")]
        for (index, name) in figureNames.enumerated() {
            let aspect: FigureUse.Aspect = index % 3 == 0 ? .whole : index % 3 == 1 ? .value : .growth
            inlines += [
                text(index % 3 == 0 ? "全县" : "，\(name)"),
                .figure(
                    FigureUse(
                        indicator: name, year: 2018 + chapter, kind: chapter == 8 ? .target : .actual, aspect: aspect)),
            ]
        }
        return paragraph(inlines + [text("，“"), term(terms[chapter % terms.count]), text("”经验在全市推广。")])
    }

    private static func term(_ term: String) -> Inline { .term(TermUse(term: term, inlines: [text(term)])) }

    private static func body(_ index: Int) -> BodyUse { BodyUse(bodies[index % bodies.count]) }

    private static func task(_ number: Int) -> Block {
        let work = works[number % works.count]
        let prose =
            "细化时间表、路线图、责任图，全年实施项目\(number % 7 + 2)个，完成投资\(number % 23 + 1).5亿元，带动就业\(number * 11)人以上。"
        var blocks = [paragraph([text("围绕“"), term(terms[number % 5]), text("”，" + prose)])]
        if number % 2 == 0 {
            let points = ["一是", "二是", "三是"].enumerated().map { index, label in
                Inline.point(Point(number: .printed(label), [text("抓\(works[index])，健全调度、督导、考核机制，协调解决用地、用水等问题；")]))
            }
            blocks.append(paragraph([lead("压实责任。"), .body(body(number)), text("要做好以下工作：")] + points))
        } else {
            blocks.append(
                paragraph([
                    lead("加快\(work)。"), text(prose + "由"), .body(body(number + 3)), text("牵头，"),
                    .body(body(number + 4)),
                    text("配合，推动各项措施落地见效。"),
                ]))
        }
        if number % 13 == 0 {
            let question = InlinePassage(
                .doubtful(question: "join-\(number)", prompt: "", choices: ["连成一段", "另起一段"]), [text("确保按期完成。")])
            blocks.append(paragraph([.passage(question), text(prose)]))
        }
        var note = ResponsibilityNote(
            lead: [body(number)], support: [body(number + 1), body(number + 5)],
            deadline: Text("2026年\(number % 12 + 1)月底前"))
        if number % 4 == 0 {
            note.printed = Text("（\(body(number).name)牵头，\(body(number + 1).name)、\(body(number + 5).name)配合）")
            note.deadline = Text()
        }
        blocks.append(.responsibility(note))
        return .section(
            Section(
                level: 2, number: .printed("\(number)."), heading: Text(work + "。"), layout: .runIn, role: .task,
                blocks: blocks))
    }
}
