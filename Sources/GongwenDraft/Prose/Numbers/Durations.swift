import GongwenRecognition

/// Stretches of time and distance that name a standard (时长、半径): 15分钟生活圈, 24小时, 3岁以下, 连续5年. A time
/// that is promised to be cut or reached is a figure.
enum Durations: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start)
        if passage.first(averages, in: clause.lowerBound..<start) != nil { return nil }
        let unit = passage.begins(units, at: token.unit.lowerBound)
        if passage.begins(ages, at: token.digits.upperBound) > 0 || passage.begins(ages, at: token.unit.lowerBound) > 0
        {
            return .stay("年龄界限")
        }
        if passage.begins(clock, at: token.digits.upperBound) > 0, token.unit.count <= 1 { return .stay("时刻") }
        guard unit > 0, !token.unit.isEmpty else { return radius(token, passage, clause) }
        let isPromise = passage.first(cutting, in: clause.lowerBound..<start) != nil
        if passage.at(token.unit.lowerBound) == Sign.year {
            if passage.ends(running, before: start, from: clause.lowerBound) > 0 {
                return .ask("连续年数随年份变", "到新的一年是多少年？")
            }
            return .stay("年限")
        }
        if passage.first(circles, in: token.end..<max(token.end, min(clause.upperBound, token.end + 12))) != nil {
            return .stay("服务圈的名称")
        }
        if isPromise { return nil }
        if passage.begins(days, at: token.unit.lowerBound) > 0,
            passage.first(weather, in: clause.lowerBound..<start) != nil
        {
            return nil
        }
        return .stay("固定的时长")
    }

    /// 周边5公里范围, 500米见绿.
    private static func radius(_ token: NumberToken, _ passage: DraftPassage, _ clause: Range<Int>) -> NumberVerdict? {
        guard passage.begins(lengths, at: token.unit.lowerBound) > 0, passage.begins(ranges, at: token.end) > 0 else {
            return nil
        }
        return .stay("范围的名称")
    }

    private static let averages = WordSet("预期寿命 受教育年限")
    private static let units = WordSet("年 小时 个小时 分钟 秒 天 个月 日 个工作日 工作日 周 时 季 个季度 秒钟")
    private static let ages = WordSet("岁 周岁 岁以上 岁以下 龄")
    private static let clock = WordSet("时至 时起 点至 时前 时后 点前 :")
    private static let running = WordSet("连续 已连续 第 蝉联 持续")
    private static let circles = WordSet("圈 交通 通勤 达 可达 抵达 自助 值班 服务站 车程 直达 都市 经济带 生活 健身 值守 不打烊 响应")
    private static let cutting = WordSet(
        "压缩 缩短 缩减 减至 降至 降低 控制 不超过 达到 提速 压减 减少 增加 延长至 不少于 不低于 平均 优于")
    private static let days = WordSet("天 日")
    private static let weather = WordSet("优良 重污染 天数 良好")
    private static let lengths = WordSet("公里 米 千米 海里")
    private static let ranges = WordSet("范围 半径 覆盖 见 内 以内的 直径 服务半径 圈")
}
