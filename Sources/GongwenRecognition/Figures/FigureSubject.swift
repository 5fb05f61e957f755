/// A subject made bare of place, time and verbs (指标名称), its agent and measure told apart.
struct FigureSubject {
    /// The name as printed, whole if `needsAgent` is false.
    var name: [UInt32]
    /// Whether it is a measure alone that wants its subject from before (营业收入).
    var needsAgent: Bool
    /// The subject before the measure (规模以上工业); empty where there is none.
    var agent: [UInt32] = []

    /// Reads a subject.
    init(_ text: FigureText, _ range: Range<Int>) {
        let folded = text.folded
        var begin = Self.withoutLead(text, range)
        if let cut = Self.lastCut(folded, begin..<range.upperBound) {
            begin = Self.withoutLead(text, cut..<range.upperBound)
        }
        // 第三产业实现增加值: the measure stands behind the verb, its subject before it.
        if let verb = Self.lastAttain(folded, begin..<range.upperBound) {
            let measure = Self.name(text, Self.withoutLead(text, verb.upperBound..<range.upperBound)..<range.upperBound)
            let agent = Self.name(text, begin..<verb.lowerBound)
            if FigureHeads.bare.tag(of: measure) != nil, let agent = Self.agent(agent, anyEnd: agent.count <= 10) {
                name = agent + measure
                needsAgent = false
                self.agent = agent
                return
            }
            name = measure
        } else {
            name = Self.name(text, begin..<range.upperBound)
        }
        needsAgent = FigureHeads.bare.tag(of: name) != nil
        if !needsAgent, let measure = FigureHeads.bare.suffix(of: name, name.indices) {
            agent = Self.agent(Array(name.dropLast(measure.length))) ?? []
        }
    }

    /// The subject that a noun phrase lends to a measure: 规模以上工业企业 → 规模以上工业; nil if it is no such noun.
    static func agent(_ phrase: [UInt32], anyEnd: Bool = false) -> [UInt32]? {
        var phrase = phrase
        if let new = newly.prefix(of: phrase, phrase.indices) { phrase.removeFirst(new.length) }
        if let digits = phrase.firstIndex(where: { !Sign.isDigit($0) }), digits > 0,
            let unit = FigureUnits.base.prefix(of: phrase, digits..<phrase.count), unit.tag == .count
        {
            phrase.removeFirst(digits + unit.length)
        }
        guard phrase.count > 1, !Sign.isDigit(phrase[0]), FigureHeads.deeds.prefix(of: phrase, phrase.indices) == nil
        else { return nil }
        guard anyEnd || FigureHeads.agents.suffix(of: phrase, phrase.indices) != nil else { return nil }
        if let enterprise = enterprises.suffix(of: phrase, phrase.indices),
            phrase.count > enterprise.length, phrase[phrase.count - enterprise.length - 1] == industry
        {
            phrase.removeLast(enterprise.length)
        }
        return phrase
    }

    /// A range as a name: brackets at its end or with letters only are left out, and the 的 before a share.
    static func name(_ text: FigureText, _ range: Range<Int>) -> [UInt32] {
        var name: [UInt32] = []
        var place = range.lowerBound
        while place < range.upperBound {
            let value = text.folded[place]
            if value == Sign.open, let close = text.folded[place..<range.upperBound].firstIndex(of: Sign.close) {
                let inside = text.folded[place + 1..<close]
                if close + 1 == range.upperBound || inside.allSatisfy({ Sign.isLetter($0) })
                    || FigureHeadings.remarks.first(in: text.folded, place..<close) != nil
                {
                    place = close + 1
                    continue
                }
            }
            if value == Self.openNote, let close = text.folded[place..<range.upperBound].firstIndex(of: Self.closeNote)
            {
                place = close + 1
                continue
            }
            if value == Sign.of, shares.prefix(of: text.folded, place + 1..<range.upperBound) != nil {
                place += 1
                continue
            }
            name.append(text.printed[place])
            place += 1
            // 占全县生产总值比重: the place is left out here too.
            if value == Sign.share, let whole = areas.prefix(of: text.folded, place..<range.upperBound),
                shares.prefix(of: text.folded, place + whole.length..<range.upperBound) == nil,
                text.folded[min(place + whole.length, range.upperBound - 1)] != Sign.of
            {
                place += whole.length
            }
        }
        return normal(name)
    }

    /// GDP and 生产总值 alone are 地区生产总值; the place before a name of a list is left out.
    static func normal(_ name: [UInt32]) -> [UInt32] {
        var name = name
        if let lead = FigureGrammar.leads.prefix(of: name, name.indices), lead.tag == .place,
            lead.length + 1 < name.count
        {
            name.removeFirst(lead.length)
        }
        return whole.tag(of: name).map { _ in grossProduct } ?? name
    }

    /// Where a range begins when place, time, connectives and verbs at its start are left out.
    static func withoutLead(_ text: FigureText, _ range: Range<Int>) -> Int {
        var begin = range.lowerBound
        while begin < range.upperBound {
            let rest = begin..<range.upperBound
            if let length = listNumber(text.folded, rest) ?? time(text, rest) ?? place(text, rest) {
                begin += length
            } else if let lead = FigureGrammar.leads.prefix(of: text.folded, rest), lead.length < rest.count {
                if lead.length == 1, FigureHeads.heads.tag(of: Array(text.folded[rest])) != nil { break }
                begin += lead.length
            } else {
                break
            }
        }
        return begin
    }

