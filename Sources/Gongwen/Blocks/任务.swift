import GongwenModel

/// A task with the bodies that do it (任务); the bracket with the bodies is printed after its last paragraph.
///
/// `任务("搭建创新平台。", 牵头单位: [.县科技局, .县工信局], 完成时限: "2026年12月底前") { "新增省级研发平台\(3, .家)以上。" }`
public func 任务(
    _ 标题: 文 = "", 层次 级: Int = 2, 序号: 序号 = .自动, 标识: String = "", 牵头领导: [String] = [], 牵头单位: [部门] = [],
    责任单位: [部门] = [], 配合单位: [部门] = [], 完成时限: 文 = "", 等: Bool = false, 责任排法: 责任排法 = .括注, 排法: 标题排法? = nil,
    行: UInt32 = #line, 列: UInt32 = #column, @构 _ 内容: () -> 块
) -> 块 {
    var whole = 内容()
    if !(牵头领导.isEmpty && 牵头单位.isEmpty && 责任单位.isEmpty && 配合单位.isEmpty && 完成时限.内容.isEmpty) {
        let note = 责任(
            牵头领导: 牵头领导, 牵头单位: 牵头单位, 责任单位: 责任单位, 配合单位: 配合单位, 完成时限: 完成时限, 等: 等, 排法: 责任排法, 行: 行)
        whole.内容 += note.内容
        whole.声明.并入(note.声明)
    }
    return 层(级, 标题, 序号, 标识, 排法, 行, 列, whole, 任务: true)
}

/// Who does what precedes, where a task has several notes (责任): `责任(牵头单位: [.县财政局])`.
public func 责任(
    牵头领导: [String] = [], 牵头单位: [部门] = [], 责任单位: [部门] = [], 配合单位: [部门] = [], 完成时限: 文 = "", 等: Bool = false,
    排法: 责任排法 = .括注, 行: UInt32 = #line
) -> 块 {
    let place = Place(line: 行)
    func uses(_ bodies: [部门]) -> [BodyUse] { bodies.map { BodyUse($0.名称, at: place) } }
    let note = ResponsibilityNote(
        leaders: 牵头领导.map { BodyUse($0, at: place) }, lead: uses(牵头单位), responsible: uses(责任单位), support: uses(配合单位),
        deadline: 完成时限.text(行), andOthers: 等, arrangement: 排法.值, at: place)
    return 块([.responsibility(note)], 声明: 完成时限.声明)
}

/// A responsibility note in words of its own (责任原文), with the bodies it names.
///
/// `责任(原文: "（县政府办公室牵头，各部门按职责分工负责）", 牵头单位: [.县政府办公室])`
public func 责任(
    原文: 文, 牵头领导: [String] = [], 牵头单位: [部门] = [], 责任单位: [部门] = [], 配合单位: [部门] = [], 完成时限: 文 = "",
    等: Bool = false, 排法: 责任排法 = .括注, 行: UInt32 = #line
) -> 块 {
    var whole = 责任(
        牵头领导: 牵头领导, 牵头单位: 牵头单位, 责任单位: 责任单位, 配合单位: 配合单位, 完成时限: 完成时限, 等: 等, 排法: 排法, 行: 行)
    if case .responsibility(var note)? = whole.内容.first {
        note.printed = 原文.text(行)
        whole.内容 = [.responsibility(note)]
    }
    whole.声明.并入(原文.声明)
    return whole
}

/// How a responsibility note stands (责任排法).
public enum 责任排法: Sendable {
    /// In brackets after the paragraph.
    case 括注
    /// Each statement on a line of its own.
    case 分行

    var 值: ResponsibilityNote.Arrangement { self == .括注 ? .inline : .lines }
}
