import GongwenModel

/// A row of the table that tells kinds (类别判定表): when it holds, what it says.
struct KindRule: Sendable {
    let kind: DocumentKind
    /// In percent.
    let confidence: Int
    /// Why it holds, in Chinese; nil where it does not.
    let reason: @Sendable (KindEvidence) -> String?

    private init(_ kind: DocumentKind, _ confidence: Int, _ reason: @escaping @Sendable (KindEvidence) -> String?) {
        self.kind = kind
        self.confidence = confidence
        self.reason = reason
    }

    /// The rules in the order they are asked; the first that holds decides.
    static let table: [KindRule] = markAndNumber + lastWord + salutation + pageFields + tasksAndPlans

    /// 1 发文机关标志、发文字号
    private static let markAndNumber = [
        KindRule(.order, 99) { ["令", "命令"].contains($0.markSuffix) ? "发文机关标志末字“\($0.markSuffix)”" : nil },
        KindRule(.minutes, 99) { $0.markSuffix == "纪要" ? "发文机关标志末词“纪要”" : nil },
        KindRule(.order, 95) { $0.form == .order || $0.numberCode.hasSuffix("令") ? "命令（令）的令号“\($0.number)”" : nil },
        KindRule(.minutes, 95) { $0.form == .minutes ? "纪要格式" : nil },
        KindRule(.letter, 97) {
            $0.numberCode.hasSuffix("函") && (KindWords.letters.contains($0.titleWord) || $0.titleWord.isEmpty)
                ? "发文字号的机关代字“\($0.numberCode)”" : nil
        },
        KindRule(.letter, 75) {
            $0.numberCode.hasSuffix("函") ? "发文字号的机关代字“\($0.numberCode)”，标题末词却是“\($0.titleWord)”" : nil
        },
    ]

    /// 2 标题末词
    private static let lastWord = [
        KindRule(.order, 95) { ["令", "命令"].contains($0.titleWord) ? "标题末字“\($0.titleWord)”" : nil },
        KindRule(.minutes, 97) { $0.titleWord == "纪要" ? "标题末词“纪要”" : nil },
        KindRule(.letter, 97) { KindWords.letters.contains($0.titleWord) ? "标题末词“\($0.titleWord)”" : nil },
        KindRule(.opinion, 97) { $0.titleWord == "意见" ? "标题末词“意见”" : nil },
        KindRule(.passedOnPlan, 97) {
            $0.titleWord == "通知" && $0.passesOn && KindWords.plans.contains($0.passedWord)
                ? "标题末词“通知”，所印发、转发的是“\($0.passedWord)”" : nil
        },
        KindRule(.taskList, 95) {
            $0.titleWord == "通知" && $0.passesOn && KindWords.tasks.contains($0.passedWord)
                ? "标题末词“通知”，所印发、转发的是“\($0.passedWord)”" : nil
        },
        KindRule(.notice, 97) { $0.titleWord == "通知" ? "标题末词“通知”" : nil },
        KindRule(.planReport, 96) {
            $0.titleWord.hasSuffix("报告") && $0.title.has("计划") && !$0.title.has("预算")
                ? "标题末词“报告”，报告的是计划" : nil
        },
        KindRule(.workReport, 97) {
            $0.titleWord == "工作报告" && $0.title.has("政府工作报告") ? "标题“政府工作报告”" : nil
        },
        KindRule(.workReport, 85) {
            $0.titleWord == "工作报告" || $0.titleWord == "报告" && $0.salutation.hasPrefix("各位代表") && !$0.title.has("预算")
                ? "标题末词“\($0.titleWord)”" : nil
        },
        KindRule(.other, 85) { $0.titleWord == "报告" ? "标题末词“报告”，不是工作报告和计划报告" : nil },
        KindRule(.other, 90) { KindWords.others.contains($0.titleWord) ? "标题末词“\($0.titleWord)”" : nil },
    ]

    /// 3 称谓
    private static let salutation = [
        KindRule(.planReport, 85) {
            !$0.salutation.isEmpty && $0.opening.has("委托") && $0.opening.has("计划")
                ? "称谓“\($0.salutation)”，受委托报告计划" : nil
        },
        KindRule(.other, 80) {
            !$0.salutation.isEmpty && $0.opening.has("委托") && $0.opening.has("预算")
                ? "称谓“\($0.salutation)”，受委托报告预算" : nil
        },
        KindRule(.workReport, 90) { $0.salutation.hasPrefix("各位代表") ? "称谓“\($0.salutation)”" : nil },
        KindRule(.other, 70) { !$0.salutation.isEmpty ? "称谓“\($0.salutation)”，不是向代表报告工作" : nil },
    ]

    /// 4 版面字段
    private static let pageFields = [
        KindRule(.newspaper, 97) { $0.hasPageFields ? "版次、期号、刊发日期等版面字段" : nil },
        KindRule(.newspaper, 90) { $0.form == .newspaper ? "报刊版面" : nil },
    ]

    /// 5 责任分工, then what a text without a 文种 calls itself
    private static let tasksAndPlans = [
        KindRule(.taskList, 92) {
            KindWords.tasks.contains($0.titleWord) && $0.taskNotes > 0
                ? "标题末词“\($0.titleWord)”，\($0.taskNotes)处责任分工" : nil
        },
        KindRule(.taskList, 80) { KindWords.tasks.contains($0.titleWord) ? "标题末词“\($0.titleWord)”" : nil },
        KindRule(.taskList, 75) { $0.taskNotes >= 3 ? "\($0.taskNotes)处责任分工" : nil },
        KindRule(.planReport, 60) {
            KindWords.plans.contains($0.titleWord) ? "标题末词“\($0.titleWord)”，前面没有印发、转发的通知" : nil
        },
        KindRule(.letter, 60) { $0.form == .letter ? "信函格式" : nil },
        KindRule(.workReport, 60) { $0.form == .report ? "会议报告" : nil },
        KindRule(.notice, 60) { $0.hasRecipients ? "有主送机关，没有标明文种" : nil },
    ]
}
