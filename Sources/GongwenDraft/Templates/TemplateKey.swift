/// A place of a template that a value is put into (填写项): `let 县名 = "青禾县"  // 填：写全称`.
package struct TemplateKey: Sendable, Equatable {
    /// What its value is, told by the value that stands there.
    package enum Kind: Sendable, Equatable {
        /// A string (文字).
        case text
        /// A whole number (整数).
        case integer
        /// Four digits of a year (年份): a whole number whose name ends in 年度 or 年份.
        case year
        /// `true` or `false` (是否).
        case truth
    }

    /// The declared name, which is the key of `--set`.
    package let name: String
    /// What its value is.
    package let kind: Kind
    /// What the writer of the template says of it; may be empty.
    package let explanation: String
    /// The value that stands there, as a person types it.
    package let standing: String
    /// The line it stands on, from 1.
    package let line: Int
    /// Where the value's literal stands in the source, in bytes from 0.
    let literal: Range<Int>

    /// What stands there, fit for one line of a message.
    package var shown: String { SwiftLiteral.escaped(standing) }

    /// The Swift literal of a value that a person typed.
    ///
    /// - Throws: ``TemplateTrouble/wrongValue(key:value:)`` where it is none of the key's kind.
    package func literal(of value: String) throws(TemplateTrouble) -> String {
        switch kind {
        case .text: return SwiftLiteral.string(value)
        case .integer:
            if SwiftLiteral.isDigits(value), let number = Int(value) { return String(number) }
        case .year:
            if value.utf8.count == 4, SwiftLiteral.isDigits(value), let number = Int(value), number >= 1000 {
                return value
            }
        case .truth:
            if let word = ["true": "true", "是": "true", "false": "false", "否": "false"][value] { return word }
        }
        throw .wrongValue(key: self, value: value)
    }
}
