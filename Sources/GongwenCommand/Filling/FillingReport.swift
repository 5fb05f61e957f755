import GongwenDraft
import GongwenModel

/// What became of the sheets, for a person (填报结果).
struct FillingReport {
    let filling: Filling

    /// The rows not taken, as findings with their places in the sheets.
    var diagnostics: [Diagnostic] {
        let refused = filling.refused.map { one in
            finding("hole-answer-refused", one.answer, one.message, fix: nil)
        }
        let conflicts = filling.conflicts.flatMap { conflict -> [Diagnostic] in
            let all = conflict.answers.map { "“\($0.value)”（\($0.place)）" }.joined(separator: "、")
            guard let first = conflict.answers.first else { return [] }
            return [
                finding(
                    "hole-answer-conflict", first, "“\(conflict.item.hole.identifier)”有几个不同的答复，都没有填：\(all)",
                    fix: "问清楚后只留一个")
            ]
        }
        return refused + conflicts
    }

    private func finding(_ id: String, _ answer: SheetAnswer, _ message: String, fix: String?) -> Diagnostic {
        Diagnostic(
            id: id, severity: .error, at: Place(line: UInt32(clamping: answer.line)), message: message,
            explanation: answer.sentence.isEmpty ? nil : answer.sentence.shortened(to: 100), fix: fix
        ).located(in: answer.sheet)
    }

    /// Every hole that was filled, a line each, with what the sheets say of it (填报清单).
    var list: String {
        filling.filled.map { one in
            let answer = one.answer
            let known = [answer.state, answer.source, answer.filler, answer.place].filter { !$0.isEmpty }
            return "\(one.item.hole.identifier)：\(one.words)（\(known.joined(separator: "，"))）\n"
        }.joined()
    }

    /// How many were filled and filled before, and what is still missing by body.
    var lines: [String] {
        var lines: [String] = []
        if !filling.filled.isEmpty { lines.append("已填 \(filling.filled.count) 处") }
        if filling.unrecordedStates > 0 {
            lines.append("数据状态只记在指标的实绩上，另有 \(filling.unrecordedStates) 处没有地方记")
        }
        if !filling.repeated.isEmpty { lines.append("以前填过、内容相同的 \(filling.repeated.count) 处，没有改动") }
        if filling.hasTrouble {
            let refused = filling.refused.isEmpty ? [] : ["没有采用 \(filling.refused.count) 处"]
            let conflicts = filling.conflicts.isEmpty ? [] : ["答复不一 \(filling.conflicts.count) 处"]
            lines.append((refused + conflicts).joined(separator: "，") + "，见上")
        }
        return lines + missing
    }

    private var missing: [String] {
        if filling.missing.isEmpty { return ["没有待填的了"] }
        return ["还缺 \(filling.missing.count) 处："]
            + HoleSheet.byBody(filling.missing).map { body, items in
                let names = items.map { $0.hole.prompt.shortened(to: 40) }.joined(separator: "；")
                return "  \(body.isEmpty ? SheetName.nobody : body)（\(items.count)）：\(names)"
            }
    }
}
