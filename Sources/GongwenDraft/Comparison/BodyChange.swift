package import GongwenModel

/// What a body has to do with a task (承担方式).
package enum Duty: String, Sendable, CaseIterable {
    /// 牵头领导
    case leader
    /// 牵头单位
    case lead
    /// 责任单位
    case responsible
    /// 配合单位
    case support

    /// The word printed.
    package var printed: String {
        switch self {
        case .leader: "牵头领导"
        case .lead: "牵头单位"
        case .responsible: "责任单位"
        case .support: "配合单位"
        }
    }
}

/// A body (单位) or leader whose tasks are others than they were.
package struct BodyChange: Sendable, Equatable {
    /// A task that it gained, lost or has in another role.
    package struct Task: Sendable, Equatable {
        /// Number and heading, in the new document where it is there.
        package var title: String
        /// Its role before; nil where it had none.
        package var old: Duty?
        /// Its role now; nil where it has none.
        package var new: Duty?
        /// Whether the task itself is new or gone.
        package var isTaskChanged: Bool
        /// Where the task was in the old source.
        package var oldPlace: Place
        /// Where the task is in the new source.
        package var newPlace: Place
    }
    /// The name as printed.
    package var name: String
    /// How many tasks it had, and has.
    package var count: (old: Int, new: Int) {
        get { (oldCount, newCount) }
        set { (oldCount, newCount) = newValue }
    }
    private var oldCount = 0
    private var newCount = 0
    /// The tasks that changed, in the order of the new document, then those that are gone.
    package var tasks: [Task] = []

    /// Tasks that it has now and had not.
    package var gained: [Task] { tasks.filter { $0.old == nil } }
    /// Tasks that it had and has no longer.
    package var lost: [Task] { tasks.filter { $0.new == nil } }

    init(name: String) { self.name = name }

    /// Bodies whose tasks differ, in the order in which the documents name them, the new one first.
    static func changes(
        from old: ComparedOutline, to new: ComparedOutline, _ alignment: SectionAlignment
    ) -> [BodyChange] {
        var bodies = Bodies()
        for (index, node) in new.nodes.enumerated() {
            let counterpart = alignment.oldOf[index]
            let now = node.duties
            let before = counterpart.map { old.nodes[$0].duties } ?? []
            if now.isEmpty, before.isEmpty { continue }
            let task = Task(
                title: node.label + node.name, old: nil, new: nil, isTaskChanged: counterpart == nil,
                oldPlace: counterpart.map { old.nodes[$0].place } ?? .none, newPlace: node.place)
            bodies.add(task, before, now)
        }
        for (index, node) in old.nodes.enumerated() where alignment.newOf[index] == nil {
            let task = Task(
                title: node.label + node.name, old: nil, new: nil, isTaskChanged: true, oldPlace: node.place,
                newPlace: .none)
            bodies.add(task, node.duties, [])
        }
        return bodies.list.filter { !$0.tasks.isEmpty }
    }

    /// Bodies in the order they were met.
    private struct Bodies {
        var list: [BodyChange] = []
        private var numbers: [String: Int] = [:]

        mutating func add(_ task: Task, _ before: [(name: String, duty: Duty)], _ now: [(name: String, duty: Duty)]) {
            var old = Dictionary(before.map { ($0.name, $0.duty) }, uniquingKeysWith: { first, _ in first })
            var told: Set<String> = []
            for (name, duty) in now where told.insert(name).inserted {
                let index = number(of: name)
                let role = old.removeValue(forKey: name)
                list[index].newCount += 1
                if role != nil { list[index].oldCount += 1 }
                if role == duty { continue }
                var own = task
                (own.old, own.new) = (role, duty)
                list[index].tasks.append(own)
            }
            for (name, duty) in before where old.removeValue(forKey: name) != nil {
                let index = number(of: name)
                list[index].oldCount += 1
                var own = task
                own.old = duty
                list[index].tasks.append(own)
            }
        }

        private mutating func number(of name: String) -> Int {
            if let known = numbers[name] { return known }
            numbers[name] = list.count
            list.append(BodyChange(name: name))
            return list.count - 1
        }
    }
}

extension OutlineNode {
    /// Who does it, and how; the first mention of a body counts.
    fileprivate var duties: [(name: String, duty: Duty)] {
        notes.flatMap { note in
            note.leaders.map { ($0.name, Duty.leader) } + note.lead.map { ($0.name, Duty.lead) }
                + note.responsible.map { ($0.name, Duty.responsible) } + note.support.map { ($0.name, Duty.support) }
        }
    }
}
