import Foundation
import Testing

/// English sentences in what the tool says to a person.
enum English {
    /// Two English words in a row, outside what is rightly English: paths, options, ids, source excerpts, quotations,
    /// addresses, code to be typed.
    static func sentences(in messages: String) -> [String] {
        messages.split(separator: "\n").filter { !isExcerpt($0) }.flatMap { line in
            var rest = String(line)
            for pattern in allowed { rest = rest.replacing(pattern, with: "·") }
            return rest.matches(of: /[A-Za-z']+[,;:.]?[ \t]+[A-Za-z']+/).map { String($0.output) }
        }
    }

    /// A line of the user's own file, or the caret below it.
    private static func isExcerpt(_ line: Substring) -> Bool {
        line.hasPrefix("    ") && !["说明：", "依据：", "改法："].contains { line.hasPrefix("    " + $0) }
    }

    private static var allowed: [Regex<Substring>] {
        [
            /“[^”]*”/, /\[[a-z0-9-]+\]$/, #/https?:[^ ，。；）]+/#, /(?:error|warning|note):\s/, /-{1,2}[a-z]+/,
            #/[^ “”：（，]*[/.][^ “”：），]*/#, /import Gongwen/, /static let/, /@main struct/, /gongwen(?: [a-z]+)+/,
        ]
    }
}

/// A message is Chinese: it has no English sentence, and it says something.
func expectChinese(_ messages: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(messages.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, sourceLocation: sourceLocation)
    #expect(English.sentences(in: messages) == [], "英文：\(messages)", sourceLocation: sourceLocation)
}
