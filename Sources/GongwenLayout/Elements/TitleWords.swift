/// What it costs to end a title's line at a place (词意完整): nothing between known words, much inside one.
struct TitleWords {
    /// Words that titles of such documents are made of; none of them is parted.
    private static let words: [[UInt8]] = """
        关于 印发 转发 批转 的通知 的通告 的公告 的通报 的报告 的请示 的批复 的意见 的决定 的决议 的命令 的函 的纪要 的说明 的办法 的规定 \
        的方案 的公报 的议案 的情况 的实施 人民政府 人民代表大会 常务委员会 办公室 办公厅 委员会 发展和改革 发展改革 国民经济 社会发展 和社会 \
        国民经济和社会发展 执行情况 完成情况 进展情况 落实情况 工作情况 年度 计划 规划 纲要 草案 主要 目标 任务 重点 工作 分工 方案 安排 要点 \
        措施 意见 报告 通知 办法 细则 规定 条例 预算 决算 财政 地方 经济 社会 发展 建设 项目 政府 工作报告 政府工作报告 高质量 高水平 乡村振兴 \
        农业 农村 工业 服务业 生态 环境 保护 安全 生产 安全生产 教育 卫生 健康 医疗 保障 就业 创业 科技 创新 改革 开放 营商环境 优化 推进 推动 \
        加强 加快 促进 进一步 做好 开展 贯彻 落实 实施 组织 领导 小组 领导小组 责任 名词 解释 名词解释 会议 全国 全省 全市 全县 五年 十四五 十五五 \
        第一 第二 管理 监督 检查 考核 评价 服务 提升 行动 三年 三年行动 行动方案 专项 整治 防治 污染 节能 减排 招商 引资 投资 消费 城镇 城市 居民 收入 产业 企业 \
        民营 数字 绿色 低碳 交通 水利 自然资源 住房 市场 文化 旅游 体育 民政 公安 司法 审计 统计 应急 信访 行政 审批 政务 公开 信息
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }

    /// Words by the first three bytes, the longest first.
    private static let wordsByHead: [[UInt8]: [[UInt8]]] = Dictionary(grouping: words) { Array($0.prefix(3)) }
        .mapValues { $0.sorted { $0.count > $1.count } }

    /// Suffixes of places and of bodies, which stay with the name before them (政区、机关后缀).
    private static let placeSuffixes = "省市县区州镇乡旗村盟".map { Array(String($0).utf8) }
    private static let bodySuffixes = "局厅委办部院站处所队会社行".map { Array(String($0).utf8) }

    private static let insideWord = 200
    private static let insideName = 150
    private static let insideTitle = 200
    private static let beforeParticle = 90
    private static let besideConnective = 25
    private static let unknown = 30
    private static let oneEdge = 8

    private let bytes: [UInt8]
    private var inside: Set<Int> = []
    private var edges: Set<Int> = [0]
    private var quoted: Set<Int> = []
    /// Inside a name of a place or a body.
    private var named: Set<Int> = []

    /// Finds the words of a title; `names` are those of bodies that the document itself says.
    init(_ bytes: [UInt8], names: [[UInt8]] = []) {
        self.bytes = bytes
        edges.insert(bytes.count)
        var depth = 0
        for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
            if depth > 0 { quoted.insert(start) }
            if matches("《", at: start) { depth += 1 }
            if matches("》", at: start) { depth = max(0, depth - 1) }
            for word in Self.wordsByHead[Array(bytes[start...].prefix(3))] ?? [] where matches(word, at: start) {
                edges.formUnion([start, start + word.count])
                for part in stride(from: start + 3, to: start + word.count, by: 3) { inside.insert(part) }
                break
            }
        }
        findNames(names)
    }

    /// Marks what stands inside names: those given, and the stem of two characters before a suffix.
    private mutating func findNames(_ names: [[UInt8]]) {
        for start in stride(from: 0, to: bytes.count, by: 1) where isIdeograph(at: start) {
            for name in names where name.count > 3 && matches(name, at: start) {
                for part in stride(from: start + 3, to: start + name.count, by: 3) { named.insert(part) }
                edges.formUnion([start, start + name.count])
            }
            let next = Array(bytes[start...].prefix(3))
            guard !inside.contains(start), Self.wordsByHead[next]?.contains(where: { matches($0, at: start) }) != true,
                isIdeograph(at: start - 3)
            else { continue }
            if Self.bodySuffixes.contains(next) { named.insert(start) }
            guard Self.placeSuffixes.contains(next) else { continue }
            // One that begins a word belongs to what follows: 县发展和改革局.
            if edges.contains(start) {
                named.insert(start + 3)
                continue
            }
            named.insert(start)
            if isIdeograph(at: start - 6), !edges.contains(start - 3) { named.insert(start - 3) }
        }
    }

    /// What it costs to end a line before the byte `start`.
    func cost(at start: Int) -> Int {
        var cost = 0
        if quoted.contains(start), !matches("《", at: start) { cost += Self.insideTitle }
        if inside.contains(start) { return cost + Self.insideWord }
        if named.contains(start) { return cost + Self.insideName }
        if matches("关于", at: start) { return cost }
        for word in ["的", "和", "与", "及", "等"] {
            if matches(word, at: start) { return cost + (word == "的" ? Self.beforeParticle : Self.besideConnective) }
            if start >= 3, matches(word, at: start - 3) { return cost + Self.besideConnective }
        }
        if edges.contains(start) { return cost + (matches("年", at: start - 3) ? 0 : Self.oneEdge) }
        return cost + (isIdeograph(at: start) && isIdeograph(at: start - 3) ? Self.unknown : 0)
    }

    /// What it costs to end a line there, the 《》 round it aside; nil outside of one.
    func costInsideTitle(at start: Int) -> Int? { quoted.contains(start) ? cost(at: start) - Self.insideTitle : nil }

    private func isIdeograph(at start: Int) -> Bool {
        bytes.indices.contains(start) && bytes[start] >= 0xE4 && bytes[start] <= 0xE9
    }

    private func matches(_ word: String, at start: Int) -> Bool {
        guard start >= 0 else { return false }
        return bytes[start...].starts(with: word.utf8)
    }

    private func matches(_ word: [UInt8], at start: Int) -> Bool { bytes[start...].starts(with: word) }
}
