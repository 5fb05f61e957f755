/// What a body does in a task (责任种类).
enum DutyRole: Sendable, Equatable {
    /// 牵头领导
    case leader
    /// 牵头单位
    case lead
    /// 责任单位
    case responsible
    /// 配合单位
    case support
    /// 完成时限
    case deadline
}
