/// What a unit measures (计量单位类别).
package enum UnitClass: Sendable {
    /// 元
    case money
    /// %, ‰
    case percent
    /// 个百分点
    case points
    /// 倍
    case times
    /// 人, 人次
    case people
    /// 户, 头, 只: a stock that statistics count
    case stock
    /// 家, 个, 项: things counted
    case count
    /// 吨, 亩, 千瓦时, 公里, 天 …
    case measure
    /// No unit (无量纲): an index, a ratio of parts
    case none
}
