/// Whether a line may end before a character.
enum BreakOpportunity: UInt8 {
    /// Never, unless a run is longer than a line.
    case never
    /// Only in a line that has no better place: between a number and its unit.
    case weak
    case allowed
    /// A line end in the author's text.
    case must
}

/// Walks UTF-8 text character by character and says where lines may end (断行点).
///
/// - Complexity: linear over a whole text.
struct BreakScanner {
    /// A character with its width and the opportunity before it.
    struct Step {
        var start: Int
        var end: Int
        /// Half cells.
        var width: Int
        var kind: CharacterClass
        var before: BreakOpportunity
    }

    private let bytes: [UInt8]
    private let level: LayoutProfile.BreakingLevel
    /// Whether words of comparison stay whole (左右、以上): worth it in the short lines of cells alone.
    private let keepsComparisons: Bool
    private var index = 0
    /// The last character that takes room.
    private var previous = CharacterClass.edge
    /// Whether a joiner holds the next character to the previous one.
    private var isGlued = false
    /// The end of the unit that belongs to the number just read.
    private var unitEnd = 0
    private var isInsideStraightQuotes = false
    /// Whether only blanks stand between the last digit and the next character: 402.6 亿元 of texts read in.
    private var isAfterDigitAndBlank = false

    /// Starts at the first byte; `bytes` must be valid UTF-8 with line feeds for line ends and no tab.
    init(_ bytes: [UInt8], level: LayoutProfile.BreakingLevel, keepsComparisons: Bool = false) {
        self.bytes = bytes
        self.level = level
        self.keepsComparisons = keepsComparisons
    }

    /// The next character; nil at the end.
    @inline(__always)
    mutating func next() -> Step? {
        guard index < bytes.count else { return nil }
        let start = index
        let lead = bytes[start]
        let kind: CharacterClass
        let width: Int
        if lead < 0x80 {
            index = start + 1
            kind = classOfASCII(lead, at: start)
            width = kind == .zero || kind == .newline ? 0 : 1
        } else {
            let value = decode(lead, at: start)
            if value >= 0x3400 && value <= 0x9FFF {
                kind = .ordinary
                width = 2
            } else {
                kind = CharacterTable.classOfOther(value)
                width = kind == .zero || kind == .joiner || kind == .newline ? 0 : value == 0xB7 ? 1 : 2
            }
        }
        let before = opportunity(before: kind, at: start)
        switch kind {
        case .zero: break
        case .joiner: isGlued = true
        case .space:
            isAfterDigitAndBlank = previous == .digit || isAfterDigitAndBlank
            isGlued = false
            previous = kind
        default:
            isAfterDigitAndBlank = false
            isGlued = false
            previous = kind
        }
        return Step(start: start, end: index, width: width, kind: kind, before: before)
    }

    /// Decodes the character at `start`, which is not ASCII, and moves on.
    @inline(__always)
    private mutating func decode(_ lead: UInt8, at start: Int) -> UInt32 {
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard start + length <= bytes.count else {
            index = bytes.count
            return 0xFFFD
        }
        index = start + length
        var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(bytes[start + offset] & 0x3F) }
        return value
    }

    private func isDash(at start: Int) -> Bool {
        start + 2 < bytes.count && bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0x94
    }

    /// The class of an ASCII character, which depends on its neighbours: 1,000 and a.b hold together, 甲,乙 does not.
    private mutating func classOfASCII(_ byte: UInt8, at start: Int) -> CharacterClass {
        let following = start + 1 < bytes.count ? bytes[start + 1] : 0
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): return .letter
        case UInt8(ascii: " "): return .space
        case 0x0A: return .newline
        case 0..<0x20, 0x7F: return .zero
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return .opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: "!"),
            UInt8(ascii: "?"):
            return .closing
        case UInt8(ascii: ","), UInt8(ascii: ":"):
            return previous == .digit && isDigit(following) ? .digit : .closing
        case UInt8(ascii: "."):
            guard previous.isWord, isAlphanumeric(following) else { return .closing }
            return previous == .digit && isDigit(following) ? .digit : .letter
        case UInt8(ascii: "%"): return .postfix
        case UInt8(ascii: "/"): return previous.isWord && isAlphanumeric(following) ? .letter : .slash
        case UInt8(ascii: "-"), UInt8(ascii: "~"):
            if previous.isWord && isAlphanumeric(following) { return .letter }
            return !previous.isWord && isDigit(following) ? .prefix : .closing
        case UInt8(ascii: "$"), UInt8(ascii: "#"): return .prefix
        case UInt8(ascii: "\""):
            isInsideStraightQuotes.toggle()
            return isInsideStraightQuotes ? .opening : .closing
        default: return .letter
        }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    }

    /// Whether a line may end between the previous character and one of class `kind`.
    @inline(__always)
    private mutating func opportunity(before kind: CharacterClass, at start: Int) -> BreakOpportunity {
        if kind == .newline { return .must }
        if previous == .edge || previous == .newline || kind == .zero || kind == .joiner || kind == .space || isGlued {
            return .never
        }
        if kind == .ordinary && previous == .ordinary && start >= unitEnd {
            return keepsComparisons && isInsideComparison(start) ? .weak : .allowed
        }
        if previous == .digit && kind != .digit || isAfterDigitAndBlank {
            let length = NumberUnits.length(in: bytes, from: start)
            if length > 0 { unitEnd = start + length }
        }
        if forbidsStart(kind) || forbidsEnd() { return .never }
        if previous.isWord && kind.isWord { return isAfterSlash(start) ? .weak : .never }
        if previous == .dash && kind == .dash || previous == .ellipsis && kind == .ellipsis { return .never }
        return start < unitEnd ? .weak : .allowed
    }

    /// Whether the previous character is a / inside a word: where an address longer than a line is cut best.
    private func isAfterSlash(_ start: Int) -> Bool {
        start > 0 && bytes[start - 1] == UInt8(ascii: "/") && (level == .none || level == .basic)
    }

    private static let comparisons = ["左右", "以上", "以下", "以内", "以外"].map { Array($0.utf8) }

    /// Whether a word of comparison begins before the character at `start` and goes on with it.
    private func isInsideComparison(_ start: Int) -> Bool {
        start >= 3 && Self.comparisons.contains { bytes[(start - 3)...].starts(with: $0) }
    }

    /// Whether a character of class `kind`, now at `index`, may not start a line.
    private func forbidsStart(_ kind: CharacterClass) -> Bool {
        switch kind {
        case .postfix: true
        case .closing, .slash: level != .none
        // One alone is a 连接号; two are a 破折号, which only the strict level keeps off line starts.
        case .dash: level == .strict || level != .none && !isDash(at: index) && previous != .dash
        case .ellipsis: level == .strict
        default: false
        }
    }

    /// Whether the previous character may not end a line.
    private func forbidsEnd() -> Bool {
        switch previous {
        case .prefix: true
        case .opening: level != .none
        case .slash: level == .gb || level == .strict
        default: false
        }
    }
}
