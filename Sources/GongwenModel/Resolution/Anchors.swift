/// Gives out ids that are unique in a document and stable from build to build (锚点).
///
/// One scheme for HTML and DocBook: a letter for the kind, then the text with every code point outside U+4E00–U+9FA5,
/// U+3007, ASCII letters and digits written `_XXXX`; a repeat gets `-2`, `-3`. libxml2 and jing refuse some rarer
/// characters in an id, which is why they are written as code points.
package struct AnchorMaker: Sendable {
    private var counts: [String: Int] = [:]

    /// Creates a maker that has given out nothing.
    package init() {}

    /// A new id for `text` with the kind's `letter` in front; an empty text gives the letter alone.
    package mutating func anchor(_ letter: Character, for text: String) -> String {
        let base = AnchorMaker.encode(letter, text)
        var count = counts[base, default: 0] + 1
        counts[base] = count
        if count == 1 { return base }
        // `a-2` may itself be somebody's text; go on until the id is free.
        while counts["\(base)-\(count)"] != nil { count += 1 }
        counts[base] = count
        let unique = "\(base)-\(count)"
        counts[unique] = 1
        return unique
    }

    /// The id of a text before repeats are told apart; at most 80 code points of it are used.
    package static func encode(_ letter: Character, _ text: String) -> String {
        var output = String(letter)
        for scalar in text.unicodeScalars.prefix(80) {
            switch scalar.value {
            case 0x4E00...0x9FA5, 0x3007, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                output.unicodeScalars.append(scalar)
            default:
                let hex = String(scalar.value, radix: 16, uppercase: true)
                output += "_" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
            }
        }
        return output
    }
}
