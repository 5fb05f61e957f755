/// The word classes that the frame of a document is told by (公文要素的词表).
enum FrameWords {
    /// What names of bodies end with (机关、单位后缀).
    static let organs = WordList(
        """
        人民政府 政府 政府办 督查室 研究室 监察室 委员会 常委会 管委会 监委 办公室 办公厅 厅 局 部 委 署 院 办事处 管理处 中心 法院 检察院 总工会 工会 协会 学会 \
        联合会 联合社 妇联 残联 科协 侨联 文联 工商联 团委 政协 人大 党组 党委 县委 市委 省委 区委 州委 旗委 纪委 公司 集团 银行 学校 大学 \
        学院 研究院 研究所 所 站 支队 总队 大队 供销社 领导小组 工作组 专班 指挥部 人武部 军分区 军区 管理局 党校 档案馆 图书馆 博物馆 \
        电视台 融媒体中心 工作委员会 组委会 筹委会 联席会议 主席团 秘书处 编辑部 编写组 课题组 街道办 开发区 园区 街道
        """)
    /// Names of bodies that need the name of a place before them to stand alone (机关通称).
    static let generalOrgans = WordList(
        "人民政府 政府 办公室 办公厅 人民政府办公室 人民政府办公厅 委员会 委员会办公室 常务委员会")
    /// Levels of places (行政区划通名).
    static let places = WordList("省 市 县 区 州 旗 镇 乡 盟 兵团 开发区 新区 自治区 街道")
    /// What recipients end with beside bodies (主送对象).
    static let recipients = WordList(
        """
        部门 单位 企业 学校 院校 高校 街道 办 镇 乡 县 市 区 州 旗 机构 团体 组织 公司 科室 股室 处室 同志 村 社区 小组 直属 事业单位 \
        驻地单位 农场 林场 园区 医院 幼儿园 中学 小学 委员 代表 先生 女士 老师 民主党派 政府组成部门 直属机构 派出机构 负责人 企事业单位 国有企业 商会 分局 中队 人
        """)
    /// Kinds of official documents and of the texts they carry: what titles end with (文种).
    static let kinds = WordList(
        """
        通知 通告 通报 公告 公报 决定 决议 命令 令 意见 报告 请示 批复 议案 函 纪要 办法 规定 细则 条例 章程 规则 制度 规范 标准 准则 守则 方案 计划 \
        规划 纲要 要点 安排 任务 清单 措施 预案 目标 总结 讲话 发言 致辞 讲话稿 提纲 提要 工作报告 任务书 责任书 倡议书 公开信 大事记 纪实 实录 摘要 决算 预算 草案 汇报 说明 指南 指引 \
        目录 名单 一览表 分工 分工表 任务表 计划表 指标 台账 工作任务 重点任务 答复 复函 会议纪要 建议 情况 简报 须知 承诺书 实施意见 批示 指示 举措 项目表 明细表
        """)
    /// Kinds that a title ends with after 的, so that it is complete (公文文种).
    static let officialKinds = WordList(
        "通知 通告 通报 公告 公报 决定 决议 命令 令 意见 报告 请示 批复 议案 函 复函 纪要 办法 规定 细则 方案 说明 讲话 建议 公开信 答复 若干措施 措施 条例")
    /// What posts end with (职务).
    static let posts = WordList(
        """
        长 主任 书记 主席 秘书长 检察长 院长 局长 县长 市长 省长 区长 州长 旗长 镇长 乡长 厅长 部长 处长 科长 司长 委员 总理 主委 会长 理事长 董事长 总经理 \
        行长 校长 组长 专员 巡视员 调研员 政委 司令员 司令 党组书记 代表 记者 通讯员
        """)
    /// Whom a report addresses (称谓用语).
    static let addressed = WordList(
        """
        代表 委员 同志 同志们 领导 来宾 嘉宾 朋友 朋友们 主任 副主任 主席 副主席 秘书长 同学们 同学 老师 老师们 先生 先生们 女士 女士们 市民 \
        乡亲们 各位 组成人员 常委 书记 县长 市长 省长 区长 干部 人员 企业家 企业家们 职工 父老乡亲
        """)
    /// Titles of sections that explain words (名词解释).
    static let glossaryNouns = WordList("名词 术语 词语 用语 词汇 概念 有关内容 相关内容 缩略语 专有名词 有关提法")
    /// What such a section does with them.
    static let glossaryVerbs = WordList("解释 注释 注解 释义 说明 解读 简释")
    /// What such a section may be headed by alone.
    static let loneGlossaryHeadings = WordList("注释 注解 释义")
    /// How 通知 pass a text on.
    static let passingVerbs = WordList("印发 转发 批转 公布 发布 颁布 下发 下达")
    /// Those that hand on the text itself.
    static let handingVerbs = WordList("印发 转发 批转 下发")
    /// Labels of a web page round a document (网页字段).
    static let webLabels = WordList(
        """
        索引号 索取号 信息索引号 发布机构 发布机关 发布单位 发文机关 发文单位 公开单位 公文种类 文种 组配分类 主题分类 体裁分类 服务对象分类 分类 信息分类 成文日期 生成日期 发文日期 \
        公开日期 发布日期 发布时间 更新时间 生效日期 失效日期 废止日期 有效性 效力状态 时效性 规范性文件编号 统一编号 登记号 标题 名称 信息名称 发文字号 文号 字号 \
        来源 信息来源 稿源 文章来源 浏览次数 浏览量 访问量 点击数 点击量 点击率 字体 字体大小 关键词 公开方式 公开类别 公开范围 公开形式 公开属性 责任编辑 编辑 审核 初审 复审 终审 \
        校对 作者 打印 分享 分享到 主办 承办 网站标识码 时间 日期 发布人 信息提供 撰稿 发文机构 内容概述 公文目录 生效时间 废止时间 失效时间 更新日期 成文时间 发文时间 \
        实施日期 施行日期 制发机关 制发日期 公开主体 公开目录 公开时限 文件状态 是否有效 有效期 效力 索引 阅读 阅读次数 阅读量 浏览 访问次数 下载地址 信息公开目录 发布文号 主题词
        """)
    /// Labels that a paper prints round an article (报刊字段), those of the model's own fields first.
    static let paperLabels = WordList(
        """
        刊发日期 刊登日期 见报日期 发表日期 刊发时间 发布日期 发布时间 日期 阅读次数 阅读量 阅读数 阅读 浏览次数 浏览量 点击次数 点击数 作者 来源 记者 本报记者 通讯员 编辑 责任编辑 责编 \
        校对 审核 摄影 供稿 编印单位 主办单位 主办 承办 准印证号 刊号 印数 发行 版面 版次 期号 总期号 编印日期 稿件来源 美编 值班编辑 版面编辑 监审 终审
        """)
    /// Marks before the items of a page's list (项目符号).
    static let bullets: Set<Unicode.Scalar> = ["•", "·", "●", "■", "◆", "▪", "▶"]
    static let publishLabels = WordList("刊发日期 刊登日期 见报日期 发表日期 刊发时间 发布日期 发布时间 日期")
    static let readLabels = WordList("阅读次数 阅读量 阅读数 阅读 浏览次数 浏览量 点击次数 点击数")
    static let authorLabels = WordList("作者")
    /// Labels that only a paper prints.
    static let paperOnly = WordList("刊发日期 刊登日期 见报日期 发表日期 刊发时间 阅读次数 准印证号 编印单位 刊号 本报记者 期号 版面 版次")
    /// Words on a web page's foot or head that stand alone (网页按钮).
    static let webButtons = WordList(
        "朗读 无障碍 长辈版 打印 打印本页 关闭 关闭窗口 分享 分享到 返回 返回顶部 收藏 下载 【打印】 【关闭】 [打印] [关闭] 上一篇 下一篇 扫一扫 字体：大中小 【字体：大中小】 [字体：大中小]")
    /// Surnames most people bear (常见姓氏).
    static let surnames = WordList(
        """
        王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 朱 马 胡 郭 林 何 高 梁 郑 罗 宋 谢 唐 韩 曹 许 邓 萧 冯 曾 程 蔡 彭 潘 袁 于 董 余 苏 叶 吕 魏 蒋 田 杜 丁 沈 姜 \
        范 江 傅 钟 卢 汪 戴 崔 任 陆 廖 姚 方 金 邱 夏 谭 韦 贾 邹 石 熊 孟 秦 阎 薛 侯 雷 白 龙 段 郝 孔 邵 史 毛 常 万 顾 赖 武 康 贺 严 尹 钱 施 牛 洪 龚 \
        汤 陶 黎 温 莫 易 樊 乔 文 安 殷 颜 庄 章 鲁 倪 庞 邢 俞 翟 蓝 聂 齐 向 申 葛 岳 欧阳 上官 司马 诸葛 某
        """)
    /// Labels of the 版记 (版记标签).
    static let copyLabels = WordList("抄送 抄报 抄送机关 报送 分送 呈报 主送 主题词 关键词 送 报 发")
    /// What remarks below the day open with (附注).
    static let notes = WordList("此件 此文 本件 联系人 联系电话 公开方式 公开属性 公开范围 主动公开 依申请公开 不予公开 信息公开")
    /// Lists of minutes (出席、请假、列席).
    static let attendance = WordList(
        "出席 请假 列席 缺席 出席人员 请假人员 列席人员 出席单位 列席单位 参会人员 参加人员 出席会议人员 列席会议人员 缺席人员 记录 记录人 主持 主持人")
    /// Labels at the foot of a web page (网页页脚).
    static let webFeet = WordList(
        "责任编辑 责编 编辑 审核 初审 复审 终审 校对 来源 信息来源 稿源 上一篇 下一篇 上一条 下一条 打印 分享 分享到 扫一扫 附件下载 相关链接 相关阅读 撰稿 作者")
    /// Labels before a speaker (报告人).
    static let speakerLabels = WordList("报告人 汇报人 讲话人 主讲人 发言人")
    /// Words behind the day of printing (印发).
    static let printing = WordList("印发 印制 翻印 编印 印")
    /// Words before the number of copies (印数).
    static let printCounts = WordList("共印 印数 印刷 印 打印")
    /// Labels that other texts have too: alone they show no web page.
    static let weakWebLabels = WordList("时间 日期 标题 名称 分类 审核 校对 编辑 有效期 效力 索引 主题词")
    /// Who wrote an article, without a colon (记者).
    static let reporters = WordList("本报记者 记者 通讯员 本刊记者 见习记者")
    /// 密级.
    static let securityLevels = WordList("绝密 机密 秘密")
    /// 紧急程度, of telegrams too.
    static let urgencies = WordList("特急 加急 特提 平急 急件")
    /// Labels before those who sign (签发人).
    static let signatoryLabels = WordList("签发人 签发 会签人 审签人")
    /// 密级 and 紧急程度, as letters print them below their mark.
    static let markings = WordList("绝密 机密 秘密 特急 加急")
    /// 星期.
    static let weekdays = WordList("星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天")
    /// Words behind a paper's day (编印).
    static let compiling = WordList("编印 出版 出刊 印刷 印制 发行")
    /// What names of papers end with (报刊名).
    static let papers = WordList("报 日报 晚报 周报 快报 周刊 简报 时报 新闻")
    /// Remarks on the stage of a text in brackets (稿次).
    static let stages = WordList("稿 试行 暂行 草案 修订 修正 修改 版 摘要 节选 摘登")
    /// Web fields of the number.
    static let numberFields = WordList("发文字号 文号")
    /// Web fields of the title.
    static let titleFields = WordList("标题 信息名称 名称")
}
