/// Words that kinds are told by (类别用词).
enum KindWords {
    /// What a title can end with; the longest is the one meant.
    static let lastWords = WordList(
        """
        通知 通告 通报 公告 公报 决定 决议 命令 令 意见 报告 请示 批复 议案 函 复函 答复 纪要 计划 规划 纲要 要点 安排 任务 分工 清单 分解 分解表 \
        任务书 分工表 任务表 方案 办法 规定 细则 条例 措施 总结 讲话 致辞 计划草案 计划（草案） 工作报告 目标 预案 说明 台账 任务分工
        """)
    /// Plans in the wide sense (计划类).
    static let plans: Set<String> = ["计划", "规划", "纲要", "要点", "安排", "计划草案", "目标"]
    /// Lists of tasks (任务类).
    static let tasks: Set<String> = ["任务", "分工", "清单", "分解", "分解表", "任务书", "分工表", "任务表", "台账", "任务分工"]
    /// Letters.
    static let letters: Set<String> = ["函", "复函", "答复"]
    /// Kinds of 公文 that are none of ours (其他文种).
    static let others: Set<String> = ["通告", "通报", "公告", "公报", "决定", "决议", "请示", "批复", "议案", "讲话", "致辞", "条例", "总结"]
}
