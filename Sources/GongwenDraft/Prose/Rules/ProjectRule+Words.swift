import GongwenRecognition

/// The words that works are known by (词表).
extension ProjectRule {
    /// What a work is.
    static let nouns = WordSet(
        """
        工程 项目 产业园 园区 水库 大道 公路 铁路 大桥 学校 医院 校区 院区 综合楼 中心 电厂 泵站 片区 创新园 科技园 物流园 示范园 工业园 创业园 双创园 智谷 新城 小镇
        水厂 污水处理厂 处理厂 电站 变电站 机场 码头 港区 作业区 高速 隧道 广场 公园 快速路 枢纽 体育馆 图书馆 博物馆 文化馆 展览馆 科技馆 纪念馆 美术馆 体育场 体育中心 大厦
        综合体 立交 立交桥 车站 高铁站 客运站 中学 小学 幼儿园 高中 初中 生产线 灌区 渠 闸 船闸 养老院 福利院 敬老院 门诊楼 病房楼 教学楼 宿舍楼 实训楼 办公楼 大楼 环线
        专用线 连接线 通道 主干道 国道 省道 安置区 商业街 步行街 批发市场 农贸市场 交易市场 物流港 总部 基地 新馆 新院 遗址公园
        """)
    /// Roads by their last word, where something is done to them: 禾丰路拓宽.
    static let streets = WordSet("路 街")
    static let listEnds = WordSet("等项目 等工程 等重点项目 等重大项目 等重点工程")
    /// Verbs that can be said of one work but once.
    static let onceVerbs = WordSet("开工建设 开工 建成 建成投用 竣工 投产 投用 启用 动工建设 动工 建成启用 建成投产 建成运营 全面建成")
    /// Verbs that go with a work for years.
    static let verbs = WordSet("完成 推进 加快 加快推进 推动 加快建设 启动 启动建设 续建 新建 建设 实施 扩建 改扩建 迁建 抓好 统筹推进 改造 谋划建设 规划建设 促进")
    /// Words of resolve before a verb.
    static let resolve = WordSet(
        """
        力争 确保 年内 全年 力促 争取 计划 预计 全县 全市 全区 全省 我县 我市 我区 到年底 年底前 年底 同时 并 再 还要 要 将 努力 实现 今年 继续 持续 大力 积极 着力 扎实 深入 稳步
        有序 全力 进一步 重点 使 保障 高标准 高质量 高水平 全面 尽快 和 及 以及 全速 科学 早日 按期 如期 年内完成
        """)
    /// What is said of one work but once.
    static let onceEvents = WordSet(
        """
        开工 开工建设 建成 竣工 通车 投产 投用 投入使用 投入运营 投入运行 交付 交付使用 竣工验收 验收 封顶 启用 运营 建成投用 建成投产 建成通车 建成运营 建成启用 完工 动工 试运行
        通航 并网 并网发电 蓄水 下闸蓄水 开业 开园 开馆 合龙 贯通 竣工投产 竣工投用 达产 投运 落成 动工建设 正式运营 试运营 投入试运行 建成开放 对外开放 开馆迎客 开诊 开学 招生
        """)
    /// What is done to a work for years.
    static let events = WordSet(
        """
        建设 施工 改造 扩建 改扩建 迁建 新建 改建 改造提升 提升改造 前期工作 前期 规划建设 等 等项目 等工程 等重点项目 等重大项目 等重点工程 进度 实施
        落地 北延 南延 东延 西延 延伸 拓宽 改线 升级改造 打通 续建 征收 拆迁
        """)
    /// Words between a work and its event.
    static let adverbs = WordSet(
        """
        全线 全面 按期 如期 早日 顺利 尽快 年内 全部 主体 主体工程 通过 正式 基本 建成并 实现 按时 加快 推进 加快推进 年底前 抓紧 整体 提前 完成
        完成并 同步 主体完工 一次性
        """)
    /// More than one, or no one in particular.
    static let several = WordSet(
        """
        一批 各类 各级 重点项目 重大项目 重点工程 重大工程 省级重点 市级重点 县级重点 签约项目 招商项目 招商引资 在建项目 续建项目 新建项目 亿元 民生实事 实事 前期项目 储备 企业 各镇 镇街 多个 各项 个 之
        一系列 系列 若干 所有 每个 乡镇 村级 储能项目 意向 外资项目 内资 产业项目 工业项目 民生项目
        """)
    static let levels = WordSet("县 市 区 省 县城 城区 全县 市级 县级")
    static let bodies = WordSet(
        "医院 学校 中学 小学 高中 幼儿园 中心 图书馆 博物馆 文化馆 展览馆 科技馆 体育馆 体育场 档案馆 党校 职业中专 福利院 敬老院 妇幼保健院 校区 院区 车站 客运站 水厂 污水处理厂")
    /// What is built for a body.
    static let buildings = WordSet("综合楼 校区 院区 门诊楼 病房楼 教学楼 宿舍楼 实训楼 办公楼 大楼 工程 项目 迁建 基地")
    /// Works that are one of their kind where nothing says that they are more.
    static let single = WordSet("工程")
    /// Works done anew every year, whatever their name says.
    static let recurring = WordSet("农村 老旧 棚户 棚改 高标准农田 城镇 城市 安居 民生 绿化 亮化 美化 养护 提升工程 行动 培育 素质 技改")
    /// Words of the ground and of buildings: a programme's name (人才培育工程) has none.
    static let physical = WordSet(
        """
        水库 大道 公路 铁路 大桥 湖 河 江 渠 楼 医院 学校 中学 小学 产业园 公园 园区 科技园 物流园 工业园 调水 引水 供水 增容 枢纽 电站 电厂 泵站 大坝 连接线 专用线 环线 高速
        港 码头 机场 博物馆 图书馆 体育馆 文化馆 大厦 广场 隧道 水闸 新城 古城 水厂 高铁 立交 管廊 抽水蓄能 变电站 生产线 文物 遗址 故居 旧址
        """)
    /// What programmes are called as well as works.
    static let loose = WordSet("工程 项目")
    /// Words that say what kind a work is, where it lies and how good it is to be; the rest is its name.
    static let kinds = WordSet(
        """
        农村 城乡 城市 乡村 城镇 城区 县城 县域 县 市 区 省 镇 村 全县 全市 老旧 小区 老城 新区 新 老 旧 高标准 农田 高质量 现代 现代化 智能 智慧 数字 数字化 绿色 生态 标准 标准化
        标准厂房 厂房 基础 设施 基础设施 配套 配套设施 公共 服务 公共服务 便民 民生 惠民 教育 医疗 卫生 养老 托育 文化 体育 旅游 文旅 商贸 物流 冷链 仓储 电商 电子商务 农业 工业 产业
        制造 先进 制造业 新能源 能源 光伏 风电 储能 充电 充电桩 停车 停车场 供水 供热 供气 供电 供暖 排水 污水 垃圾 处理 治理 整治 修复 保护 利用 综合 综合性 开发 改造 提升 建设 更新
        扩建 新建 改建 改扩建 除险 加固 维修 养护 清淤 疏浚 河道 河湖 水系 水利 水网 水源 灌溉 防洪 排涝 雨污 分流 管网 燃气 道路 公路 交通 路网 桥梁 街道 街区 棚户 棚改 安置 安置房
        保障 保障性 住房 租赁 人才 公寓 公租房 一体化 规模化 产业化 融合 发展 创新 创业 孵化 科技 研发 试点 示范 区域 省级 市级 县级 国家级 国家 级 重点 重大 主要 骨干 特色 优势 传统 新型 新兴
        千亿 百亿 万亩 千亩 亩 万吨 一流 大型 中型 小型 中小型 大 中 小 高 低 和 与 及 的 等 暨 环境 人居 美丽 宜居 和美 幸福 平安 安全 应急 消防 气象 监测 监控 平台 网络 信息 大数据 数据
        算力 通信 宽带 基站 集中 集中供热 饮水 饮用水 安全饮水 农产品 粮食 粮油 蔬菜 畜禽 养殖 种植 种业 食品 加工 装备 材料 新材料 化工 医药 生物 纺织 服装 家居 机械 电子 汽车 零部件
        精细 高端 低碳 循环 经济 节能 减排 环保 固废 危废 资源 回收 再生 造林 绿化 国土 林业 森林 湿地 公园 口袋 口袋公园 郊野 健身 全民 残疾人 儿童 妇幼 老年 青年 学前 义务 高中 中小学
        职业 普通 高等 优质 均衡 普惠 学位 扩容 增效 增容 提质 达标 规范化 精品 品牌 名牌 双招双引 招商 引资 招商引资 外贸 跨境 保税 口岸 开放 合作 园 区 厂 站 馆 场 楼 路 街 桥 线 网 点
        基层 社区 党群 政务 行政 审批 便民服务 社会 信用 金融 法治 司法 综治 矛盾 调解 信访 网格 殡葬 公益 公益性 墓地 公墓 骨灰堂 中医 疾控 急救 胸痛 卒中 重症 医共体 医联体 分级 诊疗
        四好 农村路 乡道 县道 国道 省道 国省道 干线 高速 铁路 高铁 航道 港口 机场 物流 枢纽 通用 内河 客运 货运 城际 轨道 快速 慢行 绿道 步道 通道 连接 断头 断头路 拓宽 打通 贯通 大中修 大修
        重大项目 强基 富民 强县 强镇 强村 振兴 全域 土地 复垦 盐碱地 矿山 地质 灾害 防治 水土 保持 流域 黑臭 水体 新时代 文明 实践 融媒体 媒体 产教 产学研 零碳 样板 种养 结合 畅通 水环境 水生态 大气 土壤 污染 防控 补短板 攻坚 集聚 集群 链 产业链 龙头 培育 梯次
        """)
}
