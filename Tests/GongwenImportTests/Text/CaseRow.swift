import Foundation

/// A line of an expectation or of an answer, cut into fields; `?` in an expected field fits everything.
struct CaseRow: Sendable, CustomStringConvertible {
    var fields: [String]

    /// Fields compared without blanks, `**` and the marks of lowered characters.
    init(_ fields: [String]) { self.fields = fields.map(\.withoutLayout) }

    var description: String { fields.joined(separator: "｜") }

    /// Whether an answer is what is expected here.
    func fits(_ answer: CaseRow) -> Bool {
        fields.count == answer.fields.count && zip(fields, answer.fields).allSatisfy { $0 == "?" || $0 == $1 }
    }

    /// What differs between expected and answered rows; empty where they agree.
    ///
    /// - Parameter isPartial: answers may stand between those expected.
    static func differences(expected: [CaseRow], answered: [CaseRow], isPartial: Bool) -> [String] {
        var missed: [String] = []
        var surplus: [String] = []
        var (i, j) = (0, 0)
        let common = lengths(expected, answered)
        while i < expected.count || j < answered.count {
            if i < expected.count, j < answered.count, expected[i].fits(answered[j]) {
                (i, j) = (i + 1, j + 1)
            } else if j == answered.count || (i < expected.count && common[i + 1][j] >= common[i][j + 1]) {
                missed.append("缺：\(expected[i])")
                i += 1
            } else {
                surplus.append("多：\(answered[j])")
                j += 1
            }
        }
        // Of a partial expectation, the surplus says what stood in place of what was missed.
        return isPartial && missed.isEmpty ? [] : missed + surplus
    }

    /// How many rows agree from each pair of places on (longest common subsequence).
    private static func lengths(_ expected: [CaseRow], _ answered: [CaseRow]) -> [[Int]] {
        var table = Array(repeating: Array(repeating: 0, count: answered.count + 1), count: expected.count + 1)
        for i in expected.indices.reversed() {
            for j in answered.indices.reversed() {
                table[i][j] =
                    expected[i].fits(answered[j]) ? table[i + 1][j + 1] + 1 : max(table[i + 1][j], table[i][j + 1])
            }
        }
        return table
    }
}

extension String {
    /// Without blanks, `**` and the marks round lowered and raised characters.
    var withoutLayout: String {
        let kept = unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" }
        return String(String.UnicodeScalarView(kept)).replacing("**", with: "")
            .replacing(/[_^]\{([^}]*)\}/) { $0.output.1 }
    }
}
