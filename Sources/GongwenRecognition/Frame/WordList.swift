/// Words of one class, looked up by their last or first character (词表).
struct WordList: Sendable {
    private let byLast: [Unicode.Scalar: [[Unicode.Scalar]]]
    private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]

    /// Creates a list from words parted by blanks.
    init(_ words: String) {
        var last: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
        var first: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map({ Array($0.unicodeScalars) }) {
            if let scalar = word.last { last[scalar, default: []].append(word) }
            if let scalar = word.first { first[scalar, default: []].append(word) }
        }
        // The longest word that fits is the one meant.
        byLast = last.mapValues { $0.sorted { $0.count > $1.count } }
        byFirst = first.mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// The length of the longest word that ends where the text ends; nil where none does.
    func suffix(of text: some BidirectionalCollection<Unicode.Scalar>) -> Int? {
        guard let last = text.last, let words = byLast[last] else { return nil }
        return words.first { $0.count <= text.count && text.suffix($0.count).elementsEqual($0) }?.count
    }

    /// The length of the longest word that begins where the text begins; nil where none does.
    func prefix(of text: some RandomAccessCollection<Unicode.Scalar>) -> Int? {
        guard let first = text.first, let words = byFirst[first] else { return nil }
        return words.first { $0.count <= text.count && text.starts(with: $0) }?.count
    }

    /// Whether the text is one of the words.
    func contains(_ text: some RandomAccessCollection<Unicode.Scalar>) -> Bool { prefix(of: text) == text.count }

    /// Where the first of the words stands in the text; nil where none does.
    func first(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        for index in text.indices {
            if let length = prefix(of: text[index...]) { return index..<index + length }
        }
        return nil
    }
}

extension Collection where Element == Unicode.Scalar {
    /// Whether the characters end with a word.
    func ends(with word: String) -> Bool {
        let word = word.unicodeScalars
        return word.count <= count && suffix(word.count).elementsEqual(word)
    }

    /// Whether the characters begin with a word.
    func starts(with word: String) -> Bool { starts(with: word.unicodeScalars) }

    /// Whether the characters are a word.
    func equals(_ word: String) -> Bool { elementsEqual(word.unicodeScalars) }
}

extension Collection where Element == Unicode.Scalar, Index == Int {
    /// Where a word first stands; nil where it does not.
    func firstIndex(of word: String) -> Int? {
        let word = Array(word.unicodeScalars)
        guard let head = word.first else { return nil }
        var index = startIndex
        while index < endIndex {
            if self[index] == head, self[index...].starts(with: word) { return index }
            index += 1
        }
        return nil
    }

    /// Whether a word stands in it.
    func has(_ word: String) -> Bool { firstIndex(of: word) != nil }
}

extension Unicode.Scalar {
    /// A colon, full-width or half-width (冒号).
    var isColon: Bool {
        switch self {
        case "：", ":", "﹕", "︰": true
        default: false
        }
    }
    /// What a sentence or clause ends with (句末点号、分号).
    var isStop: Bool {
        switch self {
        case "。", "；", "！", "？", "!", "?", ";": true
        default: false
        }
    }
    /// A point that no title and no name ends with (点号).
    var isClauseMark: Bool {
        switch self {
        case "，", ",", "、": true
        default: isStop || isColon
        }
    }
    var opensBracket: Bool {
        switch self {
        case "（", "(", "【", "〔", "［", "[", "﹝", "〖": true
        default: false
        }
    }
    var closesBracket: Bool {
        switch self {
        case "）", ")", "】", "〕", "］", "]", "﹞", "〗": true
        default: false
        }
    }
    /// 0–9, half-width or full-width.
    var isDigit: Bool {
        switch self {
        case "0"..."9", "０"..."９": true
        default: false
        }
    }
    /// A digit of a printed Chinese number, with the forms of zero found in print.
    var isChineseDigit: Bool {
        switch self {
        case "〇", "○", "零", "Ο", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "廿", "卅": true
        default: false
        }
    }
    /// A Chinese character.
    var isHan: Bool {
        switch value {
        case 0x3400...0x9fff, 0x3007, 0x20000...0x323af: true
        default: false
        }
    }
    /// A Latin letter or digit.
    var isASCIIWord: Bool {
        switch self {
        case "0"..."9", "a"..."z", "A"..."Z": true
        default: false
        }
    }
    /// What lines are drawn with (分隔线).
    var isRule: Bool {
        switch self {
        case "━", "─", "═", "—", "-", "_", "＿", "=", "*", "－", "﹍", "┄", "┈", "…", "·", "★", "☆", "◆", "◇", "■", "□",
            "●", "○", "▲", "△", "~", "～":
            true
        default: false
        }
    }
    /// White space, or a mark that shows nothing.
    var isBlank: Bool {
        switch self {
        case " ", "\t", "\u{3000}", "\u{a0}", "\r", "\n", "\u{c}", "\u{200b}", "\u{feff}": true
        default: value > 0x1fff && value < 0x2070 && properties.isWhitespace
        }
    }
}
