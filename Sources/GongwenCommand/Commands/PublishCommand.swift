import ArgumentParser
import Glibc
import GongwenFiles
import GongwenPlans
import GongwenSite
import GongwenWorkspace

/// `gongwen publish`: the workspace's public documents as a static site (发布).
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "把工作区里主动公开的印发稿编成静态网站",
        discussion: """
            在工作区里运行。plans 目录里的计划、文档数据、DocBook 和旧文本，凡是印发稿、主动公开、没有密级和待填的，都编成网页；
            其余的逐个说明为什么没有公开、怎样改，退出状态为 1。没有变化的不重写，撤下的文件和网页一起撤下。
            站点、发布时间、索引号等写在 gongwen.yaml 里，见 Documentation/Site.md。

            示例：
              gongwen publish
              gongwen publish -o 网站
              gongwen publish --internal
            """)

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("写到哪个目录；不写为工作区的 output/site", valueName: "目录"))
    var folder: String?

    @Flag(
        name: .customLong("internal"),
        help: ArgumentHelp("另编内部资料：按单位、按指标、按相邻年度，写到旁边的“目录-internal”，不要上网"))
    var makesInternalPages = false

    func run() throws {
        var start = timespec()
        clock_gettime(CLOCK_REALTIME, &start)
        var loader = DocumentLoader(kind: nil)
        guard let root = Workspace.find(upwardFrom: loader.currentFolder) else {
            throw Abort(.wrongUsage, "当前目录不在工作区里；请到有 gongwen.yaml 的目录里运行，或先用 gongwen init 建立工作区")
        }
        let prefix = root == loader.currentFolder ? "" : root + "/"
        let target = try SiteTarget(folder ?? prefix + "output/site", inWorkspace: root, from: loader.currentFolder)
        let finder = TemplateFinder.ofThisTool(upwardFrom: root)
        let memory = try memory(root, target, finder, loader)
        if let outcome = memory.outcome {
            for line in outcome.said { Terminal.say(line) }
            Terminal.say("没有变化，“\(target.folder)”是最新的")
            if outcome.status != 0 { throw Abort(ExitStatus(rawValue: outcome.status) ?? .ownFault) }
            return
        }
        let workspace = try loader.currentWorkspace().workspace
        var run = SiteRun(workspace: workspace, loader: loader, makesInternalPages: makesInternalPages)
        let changes = try run.publish(
            loader.documents(in: root), to: target,
            with: try SiteTemplates.read(finder, forInternalPages: makesInternalPages))
        run.note(hidden: loader.hidden(in: root))
        for line in run.said { Terminal.say(line) }
        for name in changes.site.removed where name.hasPrefix("documents/") && name.hasSuffix(".html") {
            Terminal.say("已撤下“\(name)”")
        }
        Terminal.say(Self.summary(changes.site, of: run, in: target.folder))
        if let changes = changes.internalPages {
            Terminal.say("“\(target.internalFolder)”：内部资料，写出 \(changes.written.count) 个文件，不要上网")
        }
        if run.isRepeatable {
            let outcome = SiteMemory.Outcome(status: run.status.rawValue, said: run.said)
            try self.memory(root, target, finder, loader).keep(outcome, ifInputsAreAs: memory, since: start)
        } else {
            memory.forget()
        }
        if run.status != .done { throw Abort(run.status) }
    }

    /// Looks at everything that a run reads and writes.
    private func memory(
        _ root: String, _ target: SiteTarget, _ finder: TemplateFinder, _ loader: DocumentLoader
    ) throws -> SiteMemory {
        var inputs = ["/proc/self/exe", root + "/" + Workspace.settingsFile]
        for name in ["glossary", "data", "data/indicators"] {
            inputs += Files.names(in: "\(root)/\(name)").map { "\(root)/\(name)/\($0)" }
        }
        inputs += loader.documents(in: root)
        inputs += finder.siteFiles().values.sorted()
        var folders = [target.place]
        if makesInternalPages { folders.append(try target.internalPlace(from: loader.currentFolder)) }
        return SiteMemory(
            in: PlanCache.ofUser(environment: ToolchainLocation.environmentVariable).folder, root: root,
            inputs: inputs, folders: folders, options: "\(ToolVersion.current) \(makesInternalPages)")
    }

    private static func summary(_ changes: SiteFolder.Changes, of run: SiteRun, in target: String) -> String {
        var parts = ["公开 \(run.published) 份公文"]
        if run.refused > 0 { parts.append("没有公开 \(run.refused) 份") }
        parts.append("写出 \(changes.written.count) 个文件")
        if !changes.removed.isEmpty { parts.append("撤下 \(changes.removed.count) 个文件") }
        return "“\(target)”：" + parts.joined(separator: "，") + "；用浏览器打开 \(target)/index.html"
    }
}
