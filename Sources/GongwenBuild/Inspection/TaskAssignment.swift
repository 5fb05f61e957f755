import GongwenModel

/// A body's part in a task (任务分工).
package struct TaskAssignment: Sendable, Equatable {
    /// What it does there.
    package enum Role: Sendable, CaseIterable {
        /// 牵头
        case lead
        /// 责任
        case responsible
        /// 配合
        case support

        /// The word shown.
        package var printed: String {
            switch self {
            case .lead: "牵头"
            case .responsible: "责任"
            case .support: "配合"
            }
        }
    }
    /// The body's name as the document prints it.
    package var body: String
    package var role: Role
    package var task: InspectedTask
}

extension [InspectedTask] {
    /// Who does them, in reading order; a task's leading bodies first.
    package var assignments: [TaskAssignment] {
        flatMap { task in
            let roles: [(TaskAssignment.Role, [String])] = [
                (.lead, task.lead), (.responsible, task.bodies), (.support, task.support),
            ]
            return roles.flatMap { role, names in
                names.map { TaskAssignment(body: $0, role: role, task: task) }
            }
        }
    }
}

extension Document {
    /// The tasks of a finished document, as an inspection lists them, without the rest of it.
    package var inspectedTasks: [InspectedTask] {
        var outline = OutlineInspector()
        for blocks in withScriptsAsRead.bodies { outline.inspect(blocks) }
        return outline.tasks
    }
}
