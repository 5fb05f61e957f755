/// What a printed unit measures (计量单位的族): 亿元 and 万元 are one family, 亩 and 公顷 another.
///
/// For comparing and computing only; a printed unit never changes.
public struct FigureUnit: Sendable, Hashable {
    /// Units that can be turned into each other (单位族).
    public enum Family: Sendable, Hashable {
        /// 元
        case money
        /// A foreign currency by its unit: 美元.
        case currency(String)
        /// %, ‰
        case share
        /// 个百分点
        case points
        /// 平方米, 亩, 公顷
        case area
        /// 米, 公里
        case length
        /// 克, 斤, 吨
        case mass
        /// 立方米, 升
        case volume
        /// 瓦, 兆瓦
        case power
        /// 瓦时, 度
        case energy
        /// What is counted or measured in a unit of its own: 人, 家, 个, 微克/立方米; empty for a bare number.
        case other(String)
    }
    /// What it measures (单位族).
    public let family: Family
    /// How many of the family's smallest step one unit is; 亩 is 2000 thirds of a square metre.
    let steps: Int128

    /// Reads a printed unit: 亿元, 万人次, 万亩, 亿千瓦时, %; nil only for one with a prefix beyond reason.
    public init?(_ printed: String) {
        var steps: Int128 = 1
        var rest = printed[...]
        while true {
            let name = String(rest)
            if let known = Self.known[name] {
                family = known.family
                guard case (let product, false) = steps.multipliedReportingOverflow(by: known.steps) else { return nil }
                self.steps = product
                return
            }
            guard let first = rest.first, let factor = Self.prefixes[first] else { break }
            rest = rest.dropFirst()
            guard steps <= 1_000_000_000_000_000 else { return nil }
            steps *= factor
        }
        family = .other(String(rest))
        self.steps = steps
    }

    /// Whether amounts in both can be compared.
    public func isComparable(with other: FigureUnit) -> Bool { family == other.family }

    private static let prefixes: [Character: Int128] = [
        "十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000,
    ]

    private static let known: [String: (family: Family, steps: Int128)] = [
        "元": (.money, 100), "元人民币": (.money, 100), "角": (.money, 10), "分": (.money, 1),
        "美元": (.currency("美元"), 1), "欧元": (.currency("欧元"), 1), "港元": (.currency("港元"), 1),
        "日元": (.currency("日元"), 1), "港币": (.currency("港元"), 1),
        "%": (.share, 10), "％": (.share, 10), "‰": (.share, 1),
        "个百分点": (.points, 1), "百分点": (.points, 1),
        // A third of a square metre: the largest step of which 亩 (2000/3 m²) and all others are whole multiples.
        "平方米": (.area, 3), "m²": (.area, 3), "㎡": (.area, 3), "亩": (.area, 2_000), "公顷": (.area, 30_000),
        "平方公里": (.area, 3_000_000), "平方千米": (.area, 3_000_000),
        "毫米": (.length, 1), "厘米": (.length, 10), "米": (.length, 1_000), "m": (.length, 1_000),
        "里": (.length, 500_000), "公里": (.length, 1_000_000), "km": (.length, 1_000_000), "千米": (.length, 1_000_000),
        "毫克": (.mass, 1), "克": (.mass, 1_000), "两": (.mass, 50_000), "斤": (.mass, 500_000),
        "公斤": (.mass, 1_000_000), "千克": (.mass, 1_000_000), "kg": (.mass, 1_000_000),
        "吨": (.mass, 1_000_000_000), "t": (.mass, 1_000_000_000),
        "升": (.volume, 1), "方": (.volume, 1_000), "立方米": (.volume, 1_000), "立方": (.volume, 1_000),
        "m³": (.volume, 1_000), "㎥": (.volume, 1_000),
        "瓦": (.power, 1), "千瓦": (.power, 1_000), "kW": (.power, 1_000), "兆瓦": (.power, 1_000_000),
        "MW": (.power, 1_000_000), "吉瓦": (.power, 1_000_000_000), "GW": (.power, 1_000_000_000),
        "瓦时": (.energy, 1), "千瓦时": (.energy, 1_000), "度": (.energy, 1_000), "kWh": (.energy, 1_000),
        "kW·h": (.energy, 1_000), "兆瓦时": (.energy, 1_000_000), "MWh": (.energy, 1_000_000),
    ]
}
