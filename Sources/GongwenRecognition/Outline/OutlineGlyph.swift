/// Classes of characters that the outline is read by (字符类别).
enum OutlineGlyph {
    /// Ends a sentence (句末点号).
    static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "。", "！", "？", "!", "?": true
        default: false
        }
    }

    /// Divides a sentence (逗号、分号、冒号), enumeration comma aside.
    static func isComma(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "，", ",", "；", ";", "：", ":": true
        default: false
        }
    }

    /// A colon (冒号) of either width.
    static func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == "：" || scalar == ":" }

    /// Ends or divides anything (点号), the enumeration comma among them.
    static func isPoint(_ scalar: Unicode.Scalar) -> Bool { isStop(scalar) || isComma(scalar) || scalar == "、" }

    /// An Arabic digit (阿拉伯数字) of either width, as its value.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
        default: nil
        }
    }

    /// Whether a character is a common 汉字, which no other class holds: the quick way through most of a text.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x4E00 && scalar.value <= 0x9FFF }

    /// The closing mark of an opening one (括号、引号、书名号); nil for other characters.
    static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "（", "(": "）"
        case "“": "”"
        case "‘": "’"
        case "《": "》"
        case "〈": "〉"
        case "「": "」"
        case "『": "』"
        case "【": "】"
        case "〔": "〕"
        case "［", "[": "］"
        default: nil
        }
    }

    /// A closing mark, half-width ones as their full-width likes; nil for other characters.
    static func closed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "）", ")": "）"
        case "］", "]": "］"
        case "”", "’", "》", "〉", "」", "』", "】", "〕": scalar
        default: nil
        }
    }
}
