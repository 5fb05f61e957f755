import GongwenCheck
import GongwenFiles
import GongwenModel
import GongwenSite
import GongwenWorkspace

/// One run of `publish` over a workspace's documents (一次发布).
struct SiteRun {
    private let workspace: Workspace
    private var loader: DocumentLoader
    /// What the person is told of documents that are not published, and of the site.
    private(set) var said: [String] = []
    private(set) var status = ExitStatus.done
    private(set) var published = 0
    private(set) var refused = 0
    /// Whether the same files give the same outcome: a plan that did not compile or ran out of time may fare better next time.
    private(set) var isRepeatable = true
    /// The pages for the office alone, where they are asked for.
    private var internalSite: InternalSite?

    init(workspace: Workspace, loader: DocumentLoader, makesInternalPages: Bool) {
        self.workspace = workspace
        self.loader = loader
        if makesInternalPages {
            internalSite = InternalSite(bodies: workspace.bodies, indicators: workspace.indicators)
        }
    }

    /// Publishes documents.
    ///
    /// - Returns: what changed in the site, and in the folder for the office alone where that is made.
    /// - Throws: ``Abort`` with status 73 where the site cannot be written, 69 or 70 where the tool cannot compile plans: that
    ///   says nothing against what is published, which is left as it was.
    mutating func publish(
        _ inputs: [String], to target: SiteTarget, with templates: SiteTemplates
    ) throws -> (site: SiteFolder.Changes, internalPages: SiteFolder.Changes?) {
        var progress = Progress("正在编排", of: inputs.count)
        do {
            var site = SiteBuilder(
                workspace.settings, templates: templates.pages, style: templates.style,
                into: try SiteFolder(target.folder))
            let printer = DiagnosticPrinter(sources: settingsSource)
            said += Diagnostic.missingSiteTags(workspace.settings).map(printer.text)
            let names = inputs.map { InputKind.stem(of: $0) }
            said += Diagnostic.unusedNames(in: workspace.settings, documents: names).map(printer.text)
            for input in inputs {
                progress.step()
                try publish(input, in: &site, printer, target)
            }
            progress.end()
            return (try site.finish(), try writeInternalPages(target, templates))
        } catch {
            progress.end()
            if let trouble = error as? SiteFolder.Trouble { throw abort(trouble) }
            throw error
        }
    }

    /// Tells of files that are not published because others of the same name are.
    mutating func note(hidden files: [String]) {
        said += files.map { "\($0)：没有用，因为 plans 里有同名的计划或数据" }
    }

    private var settingsSource: [String: [UInt8]] {
        do throws(Files.ReadTrouble) {
            let bytes = try Files.read(workspace.root + "/" + Workspace.settingsFile, limit: 16 << 20)
            return [Workspace.settingsFile: bytes]
        } catch {
            // It has just been read; without it findings are told without their line.
            return [:]
        }
    }

    private mutating func publish(
        _ input: String, in site: inout SiteBuilder, _ settingsPrinter: DiagnosticPrinter, _ target: SiteTarget
    ) throws {
        let name = InputKind.stem(of: input)
        let loaded = loader.load(input, edition: nil)
        let before = published
        defer {
            if let compiled = loaded.compiled {
                let page = "../" + SiteAddress.link(target.name + "/" + SiteAddress.page(name))
                internalSite?.add(compiled, name: name, page: published > before ? page : nil)
            }
        }
        let shown = loader.shown(input)
        guard loaded.status == .done, let written = loaded.document, let compiled = loaded.compiled else {
            let errors = loaded.diagnostics.filter { $0.severity == .error }
            if loaded.status >= .missingTool {
                loader.tell(errors, of: loaded)
                throw Abort(loaded.status, "“\(shown)”现在编译不了，网站没有改动")
            }
            if loaded.status == .documentErrors { isRepeatable = false }
            refuse(shown, errors, loaded)
            status = max(status, loaded.status)
            return
        }
        let publication = workspace.settings.publication(of: name)
        var refusals = PublicationGate.refusals(
            of: compiled, written: written, publication: publication, name: name)
        if !SiteAddress.isUsable(name) { refusals.append(.unusableName(name)) }
        guard refusals.isEmpty else { return refuse(shown, refusals.map { $0.located(in: shown) }, loaded) }
        switch try site.add(compiled, name: name, publication: publication) {
        case .refused(let reasons): refuse(shown, reasons.map { $0.located(in: shown) }, loaded)
        case .published(let missingTags):
            published += 1
            said += missingTags.map { settingsPrinter.text($0.location == nil ? $0.located(in: shown) : $0) }
        }
    }

    private func writeInternalPages(
        _ target: SiteTarget, _ templates: SiteTemplates
    ) throws -> SiteFolder.Changes? {
        guard let internalSite else { return nil }
        let folder = try SiteFolder(target.internalFolder, for: .office)
        try internalSite.forEachPage(templates: templates.pages, style: templates.internalStyle) { path, bytes in
            try folder.add(path, bytes)
        }
        return try folder.finish(last: [SiteAddress.home])
    }

    private mutating func refuse(_ shown: String, _ reasons: [Diagnostic], _ loaded: DocumentLoader.Loaded) {
        let printer = DiagnosticPrinter(sources: [shown: loaded.source])
        said += reasons.map { reason in
            var reason = reason
            reason.message = "没有公开：" + reason.message
            return printer.text(reason)
        }
        refused += 1
        status = max(status, .documentErrors)
    }

    private func abort(_ trouble: SiteFolder.Trouble) -> Abort {
        switch trouble {
        case .notOurs(let path):
            Abort(.cannotWrite, "“\(path)”里已有别的文件，不是本工具编的网站，没有改动；请用 -o 换一个空目录，或先把它移走")
        case .otherAudience(let path):
            Abort(.cannotWrite, "“\(path)”里的网站给另一种读者看（公开网站和内部资料不能放进同一个目录），没有改动；请用 -o 换一个目录")
        case .sameName(let name):
            Abort(.cannotWrite, "有两份公文的网页都叫“\(name)”（不分大小写），请给其中一个计划改名")
        case .invalidXML(let name):
            Abort(.unreadableInput, "按网页模板编出的“\(name)”不是有效的 XML，网站没有改动；请检查 templates/site 里同名的模板")
        case .busy(let path):
            Abort(.cannotWrite, "另一个 gongwen publish 正在写这个网站，请等它结束；如果没有，请删去“\(path)”")
        case .system(let error, let path):
            Abort(.cannotWrite, "写不出“\(path)”：\(OutputWriter.reason(error.code))；请改正，或用 -o 换一个地方")
        }
    }
}

extension Diagnostic {
    fileprivate static func unusableName(_ name: String) -> Diagnostic {
        Diagnostic(
            id: "publish-name", severity: .error, category: .structural,
            message: "文件名“\(name)”不能用作网页的名字", explanation: "名字里有控制字符、以点开头，或超过180个字节", fix: "给计划文件改名")
    }
}
