/// How messages name what they found.
enum Quoting {
    private static let longest = 40

    /// A text in Chinese quotation marks: on one line, cut when long.
    static func quoted(_ text: some StringProtocol) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(longest) {
            shown.unicodeScalars.append(scalar.properties.isWhitespace || scalar.value < 0x20 ? " " : scalar)
        }
        return "“\(shown)\(text.unicodeScalars.count > longest ? "…" : "")”"
    }

    /// Names in a row: `title、subtitle 或 info`.
    static func anyOf(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: "、") + " 或 " + last
    }

    /// An element with its meaning: `“para”（段落）`.
    static func element(_ name: String) -> String {
        quoted(name) + (DocBookTerms.elements[name].map { "（\($0)）" } ?? "")
    }
}
