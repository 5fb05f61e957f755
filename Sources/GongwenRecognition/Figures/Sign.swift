/// Folded characters that steer the reading (标点与单字).
package enum Sign {
    package static let comma: UInt32 = 0x2C, semicolon: UInt32 = 0x3B, colon: UInt32 = 0x3A, stop: UInt32 = 0x3002
    package static let pause: UInt32 = 0x3001, dot: UInt32 = 0x2E, hyphen: UInt32 = 0x2D, tilde: UInt32 = 0x7E
    package static let dash: UInt32 = 0x2014, open: UInt32 = 0x28, close: UInt32 = 0x29, percent: UInt32 = 0x25
    package static let exclamation: UInt32 = 0x21, question: UInt32 = 0x3F, slash: UInt32 = 0x2F
    package static let openQuote: UInt32 = 0x201C, closeQuote: UInt32 = 0x201D
    package static let openTitle: UInt32 = 0x300A, closeTitle: UInt32 = 0x300B
    /// 年
    package static let year: UInt32 = 0x5E74
    /// 的
    package static let of: UInt32 = 0x7684
    /// 占
    package static let share: UInt32 = 0x5360

    /// 0 to 9.
    package static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }
    /// Latin and Greek letters.
    package static func isLetter(_ value: UInt32) -> Bool {
        (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A) || (value >= 0x370 && value <= 0x3FF)
    }
    /// What ends a sentence (句末点号).
    package static func endsSentence(_ value: UInt32) -> Bool {
        value == stop || value == exclamation || value == question
    }
    /// What parts clauses (分句点号).
    package static func partsClauses(_ value: UInt32) -> Bool {
        value == comma || value == semicolon || value == colon || endsSentence(value)
    }
}
