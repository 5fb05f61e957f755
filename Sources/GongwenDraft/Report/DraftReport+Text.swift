import GongwenModel

extension DraftReport.Entry.Action {
    /// The word for it, as the report prints it.
    package var printed: String {
        switch self {
        case .hole: "改为待填"
        case .asked: "询问"
        case .rolled: "顺延"
        case .kept: "保留"
        case .guidance: "移入提示"
        case .leftOut: "未带入"
        }
    }
}

extension DraftItem.Kind {
    /// The word for it, as the report prints it.
    package var printed: String {
        switch self {
        case .number: "数字"
        case .year: "年份"
        case .span: "五年规划"
        case .edition: "届次"
        case .phase: "期次"
        case .title: "书名号"
        case .formula: "提法"
        case .date: "日期"
        case .project: "项目"
        case .element: "要素"
        case .body: "机构"
        }
    }
}

extension DraftReport {
    /// How many of each, in one line.
    package var summary: String {
        var parts = Entry.Action.allCases.compactMap { action -> String? in
            let count = count(action)
            return count > 0 ? "\(action.printed) \(count) 处" : nil
        }
        if reviewHoles > 0 { parts.append("另有\(year)年的完成数待填 \(reviewHoles) 处") }
        return parts.joined(separator: "，")
    }

    /// The decisions for a person: what became of each, by what was done, with its place and reason.
    ///
    /// - Parameter name: the source as messages print it.
    package func text(named name: String) -> String {
        var lines = ["起草报告：\(name)，由 \(year) 年起草 \(next) 年", summary]
        if !remarks.isEmpty { lines += ["", "请注意"] + remarks.map { "  " + $0 } }
        for action in Entry.Action.allCases {
            let these = entries.filter { $0.action == action }
            guard !these.isEmpty else { continue }
            lines += ["", "\(action.printed)（\(these.count) 处）"]
            for entry in these {
                let place = entry.place.isKnown ? "第 \(entry.place.line) 行　" : ""
                let name = entry.identifier.isEmpty ? "" : "（\(entry.identifier)）"
                let result = entry.result.isEmpty ? "" : " → \(entry.result)" + name
                lines.append("  \(place)\(entry.kind.printed)“\(entry.words)”\(result)　\(entry.reason)")
                lines.append("      \(entry.context)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The decisions for programs: `year`, `next`, `counts`, `remarks`, `entries` in the order of the text.
    package var json: [UInt8] {
        let counts = Entry.Action.allCases.map { ($0.rawValue, JSONValue.number(count($0))) }
        let entries = entries.map { entry -> JSONValue in
            .object([
                ("line", .number(Int(entry.place.line))), ("kind", .string(entry.kind.rawValue)),
                ("words", .string(entry.words)), ("action", .string(entry.action.rawValue)),
                ("result", .string(entry.result)), ("id", .string(entry.identifier)), ("reason", .string(entry.reason)),
                ("context", .string(entry.context)),
            ])
        }
        return JSONValue.object([
            ("year", .number(year)), ("next", .number(next)), ("counts", .object(counts)),
            ("reviewHoles", .number(reviewHoles)), ("remarks", JSONValue(remarks)), ("entries", .array(entries)),
        ]).bytes(openLevels: 2)
    }
}

extension DraftReport.Entry {
    /// The words with what stands round them, the words themselves between angle brackets.
    package var context: String {
        let scalars = Array(prose.unicodeScalars)
        func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
        let start = max(0, range.lowerBound - 16)
        let end = min(scalars.count, range.upperBound + 16)
        return (start > 0 ? "…" : "") + words(start..<range.lowerBound) + "〈" + words(range) + "〉"
            + words(range.upperBound..<end) + (end < scalars.count ? "…" : "")
    }
}
