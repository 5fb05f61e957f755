/// Which numbered rows are tasks (任务): those with responsibility notes, and all that count on with them.
struct TaskRuns {
    private let tasks: Set<Int>

    /// Looks through a text's rows.
    init(_ drafts: [DraftRow]) {
        var run: [NumberMark.Form: (id: Int, value: Int)] = [:]
        var members: [[Int]] = []
        var withNotes: Set<Int> = []
        var titles: Set<Int> = []
        var current: (row: Int, run: Int?)?
        for (index, draft) in drafts.enumerated() {
            if let mark = draft.mark {
                if let last = run[mark.form], mark.value == last.value + 1 {
                    run[mark.form] = (last.id, mark.value)
                    members[last.id].append(index)
                } else {
                    run[mark.form] = (members.count, mark.value)
                    members.append([index])
                }
                current = (index, run[mark.form]?.id)
            } else if draft.kind == .title {
                current = (index, nil)
            }
            guard !draft.notes.isEmpty, let current else { continue }
            if let run = current.run { withNotes.insert(run) } else { titles.insert(current.row) }
        }
        tasks = withNotes.reduce(into: titles) { $0.formUnion(members[$1]) }
    }

    /// Whether a row is a task.
    func holds(_ row: Int) -> Bool { tasks.contains(row) }
}
