/// What kind of statistic the end of a name says it is (指标中心词).
enum FigureHead: Sendable {
    /// A level by itself: 生产总值, 余额, 产量.
    case level
    /// A share or rate, in %: 失业率, 比重.
    case rate
    /// A pure number: 指数, 系数, 之比.
    case index
    /// Parts of a whole: 产业结构.
    case structure
    /// People: 就业, 人口.
    case people
    /// Ends like a statistic and is none: 总投资, 建筑面积.
    case excluded
}
