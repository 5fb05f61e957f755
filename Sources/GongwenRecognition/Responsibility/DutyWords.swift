import GongwenModel

/// Verbs and endings that responsibility notes are made of (责任分工用语).
enum DutyWords {
    /// Verbs behind names, longest first within a role, with what they make of the names (责任动词).
    private static let verbs: [(words: [[Unicode.Scalar]], role: DutyRole)] = [
        (words("牵头组织实施 牵头抓好落实 牵头负责 牵头落实 牵头推进 牵头实施 牵头组织 牵头抓总 牵头办理 总牵头 牵头 主办"), .lead),
        (words("按职责分工配合 按职责配合 共同配合 积极配合 配合落实 配合实施 配合做好 配合 共同参与 分别参与 参与 参加 协助 协同 协办 支持"), .support),
        (
            words(
                """
                按照各自职责分工负责 按照职责分工分别负责 按照职责分工负责 按职责分工分别负责 按职责分工负责落实 根据职责分工负责 依职责分工负责 按职责分工负责 按职责分工抓好落实 \
                按照职责负责 按各自职责负责 按分工负责 按职责负责 按职责分工落实 按职责落实 分工负责 分别负责 共同负责 具体负责 负责组织实施 负责具体实施 负责抓好落实 负责落实 \
                负责实施 负责推进 负责办理 负责完成 组织实施 抓好落实 贯彻落实 共同实施 分别落实 负责 指导 承办 落实 实施
                """), .responsible
        ),
    ]

    private static func words(_ list: String) -> [[Unicode.Scalar]] {
        list.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
    }

    /// The verb that a stretch ends with, and where it begins; 负责 in 负责人 and the like is none.
    static func verb(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> (role: DutyRole, start: Int)? {
        var best: (role: DutyRole, start: Int)?
        for (words, role) in verbs {
            for word in words where word.count < range.count {
                let start = range.upperBound - word.count
                if scalars[start..<range.upperBound].elementsEqual(word), best.map({ start < $0.start }) != false {
                    best = (role, start)
                }
            }
        }
        return best
    }

    /// Endings of the names of bodies (机关单位名称后缀).
    private static let bodyEndings = words(
        """
        局 委 办 部 厅 署 院 会 社 行 司 府 道 镇 乡 区 县 市 省 州 盟 旗 处 科 股 室 队 站 所 校 园 馆 台 团 联 中心 集团 单位 部门 组 专班 企业 工委 党委 \
        支行 分行 海关 税务 气象 电网 供电 学会 村 社区 基地 场 机构 地区 各地 大学 学院 医院 银行 政府 邮政 电信 移动 联通 铁塔 消防 公安 法院 检察院 镇街 乡镇 县区 \
        区县 市县 街镇 党校 编办 总社 宣传部 组织部 统战部 政法委 纪委监委 人大 政协 工会 妇联 残联 科协 文联 侨联 工商联 学校 高校 开发区 高新区 管委会 指挥部 领导小组
        """)

    /// Whether a stretch reads as the name of a body or of bodies.
    static func isBody(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        guard (2...36).contains(range.count) else { return false }
        if OutlineGlyph.closed(scalars[end - 1]) == "）" {
            guard
                let open = scalars[range].lastIndex(where: { OutlineGlyph.closing($0) == "）" }), open > range.lowerBound
            else { return false }
            end = open
        }
        let name = scalars[range.lowerBound..<end]
        guard !scalars[range].contains(where: { OutlineGlyph.isPoint($0) && $0 != "、" || $0 == "的" }) else {
            return false
        }
        return bodyEndings.contains { name.count >= $0.count && name.suffix($0.count).elementsEqual($0) }
    }

    /// Bare nouns of administration that belong to a 各 before them: 各区、县级市; 各乡镇、街道.
    static func continuesEach(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        eachEndings.contains { scalars[range].elementsEqual($0) }
    }

    private static let eachEndings = words(
        "区 县 市 旗 乡 镇 街 村 县级市 自治县 乡镇 街道 镇街 办事处 街道办事处 社区 园区 部门 单位 县（市） 市（县） 县（区） 县（市、区） 区（市） 县(市) 县(区)"
    )

    /// 等, 等部门, 等有关单位 at the end of a list of names: where it begins.
    static func others(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int? {
        let tail = scalars[range].suffix(8)
        guard let start = tail.lastIndex(of: "等"), start > range.lowerBound else { return nil }
        let rest = Array(scalars[(start + 1)..<range.upperBound])
        return otherEndings.contains(where: { $0 == rest }) ? start : nil
    }

    private static let otherEndings =
        [[]] + words("部门 单位 有关部门 相关部门 有关单位 相关单位 部门单位 部门和单位 有关部门单位 相关部门单位 各有关部门 各相关部门 有关方面 各部门 地")

    /// Whether a stretch says that the first named body leads (列第一位者为牵头单位).
    static func saysFirstLeads(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        holds(scalars, "牵头") && firstPlaces.contains { holds(scalars, $0) }
    }

    private static let firstPlaces = [
        "第一位", "首位", "第一个", "列第一", "排第一", "排名第一", "列首", "排首", "排在最前", "列在最前", "排在前", "列在前", "位列第一",
        "第一家", "第1位", "首个",
    ]

    /// Whether a stretch holds a word.
    static func holds(_ scalars: ArraySlice<Unicode.Scalar>, _ word: String) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        let word = Array(word.unicodeScalars)
        var offset = scalars.startIndex
        while offset + word.count <= scalars.endIndex {
            if scalars[offset] == first, scalars[offset..<(offset + word.count)].elementsEqual(word) { return true }
            offset += 1
        }
        return false
    }

    /// Whether a stretch only explains the notes: 下同, 以下均需……, 不再列出.
    static func isRemark(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        ["下同", "以下", "不再列出", "不再一一列出", "不再重复"].contains { holds(scalars, $0) } || saysFirstLeads(scalars)
    }

    /// Whether a stretch is a time by which something is done (6月底前完成, 持续实施).
    static func isDeadline(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard scalars.count >= 2, scalars.count <= 24 else { return false }
        if standing.contains(where: { scalars.elementsEqual($0) }) { return true }
        let hasDigit = scalars.contains { OutlineGlyph.digit($0) != nil }
        let hasUnit = scalars.contains { "年月日季".unicodeScalars.contains($0) }
        if hasDigit, hasUnit, announces(scalars) { return true }
        let ends = ["前", "底", "完成", "末", "实施", "推进", "月", "年", "日", "中旬", "上旬", "下旬", "度", "坚持"]
        guard hasUnit, ends.contains(where: { scalars.reversed().starts(with: $0.unicodeScalars.reversed()) }) else {
            return false
        }
        return hasDigit || scalars.first == "年" || scalars.first == "全" || scalars.first == "本"
    }

    /// Whether a time up to which something is done opens a stretch, and what is done then follows (6月底前出台政策).
    private static func announces(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard scalars.count <= 18, let end = scalars.firstIndex(where: { $0 == "前" || $0 == "底" }) else { return false }
        return scalars[..<end].allSatisfy {
            OutlineGlyph.digit($0) != nil || ChineseNumeral.holds($0) || "年月日季度半上下中旬末底今本全每".unicodeScalars.contains($0)
        }
    }

    private static let standing = words(
        "持续实施 持续推进 长期坚持 长期实施 长期推进 全年实施 全年推进 常态化推进 常年坚持 持续开展 长期开展 立即实施 即时完成 长期 持续 全年 按时完成 按期完成 贯穿全年 常态化开展 近期实施")
}
