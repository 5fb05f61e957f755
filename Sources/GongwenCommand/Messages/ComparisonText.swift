import GongwenBuild
import GongwenDraft
import GongwenModel

/// A comparison for a person at a terminal (终端花脸稿): the summary first, then only what changed.
struct ComparisonText {
    let comparison: Comparison
    /// The two inputs as the user named them.
    let names: (old: String, new: String)
    /// Whether marks are coloured as well.
    let isColoured: Bool

    /// How many characters are shown on either side of a change.
    private static let context = 16

    /// Everything, a line end at the end.
    var text: String {
        var parts = [opening]
        if comparison.isSame {
            parts.append("两份公文文字相同")
        } else {
            let prose = (elements, sections, terms)
            let usesWords = [prose.0, prose.1, prose.2].contains { $0.contains("〔删：") || $0.contains("〔增：") }
            parts += [summary(usesWords: usesWords), prose.0, prose.1, figures, targets, bodies, prose.2]
                .filter { !$0.isEmpty }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private var opening: String {
        [("甲（旧）", comparison.old, names.old), ("乙（新）", comparison.new, names.new)].map { name, side, file in
            name + "　" + printable(ComparisonWords.title(of: side) + "　" + file)
        }.joined(separator: "\n")
    }

    /// - Parameter usesWords: marks written as words occur.
    private func summary(usesWords: Bool) -> String {
        "概况\n"
            + ComparisonWords.summary(of: comparison).map { "  \($0.name)：\($0.words)" }.joined(separator: "\n")
            + "\n标记：" + marked(ChangedText([.init(.removed, "删去"), .init(.added, "增加")]))
            + (usesWords ? "；首尾有 + 或 - 的写作〔删：删去〕〔增：增加〕" : "") + "，……为略去的未动文字"
    }

    // MARK: Words

    private var elements: String {
        guard !comparison.elements.isEmpty else { return "" }
        return "要素\n"
            + comparison.elements.map { element in
                "  " + element.title + "：" + element.lines.map { marked($0) }.joined(separator: "；")
                    + places(element.oldPlace, element.newPlace)
            }.joined(separator: "\n")
    }

    private var sections: String {
        let changed = comparison.sections.filter(\.isChanged)
        guard !changed.isEmpty else { return "" }
        return "正文\n" + changed.map { lines(of: $0).joined(separator: "\n") }.joined(separator: "\n")
    }

    private func lines(of section: SectionChange) -> [String] {
        var lines: [String] = []
        let place = section.new ?? section.old
        let path = (place?.path ?? []).map { $0.shortened(to: 40) }
        let marks = section.isContinued ? [] : ComparisonWords.marks(of: section)
        let part = ComparisonWords.name(of: section.part)
        var title = (part.isEmpty ? [] : [part]) + path
        if section.isPart {
            // What became of a title is told among the elements.
            if section.status != .kept || !section.isTitled { title.append(marked(section.heading)) }
            if title.isEmpty { title = ["章节之外"] }
        } else if section.isContinued || section.heading.parts.isEmpty {
            title.append((place?.title ?? "").shortened(to: 40))
        } else {
            title.append(marked(section.heading))
        }
        var head = "  " + title.joined(separator: " › ")
        if !marks.isEmpty { head += "　【" + marks.joined(separator: "、") + "】" }
        if section.isMoved, let old = section.old, !section.isContinued {
            head += "原为：" + (old.path + [old.title]).map { $0.shortened(to: 40) }.joined(separator: " › ")
        }
        lines.append(head + places(section.old?.place ?? .none, section.new?.place ?? .none))
        for paragraph in section.paragraphs where paragraph.status != .same {
            lines.append(
                "    " + ComparisonWords.mark(of: paragraph) + "　" + marked(paragraph.text)
                    + places(paragraph.oldPlace, paragraph.newPlace))
        }
        return lines
    }

    private func places(_ old: Place, _ new: Place) -> String {
        let lines = ComparisonWords.lines(old, new)
        return lines.isEmpty ? "" : "　〔" + lines + "〕"
    }

    /// Words with marks that need no colour; what did not change is shown near a change only.
    private func marked(_ text: ChangedText) -> String {
        var output = ""
        for (index, part) in text.parts.enumerated() {
            let words = printable(part.text)
            switch part.mark {
            // [--3.1%-] could not be read.
            case .removed: output += coloured(Self.clashes(words) ? "〔删：" + words + "〕" : "[-" + words + "-]", 31)
            case .added: output += coloured(Self.clashes(words) ? "〔增：" + words + "〕" : "{+" + words + "+}", 32)
            case .same:
                output += cut(words, isFirst: index == 0, isLast: index == text.parts.count - 1)
            }
        }
        return output
    }

    /// Whether words begin or end with a sign of the brackets they would stand in.
    private static func clashes(_ words: String) -> Bool {
        ["-", "+"].contains { words.hasPrefix($0) || words.hasSuffix($0) }
    }

    private func cut(_ words: String, isFirst: Bool, isLast: Bool) -> String {
        let scalars = Array(words.unicodeScalars)
        let head = isFirst ? 0 : Self.context
        let tail = isLast ? 0 : Self.context
        // A text without any change, a heading for example, is shown whole.
        if isFirst && isLast || scalars.count <= head + tail + 8 { return words }
        func string(_ part: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(part)) }
        return string(scalars.prefix(head)) + "……" + string(scalars.suffix(tail))
    }

    private func coloured(_ words: String, _ colour: Int) -> String {
        isColoured ? "\u{1B}[\(colour)m" + words + "\u{1B}[0m" : words
    }

    /// A blank for what would move or command the terminal.
    private func printable(_ text: String) -> String {
        func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value }
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    }

