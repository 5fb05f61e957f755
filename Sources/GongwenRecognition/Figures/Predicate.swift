/// What stands between the name of an indicator and its figure (谓语成分), read from the figure backwards.
enum Predicate: Sendable {
    /// 达到, 完成, 为: a level follows.
    case level
    /// 提高到, 降至: a level follows although the verb is one of change.
    case upTo
    /// 超过, 不低于: a level follows with this comparator.
    case comparator
    /// 突破, 迈上: like `comparator`, and an exact level may follow yet.
    case passing
    /// 增长: a growth follows.
    case growth
    /// 下降: a growth with a minus sign follows.
    case fall
    /// 改善: a growth, of what is bad a fall.
    case improvement
    /// 净增: an absolute increment follows.
    case increment
    /// 增速, 增幅: the noun for growth.
    case growthNoun
    /// 降幅
    case fallNoun
    /// 同比, 可比: what a growth compares with.
    case basis
    /// …相比: the end of a phrase that says it.
    case basisEnd
    /// 分别: one value each.
    case respectively
    /// 均: all the same value.
    case each
    /// 高于全省: no growth but a comparison.
    case comparison
    /// 由, 从: the value before follows.
    case from
    /// 预计, 力争, 已, 将 …: says nothing about which figure it is.
    case filler
    /// Ends the name although its last character looks like a verb.
    case name
}
