package import GongwenDraft
package import GongwenModel
import GongwenRecognition

/// What the forms of a comparison call things (对照用语): the same words in the terminal and on the page.
package enum ComparisonWords {
    /// Which text an element or section belongs to; empty for the document's own.
    package static func name(of part: ComparedPart) -> String {
        switch part {
        case .main: ""
        case .passedOn: "所附文本"
        case .attachment: "附件"
        case .glossary: "名词解释"
        }
    }

    /// A document's title, year and stage: …计划（2026年，送审稿）.
    package static func title(of side: Comparison.Side) -> String {
        let title = side.title.isEmpty ? "没有标题" : side.title
        let facts = [side.year.map { "\($0)年" } ?? "", side.edition, side.stage.printed].filter { !$0.isEmpty }
        return title + "（" + facts.joined(separator: "，") + "）"
    }

    /// What happened to a section, a word each: 新增, 移动, 改写.
    package static func marks(of section: SectionChange) -> [String] {
        switch section.status {
        case .added: return ["新增"]
        case .dropped: return ["取消"]
        case .kept:
            var marks: [String] = []
            if section.isMoved { marks.append("移动") }
            if section.isRetitled { marks.append("改题") }
            if section.isRenumbered, !section.isMoved { marks.append("改序号") }
            return marks
        }
    }

    /// What happened to a paragraph; empty for nothing.
    package static func mark(of paragraph: ParagraphChange) -> String {
        switch paragraph.status {
        case .same: ""
        case .renumbered: "改序号"
        case .reworded: "改"
        case .added: "增"
        case .removed: "删"
        case .movedIn: "移来"
        case .movedOut: "移走"
        }
    }

    /// How two figures stand to each other.
    package static func name(of relation: FigureChange.Relation) -> String {
        switch relation {
        case .revised: "改动"
        case .settled: "预计转实绩"
        case .followed: "跨年"
        case .gained: "新增"
        case .gone: "取消"
        }
    }

    /// What became of a term.
    package static func name(of status: TermChange.Status) -> String {
        switch status {
        case .added: "新增"
        case .dropped: "取消"
        case .redefined: "释义改变"
        }
    }

    /// A verdict in words: 完成, 未完成, 须人工判断（单位不同）; empty for none.
    package static func name(of verdict: TargetCheck.Verdict?) -> String {
        switch verdict {
        case nil: ""
        case .reached: "完成"
        case .missed: "未完成"
        case .unknown(let reason): "须人工判断（\(reason)）"
        }
    }

    /// How a body's task changed: 新增任务, 取消任务, 牵头单位改为配合单位.
    package static func words(for task: BodyChange.Task) -> String {
        switch (task.old, task.new) {
        case (let old?, let new?): "由\(old.printed)改为\(new.printed)"
        case (nil, let new?): (task.isTaskChanged ? "新任务，" : "加入，") + "为" + new.printed
        case (let old?, nil): (task.isTaskChanged ? "任务取消，原为" : "退出，原为") + old.printed
        case (nil, nil): ""
        }
    }

    /// Where something stands in the two sources: 甲 12 行，乙 14 行; empty where nothing is known.
    package static func lines(_ old: Place, _ new: Place) -> String {
        [("甲", old), ("乙", new)].filter { $0.1.isKnown }.map { "\($0.0) \($0.1.line) 行" }.joined(separator: "，")
    }

    /// Year and kind of a figure: 2026年目标.
    package static func period(of fact: FigureFact?) -> String {
        guard let fact else { return "" }
        return (fact.year.map { "\($0)年" } ?? "") + fact.kind.printed
    }

    /// A figure as printed, with a word where the document contradicts itself.
    package static func value(of fact: FigureFact?) -> String {
        guard let fact else { return "" }
        return fact.printed + (fact.isDisputed ? "（文中不一致）" : "")
    }

    /// By how much a figure changed, level and growth; empty where that cannot be told.
    package static func change(of figure: FigureChange) -> String {
        var parts: [String] = []
        if let level = figure.level { parts.append(level.printed) }
        if let growth = figure.growth { parts.append("增幅" + growth.printed) }
        return parts.joined(separator: "，")
    }

    /// The summary, a line each: what is counted, and the counts in words.
    package static func summary(of comparison: Comparison) -> [(name: String, words: String)] {
        let summary = ComparisonSummary(comparison)
        func words(_ counts: ComparisonSummary.Counts, _ dropped: String) -> String {
            join([
                ("新增", counts.added), (dropped, counts.dropped), ("移动", counts.moved), ("改写", counts.reworded),
            ])
        }
        var lines: [(name: String, words: String)] = [
            ("要素", comparison.elements.isEmpty ? "" : "改动 \(comparison.elements.count)"),
            ("章节", words(summary.sections, "取消")), ("任务", words(summary.tasks, "取消")),
            ("段落", words(summary.paragraphs, "删去")),
            ("字数", join([("增", summary.characters.added), ("删", summary.characters.removed)])),
        ]
        let relations = FigureChange.Relation.allCases.map { relation in
            (name(of: relation), comparison.figures.count { $0.relation == relation })
        }
        lines.append(("数字", join(relations)))
        lines.append(
            (
                "目标",
                join([
                    ("完成", summary.targets.reached), ("未完成", summary.targets.missed),
                    ("须人工判断", summary.targets.unknown),
                ])
            ))
        lines.append(("单位", comparison.bodies.isEmpty ? "" : "任务有变化 \(comparison.bodies.count)"))
        lines.append(
            (
                "名词",
                join(
                    TermChange.Status.allCases.map { status in
                        (name(of: status), comparison.terms.count { $0.status == status })
                    })
            ))
        return lines.filter { !$0.words.isEmpty }
    }

    private static func join(_ counts: [(String, Int)]) -> String {
        counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: "，")
    }
}

extension ElementChange {
    /// The element's name, with the text it belongs to where that is not the document's own: 所附文本标题.
    package var title: String { ComparisonWords.name(of: part) + kind.name }
}
