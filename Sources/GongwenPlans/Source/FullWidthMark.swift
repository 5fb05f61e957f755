/// A mark of Chinese typing (全角) that stands in code where Swift has an ASCII one.
struct FullWidthMark: Equatable {
    /// Offsets of its bytes.
    let range: Range<Int>
    /// The mark itself.
    let mark: Unicode.Scalar
    /// What Swift wants.
    let ascii: String
    /// What the mark is called.
    let name: String
    /// Whether it stands in a sentence rather than in code: a quotation mark is missing somewhere above.
    var isInProse = false

    private static let known: [Unicode.Scalar: (ascii: String, name: String)] = [
        "，": (",", "逗号"), "、": (",", "逗号"), "。": (".", "句点"), "．": (".", "句点"),
        "：": (":", "冒号"), "；": (";", "分号"), "（": ("(", "圆括号"), "）": (")", "圆括号"),
        "［": ("[", "方括号"), "］": ("]", "方括号"), "【": ("[", "方括号"), "】": ("]", "方括号"),
        "｛": ("{", "花括号"), "｝": ("}", "花括号"), "“": ("\"", "引号"), "”": ("\"", "引号"),
        "‘": ("\"", "引号"), "’": ("\"", "引号"), "＂": ("\"", "引号"), "＝": ("=", "等号"),
        "！": ("!", "叹号"), "－": ("-", "减号"), "＋": ("+", "加号"), "＊": ("*", "乘号"), "／": ("/", "除号"),
        "＼": ("\\", "反斜杠"), "＠": ("@", "@ 号"), "＃": ("#", "# 号"), "　": (" ", "空格"), "\u{A0}": (" ", "空格"),
        "〈": ("<", "尖括号"), "〉": (">", "尖括号"), "＜": ("<", "小于号"), "＞": (">", "大于号"), "？": ("?", "问号"),
    ]

    /// The marks in a word of code, in order.
    static func all(in word: Range<Int>, of source: PlanSource) -> [FullWidthMark] {
        var found: [FullWidthMark] = []
        var offset = word.lowerBound
        let scalars = source.text(word).unicodeScalars
        // No name of anything is that long; what begins with “ is a text in wrong marks.
        let isLong = scalars.count >= 9 && scalars.first != "“" && scalars.first != "”"
        for scalar in scalars {
            let next = offset + UTF8.width(scalar)
            if let (ascii, name) = known[scalar] {
                found.append(
                    FullWidthMark(
                        range: offset..<next, mark: scalar, ascii: ascii, name: name,
                        isInProse: isLong && "，。；、".unicodeScalars.contains(scalar)))
            } else if offset == word.lowerBound, let digit = digit(scalar) {
                found.append(FullWidthMark(range: offset..<next, mark: scalar, ascii: digit, name: "数字"))
            }
            offset = next
        }
        return found
    }

    private static func digit(_ scalar: Unicode.Scalar) -> String? {
        ("０"..."９").contains(scalar) ? String(scalar.value - 0xFF10) : nil
    }
}

extension PlanSource {
    /// Full-width marks in the code, the first of each line: the others are often its partners.
    ///
    /// Some are letters to the compiler, so they are wrong only if it finds something wrong there.
    var fullWidthMarks: [(line: Int, mark: FullWidthMark)] {
        var found: [(line: Int, mark: FullWidthMark)] = []
        for token in tokens where token.kind == .word {
            guard let mark = FullWidthMark.all(in: token.range, of: self).first else { continue }
            let line = position(of: mark.range.lowerBound).line
            if found.last?.line != line { found.append((line, mark)) }
        }
        return found
    }
}
