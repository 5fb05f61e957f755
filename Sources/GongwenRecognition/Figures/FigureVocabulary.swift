/// Judges by its words whether a name with its unit is an indicator (指标判别).
enum FigureVocabulary {
    /// How far a level counts.
    static func strength(of name: [UInt32], _ unit: UnitClass, isRatio: Bool) -> FigureDraft.Strength {
        guard isName(name) else { return .void }
        let head = FigureHeads.heads.suffix(of: name, name.indices)?.tag
        if head == .excluded { return .void }
        if head != .rate, isDeed(name) { return .void }
        let isCounted = counted.suffix(of: name, name.indices) != nil
        switch unit {
        case .percent: return head == .rate || head == .index ? .strong : .void
        case .none:
            if isRatio { return head == .structure || head == .index ? .strong : .void }
            return head == .index || head == .rate && indexes.occur(in: name) ? .strong : .void
        case .people: return head == .people || head == .level || isCounted ? .strong : .weak
        case .count: return head == .people || isCounted ? .strong : .weak
        case .points, .times: return .void
        case .stock where isCounted: return .strong
        case .money, .stock, .measure: return head == .level || head == .people || head == .rate ? .strong : .weak
        }
    }

    /// How far a growth without a level counts.
    static func strength(ofGrowth name: [UInt32]) -> FigureDraft.Strength {
        guard isName(name), !isDeed(name), figuresAtAll.suffix(of: name, name.indices) == nil else { return .void }
        let head = FigureHeads.heads.suffix(of: name, name.indices)?.tag
        return head == nil || head == .excluded ? .weak : .strong
    }

    /// Whether a share after a name without a verb is its growth: 固定资产投资8%左右.
    static func growsByShare(_ name: [UInt32]) -> Bool {
        isHeadline(name) && FigureHeads.heads.suffix(of: name, name.indices)?.tag == .level
    }

    /// Whether a name is one that heads plans and reports.
    static func isHeadline(_ name: [UInt32]) -> Bool { FigureHeads.headline.occur(in: name) }

    /// Whether 改善 of it means that it fell (浓度).
    static func isBetterLower(_ name: [UInt32]) -> Bool { pollution.occur(in: name) }

    private static func isName(_ name: [UInt32]) -> Bool {
        guard name.count >= 2, name.count <= 40, !unfit.contains(name[0]) else { return false }
        return generic.tag(of: name) == nil && companies.first(in: name, name.indices) == nil && !holdsNumber(name)
    }

    /// Whether a number of things stands in a name (12条产业链项目); ages, grades and PM2.5 may.
    private static func holdsNumber(_ name: [UInt32]) -> Bool {
        var place = 0
        while place < name.count {
            guard Sign.isDigit(name[place]) else {
                place += 1
                continue
            }
            if place > 0, Sign.isLetter(name[place - 1]) || name[place - 1] == Sign.openQuote { return false }
            while place < name.count, Sign.isDigit(name[place]) || name[place] == Sign.dot { place += 1 }
            if place == name.count { return true }
            // 500万元以上固定资产投资: a threshold
            var unit = place
            while unit < name.count, FigureUnits.scales.contains(name[unit]) { unit += 1 }
            if let base = FigureUnits.base.prefix(of: name, unit..<name.count), base.tag == .money,
                thresholds.prefix(of: name, unit + base.length..<name.count) != nil
            {
                continue
            }
            if !Sign.isLetter(name[place]), ages.prefix(of: name, place..<name.count) == nil { return true }
        }
        return false
    }

    private static func isDeed(_ name: [UInt32]) -> Bool {
        FigureHeads.deeds.prefix(of: name, name.indices) != nil && !FigureHeads.countedDeeds.occur(in: name)
    }

    private static let unfit: Set<UInt32> = Set("）)”》】的了着过、，".unicodeScalars.map(\.value))
    private static let figuresAtAll = FigureWords<Bool>([(true, "指标 各项指标 任务 计划")])
    private static let generic = FigureWords<Bool>([(true, "企业 项目 个人 单位 经济 总量 规模 增速 总数")])
    private static let thresholds = FigureWords<Bool>([(true, "以上 及以上 以下")])
    private static let companies = FigureWords<Bool>([(true, "集团 公司")])
    private static let ages = FigureWords<Bool>([(true, "岁 级 后 ” 大类 天 +")])
    private static let indexes = FigureWords<Bool>([(true, "指数")])
    private static let counted = FigureWords<Bool>([(true, "主体 总数 户数 件数 专利拥有量 拥有量 保有量 授权量 数")])
    private static let pollution = FigureWords<Bool>([(true, "PM 浓度 臭氧 二氧化 颗粒物 综合指数")])
}
