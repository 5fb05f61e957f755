extension Document {
    /// The document with `_{…}` and `^{…}` round lowered and raised characters, as the text it was read from has them.
    ///
    /// Plain text has no other way to show them, and an imported text is printed character by character as it was.
    /// A document that was not imported stays as it is.
    package var withScriptsAsRead: Document {
        guard origin == .imported else { return self }
        var copy = self
        copy.rewriteTexts { text in
            guard text.inlines.contains(where: { if case .text = $0 { false } else { true } }) else { return }
            text.inlines.rewriteParts { inline in
                guard case .styled(var styled) = inline else { return }
                let mark: String
                switch styled.style {
                case .subscript: mark = "_{"
                case .superscript: mark = "^{"
                case .strong, .lead: return
                }
                styled.inlines = [.text(mark, at: styled.place)] + styled.inlines + [.text("}", at: styled.place)]
                // Strong is a style that plain text does not show: the marks stand for the other one now.
                styled.style = .strong
                inline = .styled(styled)
            }
        }
        return copy
    }
}
