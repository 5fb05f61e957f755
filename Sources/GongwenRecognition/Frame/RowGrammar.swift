/// What a single row can be by its own words (单行文法).
enum RowGrammar {
    typealias Characters = ArraySlice<Unicode.Scalar>

    /// Whether a row opens with an outline number: 一、 （一） 1. 第一章 ① 一是.
    static func isNumbered(_ text: Characters) -> Bool {
        guard let first = text.first else { return false }
        var rest = text.dropFirst()
        switch first {
        case "①"..."⑳", "㈠"..."㈩", "⑴"..."⒇", "⒈"..."⒛": return true
        case "（", "(", "第":
            let digits = rest.prefix { $0.isDigit || $0.isChineseDigit || $0 == "百" }
            guard !digits.isEmpty, digits.count <= 4, let mark = rest.dropFirst(digits.count).first else {
                return false
            }
            return first == "第" ? "章节条款部编".unicodeScalars.contains(mark) : mark.closesBracket
        default:
            guard first.isDigit || first.isChineseDigit else { return false }
            rest = text.drop { $0.isDigit || $0.isChineseDigit || $0 == "百" }
            guard text.count - rest.count <= 4, let mark = rest.first else { return false }
            switch mark {
            case "、", "．", "，", "是": return first.isChineseDigit || mark != "是"
            case ".", ")", "）":
                // 1.1编制目的 is numbered, 2.5亿元 is not.
                let next = rest.dropFirst().drop { $0.isDigit || $0 == "." }
                guard rest.dropFirst().first?.isDigit == true else { return true }
                let digits = rest.dropFirst().prefix { $0.isDigit }.count
                return mark == "." && digits == 4 && next.first == "年"
                    || mark == "." && next.first.map { $0.isHan && !"亿万千百个年元倍度米吨".unicodeScalars.contains($0) } == true
            default: return false
            }
        }
    }

    /// Whether a row is the name of a body (机关名称), marks of sentences aside.
    static func isOrgan(_ text: Characters) -> Bool {
        guard (2...44).contains(text.count), FrameWords.organs.suffix(of: withoutBrackets(text)) != nil else {
            return false
        }
        return isName(text)
    }

    /// Whether a body's name can stand alone: a place or the state leads it (独立的机关名称).
    static func isWholeOrgan(_ text: Characters) -> Bool {
        guard isOrgan(text), !FrameWords.generalOrgans.contains(text) else { return false }
        if text.starts(with: "中共") || text.starts(with: "国") || text.starts(with: "中国") || text.starts(with: "全国") {
            return true
        }
        let head = text.prefix(12).dropFirst()
        return head.indices.contains { FrameWords.places.prefix(of: text[$0...]) != nil }
            || text.first.map { "省市县区州旗镇乡".unicodeScalars.contains($0) } == true
    }

    /// Whether nothing in a row speaks against its being a name or a title.
    static func isName(_ text: Characters) -> Bool {
        guard let last = text.last, !isNumbered(text) else { return false }
        return !last.isClauseMark && !text.contains { $0.isStop || $0.isColon || $0 == "，" || $0 == "," || $0 == "|" }
    }

    /// Whether a row can be a line of a title: short, no sentence, no number before it (标题行).
    static func isTitleLine(_ text: Characters) -> Bool {
        guard let first = text.first, let last = text.last, text.count <= 70, !isNumbered(text) else { return false }
        guard !last.isClauseMark, !first.isClauseMark, first != "—", first != "│", first != "┃" else { return false }
        guard !text.contains(where: { $0.isStop || $0 == "|" || $0 == "│" }) else { return false }
        guard text.contains(where: { $0.isHan }) else { return false }
        // A colon inside belongs to fields and sentences; inside 《》 or “” to a title.
        var quoted = 0
        var clauses = 0
        for scalar in text {
            switch scalar {
            case "《", "“", "〈": quoted += 1
            case "》", "”", "〉": quoted -= 1
            case "，", ",": clauses += quoted > 0 ? 0 : 1
            default: if scalar.isColon && quoted <= 0 { return false }
            }
        }
        return clauses <= 1
    }

    /// The text without brackets at its end: 计划（草案） is 计划.
    static func withoutBrackets(_ text: Characters) -> Characters {
        guard let last = text.last, last.closesBracket, let open = text.lastIndex(where: { $0.opensBracket }) else {
            return text
        }
        return text[..<open]
    }

