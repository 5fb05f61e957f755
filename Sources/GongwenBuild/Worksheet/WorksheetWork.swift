import GongwenModel
import GongwenRecognition
import GongwenRender

/// What a working paper says of tasks, holes and the figures in the prose (任务、待填、文中的数).
struct WorksheetWork {
    private let compiled: CompiledDocument
    private let inspection: Inspection

    init(of compiled: CompiledDocument) {
        self.compiled = compiled
        inspection = Inspection(of: compiled.finished)
    }

    /// Tasks by body, in the order in which the bodies are first named (任务与责任单位).
    var tasks: Worksheet.Part {
        var rows: [String: [[Worksheet.Cell]]] = [:]
        var bodies: [String] = []
        for assignment in inspection.tasks.assignments {
            let (name, task) = (assignment.body, assignment.task)
            if rows[name] == nil { bodies.append(name) }
            rows[name, default: []].append([
                .text(name), .text(assignment.role.printed), .text(task.number + task.heading), .text(task.deadline),
                .text(task.line > 0 ? "第\(task.line)行" : ""),
            ])
        }
        return Worksheet.Part(
            "任务与责任单位", note: "共\(bodies.count)个单位，按首次出现排列。", empty: "没有写责任单位的任务。",
            ["单位", "分工", "任务", "完成时限", "位置"], bodies.flatMap { rows[$0] ?? [] })
    }

    /// What is still missing, each once, with what it was last year (待填).
    var holes: Worksheet.Part {
        var last: [String: String] = [:]
        for hole in compiled.whole.allHoles where !hole.identifier.isEmpty { last[hole.identifier] = hole.lastValue }
        var seen: Set<String> = []
        let rows = compiled.finished.allHoles.compactMap { hole -> [Worksheet.Cell]? in
            guard hole.identifier.isEmpty || seen.insert(hole.identifier).inserted else { return nil }
            return [
                .text(hole.prompt), .text(hole.unit), .text(hole.year > 0 ? String(hole.year) : ""),
                .number(last[hole.identifier] ?? ""), .text(hole.body), .text(hole.identifier),
                .text(hole.place.inWords),
            ]
        }
        return Worksheet.Part(
            "待填", note: "共\(rows.count)项。", empty: "没有待填的内容。", ["待填", "单位", "年度", "上年数", "填报单位", "标识", "位置"],
            rows)
    }

    /// Indicators read from the prose (文中的数).
    func figures(known: Set<String>) -> Worksheet.Part {
        let rows = inspection.figures.map { found -> [Worksheet.Cell] in
            let reading = found.reading
            return [
                .text(reading.name), .text(reading.year.map(String.init) ?? ""), .text(reading.kind.printed),
                .number((reading.value ?? "") + (reading.unit ?? "")),
                .number((reading.basis ?? "") + (reading.growth ?? "") + (reading.growthUnit ?? "")),
                .text(reading.comparator ?? ""), .text(known.contains(reading.name) ? "是" : ""), .text(found.text),
                .text(found.place.inWords),
            ]
        }
        return Worksheet.Part(
            "文中的数", note: "从文字里读出的指标，程序自己认的，可能有错。", empty: "正文里没有读出指标。",
            ["指标", "年度", "性质", "数值", "增幅", "限定", "已声明", "原文", "位置"], rows)
    }
}

extension Document {
    /// The holes of the prose and of indicators, in reading order.
    fileprivate var allHoles: [Hole] {
        var copy = self
        var holes: [Hole] = []
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { if case .hole(let hole) = $0 { holes.append(hole) } }
        }
        return holes + indicators.flatMap(\.values).flatMap { [$0.hole, $0.growthHole].compactMap { $0 } }
    }
}
