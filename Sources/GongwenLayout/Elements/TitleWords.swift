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
        高速公路 公路 道路 铁路 桥梁 机场 港口 航道 管网 供水 供热 供电 燃气 电力 能源 新能源 光伏 充电 土地 利用 林地 湿地 耕地 农田 水库 河道 河湖 \
        申请 调整 同意 批准 公布 发布 修订 修改 废止 任命 任免 免去 聘任 职务 同志 同志们 表彰 奖励 表扬 命名 授予 称号 先进 集体 个人 模范 \
        举办 召开 承办 成立 设立 撤销 合并 划转 移交 变更 延长 暂停 恢复 征求 商请 协助 支持 配合 转报 报送 上报 下达 分解 安排意见 \
        专项资金 资金 补助 补贴 债券 投资计划 项目建设 前期 前期工作 连接线 工程 试点 示范 名录 清单 目录 台账 代表性 非物质文化遗产 文化遗产 遗产 \
        总体 总体规划 国土空间 空间规划 详细规划 发展规划 实施方案 实施意见 实施办法 实施细则 管理办法 暂行办法 应急预案 预案 指导意见 若干 若干措施 \
        第一批 第二批 第三批 第四批 第五批 上半年 下半年 一季度 二季度 三季度 四季度 全年 春节 国庆 期间 有关 有关工作 有关问题 有关事项 事项 问题 \
        学校 学生 教师 义务教育 职业教育 医院 医疗保险 养老 托育 社会保险 社会保障 社会救助 残疾人 妇女 儿童 退役军人 老年人 青年 人才 技能 \
        生态环境 大气 水环境 土壤 噪声 固体废物 垃圾 分类 污水 处理 森林 防火 防汛 抗旱 防灾 地震 气象 地质灾害 自然灾害 消防 食品 药品 特种设备 \
        粮食 种业 畜牧 渔业 林业 畜禽 养殖 种植 秸秆 农产品 农民 农村公路 人居环境 村级 社区 基层 治理 网格 信用 体系 机制 制度 平台 中心 基地 园区 \
        开发区 高新区 经济开发区 产业园 工业园 集团 公司 国有 国有企业 资产 国有资产 股份 改制 民营经济 中小企业 个体 工商户 经营主体 市场主体 \
        宣传 培训 竞赛 比赛 评选 申报 推荐 验收 评估 普查 调查 摸底 排查 整改 督查 督导 通报 巡察 监测 预警 处置 救援 演练 值班 值守 \
        高标准 高标准农田 分年度 形象进度 进度 一览表 汇总表 明细表 统计表 情况表 分工表 责任清单 任务清单 重点项目 重点任务 新建 扩建 改建 改扩建 \
        增容 列入 纳入 范围 一体化 现代化 数字化 智能化 信息化 标准化 规范化 常态化 夏粮 秋粮 收购 储备 补充 有效 全面 深入 系列 活动 联合 统一 经营 \
        民营 数字 绿色 低碳 交通 水利 自然资源 住房 市场 文化 旅游 体育 民政 公安 司法 审计 统计 应急 信访 行政 审批 政务 公开 信息
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }

    /// Words by the first three bytes, the longest first.
    private static let wordsByHead: [UInt32: [[UInt8]]] = Dictionary(grouping: nameEndings.union(words)) {
        head(of: $0[...])
    }
    .mapValues { $0.sorted { $0.count > $1.count } }

    /// The first three bytes, which a 汉字 takes.
    private static func head(of bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Suffixes of places and of bodies, which stay with the name before them (政区、机关后缀).
    private static let placeSuffixes = "省市县区州镇乡旗村盟".map { head(of: Array(String($0).utf8)[...]) }
    private static let bodySuffixes = "局厅委办部院站处所队会社行".map { head(of: Array(String($0).utf8)[...]) }

    /// Nouns that end the name of a single thing (通名): 青云湖水库.
    private static let nameEndings = Set(
        """
        水库 水厂 电厂 电站 公园 湿地 林场 农场 大桥 桥梁 隧道 大道 高速 高速公路 公路 铁路 机场 港口 航道 广场 社区 街道 学校 中学 小学 大学 医院 集团 公司 \
        园区 产业园 工业园 物流园 开发区 高新区 经济开发区 灌区 河道 基地 中心 平台
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

    private static let partsOfYears = ["一季度", "二季度", "三季度", "四季度", "上半年", "下半年", "年度", "春节", "国庆"]

    /// Dearer than any shape of lines: only what is longer than a line is parted there.
    private static let insideWord = 2_000
    static let insideName = 2_000
    private static let insideTitle = 2_000
    private static let beforeParticle = 90
    private static let besideConnective = 25
    private static let unknown = 30
    /// Beside a known word, what stands on the other side being unknown.
    private static let oneEdge = 16
    private static let twoEdges = 8
    /// Beside a character that is left between two known words: it belongs to one of them.
    private static let besideFragment = 45

    private let bytes: [UInt8]
    private var inside: Set<Int> = []
    /// Where known words begin, where they end, and both.
    private var begins: Set<Int> = []
    private var ends: Set<Int> = [0]
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
            for word in Self.wordsByHead[Self.head(of: bytes[start...])] ?? [] where matches(word, at: start) {
                begins.insert(start)
                ends.insert(start + word.count)
                for part in stride(from: start + 3, to: start + word.count, by: 3) { inside.insert(part) }
                break
            }
        }
        edges.formUnion(begins.union(ends))
        findNames(names)
        findThings()
    }

    /// Marks what stands inside names: those given, and the stem of two characters before a suffix.
    private mutating func findNames(_ names: [[UInt8]]) {
        for start in stride(from: 0, to: bytes.count, by: 1) where isIdeograph(at: start) {
            for name in names where name.count > 3 && matches(name, at: start) {
                for part in stride(from: start + 3, to: start + name.count, by: 3) { named.insert(part) }
                begins.insert(start)
                ends.insert(start + name.count)
                edges.formUnion([start, start + name.count])
            }
            let next = Self.head(of: bytes[start...])
            guard !inside.contains(start), Self.wordsByHead[next]?.contains(where: { matches($0, at: start) }) != true,
                isIdeograph(at: start - 3)
            else { continue }
            if Self.bodySuffixes.contains(next) {
                named.insert(start)
                ends.insert(start + 3)
            }
            guard Self.placeSuffixes.contains(next) else { continue }
            // One that begins a word belongs to what follows: 县发展和改革局.
            if edges.contains(start) {
                named.insert(start + 3)
                begins.insert(start)
                continue
            }
            named.insert(start)
            ends.insert(start + 3)
            if isIdeograph(at: start - 6), !edges.contains(start - 3) {
                named.insert(start - 3)
                begins.insert(start - 6)
            }
        }
    }

    /// Marks the names of single things: up to three unknown characters before a noun that ends such names.
    private mutating func findThings() {
        for start in begins where !ends.contains(start) && !inside.contains(start) && isIdeograph(at: start - 3) {
            guard !isConnective(at: start - 3), let words = Self.wordsByHead[Self.head(of: bytes[start...])],
                let word = words.first(where: { matches($0, at: start) }), Self.nameEndings.contains(word)
            else { continue }
            named.insert(start)
            for part in [start - 3, start - 6] {
                guard isIdeograph(at: part - 3), !edges.contains(part), !isConnective(at: part - 3) else { break }
                named.insert(part)
            }
        }
    }

    private static let connectives = ["的", "和", "与", "及", "等"]

    private func isConnective(at start: Int) -> Bool { Self.connectives.contains { matches($0, at: start) } }

    /// What it costs to end a line beside a known word.
    private func costOfEdge(at start: Int) -> Int {
        guard isIdeograph(at: start), isIdeograph(at: start - 3) else { return Self.twoEdges }
        switch (ends.contains(start), begins.contains(start)) {
        case (true, true): return Self.twoEdges
        case (true, false): return begins.contains(start + 3) ? Self.besideFragment : Self.oneEdge
        default: return ends.contains(start - 3) ? Self.besideFragment : Self.oneEdge
        }
    }

    /// What it costs to end a line before the byte `start`.
    func cost(at start: Int) -> Int {
        var cost = 0
        if quoted.contains(start), !matches("《", at: start) { cost += Self.insideTitle }
        if inside.contains(start) { return cost + Self.insideWord }
        if named.contains(start) { return cost + Self.insideName }
        if matches("关于", at: start) { return cost }
        for word in Self.connectives {
            if matches(word, at: start) { return cost + (word == "的" ? Self.beforeParticle : Self.besideConnective) }
            if start >= 3, matches(word, at: start - 3) { return cost + Self.besideConnective }
        }
        // 县级 leads the word it describes, and a part of a year follows its year.
        if matches("级", at: start - 3) { return cost + Self.besideConnective }
        if edges.contains(start) {
            guard matches("年", at: start - 3) else { return cost + costOfEdge(at: start) }
            return cost + (Self.partsOfYears.contains { matches($0, at: start) } ? Self.besideConnective : 0)
        }
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
