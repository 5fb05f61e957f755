import GongwenModel

extension Diagnostic {
    /// Raised characters, which a text page prints on the line: 10⁴ reads 104.
    static func raisedInText(_ characters: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "text-raised", severity: .warning, at: place,
            message: "文本页不能显示上标，“\(characters)”与前面的字平排，可能误读",
            explanation: "文本页只有字符，没有字的高低", fix: "改用上标字符（如²、³、⁴），或换一种写法")
    }

    /// Lowered characters, which a text page prints on the line: PM₂.₅ reads PM2.5.
    static func loweredInText(_ characters: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "text-lowered", severity: .note, at: place, message: "文本页不能显示下标，“\(characters)”与前面的字平排",
            explanation: "文本页只有字符，没有字的高低")
    }
}