    // MARK: Tables

    private var figures: String {
        let both = comparison.figures.filter { $0.old != nil && $0.new != nil }
        var parts: [String] = []
        if !both.isEmpty {
            let rows = both.map { figure in
                [
                    figure.name, ComparisonWords.name(of: figure.relation),
                    ComparisonWords.period(of: figure.old) + " " + ComparisonWords.value(of: figure.old),
                    ComparisonWords.period(of: figure.new) + " " + ComparisonWords.value(of: figure.new),
                    ComparisonWords.change(of: figure),
                ]
            }
            parts.append("数字\n" + table(["指标", "关系", "甲", "乙", "变化"], rows))
        }
        for (title, relation) in [("只有乙有的数字", FigureChange.Relation.gained), ("只有甲有的数字", .gone)] {
            let facts = comparison.figures.filter { $0.relation == relation }.compactMap { $0.new ?? $0.old }
            if facts.isEmpty { continue }
            let words = facts.map { "  \($0.name)　\(ComparisonWords.period(of: $0)) \(ComparisonWords.value(of: $0))" }
            parts.append("\(title)（\(facts.count)）\n" + words.map(printable).joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    private var targets: String {
        guard !comparison.targets.isEmpty else { return "" }
        let rows = comparison.targets.map { check in
            [
                check.name, String(check.year), ComparisonWords.value(of: check.target),
                ComparisonWords.value(of: check.actual) + (check.actual.kind == .estimated ? "（预计）" : ""),
                [("数值", check.level), ("增幅", check.growth)].filter { $0.1 != nil }
                    .map { $0.0 + ComparisonWords.name(of: $0.1) }.joined(separator: "，"),
            ]
        }
        return "目标与完成（甲的目标，乙的同年完成情况）\n" + table(["指标", "年度", "目标", "完成", "判断"], rows)
    }

    private var bodies: String {
        guard !comparison.bodies.isEmpty else { return "" }
        return "单位与任务\n"
            + comparison.bodies.map { body in
                "  " + printable(body.name) + "　任务 \(body.count.old) → \(body.count.new)\n"
                    + body.tasks.map { task in
                        let sign = task.old == nil ? "+" : task.new == nil ? "-" : "~"
                        return "    \(sign) " + printable(task.title) + "（" + ComparisonWords.words(for: task) + "）"
                            + places(task.oldPlace, task.newPlace)
                    }.joined(separator: "\n")
            }.joined(separator: "\n")
    }

    private var terms: String {
        guard !comparison.terms.isEmpty else { return "" }
        return "名词解释\n"
            + comparison.terms.map { term in
                "  " + ComparisonWords.name(of: term.status) + "　" + printable(term.headword)
                    + (term.status == .redefined ? "：" + marked(term.definition) : "")
                    + places(term.oldPlace, term.newPlace)
            }.joined(separator: "\n")
    }

    private func table(_ head: [String], _ rows: [[String]]) -> String {
        let all = [head] + rows.map { $0.map(printable) }
        let widths = head.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
        return all.map { row in
            let cells = row.enumerated().map { index, cell in
                index == row.count - 1 ? cell : cell.padded(to: widths[index])
            }
            return "  " + cells.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
