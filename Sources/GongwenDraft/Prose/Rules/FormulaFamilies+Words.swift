import GongwenRecognition

/// The words that the families hang on (词表).
extension FormulaFamilies {
    static let spirit = WordSet("精神 部署 决定 要求 决策部署")
    static let holding = WordSet("举办 召开 举行 开幕 揭幕")
    static let firms = WordSet("金融 医疗 服务 中介 养老 科研 检测 信用社")
    static let alwaysGreeting = WordSet("喜迎 庆祝 献礼 迎庆")
    static let events = WordSet(
        "大胜利 召开 周年 生日 华诞 国庆 大会 盛会 复审 复核 复检 验收 检查 督察 督查 巡视 普查 考核 评估 运动会 冬奥 亚运 到来 国检 省检 评审 测评 迎检")
    static let notYears = WordSet("久 龄 际 代 前 后")
    static let commonYears = WordSet("有生之年 多事之年 一年之年 第一年度")
    static let schoolings = WordSet("党史 党纪 群众路线 思想 八项规定精神 三严三实 党性 党章党规 政法队伍 警示")
    static let doing = WordSet(
        """
        开展 实施 推进 推动 深化 完成 落实 启动 打好 打赢 抓好 做好 参与 参加 配合 巩固 持续 继续 深入 全面 扎实 认真 结合 围绕 制定 编制 执行 组织 以 贯彻 学习 迎接 庆祝 和
        及 与 展开 加快 谋划 统筹 抓实 抓住 按照 根据 加强 坚持 用好 推行 聚焦
        """
    )
    static let themes = WordSet(
        """
        提升 建设 攻坚 突破 落实 提质 服务 改革 创新 质量 效能 作风 提振 促进 主题 推进 增效 发展 管理 优化 转型 整治 招商 项目 环境 治理 活动 文化 旅游 见效 深化 执行 行动
        规范 巩固 强化 奋进 担当 实干 学习 法治 信用 消费 安全 普及
        """
    )
    static let campaigns = WordSet("活动 行动 系列 专项 工作 ” 主题 工程 、 ， , 。 和")
    static let actions = WordSet("行动计划 行动方案 行动 计划 任务 方案 攻坚 攻坚战 工程 大提升 整治 大变样 规划 滚动")
    static let notActions = WordSet("期间 以来 来 内")
    static let stretches = WordSet("今后 未来 近 过去 连续 每 前 后 往后 满 第 用 下 经过 这")
    static let noCampaign: Set<UInt32> = Set(
        "全今明去上前每当多少青中老新往近历丰周整翌同成次后本元之来末首终常经逐来这那哪幼童壮晚早几数半期隔延".unicodeScalars.map(\.value))
    static let taking: [UInt32] = Array("抢抓".unicodeScalars.map(\.value))
    static let since: [UInt32] = Array("以来".unicodeScalars.map(\.value))
    static let nationwide: [UInt32] = Array("全国".unicodeScalars.map(\.value))
    static let ofTheParty: [UInt32] = Array("党的".unicodeScalars.map(\.value))
}
