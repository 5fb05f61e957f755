import GongwenModel

/// Finds what a template says of itself and its places to fill, line by line (模板扫描).
struct TemplateScanner {
    private(set) var title = ""
    private(set) var summary = ""
    private(set) var keys: [TemplateKey] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let source: [UInt8]
    /// Whether the line begins inside a literal of several lines, where nothing is a declaration.
    private var isInText = false

    init(_ source: [UInt8]) { self.source = source }

    /// Reads all lines.
    ///
    /// - Complexity: linear in the bytes and, for names declared twice, in the places to fill times their number.
    mutating func scan() {
        var start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 1
        while start <= source.count {
            let end = source[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
            read(start..<end, number)
            start = end + 1
            number += 1
        }
    }

    private mutating func read(_ range: Range<Int>, _ number: Int) {
        let wasInText = isInText
        let comment = comment(in: range)
        if wasInText { return }
        guard let comment else { return }
        let words = text(comment + 2..<range.upperBound)
        guard comment == range.lowerBound else {
            let isBehindCode = !source[range.lowerBound..<comment].allSatisfy(Self.isBlank)
            if isBehindCode, let explanation = Self.rest(of: words, behind: "填") {
                declaration(in: range.lowerBound..<comment, explanation, number)
            }
            return
        }
        if title.isEmpty, let said = Self.rest(of: words, behind: "模板") { title = said }
        if summary.isEmpty, let said = Self.rest(of: words, behind: "用途") { summary = said }
    }

    /// Where a line's comment begins; nil without one. Keeps track of literals of several lines.
    private mutating func comment(in line: Range<Int>) -> Int? {
        var at = line.lowerBound
        var isInLiteral = false
        while at < line.upperBound {
            let byte = source[at]
            if byte == UInt8(ascii: "\\") && (isInLiteral || isInText) {
                at += 2
            } else if source[at..<line.upperBound].starts(with: "\"\"\"".utf8) && !isInLiteral {
                isInText.toggle()
                at += 3
            } else if byte == UInt8(ascii: "\"") && !isInText {
                isInLiteral.toggle()
                at += 1
            } else if !isInLiteral && !isInText && source[at..<line.upperBound].starts(with: "//".utf8) {
                return at
            } else {
                at += 1
            }
        }
        return nil
    }

    /// What follows a word and its colon, such as 填：, at the beginning of a comment; nil where it begins otherwise.
    private static func rest(of comment: Substring, behind word: String) -> String? {
        guard comment.hasPrefix(word) else { return nil }
        let rest = comment.dropFirst(word.count)
        guard rest.hasPrefix("：") || rest.hasPrefix(":") else { return nil }
        return String(trimmed(rest.dropFirst()))
    }

    /// Takes `let 县名 = "青禾县"` apart.
    private mutating func declaration(in range: Range<Int>, _ explanation: String, _ number: Int) {
        let place = Place(line: UInt32(clamping: number), column: 1)
        let code = source[range]
        let equals = code.firstIndex(of: UInt8(ascii: "="))
        guard code.starts(with: "let ".utf8), let equals else { return fail(.templatePlaceForm(at: place)) }
        let name = String(text(range.lowerBound + 4..<equals))
        var literal = source.indices[equals + 1..<range.upperBound]
        while let first = source[literal].first, Self.isBlank(first) { literal.removeFirst() }
        while let last = source[literal].last, Self.isBlank(last) { literal.removeLast() }
        guard Self.isName(name), let (kind, standing) = Self.value(text(literal), of: name) else {
            return fail(.templatePlaceForm(at: place))
        }
        if let first = keys.first(where: { $0.name == name }) {
            return fail(.templatePlaceTwice(name, first: first.line, at: place))
        }
        keys.append(
            TemplateKey(
                name: name, kind: kind, explanation: Self.explanation(explanation, of: name), standing: standing,
                line: number, literal: literal))
    }

    private mutating func fail(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// The explanation without the name that it may begin with: `// 填：县名，写全称`.
    private static func explanation(_ said: String, of name: String) -> String {
        guard said.hasPrefix(name) else { return said }
        let rest = said.dropFirst(name.count)
        guard let mark = rest.first else { return "" }
        return "，,：:；".contains(mark) ? String(trimmed(rest.dropFirst())) : said
    }

    /// What a literal is and means; nil where it is none of the simple ones.
    private static func value(_ literal: Substring, of name: String) -> (TemplateKey.Kind, String)? {
        if literal.utf8.first == UInt8(ascii: "\"") {
            let inside = literal.unicodeScalars.dropFirst()
            guard inside.last == "\"", let meaning = SwiftLiteral.meaning(of: inside.dropLast()) else { return nil }
            return (.text, meaning)
        }
        if literal == "true" || literal == "false" { return (.truth, literal == "true" ? "是" : "否") }
        if SwiftLiteral.isDigits(literal), Int(literal) != nil {
            return (name.hasSuffix("年度") || name.hasSuffix("年份") ? .year : .integer, String(literal))
        }
        return nil
    }

    private static func isName(_ word: String) -> Bool {
        !word.isEmpty
            && word.unicodeScalars.allSatisfy { $0.properties.isXIDContinue || $0 == "_" }
            && (word.unicodeScalars.first?.properties.isXIDStart == true || word.hasPrefix("_"))
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }

    private func text(_ range: Range<Int>) -> Substring {
        Self.trimmed(String(decoding: source[range], as: UTF8.self)[...])
    }
}
