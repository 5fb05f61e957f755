/// Divides one subject into the names of several values (分别展开).
enum FigureNames {
    /// The names of a subject with so many values; nil where the count does not fit.
    ///
    /// - Parameter divides: whether 分别 stands before the values, so that words such as 城乡 may be divided.
    static func names(of subject: [UInt32], count: Int, divides: Bool) -> [[UInt32]]? {
        if count == 1 { return [subject] }
        let listed = listed(subject, count: count)
        // 城乡 is divided unless the subject lists as many whole names: A总额和进出口总额分别….
        if divides, listed?.contains(where: { head(of: $0).isEmpty }) ?? true, let names = folded(subject, count: count)
        {
            return names
        }
        // 城乡居民收入达到23100元和7750元: two values say as much as 分别.
        guard let listed else { return divides ? nil : folded(subject, count: count) }
        return completed(listed).map(FigureSubject.normal)
    }

    /// The pieces of a list at 、 and at a last 和, if there are so many.
    private static func listed(_ subject: [UInt32], count: Int) -> [[UInt32]]? {
        let pauses = split(subject, at: [pause])
        if pauses.count == count { return pauses }
        guard pauses.count < count, let last = pauses.last else { return nil }
        for link in links {
            guard let parts = split(last, around: link) else { continue }
            let pieces = pauses.dropLast() + parts
            if pieces.count == count { return Array(pieces) }
        }
        return nil
    }

    /// The pieces of a subject, for 均: each has the same value.
    static func pieces(of subject: [UInt32]) -> [[UInt32]] {
        if let names = folded(subject, count: 2) ?? folded(subject, count: 3) { return names }
        let pauses = split(subject, at: [pause])
        guard let last = pauses.last else { return [subject] }
        for link in links {
            if let parts = split(last, around: link) { return completed(Array(pauses.dropLast() + parts)) }
        }
        return pauses.count > 1 ? completed(pauses) : [subject]
    }

    /// Divides a word that folds several subjects into one (城乡, 存贷款).
    private static func folded(_ subject: [UInt32], count: Int) -> [[UInt32]]? {
        guard let (place, match) = folds.first(in: subject, subject.indices) else { return nil }
        var parts = match.tag
        if match.tag[0] == town, residents.prefix(of: subject, place + match.length..<subject.count) == nil {
            parts[0] = city
        }
        guard parts.count == count else { return nil }
        return parts.map { part in
            Array(subject[..<place]) + part.unicodeScalars.map(\.value) + subject[(place + match.length)...]
        }
    }

    /// Gives the pieces of a list what they share: the tail of the last, the beginning of the first.
    private static func completed(_ pieces: [[UInt32]]) -> [[UInt32]] {
        guard let last = pieces.last, let first = pieces.first else { return pieces }
        let shared = head(of: first)
        return pieces.enumerated().map { index, piece in
            if index < pieces.count - 1 {
                let tail = tail(of: last, for: piece)
                if !tail.isEmpty { return ordinal(piece, tail) + tail }
            }
            if index > 0, let lender = lender(of: piece, pieces[index - 1]) { return lender + piece }
            if index > 0, !shared.isEmpty, shared.count < first.count, wantsBeginning(piece) {
                return Array(first.dropLast(shared.count)) + piece
            }
            return piece
        }
    }

    /// What loans share with the deposits before them (金融机构存款余额…，贷款余额…); nil where there is nothing.
    static func lender(of name: [UInt32], _ before: [UInt32]) -> [UInt32]? {
        guard let deposits = loans.tag(of: name)?.unicodeScalars.map(\.value), before.count > deposits.count,
            Array(before.suffix(deposits.count)) == deposits
        else { return nil }
        return before.dropLast(deposits.count)
    }

    /// Whether a later piece is a measure alone, so that the first piece lends it its beginning (市直企业资产、收入).
    private static func wantsBeginning(_ piece: [UInt32]) -> Bool {
        if lone.tag(of: piece) != nil { return true }
        guard FigureHeads.bare.tag(of: piece) == false else { return false }
        return FigureHeads.heads.suffix(of: piece, piece.indices)?.tag == .level
    }

