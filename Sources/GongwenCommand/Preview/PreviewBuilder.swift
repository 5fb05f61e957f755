import GongwenFiles
import GongwenModel
import GongwenRender
import GongwenSite
import GongwenWorkspace

/// Keeps a preview's pages up to date (预览的编译): looks after changed files, makes what depends on them, pins it up.
struct PreviewBuilder {
    /// A document with what it was made from.
    private struct Entry {
        let path: String
        var document: PreviewDocument
        /// The files it depends on as they were before it was made; nil before that.
        var stamps: FileStamps?
    }

    private let board: PreviewBoard
    /// The one file that is previewed; nil for all plans of the workspace.
    private let plan: String?
    private var entries: [Entry] = []
    private var list = DocumentLoader(kind: nil)

    /// The longest source that is shown, in bytes.
    private static let sourceLimit = 2 << 20

    /// Finds what there is to preview and pins up pages that say so; nothing is compiled yet.
    ///
    /// - Throws: ``Abort`` where there is nothing to preview.
    init(plan: String?, board: PreviewBoard) throws {
        self.plan = plan
        self.board = board
        for path in try list.inputs(plan.map { [$0] } ?? []) { add(path) }
        board.publish(PreviewPages.assets)
        for entry in entries { publish(entry) }
        publishList()
    }

    /// Looks once at all files; makes what has changed.
    mutating func look() {
        if plan == nil { lookForPlans() }
        var workspaces: [String: FileStamps] = [:]
        for index in entries.indices {
            let path = entries[index].path
            var stamps = FileStamps(of: path, &workspaces)
            guard stamps != entries[index].stamps else { continue }
            // An editor may still be writing: half a plan is not worth compiling.
            if entries[index].stamps != nil { stamps = stamps.settled(path) }
            make(index, stamps)
        }
    }

    private mutating func add(_ path: String) {
        let document = PreviewDocument(name: name(of: path), shown: list.shown(path))
        entries.append(Entry(path: path, document: document))
    }

    /// The name of a file's page; one that cannot stand in an address gives way to a number.
    private func name(of path: String) -> String {
        let stem = InputKind.stem(of: path)
        let isPlain = stem.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\\" }
        return isPlain && stem != "." && stem != ".." && !stem.isEmpty ? stem : "公文\(entries.count + 1)"
    }

    /// Adds plans that are new in the workspace; those that have gone stay and say so.
    private mutating func lookForPlans() {
        let known = Set(entries.map(\.path))
        let new = list.plansOfWorkspace().filter { !known.contains($0) }
        for path in new { add(path) }
        if !new.isEmpty { entries.sort { $0.path < $1.path } }
    }

    private mutating func make(_ index: Int, _ stamps: FileStamps) {
        let before = entries[index].stamps
        entries[index].stamps = stamps
        let path = entries[index].path
        var document = entries[index].document
        defer {
            entries[index].document = document
            publish(entries[index])
            publishList()
            tell(document, changed: before.map { stamps.names(changedSince: $0) })
        }
        guard Files.realPath("/proc/self/exe") != nil else {
            document.findings = [.toolReplaced.located(in: document.shown)]
            document.state = .failed
            return
        }
        // What an earlier loader read of the workspace is old.
        var loader = DocumentLoader(kind: nil)
        let loaded = loader.load(path, edition: nil)
        document.findings = loaded.diagnostics
        document.source = loaded.source.isEmpty || loaded.source.count > Self.sourceLimit ? nil : loaded.source
        document.state = .failed
        if loaded.status == .done, let compiled = loaded.compiled, !compiled.isStopped(isDraft: true) {
            let renderer = HTMLRenderer(options: loaded.options.page, layout: loaded.options.layout)
            let parts = renderer.parts(of: compiled.finished)
            document.findings += parts.diagnostics.map { $0.located(in: document.shown) }
            if let output = parts.output {
                document.made = PreviewDocument.Made(parts: output, styleSheet: renderer.styleSheet)
                document.state = .current
            }
        } else if Files.status(of: path) == nil {
            document.state = .gone
        }
    }

    private func publish(_ entry: Entry) {
        board.publish(PreviewPages.files(of: entry.document, hasList: plan == nil))
    }

    private func publishList() {
        if plan != nil, let only = entries.first {
            board.publish([PreviewAddress.home: PreviewFile(.redirect(to: PreviewAddress.page(only.document.name)))])
        } else {
            let documents = entries.map(\.document).filter { $0.state != .gone }
            board.publish([PreviewAddress.home: PreviewPages.list(of: documents)])
        }
    }

    /// Says at the terminal what was made and how it stands.
    private func tell(_ document: PreviewDocument, changed: [String]?) {
        var line = document.shown + "："
        if let changed, let first = changed.first {
            line = (changed.count > 1 ? "\(first) 等 \(changed.count) 个文件" : first) + " 有改动 → " + line
        }
        line += document.findings.summary
        switch (document.state, document.made) {
        case (.failed, .some), (.gone, .some): line += "；页面留着上一次编成的样子"
        case (.failed, nil), (.gone, nil): line += "；没有编成"
        case (.current, _), (.waiting, _): break
        }
        Terminal.say(line)
    }
}

extension Diagnostic {
    /// The tool's own file is another one now: it no longer fits the library that plans are compiled against.
    fileprivate static var toolReplaced: Diagnostic {
        Diagnostic(
            id: "tool-replaced", severity: .error, category: .structural, message: "gongwen 程序本身已经更新，不能继续编译",
            fix: "按 Ctrl-C 结束预览，再重新运行 gongwen preview")
    }
}
