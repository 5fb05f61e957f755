import GongwenBuild
import GongwenGlossary

/// The bodies (单位) with what each does in which document, joined by the register's names.
struct InternalBodies {
    /// A body's tasks.
    struct Body {
        /// By the register; as printed where it does not know it.
        let name: String
        let registered: RegisteredBody?
        /// The page's path.
        var path = ""
        /// The tasks of each document, in the order of the documents.
        var duties: [(document: InternalDocument, assignments: [TaskAssignment])] = []

        /// How many tasks it has in a role.
        func count(of role: TaskAssignment.Role) -> Int {
            duties.reduce(0) { $0 + $1.assignments.count { $0.role == role } }
        }
    }

    /// In the order of the register, then by name.
    private(set) var list: [Body] = []
    private let register: BodyRegister
    private var numbers: [String: Int] = [:]
    /// The bodies that another took over from, by its name.
    private let predecessors: [String: [RegisteredBody]]

    /// - Parameter documents: in the order of the pages.
    init(_ documents: [InternalDocument], register: BodyRegister) {
        self.register = register
        var places: [String: Int] = [:]
        for (place, body) in register.bodies.enumerated() where places[body.name] == nil { places[body.name] = place }
        var predecessors: [String: [RegisteredBody]] = [:]
        for body in register.bodies where !body.successor.isEmpty {
            let successor = register.body(named: body.successor)?.name ?? body.successor
            predecessors[successor, default: []].append(body)
        }
        self.predecessors = predecessors
        for document in documents { add(document) }
        list.sort { one, other in
            let (first, second) = (places[one.name] ?? .max, places[other.name] ?? .max)
            return first == second ? one.name.utf8.lexicographicallyPrecedes(other.name.utf8) : first < second
        }
        var names = InternalFileNames()
        for index in list.indices {
            list[index].path = "bodies/\(names.name("u", for: list[index].name)).html"
            numbers[list[index].name] = index
        }
    }

    private mutating func add(_ document: InternalDocument) {
        var met: [Int] = []
        var own: [Int: [TaskAssignment]] = [:]
        for assignment in document.assignments {
            let registered = register.body(named: assignment.body)
            let name = registered?.name ?? assignment.body
            let index = numbers[name] ?? list.count
            if index == list.count {
                numbers[name] = index
                list.append(Body(name: name, registered: registered))
            }
            if own[index] == nil { met.append(index) }
            own[index, default: []].append(assignment)
        }
        for index in met { list[index].duties.append((document, own[index] ?? [])) }
    }

    /// The path of a body's page by any of its names; nil where it has none.
    func path(of name: String) -> String? {
        numbers[register.body(named: name)?.name ?? name].map { list[$0].path }
    }

    /// A body's page.
    func page(of body: Body) -> InternalPage {
        var page = InternalPage(
            body.path, template: "internal-body", title: body.name,
            trail: [
                .init(words: "内部资料", address: "../index.html"), .init(words: "单位", address: "../index.html#bodies"),
            ])
        let facts = facts(of: body)
        page.values.set("facts", facts.map(\.values))
        page.values.set("hasFacts", !facts.isEmpty)
        page.values.set(
            "documents",
            body.duties.enumerated().map { values(of: $1.document, $1.assignments, of: body, number: $0 + 1) }
        )
        return page
    }

    // MARK: What the register says

    private func facts(of body: Body) -> [InternalFact] {
        guard let registered = body.registered else {
            return register.isEmpty ? [] : [InternalFact("名录", [.init("机构名录中没有这个名称")])]
        }
        var facts: [InternalFact] = []
        if !registered.aliases.isEmpty {
            facts.append(InternalFact("别名", [.init(registered.aliases.joined(separator: "、"))]))
        }
        let span = [registered.from.map { "\($0)年设立" }, registered.until.map { "\($0)年撤销" }].compactMap { $0 }
        if !span.isEmpty { facts.append(InternalFact("存续", [.init(span.joined(separator: "，"))])) }
        for before in predecessors[body.name] ?? [] {
            facts.append(InternalFact("前身", [link(to: before.name), .init(before.until.map { "（\($0)年撤销）" } ?? "")]))
        }
        if !registered.successor.isEmpty {
            let successor = register.body(named: registered.successor)
            let since = successor?.from ?? registered.until
            facts.append(
                InternalFact(
                    "继任", [link(to: successor?.name ?? registered.successor), .init(since.map { "（\($0)年起）" } ?? "")]))
        }
        return facts
    }

    private func link(to name: String) -> InternalTable.Part {
        InternalTable.Part(name, path(of: name).map { "../" + SiteAddress.link($0) })
    }

    // MARK: Documents

    private func values(
        of document: InternalDocument, _ assignments: [TaskAssignment], of body: Body, number: Int
    ) -> PageValues {
        var values = PageValues()
        values.set("documentId", "document-\(number)")
        values.set("documentYear", document.yearInWords)
        values.set("documentTitle", [InternalTable.Part(document.title, document.address(from: "../")).values])
        values.set("documentStage", document.stageInWords)
        if let until = body.registered?.until, let year = document.year, year > until {
            values.set("warning", "该单位已于\(until)年撤销，\(document.yearInWords)的文件仍写它")
        }
        if let from = body.registered?.from, let year = document.year, year < from {
            values.set("warning", "该单位\(from)年才设立，\(document.yearInWords)的文件已经写它")
        }
        let isRenamed = assignments.contains { $0.body != body.name }
        let rows = assignments.map { assignment -> [InternalTable.Cell] in
            let task = assignment.task
            let title = task.number + task.heading
            return [
                .init(title.isEmpty ? "没有标题的任务" : title, document.address(from: "../", anchor: task.anchor)),
                .init(assignment.role.printed), .init(task.deadline),
            ] + (isRenamed ? [.init(assignment.body)] : [])
        }
        let counts = TaskAssignment.Role.allCases.compactMap { role -> String? in
            let count = assignments.count { $0.role == role }
            return count == 0 ? nil : "\(role.printed)\(count)项"
        }
        let table = InternalTable(
            identifier: "tasks-\(number)", caption: "承担的任务：" + counts.joined(separator: "，"),
            columns: ["任务", "分工", "完成时限"] + (isRenamed ? ["文件中的名称"] : []), rows: rows)
        values.set("tables", [table.values])
        return values
    }
}

/// A line of what is known about the subject of a page (基本情况).
struct InternalFact {
    let name: String
    let parts: [InternalTable.Part]

    init(_ name: String, _ parts: [InternalTable.Part]) {
        self.name = name
        self.parts = parts.filter { !$0.words.isEmpty }
    }

    init(_ name: String, _ words: String) { self.init(name, [.init(words)]) }

    /// Fields of a line of a `dl`.
    var values: PageValues {
        var values = PageValues()
        values.set("factName", name)
        values.set("factParts", parts.map(\.values))
        return values
    }
}