    /// Whether a title is whole as far as its brackets go.
    static func isBalanced(_ text: Characters) -> Bool {
        var depth = [0, 0, 0]
        for scalar in text {
            switch scalar {
            case "《": depth[0] += 1
            case "》": depth[0] -= 1
            case "“": depth[1] += 1
            case "”": depth[1] -= 1
            default:
                if scalar.opensBracket { depth[2] += 1 }
                if scalar.closesBracket { depth[2] -= 1 }
            }
        }
        return depth.allSatisfy { $0 <= 0 }
    }

    /// Whom a report addresses: 各位代表：, 主任、各位副主任、秘书长、各位委员： (称谓); its words end before the index returned.
    static func salutation(_ text: Characters) -> Int? {
        guard let end = text.prefix(60).firstIndex(where: { $0.isColon || $0 == "！" || $0 == "!" }) else { return nil }
        let words = text[..<end]
        guard !words.isEmpty else { return nil }
        let pieces = words.split { $0 == "、" || $0 == "，" || $0 == "," }
        guard !pieces.isEmpty, pieces.allSatisfy({ FrameWords.addressed.suffix(of: withoutBrackets($0)) != nil }) else {
            return nil
        }
        let opens = ["各位", "同志", "尊敬的", "主任", "主席", "女士", "老师", "同学", "代表", "朋友", "亲爱的"]
        return opens.contains { words.starts(with: $0) } && pieces.allSatisfy { $0.count <= 16 } ? end : nil
    }

    /// Whether a run of words names recipients: bodies and groups parted by marks (主送机关).
    static func areRecipients(_ text: Characters) -> Bool {
        guard text.count >= 2, text.count <= 600, !text.contains(where: { $0.isStop && $0 != "；" && $0 != ";" }) else {
            return false
        }
        let sentences = ["如下", "现将", "现就", "以下", "下列", "为了", "关于", "根据", "包括", "主要", "是", "通知", "精神", "完成", "做好", "要求"]
        guard !sentences.contains(where: { text.has($0) }) else { return false }
        var known = 0
        var depth = 0
        let pieces = text.split { scalar in
            if scalar.opensBracket || scalar == "“" { depth += 1 }
            if scalar.closesBracket || scalar == "”" { depth -= 1 }
            return depth <= 0 && (scalar == "，" || scalar == "," || scalar == "、" || scalar == "；" || scalar == ";")
        }
        for piece in pieces {
            let name = withoutBrackets(piece)
            if FrameWords.organs.suffix(of: name) != nil || FrameWords.recipients.suffix(of: name) != nil
                || piece.starts(with: "各") || name.ends(with: "等")
            {
                known += 1
            }
        }
        return !pieces.isEmpty && known * 3 >= pieces.count * 2
    }

    /// A post and a name: 代理县长孙某, 青禾县人民政府县长王某某 (职务、姓名); where the name begins.
    static func personName(_ line: FrameLine, in range: Range<Int>) -> Int? {
        let text = line.core[range]
        guard (3...40).contains(text.count), isName(text),
            !text.contains(where: { $0.isDigit || $0 == "《" || $0 == "“" })
        else {
            return nil
        }
        // The blank between post and name decides where it was kept.
        let words = line.words(range)
        if words.count >= 2 {
            for cut in words.dropFirst().map(\.lowerBound) {
                let length = range.upperBound - cut
                let isName = (1...4).contains(length) || length <= 14 && text[cut...].contains("·")
                if isName, FrameWords.posts.suffix(of: text[..<cut]) != nil { return cut }
            }
        }
        for length in [3, 2, 4] where text.count > length + 1 {
            let cut = range.upperBound - length
            let name = text[cut...]
            guard FrameWords.posts.suffix(of: text[..<cut]) != nil, FrameWords.surnames.prefix(of: name) != nil,
                FrameWords.posts.suffix(of: name) == nil
            else { continue }
            return cut
        }
        return nil
    }

    /// Whether a row is nothing but a person's name: 王某某, 王 某 (姓名).
    static func isPerson(_ text: Characters) -> Bool {
        (2...4).contains(text.count) && text.allSatisfy { $0.isHan } && FrameWords.surnames.prefix(of: text) != nil
            && FrameWords.organs.suffix(of: text) == nil && FrameWords.kinds.suffix(of: text) == nil
    }
}
