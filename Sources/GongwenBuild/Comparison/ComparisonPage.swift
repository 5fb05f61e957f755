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

    private var tables: ComparisonTables { ComparisonTables(comparison) }

    private var chapters: [MarkedPage.Chapter] {
        [
            MarkedPage.Chapter(identifier: "c1", title: "要素", blocks: elements),
            MarkedPage.Chapter(identifier: "c2", title: "正文", blocks: text),
            MarkedPage.Chapter(identifier: "c3", title: "数字", blocks: tables.figures),
            MarkedPage.Chapter(identifier: "c4", title: "目标与完成", blocks: tables.targets),
            MarkedPage.Chapter(identifier: "c5", title: "单位与任务", blocks: tables.bodies),
            MarkedPage.Chapter(identifier: "c6", title: "名词解释", blocks: tables.terms),
        ]
    }

    private var elements: [MarkedPage.Block] {
        if comparison.elements.isEmpty { return [] }
        let rows = comparison.elements.map { element -> [MarkedPage.Words] in
            var lines: MarkedPage.Words = []
            for line in element.lines {
                if !lines.isEmpty { lines.append((.same, "；")) }
                lines += MarkedPage.words(line)
            }
            return [
                MarkedPage.words(element.title), lines,
                MarkedPage.words(ComparisonWords.lines(element.oldPlace, element.newPlace)),
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
                        words: MarkedPage.words(paragraph.text), badge: mark,
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
        var words = MarkedPage.words(section.heading)
        if section.isPart, section.part == .passedOn || section.part == .glossary {
            let name = ComparisonWords.name(of: section.part)
            if words.map(\.text).joined() != name { words = [(.same, words.isEmpty ? name : name + "：")] + words }
        }
        if words.isEmpty, badges.isEmpty { return [] }
        if words.isEmpty { return [.remark(badges.joined(separator: "、") + "　" + note)] }
        return [.heading(level: section.depth + 3, words: words, badges: badges, note: note)]
    }
}
