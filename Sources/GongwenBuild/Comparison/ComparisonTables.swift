package import GongwenDraft
import GongwenModel
package import GongwenRender

/// What a comparison says in tables (对照表): tasks, figures, targets, bodies, terms; each is empty where nothing differs.
package struct ComparisonTables {
    private let comparison: Comparison

    /// Creates the tables of a comparison.
    package init(_ comparison: Comparison) { self.comparison = comparison }

    /// Tasks that came, went or changed (任务).
    package var tasks: [MarkedPage.Block] {
        let tasks = comparison.sections.filter { $0.isTask && !$0.isContinued }
        let rows = tasks.compactMap { task -> [MarkedPage.Words]? in
            var marks = ComparisonWords.marks(of: task)
            if task.status == .kept, task.paragraphs.contains(where: \.isOfOtherWords) { marks.append("改写") }
            // Another number alone is what every task behind a new one has.
            guard !marks.isEmpty, marks != ["改序号"] else { return nil }
            let title = [task.old, task.new].map { $0?.name ?? "" }
            let words: MarkedPage.Words =
                switch task.status {
                case .added: [(.added, title[1])]
                case .dropped: [(.removed, title[0])]
                case .kept: title[0] == title[1] ? [(.same, title[1])] : [(.removed, title[0]), (.added, title[1])]
                }
            return [
                words, MarkedPage.words(marks.joined(separator: "、")),
                MarkedPage.words(ComparisonWords.lines(task.old?.place ?? .none, task.new?.place ?? .none)),
            ]
        }
        return rows.isEmpty ? [] : [.table(caption: "有变化的任务", head: ["任务", "变化", "位置"], rows: rows)]
    }

    /// Figures, those of both documents first (数字).
    package var figures: [MarkedPage.Block] {
        func table(_ caption: String, _ relations: Set<FigureChange.Relation>) -> [MarkedPage.Block] {
            let rows = comparison.figures.filter { relations.contains($0.relation) }.map { figure in
                [
                    figure.name, ComparisonWords.name(of: figure.relation), ComparisonWords.period(of: figure.old),
                    ComparisonWords.value(of: figure.old), ComparisonWords.period(of: figure.new),
                    ComparisonWords.value(of: figure.new), ComparisonWords.change(of: figure),
                    ComparisonWords.lines(figure.old?.place ?? .none, figure.new?.place ?? .none),
                ].map { MarkedPage.words($0) }
            }
            guard !rows.isEmpty else { return [] }
            return [
                .table(
                    caption: caption, head: ["指标", "关系", "甲", "甲数值", "乙", "乙数值", "变化", "位置"], rows: rows)
            ]
        }
        return table("两份都有的数字", [.revised, .settled, .followed]) + table("只有一份有的数字", [.gained, .gone])
    }

    /// Targets of the old document beside what the new one says was reached (目标与完成).
    package var targets: [MarkedPage.Block] {
        if comparison.targets.isEmpty { return [] }
        let rows = comparison.targets.map { check in
            [
                check.name, String(check.year), ComparisonWords.value(of: check.target),
                ComparisonWords.value(of: check.actual) + (check.actual.kind == .estimated ? "（预计）" : ""),
                ComparisonWords.name(of: check.level), ComparisonWords.name(of: check.growth),
                ComparisonWords.lines(check.target.place, check.actual.place),
            ].map { MarkedPage.words($0) }
        }
        return [
            .remark("甲写的目标与乙写的同一年度完成情况对照；限定语、单位或口径不足以判断的，请人工判断。"),
            .table(caption: "目标与完成", head: ["指标", "年度", "目标", "完成", "数值", "增幅", "位置"], rows: rows),
        ]
    }

    /// Bodies that gained or lost tasks (单位与任务).
    package var bodies: [MarkedPage.Block] {
        if comparison.bodies.isEmpty { return [] }
        let rows = comparison.bodies.flatMap { body in
            body.tasks.map { task -> [MarkedPage.Words] in
                let title: MarkedPage.Words =
                    task.old == nil
                    ? [(.added, task.title)] : task.new == nil ? [(.removed, task.title)] : [(.same, task.title)]
                return [
                    MarkedPage.words(body.name), MarkedPage.words("\(body.count.old) → \(body.count.new)"), title,
                    MarkedPage.words(ComparisonWords.words(for: task)),
                    MarkedPage.words(ComparisonWords.lines(task.oldPlace, task.newPlace)),
                ]
            }
        }
        return [.table(caption: "任务有变化的单位", head: ["单位", "任务数", "任务", "变化", "位置"], rows: rows)]
    }

    /// Terms that are new, gone or explained otherwise (名词解释).
    package var terms: [MarkedPage.Block] {
        comparison.terms.flatMap { term -> [MarkedPage.Block] in
            var words = MarkedPage.words(term.definition)
            let mark: MarkedPage.Mark =
                switch term.status {
                case .added: .added
                case .dropped: .removed
                case .redefined: .same
                }
            words.insert((mark, term.headword + "："), at: 0)
            return [
                .paragraph(
                    words: words, badge: ComparisonWords.name(of: term.status),
                    note: ComparisonWords.lines(term.oldPlace, term.newPlace))
            ]
        }
    }
}

extension ParagraphChange {
    /// Whether it says something else, or is not where it was.
    fileprivate var isOfOtherWords: Bool { status != .same && status != .renumbered }
}

extension MarkedPage {
    /// Words that are in both.
    static func words(_ text: String) -> MarkedPage.Words { [(.same, text)] }

    /// Words with the marks of a comparison.
    static func words(_ text: ChangedText) -> MarkedPage.Words {
        text.parts.map { part in
            switch part.mark {
            case .same: (.same, part.text)
            case .removed: (.removed, part.text)
            case .added: (.added, part.text)
            }
        }
    }
}
