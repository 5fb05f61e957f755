public import GongwenModel
public import GongwenRecognition

extension TextImport {
    /// What was found, what was done to the text and what is open, for a person (导入报告).
    ///
    /// - Parameter name: the file as messages print it.
    public func report(named name: String) -> String {
        var lines = ["导入报告：\(name)", "", "找到的要素和把握"]
        for part in parts {
            lines.append("  \(part.name)　\(part.confidence)%")
            lines += part.inner.map { "    \($0.name)　\($0.confidence)%" }
        }
        lines.append("")
        lines.append(changes.isEmpty ? "没有改动：文字照原样导入。" : "以下各处只动了排版，没有改动文字。")
        for kind in ReadingChange.Kind.allCases {
            let these = changes.filter { $0.kind == kind }
            guard !these.isEmpty else { continue }
            lines += ["", "\(kind.printed)（\(these.count) 处）"]
            lines += these.map { "  第 \($0.place.line) 行：\($0.text)" }
        }
        if !questions.isEmpty {
            lines += ["", "问题（\(questions.count) 个，未答 \(openQuestions.count) 个）"]
            for question in questions {
                lines.append("  \(question.id)　第 \(question.place.line) 行：\(question.message)")
                for (index, choice) in question.choices.enumerated() {
                    let state =
                        question.answer.map { $0 == choice.name ? "（已选）" : "" } ?? (index == 0 ? "（暂取）" : "")
                    lines.append("    --answer \(question.id)=\(choice.name)　\(choice.meaning)\(state)")
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What was done, counted, in one line; empty where nothing was.
    public var summary: String {
        ReadingChange.Kind.allCases.compactMap { kind in
            let count = changes.count { $0.kind == kind }
            return count > 0 ? "\(kind.printed) \(count) 处" : nil
        }.joined(separator: "，")
    }
}

extension ReadingChange.Kind {
    /// The words for it.
    public var printed: String {
        switch self {
        case .joined: "接成一段"
        case .joinedElement: "接成一行"
        case .droppedPageNumber: "略去页码"
        case .droppedFurniture: "略去页眉页脚和版面线"
        case .removedBlanks: "去掉字间空格"
        case .readBold: "读作加粗"
        case .readScript: "读作上下标"
        case .closedLetterspacing: "合上拉开的字"
        case .removedMarkup: "去掉网页标记"
        }
    }
}

extension ReadingQuestion {
    /// The open question as a finding of an import.
    public var diagnostic: Diagnostic {
        Diagnostic(
            id: "import-question", severity: .warning, category: .rule, at: place, message: message,
            explanation: "暂按“\(choices.first?.meaning ?? "")”处理",
            fix: choices.map { "--answer \(id)=\($0.name)（\($0.meaning)）" }.joined(separator: "，或 "))
    }
}
