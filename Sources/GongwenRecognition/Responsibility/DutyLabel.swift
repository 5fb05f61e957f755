/// A label before a colon (责任标签): 牵头单位：.
struct DutyLabel: Equatable {
    /// What the names behind it do.
    var role: DutyRole
    /// Where the names begin, behind the colon.
    var end: Int
    /// Whether its noun says unmistakably that bodies or a time follow: 单位, 部门, 时限, not 责任 alone.
    var isPlain: Bool
    /// Whether an event or a meeting has it as well as a task: 主办单位, 参加单位.
    var isShared: Bool

    /// Words that make a label, by the role they give; the first that is found decides (责任用语).
    private static let stems: [(role: DutyRole, words: [[Unicode.Scalar]])] = [
        (.deadline, words("时限 期限 完成时间 办结时间 完成日期 时间节点 时间要求 完成进度 进度要求 时间进度")),
        (.leader, words("领导 牵头人 包保人 领衔人")),
        (.support, words("配合 协办 协助 参与 参加 协同 会办 协作 支持 共同")),
        (.lead, words("牵头 主办 主责 第一责任 总负责")),
        (.responsible, words("责任 承办 负责 落实 实施 主管 执行 完成")),
    ]
    /// What a label's noun can be (标签中心词).
    private static let nouns = words(
        """
        单位 部门 领导 责任人 科室 处室 股室 主体 机构 时限 期限 时间 日期 节点 进度 要求 牵头人 包保人 领衔人 地区 县区 区县 乡镇 镇街
        """)
    /// Nouns that are left out in short forms: （牵头：甲；配合：乙）.
    private static let shortForms = words("牵头 配合 责任 主办 协办 承办 负责 参与 参加 协助 落实 负责人")
    /// Words that only a task's label has.
    private static let ownWords = words("牵头 责任 配合 领导 时限 期限 主责 包保")
    /// The characters that labels begin with, to pass over others quickly.
    private static let initials = Set(
        "牵头责配主协承参完分包负落时实办总第会县市区镇乡省党政行项挂联执进领共支具工目任计".unicodeScalars.map(\.value))

    private static func words(_ list: String) -> [[Unicode.Scalar]] {
        list.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
    }

    /// The longest label, in characters.
    private static let longest = 12

    /// Reads a label at an offset.
    init?(_ scalars: [Unicode.Scalar], at start: Int, before limit: Int) {
        guard start < limit, Self.initials.contains(scalars[start].value) else { return nil }
        var colon = start
        while colon < limit, colon - start <= Self.longest, !OutlineGlyph.isColon(scalars[colon]) {
            let scalar = scalars[colon]
            if !OutlineGlyph.isPlain(scalar), OutlineGlyph.isPoint(scalar), scalar != "、" { return nil }
            colon += 1
        }
        guard colon < limit, colon > start + 1, OutlineGlyph.isColon(scalars[colon]) else { return nil }
        let word = scalars[start..<colon].filter { !Self.isJoint($0) }
        guard let role = Self.stems.first(where: { $0.words.contains { Self.contains(word, $0) } })?.role else {
            return nil
        }
        let isPlain = Self.nouns.contains { Self.ends(word, $0) }
        guard isPlain || Self.shortForms.contains(where: { Self.ends(word, $0) && word.count <= 4 }) else { return nil }
        self.role = role
        self.isPlain = isPlain
        isShared = !Self.ownWords.contains { Self.contains(word, $0) }
        end = colon + 1
    }

    /// Marks and words that join two labels: 牵头（责任）单位.
    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "）", "(", ")", "、", "/", "及", "和": true
        default: false
        }
    }

    private static func contains(_ word: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
        guard word.count >= part.count else { return false }
        return (0...(word.count - part.count)).contains { word[$0..<($0 + part.count)].elementsEqual(part) }
    }

    private static func ends(_ word: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
        word.suffix(part.count).elementsEqual(part)
    }
}
