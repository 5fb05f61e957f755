/// What a document is as a whole (文本类别): what a clerk would call it.
public enum DocumentKind: String, Sendable, CaseIterable {
    /// 通知
    case notice
    /// 印发、转发计划的通知
    case passedOnPlan = "passed-on plan"
    /// 任务清单
    case taskList = "task list"
    /// 计划报告
    case planReport = "plan report"
    /// 政府工作报告
    case workReport = "work report"
    /// 报刊版
    case newspaper
    /// 意见
    case opinion
    /// 函
    case letter
    /// 命令（令）
    case order
    /// 纪要
    case minutes
    /// 其他
    case other

    /// The word printed.
    public var printed: String {
        switch self {
        case .notice: "通知"
        case .passedOnPlan: "印发、转发计划的通知"
        case .taskList: "任务清单"
        case .planReport: "计划报告"
        case .workReport: "政府工作报告"
        case .newspaper: "报刊版"
        case .opinion: "意见"
        case .letter: "函"
        case .order: "命令（令）"
        case .minutes: "纪要"
        case .other: "其他"
        }
    }
}
