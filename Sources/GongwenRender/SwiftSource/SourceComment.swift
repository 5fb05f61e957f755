/// Words of the document inside comments of the source (注释).
enum SourceComment {
    /// One line of at most 60 characters that cannot end the comment or hide what follows it.
    static func line(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !SwiftLiteral.isInvisible(scalar) {
            if output.count == 60 { return String(output) + "……" }
            output.append(scalar)
        }
        return String(output)
    }
}