    /// 1. or （1） or ① at the start: how long.
    private static func listNumber(_ folded: [UInt32], _ range: Range<Int>) -> Int? {
        if (0x2460...0x2473).contains(folded[range.lowerBound]) { return 1 }
        var place = range.lowerBound
        if folded[place] == Sign.open { place += 1 }
        let digits = place
        while place < range.upperBound, Sign.isDigit(folded[place]) { place += 1 }
        guard place > digits, place < range.upperBound, [Sign.dot, Sign.pause, Sign.close].contains(folded[place])
        else {
            return nil
        }
        return place + 1 - range.lowerBound
    }

    /// 2021年, 到2025年末, 截至2021年底, 1-11月, “十四五”期间 at the start: how long.
    private static func time(_ text: FigureText, _ range: Range<Int>) -> Int? {
        var place = range.lowerBound
        if let word = untils.prefix(of: text.folded, range) { place += word.length }
        if text.year(at: place, before: range.upperBound) != nil {
            place += 5
            return place - range.lowerBound
        }
        if place < range.upperBound, Sign.isDigit(text.folded[place]) {
            var end = place
            while end < range.upperBound,
                Sign.isDigit(text.folded[end]) || text.folded[end] == Sign.hyphen
                    || text.folded[end] == Sign.dash || text.folded[end] == Sign.tilde || text.folded[end] == 0x81F3
            {
                end += 1
            }
            if let unit = monthUnits.prefix(of: text.folded, end..<range.upperBound) {
                return end + unit.length - range.lowerBound
            }
            return nil
        }
        if let plan = plans.prefix(of: text.folded, place..<range.upperBound) {
            return place + plan.length - range.lowerBound
        }
        return nil
    }

    /// 青禾县 before a name that reports begin with: how long.
    private static func place(_ text: FigureText, _ range: Range<Int>) -> Int? {
        let folded = text.folded
        for end in range.lowerBound + 2..<max(range.lowerBound + 2, min(range.lowerBound + 9, range.upperBound - 1))
        where places.contains(folded[end]) {
            if notPlaces.contains(folded[end - 1]) || folded[end - 1] == Sign.pause { return nil }
            let rest = end + 1..<range.upperBound
            if openings.prefix(of: folded, rest) != nil || text.year(at: end + 1, before: range.upperBound) != nil {
                return end + 1 - range.lowerBound
            }
        }
        return nil
    }

    /// Behind the last word that ends what does not belong to the name (力争, 推动).
    private static func lastCut(_ folded: [UInt32], _ range: Range<Int>) -> Int? {
        var depth = 0
        for place in range.reversed() {
            if folded[place] == Sign.close { depth += 1 }
            if folded[place] == Sign.open { depth -= 1 }
            guard depth <= 0, let lead = FigureGrammar.leads.prefix(of: folded, place..<range.upperBound),
                case .cut = lead.tag
            else {
                continue
            }
            if lead.length > 1, place + lead.length + 1 < range.upperBound { return place + lead.length }
        }
        return nil
    }

    /// The last 实现, 完成 inside a range.
    private static func lastAttain(_ folded: [UInt32], _ range: Range<Int>) -> Range<Int>? {
        for place in range.reversed() {
            guard let verb = attain.prefix(of: folded, place..<range.upperBound) else { continue }
            return place..<place + verb.length
        }
        return nil
    }

    /// [2]: the number of a note behind a name.
    private static let openNote: UInt32 = 0x5B, closeNote: UInt32 = 0x5D
    /// 业
    private static let industry: UInt32 = 0x4E1A
    private static let grossProduct: [UInt32] = "地区生产总值".unicodeScalars.map(\.value)
    private static let whole = FigureWords<Bool>([(true, "GDP 生产总值 地区GDP gdp 地区生产总值GDP")])
    private static let shares = FigureWords<Bool>([(true, "比重 比例 占比 比率 之比")])
    private static let areas = FigureWords<Bool>([(true, "全市 全县 全省 全区 全州 全旗 全镇 全乡")])
    private static let newly = FigureWords<Bool>([(true, "新增 新招引 现有 全部 共有 拥有 培育 净增 全市 全县 全区 全省 其中")])
    private static let enterprises = FigureWords<Bool>([(true, "企业 企业单位 法人单位 单位 法人企业 生产企业")])
    private static let attain = FigureWords<Bool>([(true, "实现 完成 实现了 完成了 创造 共实现 达成 实际完成")])
    private static let untils = FigureWords<Bool>([(true, "到 至 截至 截止 自 在 从 于")])
    private static let monthUnits = FigureWords<Bool>([(true, "月份 月末 月底 月 个月 季度 年来 年")])
    private static let plans = FigureWords<Bool>([
        (
            true,
            """
            “十一五” “十二五” “十三五” “十四五” “十五五” “十六五” “十五” 十一五 十二五 十三五 十四五 十五五
            """
        )
    ])
    private static let places: Set<UInt32> = Set("省市县区旗州盟镇乡".unicodeScalars.map(\.value))
    private static let notPlaces: Set<UInt32> = Set("城上门超股楼园社景库山牧地灌林新片小郊矿湖发成乡集村家各跨贫汽菜夜".unicodeScalars.map(\.value))
    private static let openings = FigureWords<Bool>([
        (
            true,
            """
            生产总值 地区生产总值 GDP 一般公共 地方一般 公共财政 财政 地方财政 规模以上 规上 固定资产 全社会 社会消费品 城镇居民 \
            农村居民 城乡居民 居民 人均 外贸 进出口 金融机构 常住人口 三次产业 实现 完成 预计 全年 全体居民 全口径 城镇登记 城镇调查 城镇新增 \
            农民人均 农林牧渔
            """
        )
    ])
}