    /// What a piece without a head of its own shares with the end of the last piece.
    private static func tail(of last: [UInt32], for piece: [UInt32]) -> [UInt32] {
        if ordinals.tag(of: piece) != nil, let sector = sectors.first(in: last, last.indices) {
            return Array(last[sector.place...])
        }
        if let share = last.firstIndex(of: Sign.share), share > 0, !piece.contains(Sign.share) {
            return Array(last[share...])
        }
        guard head(of: piece).isEmpty else { return [] }
        if let toward = last.firstIndex(of: 0x5BF9), toward > 0, last[toward...].contains(Sign.of) {  // 对经济增长的贡献率
            return Array(last[toward...])
        }
        if let resident = residents.first(in: last, last.indices), resident.place > 0 {
            let end = residents.suffix(of: piece, piece.indices)
            return Array(last[(end == nil ? resident.place : resident.place + resident.match.length)...])
        }
        let head = head(of: last)
        // 吞吐量, 施用量: a head of one character has its verb before it.
        return head.count == 1 ? Array(last.suffix(3)) : head
    }

    /// 第一、二、三产业: the ordinal mark is shared too.
    private static func ordinal(_ piece: [UInt32], _ tail: [UInt32]) -> [UInt32] {
        guard piece.count == 1, ordinals.tag(of: piece) != nil, sectors.prefix(of: tail, tail.indices) != nil else {
            return piece
        }
        return [0x7B2C] + piece
    }

    /// The measure that a name ends with; empty where it has none.
    private static func head(of name: [UInt32]) -> [UInt32] {
        if substances.tag(of: name) != nil { return [] }
        let longest = max(
            FigureHeads.bare.suffix(of: name, name.indices)?.length ?? 0,
            FigureHeads.heads.suffix(of: name, name.indices)?.length ?? 0,
            measures.suffix(of: name, name.indices)?.length ?? 0)
        return Array(name.suffix(longest))
    }

    private static func split(_ text: [UInt32], at marks: Set<UInt32>) -> [[UInt32]] {
        text.split(whereSeparator: { marks.contains($0) }).map(Array.init)
    }

    private static func split(_ text: [UInt32], around link: [UInt32]) -> [[UInt32]]? {
        guard text.count > link.count + 2 else { return nil }
        for place in (1..<text.count - link.count).reversed() where Array(text[place..<place + link.count]) == link {
            return [Array(text[..<place]), Array(text[(place + link.count)...])]
        }
        return nil
    }

    /// Loans, each with the deposits that pair with it (存款与贷款).
    private static let loans = FigureWords<String>([
        ("存款余额", "贷款余额"), ("各项存款余额", "各项贷款余额"), ("存款", "贷款"), ("各项存款", "各项贷款"),
        ("本外币存款余额", "本外币贷款余额"), ("人民币存款余额", "人民币贷款余额"),
    ])
    /// Substances whose names end like a measure.
    private static let substances = FigureWords<Bool>([(true, "化学需氧量 需氧量")])
    private static let pause: UInt32 = Sign.pause
    private static let town = "城镇", city = "城市"
    private static let links: [[UInt32]] = ["以及", "和", "及", "与"].map { $0.unicodeScalars.map(\.value) }
    private static let residents = FigureWords<Bool>([(true, "居民 常住居民 全体居民")])
    private static let ordinals = FigureWords<Bool>([(true, "一 二 三 第一 第二 第三")])
    private static let sectors = FigureWords<Bool>([(true, "产业 产增加值 产")])
    /// Measures that are found at the end of a list only.
    private static let measures = FigureWords<Bool>([
        (true, "人均可支配收入 人均纯收入 平均浓度 年均浓度 排放量 排放总量 人均消费支出 发展水平 利用水平 保险覆盖率 处理率 参保率 综合利用率 产业规模 产业产值 总产值 营业收入 主营业务收入 利润总额")
    ])
    /// Measures that a list shares its beginning with.
    private static let lone = FigureWords<Bool>([(true, "死亡人数 受伤人数 直接经济损失 经济损失 户数 起数 人数 利税总额 利润率 出口额 进口额")])
    private static let folds = FigureWords<[String]>([
        (["城镇", "农村"], "城乡 城、乡"),
        (["存款", "贷款"], "存贷款 存、贷款 存款贷款"),
        (["第一产业", "第二产业", "第三产业"], "一二三产业 一、二、三产业 第一、二、三产业 三次产业 第一二三产业 第一、二、三次产业 一、二、三次产业"),
        (["第一产业", "第二产业", "第三产业"], "一二三产 一、二、三产"),
        (["第二产业", "第三产业"], "二三产业 二、三产业 第二、三产业 第二三产业"),
        (["省", "市", "县"], "省市县 省、市、县"),
        (["国家", "省", "市"], "国省市"),
        (["省", "市"], "省市"),
        (["市", "县"], "市县"),
        (["进口", "出口"], "进出口"),
        (["收入", "支出"], "收支"),
        (["进口", "出口"], "进、出口"),
    ])
}
