/// A `待填(…)` of a plan source, and how an answer takes its place (待填调用).
package struct HoleCall: Sendable, Equatable {
    /// How it stands in the source.
    package enum Form: Sendable, Equatable {
        /// `\(待填("处数", .处))`: the whole interpolation gives way to words of a literal with this many `#`.
        case interpolation(pounds: Int)
        /// Elsewhere, where a part of prose is wanted: `接("120处")` takes its place.
        case expression
        /// `.待填(上年: "6.5")` where a number is wanted: a number takes its place.
        case number
    }
    /// The value of an indicator that a missing number belongs to: `.目标(2027, 增长: .待填(…))`.
    package struct Value: Sendable, Equatable {
        /// What it is called: 目标, 实绩.
        package var name: String
        /// The line that the value begins on, from 1.
        package var line: Int
        /// Whether the number is the growth, by its label.
        package var isGrowth: Bool
        /// Whether it is a member, as in `.目标(…)`: a function has other arguments.
        package var isMember: Bool
        /// Where a further argument is typed in: right behind the last one.
        package var end: Int
        /// The arguments by label, each as the bytes of its value.
        package var arguments: [String: Range<Int>]
    }

    /// The bytes that give way.
    package var range: Range<Int>
    /// How it stands in the source.
    package var form: Form
    /// The lines from the call's first word to its closing bracket, from 1.
    package var lines: ClosedRange<Int>
    /// The 标识 written in it; nil where there is none, or where it is no plain literal.
    package var identifier: String?
    /// Whether a 标识 is written at all.
    package var hasIdentifier: Bool
    /// The prompt, where it is a plain literal.
    package var prompt: String?
    /// The value it is a number of; nil elsewhere.
    package var value: Value?
}

/// The holes of a plan source, and typing answers into it (待填调用的查找与替换).
package enum PlanHoles {
    /// A change to a source: bytes that give way, and what takes their place.
    package struct Edit: Sendable, Equatable {
        /// The bytes that give way; empty where something is put in.
        package var range: Range<Int>
        /// What stands there afterwards.
        package var text: String

        /// Creates a change.
        package init(_ range: Range<Int>, _ text: String) {
            self.range = range
            self.text = text
        }
    }

    /// Every call of 待填, in the order of the source; those in comments and texts are none.
    ///
    /// - Returns: nil where the bytes are not UTF-8.
    package static func calls(in bytes: [UInt8]) -> [HoleCall]? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        // The mark at the beginning is a character of no token; offsets are those of the file.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = bytes.starts(with: mark) ? mark.count : 0
        let source = PlanSource(validated: start == 0 ? bytes : Array(bytes[start...]))
        return source.holeCalls.map { start == 0 ? $0 : $0.moved(by: start) }
    }

    /// The source after the changes; nil where two of them touch one place or one is outside of it.
    package static func source(_ bytes: [UInt8], after edits: [Edit]) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        var position = 0
        for edit in edits.sorted(by: {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }) {
            guard edit.range.lowerBound >= position, edit.range.upperBound <= bytes.count else { return nil }
            output += bytes[position..<edit.range.lowerBound]
            output += Array(edit.text.utf8)
            position = edit.range.upperBound
        }
        return output + bytes[position...]
    }
}

extension HoleCall {
    fileprivate func moved(by offset: Int) -> HoleCall {
        func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + offset..<range.upperBound + offset }
        var copy = self
        copy.range = moved(range)
        copy.value?.end += offset
        copy.value?.arguments = value?.arguments.mapValues(moved) ?? [:]
        return copy
    }
}
