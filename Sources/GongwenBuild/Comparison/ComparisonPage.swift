package import GongwenDraft
package import GongwenModel
import GongwenRender

/// A comparison as one web page (花脸稿网页): the summary, the whole text with its marks, then figures, targets, bodies, terms.
package struct ComparisonPage {
    private let comparison: Comparison
    /// The two inputs as the user named them.
    private let names: (old: String, new: String)

    /// Creates the page.
    package init(_ comparison: Comparison, names: (old: String, new: String)) {
        self.comparison = comparison
        self.names = names
    }

    /// UTF-8 bytes; nil with an error where the texts hold a character that HTML cannot carry.
    package func render() -> Compiled<[UInt8]> {
        MarkedPageRenderer().render(
            MarkedPage(title: "公文对照（花脸稿）", facts: facts, chapters: chapters.filter { !$0.blocks.isEmpty }))
    }

    private var facts: [(name: String, words: String)] {
        let sides = [("甲（旧）", comparison.old, names.old), ("乙（新）", comparison.new, names.new)]
        var facts = sides.map { name, side, file in
            (name, ComparisonWords.title(of: side) + "　" + file)
        }
        if comparison.isSame { facts.append(("结果", "两份公文文字相同")) }
        return facts + ComparisonWords.summary(of: comparison)
    }

    private var chapters: [MarkedPage.Chapter] {
        [
            MarkedPage.Chapter(identifier: "c1", title: "要素", blocks: elements),
            MarkedPage.Chapter(identifier: "c2", title: "正文", blocks: text),
            MarkedPage.Chapter(identifier: "c3", title: "数字", blocks: figures),
            MarkedPage.Chapter(identifier: "c4", title: "目标与完成", blocks: targets),
            MarkedPage.Chapter(identifier: "c5", title: "单位与任务", blocks: bodies),
            MarkedPage.Chapter(identifier: "c6", title: "名词解释", blocks: terms),
        ]
    }

    private var elements: [MarkedPage.Block] {
        if comparison.elements.isEmpty { return [] }
        let rows = comparison.elements.map { element -> [MarkedPage.Words] in
            var lines: MarkedPage.Words = []
            for line in element.lines {
                if !lines.isEmpty { lines.append((.same, "；")) }
                lines += Self.words(line)
            }
            return [
                Self.words(element.title), lines,
                Self.words(ComparisonWords.lines(element.oldPlace, element.newPlace)),
            ]
        }
        return [.table(caption: "改动的要素", head: ["要素", "内容", "位置"], rows: rows)]
    }

    // MARK: Text

    private var text: [MarkedPage.Block] {
        var blocks: [MarkedPage.Block] = []
        for section in comparison.sections {
            if !section.isContinued { blocks += heading(of: section) }
            for paragraph in section.paragraphs {
                let mark = ComparisonWords.mark(of: paragraph)
                blocks.append(
                    .paragraph(
                        words: Self.words(paragraph.text), badge: mark,
                        note: mark.isEmpty ? "" : ComparisonWords.lines(paragraph.oldPlace, paragraph.newPlace)))
            }
        }
        return blocks
    }

    private func heading(of section: SectionChange) -> [MarkedPage.Block] {
        let badges = ComparisonWords.marks(of: section)
        var note = badges.isEmpty ? "" : ComparisonWords.lines(section.old?.place ?? .none, section.new?.place ?? .none)
        if section.isMoved, let origin = section.old {
            note = "原为：" + (origin.path + [origin.title]).joined(separator: " › ") + (note.isEmpty ? "" : "；" + note)
        }
        var words = Self.words(section.heading)
        if section.isPart, section.part == .passedOn || section.part == .glossary {
            let name = ComparisonWords.name(of: section.part)
            if words.map(\.text).joined() != name { words = [(.same, words.isEmpty ? name : name + "：")] + words }
        }
        if words.isEmpty, badges.isEmpty { return [] }
        if words.isEmpty { return [.remark(badges.joined(separator: "、") + "　" + note)] }
        return [.heading(level: section.depth + 3, words: words, badges: badges, note: note)]
    }

    // MARK: Tables

    private var figures: [MarkedPage.Block] {
        func table(_ caption: String, _ relations: Set<FigureChange.Relation>) -> [MarkedPage.Block] {
            let rows = comparison.figures.filter { relations.contains($0.relation) }.map { figure in
                [
                    figure.name, ComparisonWords.name(of: figure.relation), ComparisonWords.period(of: figure.old),
                    ComparisonWords.value(of: figure.old), ComparisonWords.period(of: figure.new),
                    ComparisonWords.value(of: figure.new), ComparisonWords.change(of: figure),
                    ComparisonWords.lines(figure.old?.place ?? .none, figure.new?.place ?? .none),
                ].map { Self.words($0) }
            }
            guard !rows.isEmpty else { return [] }
            return [
                .table(
                    caption: caption, head: ["指标", "关系", "甲", "甲数值", "乙", "乙数值", "变化", "位置"], rows: rows)
            ]
        }
        return table("两份都有的数字", [.revised, .settled, .followed]) + table("只有一份有的数字", [.gained, .gone])
    }

    private var targets: [MarkedPage.Block] {
        if comparison.targets.isEmpty { return [] }
        let rows = comparison.targets.map { check in
            [
                check.name, String(check.year), ComparisonWords.value(of: check.target),
                ComparisonWords.value(of: check.actual) + (check.actual.kind == .estimated ? "（预计）" : ""),
                ComparisonWords.name(of: check.level), ComparisonWords.name(of: check.growth),
                ComparisonWords.lines(check.target.place, check.actual.place),
            ].map { Self.words($0) }
        }
        return [
            .remark("甲写的目标与乙写的同一年度完成情况对照；限定语、单位或口径不足以判断的，请人工判断。"),
            .table(caption: "目标与完成", head: ["指标", "年度", "目标", "完成", "数值", "增幅", "位置"], rows: rows),
        ]
    }

    private var bodies: [MarkedPage.Block] {
        if comparison.bodies.isEmpty { return [] }
        let rows = comparison.bodies.flatMap { body in
            body.tasks.map { task -> [MarkedPage.Words] in
                let title: MarkedPage.Words =
                    task.old == nil
                    ? [(.added, task.title)] : task.new == nil ? [(.removed, task.title)] : [(.same, task.title)]
                return [
                    Self.words(body.name), Self.words("\(body.count.old) → \(body.count.new)"), title,
                    Self.words(ComparisonWords.words(for: task)),
                    Self.words(ComparisonWords.lines(task.oldPlace, task.newPlace)),
                ]
            }
        }
        return [.table(caption: "任务有变化的单位", head: ["单位", "任务数", "任务", "变化", "位置"], rows: rows)]
    }

    private var terms: [MarkedPage.Block] {
        comparison.terms.flatMap { term -> [MarkedPage.Block] in
            var words = Self.words(term.definition)
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

    private static func words(_ text: String) -> MarkedPage.Words { [(.same, text)] }

    private static func words(_ text: ChangedText) -> MarkedPage.Words {
        text.parts.map { part in
            switch part.mark {
            case .same: (.same, part.text)
            case .removed: (.removed, part.text)
            case .added: (.added, part.text)
            }
        }
    }
}
