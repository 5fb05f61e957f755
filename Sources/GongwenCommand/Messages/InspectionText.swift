import GongwenBuild
import GongwenModel
import GongwenRecognition

/// What a document holds, for a person at a terminal (公文内容摘要).
struct InspectionText {
    let inspection: Inspection

    /// The summary: kind, elements, outline as a tree, tasks by body, figures as a table, terms, open places.
    var text: String {
        var parts = [heading, elements, outline, tasks, figures, terms, holes].filter { !$0.isEmpty }
        if !inspection.pageBreaks.isEmpty {
            let lines = inspection.pageBreaks.map { "\($0.after)–\($0.before)" }.joined(separator: "、")
            parts.append("接上的分页断段（\(inspection.pageBreaks.count) 处，前后行号）\n  " + lines)
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        let kind = inspection.kind
        return "文种类别：\(kind.kind.printed)（把握 \(kind.confidence)%：\(kind.reason)）"
    }

    private var elements: String {
        let rows = inspection.elements.flatMap { element -> [(String, String)] in
            switch element.value {
            case .one(let value): [(element.name, value)]
            case .several(let values): values.enumerated().map { ($0 == 0 ? element.name : "", $1) }
            case .fields(let fields): fields.map { ($0.name, $0.value) }
            }
        }
        guard !rows.isEmpty else { return "要素：没有找到" }
        let width = rows.map(\.0.displayWidth).max() ?? 0
        return "要素\n" + rows.map { "  " + $0.0.padded(to: width) + "  " + $0.1 }.joined(separator: "\n")
    }

    /// A line a heading, two columns in a level; leads behind ·, the level after that of the heading above.
    private var outline: String {
        guard !inspection.outline.isEmpty else { return "" }
        var above = 0
        let lines = inspection.outline.map { heading in
            let level: Int
            var mark = heading.number
            switch heading.form {
            case .lead:
                level = above + 1
                mark = "· "
            case .section:
                level = 1
                above = 1
            case .standAlone, .runIn, .item:
                level = heading.level
                above = level
            }
            let text = String(repeating: "  ", count: level) + mark + heading.text
            return text.shortened(to: 88) + (heading.line > 0 ? "　〔\(heading.line) 行〕" : "")
        }
        return "层次（\(inspection.outline.count)）\n" + lines.joined(separator: "\n")
    }

    /// The bodies with what they lead, help with and answer for, those with the most first.
    private var tasks: String {
        guard !inspection.tasks.isEmpty else { return "" }
        var names: [String] = []
        var work: [String: (lead: [String], support: [String], answers: [String])] = [:]
        for task in inspection.tasks {
            for name in task.lead + task.support + task.bodies where work[name] == nil {
                names.append(name)
                work[name] = ([], [], [])
            }
            for name in task.lead { work[name]?.lead.append(task.number) }
            for name in task.support { work[name]?.support.append(task.number) }
            for name in task.bodies { work[name]?.answers.append(task.number) }
        }
        func count(_ name: String) -> Int {
            work[name].map { $0.lead.count + $0.support.count + $0.answers.count } ?? 0
        }
        let ordered = names.enumerated().sorted { (count($1.element), $0.offset) < (count($0.element), $1.offset) }
        let width = names.map(\.displayWidth).max() ?? 0
        let lines = ordered.map { _, name -> String in
            let parts = [("牵头", work[name]?.lead), ("配合", work[name]?.support), ("负责", work[name]?.answers)]
            let words = parts.compactMap { label, numbers -> String? in
                guard let numbers, !numbers.isEmpty else { return nil }
                return "\(label) \(numbers.count) 项：" + numbers.joined(separator: " ")
            }
            return "  " + name.padded(to: width) + "  " + words.joined(separator: "；")
        }
        let without = inspection.tasks.filter { $0.text.isEmpty }.map(\.number)
        let rest = without.isEmpty ? "" : "\n  没有写责任单位的：" + without.joined(separator: " ")
        let numbers = Set(inspection.tasks.map { "\($0.line) \($0.number)" }).count
        return "任务（\(numbers) 项，按单位）\n" + lines.joined(separator: "\n") + rest
    }

    private var figures: String {
        guard !inspection.figures.isEmpty else { return "" }
        let rows = inspection.figures.map { figure -> [String] in
            let reading = figure.reading
            let comparator = reading.comparator ?? ""
            let growth = reading.growth.map { ($0.hasPrefix("-") ? "" : "+") + $0 + (reading.growthUnit ?? "") } ?? ""
            let value = reading.value.map { $0 + (reading.unit ?? "") } ?? ""
            return [
                reading.name, reading.year.map(String.init) ?? "", reading.kind.printed, value, growth, comparator,
                reading.basis ?? "", figure.place.isKnown ? "\(figure.place.line) 行" : "",
            ]
        }
        let all = [["指标", "年度", "性质", "数值", "增长", "限定", "比较", "位置"]] + rows
        let widths = all[0].indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
        let lines = all.map { row in
            "  " + zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ").trimmingBlanksBehind
        }
        return "指标（\(rows.count)）\n" + lines.joined(separator: "\n")
    }

    private var terms: String {
        guard !inspection.glossary.isEmpty else { return "" }
        let uses = Dictionary(inspection.termUses.map { ($0.term, $0.count) }, uniquingKeysWith: { $0 + $1 })
        let lines = inspection.glossary.map { entry in
            let count = uses[entry.term] ?? 0
            return "  " + entry.number + entry.term + (count > 0 ? "　正文 \(count) 处" : "　正文没有找到")
        }
        return "名词解释（\(inspection.glossary.count)）\n" + lines.joined(separator: "\n")
    }

    private var holes: String {
        guard !inspection.holes.isEmpty else { return "" }
        return "待填（\(inspection.holes.count) 处）\n" + inspection.holes.map { "  " + $0 }.joined(separator: "\n")
    }
}

extension String {
    /// Without blanks at its end.
    fileprivate var trimmingBlanksBehind: String {
        var scalars = unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
