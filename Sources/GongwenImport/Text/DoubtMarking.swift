import GongwenModel
import GongwenRecognition

/// Open questions in the document (存疑): round the unchanged text that they are about.
extension Document {
    /// Marks the prose that begins on the line of an open question, the first of several.
    mutating func mark(_ questions: [ReadingQuestion]) {
        var open: [UInt32: ReadingQuestion] = [:]
        for question in questions where question.answer == nil { open[question.place.line] = question }
        guard !open.isEmpty else { return }
        rewriteTexts { text in
            guard !text.isEmpty, let question = open.removeValue(forKey: text.place.line) else { return }
            let mark = PassageMark.doubtful(question: question.id, choices: question.choices.map(\.name))
            text.inlines = [.passage(InlinePassage(mark, text.inlines, at: text.place))]
        }
    }
}
