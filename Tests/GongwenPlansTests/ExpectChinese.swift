import Testing

@testable import GongwenPlans

/// A message for people is one Chinese line without a full stop, and holds no English but code.
func expectChinese(_ message: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(message.isChinese, sourceLocation: sourceLocation)
    #expect(!message.hasSuffix("。") && !message.contains("\n"), sourceLocation: sourceLocation)
    // What an author is told to write.
    let code = ["import Gongwen", "import Foundation", "static let", "@main struct", "lib/gongwen"]
    let rest = code.reduce(message) { $0.replacing($1, with: "") }
    var wordsInARow = 0
    for word in rest.split(separator: " ") {
        wordsInARow = word.allSatisfy { $0.isASCII && $0.isLetter } ? wordsInARow + 1 : 0
        #expect(wordsInARow < 2, "英文：\(message)", sourceLocation: sourceLocation)
    }
}
