@testable import GongwenRecognition

/// What a row reader makes of a text, in the shape that tests compare.
func rows(_ text: String, answers: [String: String] = [:]) -> RowReading {
    RowReader(answers: ReadingAnswers(answers)).read(Array(text.utf8))
}

extension RowReading {
    /// What the rows say.
    var texts: [String] { rows.map(\.text.string) }

    /// The texts of the changes of one kind.
    func changed(_ kind: ReadingChange.Kind) -> [String] { changes.filter { $0.kind == kind }.map(\.text) }
}

/// Lines of a text that is wrapped at a width of so many 汉字, as a PDF's text is.
func wrapped(_ paragraph: String, at width: Int, indent: Int = 0) -> String {
    var lines: [String] = []
    var line = String(repeating: "　", count: indent)
    for character in paragraph {
        if line.count == width {
            lines.append(line)
            line = ""
        }
        line.append(character)
    }
    return (lines + [line]).joined(separator: "\n")
}
