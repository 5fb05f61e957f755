/// How a line begins (行首): what starts a paragraph of its own is no continuation of the line before.
enum LineOpening: Equatable {
    /// Like any clause.
    case plain
    /// With a number of a section or an item, in one of its forms: 一、 （一） 1. ① 第三条 (层次序数).
    case label(LabelForm)
    /// With 一是, 二要: a point that may stand amid a paragraph (列举).
    case point
    /// With —— or a bullet (破折号、项目符号).
    case dash
    /// With a word that opens an element of the frame: 附件, 抄送, 主题词 (公文要素).
    case element
    /// With an address to a meeting, alone or at the head of a paragraph: 各位代表, 同志们 (称呼).
    case address

    /// A printed form of numbers (序数的形式).
    enum LabelForm: Int, CaseIterable {
        /// 一、
        case han
        /// （一）
        case bracketedHan
        /// 1. 1、 1）
        case digits
        /// （1）
        case bracketedDigits
        /// ① ⒈ ㈠
        case sign
        /// 第一条
        case ordinal
    }

    /// Whether it begins with a number.
    var isLabel: Bool {
        if case .label = self { true } else { false }
    }

    /// Words that begin a line of their own (公文要素及网页栏目的起首词).
    private static let words: [(word: [UInt32], needsColon: Bool)] = [
        ("附件", false), ("附：", false), ("附:", false), ("附表", false), ("抄送", false), ("抄报", false), ("分送", false),
        ("主送", false), ("报送：", false), ("主题词", false), ("注：", false), ("注:", false), ("说明：", false),
        ("联系人", true), ("来源", true), ("责任编辑", true),
        ("（此件", false), ("(此件", false), ("（共印", false), ("发布日期", true), ("发布时间", true), ("索引号", true),
        ("名词解释", false), ("牵头单位", true), ("责任单位", true), ("配合单位", true), ("完成时限", true),
        ("联系电话", true), ("签发人", true), ("印发单位", true),
    ].map { ($0.0.unicodeScalars.map(\.value), $0.1) }

    /// Words that address a meeting.
    private static let addresses = ["各位代表", "各位委员", "同志们"].map { $0.unicodeScalars.map(\.value) }

    private static let firstCharacters = Set((words.map(\.word) + addresses).compactMap(\.first))

    /// Looks at the beginning of a line, given its characters.
    init(_ line: UnsafeBufferPointer<Glyph>) {
        let head = Head(line: line)
        if let form = head.label {
            self = .label(form)
        } else if CodePoint.isHanNumeral(head[0]), head[1] == 0x662F || head[1] == 0x8981 && head[2] != 0x6C42 {
            // 一是, 二要, but not 一要求.
            self = .point
        } else if head[0] == 0x2014 && head[1] == 0x2014 || head[0] == 0x2500 && head[1] == 0x2500 || head.hasBullet {
            self = .dash
        } else if !Self.firstCharacters.contains(head[0]) {
            self = .plain
        } else if Self.words.contains(where: { head.begins(with: $0.word, beforeColon: $0.needsColon) }) {
            self = .element
        } else if Self.addresses.contains(where: { head.begins(with: $0, beforeColon: false) }) {
            self = .address
        } else {
            self = .plain
        }
    }

    /// The first characters of a line; 0 behind its end.
    private struct Head {
        let line: UnsafeBufferPointer<Glyph>

        subscript(offset: Int) -> UInt32 { offset < line.count ? line[offset].value : 0 }

        func begins(with word: [UInt32], beforeColon: Bool) -> Bool {
            guard self[0] == word[0] else { return false }
            for offset in word.indices where self[offset] != word[offset] { return false }
            guard beforeColon else { return true }
            return (word.count...(word.count + 4)).contains { CodePoint.isColon(self[$0]) }
        }

        /// ● ■ ◆ … before a blank or a 汉字, and - or * before a blank.
        var hasBullet: Bool {
            switch self[0] {
            case 0x25A0, 0x25A1, 0x25B2, 0x25BA, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x2605, 0x2606, 0x2022, 0x203B, 0x27A2,
                0x2713, 0x2714, 0xF06C, 0xF0D8, 0xF0B7:
                true
            case 0x2D, 0x2A, 0x2013: line.count > 1 && line[1].blanks > 0
            default: false
            }
        }

        var label: LabelForm? {
            let first = self[0]
            switch first {
            case 0x2460...0x249B, 0x3220...0x3229, 0x2776...0x277F, 0x24EB...0x24F4: return .sign
            case 0xFF08, 0x28: return bracketedNumber
            case 0x7B2C: return hasOrdinal ? .ordinal : nil
            default: break
            }
            // 零、 and 百、 are words of a sentence.
            if CodePoint.isHanNumeral(first), ![0x96F6, 0x3007, 0x767E].contains(first) {
                return hasHanNumber ? .han : nil
            }
            return CodePoint.isDigit(first) && hasDigits ? .digits : nil
        }

        /// （一） (12)
        private var bracketedNumber: LabelForm? {
            var offset = 1
            let isHan = CodePoint.isHanNumeral(self[1])
            if isHan {
                while offset < 6, CodePoint.isHanNumeral(self[offset]) { offset += 1 }
            } else {
                while offset < 4, CodePoint.isDigit(self[offset]) { offset += 1 }
            }
            guard offset > 1, self[offset] == 0xFF09 || self[offset] == 0x29 else { return nil }
            return isHan ? .bracketedHan : .bracketedDigits
        }

        /// 第三条 第2章 第一部分
        private var hasOrdinal: Bool {
            var offset = 1
            while offset < 6, CodePoint.isHanNumeral(self[offset]) || CodePoint.isDigit(self[offset]) { offset += 1 }
            guard offset > 1 else { return false }
            switch self[offset] {
            case 0x6761, 0x7AE0, 0x8282, 0x7F16, 0x7BC7: return true
            case 0x90E8: return self[offset + 1] == 0x5206
            default: return false
            }
        }

        /// 一、 十二、
        private var hasHanNumber: Bool {
            var offset = 1
            while offset < 5, CodePoint.isHanNumeral(self[offset]) { offset += 1 }
            return self[offset] == 0x3001
        }

        /// 2.3.1: two stops and more make no decimal fraction.
        private func isDecimalNumber(from stop: Int) -> Bool {
            var offset = stop + 1
            while offset < stop + 3, CodePoint.isDigit(self[offset]) { offset += 1 }
            return self[offset] == 0x2E && CodePoint.isDigit(self[offset + 1])
        }

        /// 1. 12． 3、 4） but not 3.5
        private var hasDigits: Bool {
            var offset = 1
            while offset < 4, CodePoint.isDigit(self[offset]) { offset += 1 }
            guard offset < 4 else { return false }
            switch self[offset] {
            case 0x2E, 0xFF0E: return !CodePoint.isDigit(self[offset + 1]) || isDecimalNumber(from: offset)
            case 0x3001, 0xFF09, 0x29: return true
            default: return false
            }
        }
    }
}
