import Foundation

/// Texts made of the lines of other texts (重组文本), the same for the same seed.
struct ShuffledText {
    private var state: UInt64

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    private mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return limit > 0 ? Int(state % UInt64(limit)) : 0
    }

    private mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

    /// A text with the ends cut off, blank lines taken out or put in, or marks of half width: what offices have.
    mutating func plausible(_ text: String) -> String {
        var lines = text.components(separatedBy: "\n")
        switch below(6) {
        case 0: lines.removeFirst(below(lines.count))
        case 1: lines.removeLast(below(lines.count))
        case 2: lines.removeAll { $0.allSatisfy(\.isWhitespace) }
        case 3: lines = lines.flatMap { $0.isEmpty ? [$0] : [$0, ""] }
        case 4: lines = lines.map(\.halfWidth)
        default:
            // A page's worth is missing.
            let start = below(lines.count)
            lines.removeSubrange(start..<min(lines.count, start + 1 + below(8)))
        }
        return lines.joined(separator: chance(4) ? "\r\n" : "\n")
    }

    /// A text that no office has: lines of several in any order, some twice.
    mutating func wild(_ texts: [String]) -> String {
        var lines: [String] = []
        for _ in 0..<1 + below(3) {
            let source = texts[below(texts.count)].components(separatedBy: "\n")
            let start = below(source.count)
            lines += source[start..<min(source.count, start + 1 + below(25))]
        }
        for _ in 0..<below(8) {
            let (one, other) = (below(lines.count), below(lines.count))
            switch below(3) {
            case 0: lines.swapAt(one, other)
            case 1: lines.insert(lines[one], at: other)
            default: lines[one] = chance(2) ? "" : lines[one].halfWidth
            }
        }
        return lines.joined(separator: chance(4) ? "\r\n" : "\n")
    }
}

extension String {
    /// Marks as plain keyboards have them.
    fileprivate var halfWidth: String {
        let marks: [Character: Character] = [
            "，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "！": "!", "？": "?", "．": ".", "　": " ",
        ]
        return String(map { marks[$0] ?? $0 })
    }
}
