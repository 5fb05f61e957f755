import GongwenModel
import GongwenRecognition

/// Open questions in the document (存疑): round the unchanged text that they are about.
extension Document {
    /// Marks the prose that holds the line of each open question: the last that begins on it or before.
    mutating func mark(_ questions: [ReadingQuestion]) {
        let open = questions.filter { $0.answer == nil }
        guard !open.isEmpty else { return }
        var starts: Set<UInt32> = []
        rewriteTexts { text in
            if !text.isEmpty { starts.insert(text.place.line) }
        }
        let ordered = starts.sorted()
        var marks: [UInt32: PassageMark] = [:]
        for question in open {
            guard let start = ordered.last(where: { $0 <= question.place.line }) else { continue }
            marks[start] = .doubtful(question: question.id, prompt: "", choices: question.choices.map(\.name))
        }
        rewriteTexts { text in
            guard !text.isEmpty, let mark = marks.removeValue(forKey: text.place.line) else { return }
            text.inlines = [.passage(InlinePassage(mark, text.inlines, at: text.place))]
        }
    }
}
