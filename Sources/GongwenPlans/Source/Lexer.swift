/// Cuts a plan source into tokens: enough of Swift's grammar to tell code from text and comments.
///
/// Works through the bytes once with a stack of its own, so that no depth of nesting can exhaust anything.
/// What it misreads (a regular expression with a quotation mark in it, say) is settled by the compiler.
struct Lexer {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private var found: [Token] = []
    /// What is open round the current position, innermost last.
    private var nesting: [Nesting] = []

    private enum Nesting {
        /// A text literal with this many `#`, over one line or many.
        case text(pounds: Int, isMultiline: Bool)
        /// `\(` in a text, ends at the bracket that brings the depth back.
        case interpolation(depth: Int)
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// All tokens in order.
    mutating func tokens() -> [Token] {
        while position < bytes.count {
            if case .text(let pounds, let isMultiline) = nesting.last {
                readText(pounds: pounds, isMultiline: isMultiline, from: position)
            } else {
                readCode()
            }
        }
        return found
    }

    private func byte(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private func starts(with text: String) -> Bool {
        bytes[position...].starts(with: text.utf8)
    }

    private mutating func add(_ kind: Token.Kind, from start: Int) {
        found.append(Token(kind: kind, range: start..<position, depth: depth))
    }

    private mutating func readCode() {
        let start = position
        switch byte() {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0: position += 1
        case UInt8(ascii: "/") where starts(with: "//"): skipLine()
        case UInt8(ascii: "/") where starts(with: "/*"): skipComment()
        case UInt8(ascii: "/") where isPattern: skipPattern(pounds: 0)
        case UInt8(ascii: "\""): openText(pounds: 0)
        case UInt8(ascii: "#"): readPound()
        case UInt8(ascii: "`"): readQuotedWord()
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            // `31.5，` has a letter of another script after the number, `1...2` two numbers.
            while byte() < 0x80, Lexer.isWord(byte()) || (byte() == UInt8(ascii: ".") && Lexer.isDigit(byte(1))) {
                position += 1
            }
            add(.number, from: start)
        case let byte where Lexer.isWord(byte):
            while Lexer.isWord(self.byte()) { position += 1 }
            add(.word, from: start)
        case let byte: readMark(byte)
        }
    }

    private mutating func readMark(_ byte: UInt8) {
        let start = position
        position += 1
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            add(.mark(byte), from: start)
            depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            if depth > 0 { depth -= 1 }
            add(.mark(byte), from: start)
            if case .interpolation(let outside) = nesting.last, depth == outside, byte == UInt8(ascii: ")") {
                nesting.removeLast()
            }
        default: add(.mark(byte), from: start)
        }
    }

    private mutating func readPound() {
        var pounds = 0
        while byte(pounds) == UInt8(ascii: "#") { pounds += 1 }
        switch byte(pounds) {
        case UInt8(ascii: "\""): openText(pounds: pounds)
        case UInt8(ascii: "/"): skipPattern(pounds: pounds)
        default: readMark(UInt8(ascii: "#"))
        }
    }

    private mutating func readQuotedWord() {
        let start = position
        position += 1
        while position < bytes.count, byte() != UInt8(ascii: "`"), byte() != UInt8(ascii: "\n") { position += 1 }
        if byte() == UInt8(ascii: "`") { position += 1 }
        add(.quotedWord, from: start)
    }

    // MARK: Texts

    private mutating func openText(pounds: Int) {
        let start = position
        position += pounds
        let isMultiline = starts(with: "\"\"\"")
        position += isMultiline ? 3 : 1
        nesting.append(.text(pounds: pounds, isMultiline: isMultiline))
        readText(pounds: pounds, isMultiline: isMultiline, from: start)
    }

    /// Reads to the end of the literal, or into the next interpolation.
    private mutating func readText(pounds: Int, isMultiline: Bool, from start: Int) {
        while position < bytes.count {
            switch byte() {
            case UInt8(ascii: "\n") where !isMultiline:
                // The closing quotation mark is missing; what follows is code again, also round an interpolation.
                nesting.removeLast()
                while case .interpolation(let outside) = nesting.last {
                    depth = outside
                    nesting.removeLast()
                    if case .text(_, isMultiline: true) = nesting.last { break }
                    nesting.removeLast()
                }
                add(.text, from: start)
                return
            case UInt8(ascii: "\\") where arePounds(pounds, at: position + 1):
                position += 1 + pounds
                if byte() == UInt8(ascii: "(") {
                    add(.text, from: start)
                    nesting.append(.interpolation(depth: depth))
                    readMark(UInt8(ascii: "("))
                    return
                }
                if byte() != UInt8(ascii: "\n") { position += 1 }
            case UInt8(ascii: "\"") where isEnd(pounds: pounds, isMultiline: isMultiline):
                position += (isMultiline ? 3 : 1) + pounds
                nesting.removeLast()
                add(.text, from: start)
                return
            default: position += 1
            }
        }
        add(.text, from: start)
    }

    private func isEnd(pounds: Int, isMultiline: Bool) -> Bool {
        let marks = isMultiline ? 3 : 1
        return (!isMultiline || starts(with: "\"\"\"")) && arePounds(pounds, at: position + marks)
    }

    private func arePounds(_ count: Int, at start: Int) -> Bool {
        start + count <= bytes.count && bytes[start..<(start + count)].allSatisfy { $0 == UInt8(ascii: "#") }
    }

    // MARK: What is left out

    private mutating func skipLine() {
        while position < bytes.count, byte() != UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func skipComment() {
        var open = 0
        repeat {
            if starts(with: "/*") {
                open += 1
                position += 2
            } else if starts(with: "*/") {
                open -= 1
                position += 2
            } else {
                position += 1
            }
        } while open > 0 && position < bytes.count
    }

    /// Whether a regular expression can begin at a `/`: nothing to divide before it, and an end on its line.
    private var isPattern: Bool {
        if let last = found.last {
            switch last.kind {
            case .word, .quotedWord, .number, .text: return false
            case .mark(let mark):
                if [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(mark) { return false }
            }
        }
        let rest = bytes[(position + 1)...].prefix { $0 != UInt8(ascii: "\n") }
        return rest.first != UInt8(ascii: " ") && rest.contains(UInt8(ascii: "/"))
    }

    private mutating func skipPattern(pounds: Int) {
        position += pounds + 1
        while position < bytes.count {
            if byte() == UInt8(ascii: "\\") {
                position += 2
            } else if byte() == UInt8(ascii: "/"), arePounds(pounds, at: position + 1) {
                position += 1 + pounds
                return
            } else if byte() == UInt8(ascii: "\n"), pounds == 0 {
                return
            } else {
                position += 1
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || isDigit(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
