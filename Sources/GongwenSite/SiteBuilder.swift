package import GongwenBuild
import GongwenCheck
package import GongwenModel
import GongwenRender
package import GongwenWorkspace
import GongwenXML

/// Makes a site of published documents, one after another (编制站点): pages and downloads go to the folder as they come;
/// only what lists need is kept.
package struct SiteBuilder {
    private let frame: SiteFrame
    private let settings: WorkspaceSettings
    private let templates: PageTemplates
    private let sheets: [UInt8]
    private let folder: SiteFolder
    private var titles: Set<String> = []
    private var documents: [(document: SiteDocument, entry: SearchEntry)] = []

    /// What became of a document.
    package enum Outcome {
        /// It was written; with what its page should say by rule and cannot.
        case published(missingTags: [Diagnostic])
        /// Nothing of it is written, for these reasons.
        case refused([Diagnostic])
    }

    /// Begins a site.
    ///
    /// - Parameters:
    ///   - style: the style sheet of everything round a document.
    package init(
        _ settings: WorkspaceSettings, templates: PageTemplates, style: [UInt8], into folder: SiteFolder
    ) {
        self.settings = settings
        self.templates = templates
        frame = SiteFrame(settings)
        sheets = HTMLRenderer(layout: settings.profile).styleSheet + style
        self.folder = folder
    }

    /// Writes a document's page and downloads.
    ///
    /// - Parameters:
    ///   - compiled: a document that ``PublicationGate`` has let through.
    ///   - name: the plan's name without ending, ``SiteAddress/isUsable(_:)``.
    package mutating func add(
        _ compiled: CompiledDocument, name: String, publication: Publication
    ) throws(SiteFolder.Trouble) -> Outcome {
        let document = compiled.finished
        let parts = HTMLRenderer(layout: settings.profile).parts(of: document)
        let docbook = DocBookRenderer(isForPublic: true).renderProved(document)
        let text = TextPageRenderer(profile: settings.profile).render(document)
        let found = parts.diagnostics + docbook.diagnostics + text.diagnostics
        let accepted = Acceptance(publication.accepted).applied(to: found)
        guard !compiled.isStopped(by: accepted, isDraft: false), let page = parts.output, let docbook = docbook.output,
            let text = text.output
        else {
            return .refused(accepted.filter { $0.severity == .error })
        }
        let sheet = DisclosureSheet(
            of: document, publication: publication, profile: settings.site?.disclosure ?? .standard)
        var own = SiteDocument(document, name: name, publication: publication, parts: page)
        if !titles.insert(own.listTitle).inserted { own.isTitleTaken = true }
        let downloads = [
            (label: "公文格式文本（.txt）", path: SiteAddress.text(name)),
            (label: "结构化文本（DocBook，.xml）", path: SiteAddress.docbook(name)),
        ]
        try write(
            "document", own.page,
            DocumentPage(
                frame: frame, document: own, parts: page, sheet: sheet, articleTitle: page.title,
                downloads: downloads
            ).values)
        try folder.add(SiteAddress.docbook(name), docbook)
        try folder.add(SiteAddress.text(name), text)
        let search = SearchDocument(
            of: document, title: own.listTitle, name: name, address: SiteAddress.link(own.page),
            kind: own.kindInSearch, year: own.year)
        try folder.add(SearchIndex.textPath(of: name), search.textFile)
        documents.append((own, search.entry))
        return .published(
            missingTags: Diagnostic.missingTags(
                of: publication, name: name, isUntitled: page.title.isEmpty, settings))
    }

    /// Writes the pages that list the documents, and puts the site in place.
    package mutating func finish() throws(SiteFolder.Trouble) -> SiteFolder.Changes {
        documents.sort { SiteDocument.isNewer($0.document, $1.document) }
        let entries = documents.map(\.entry)
        let documents = documents.map(\.document)
        try folder.add(SiteAddress.style, sheets)
        try addSearch(entries)
        try write("glossary", SiteAddress.glossary, GlossaryPage(frame: frame, documents: documents).values)
        try write("home", SiteAddress.home, HomePage(frame: frame, documents: documents).values)
        let feeds = Feeds(frame: frame, documents: documents)
        if let values = feeds.sitemap { try write("sitemap", SiteAddress.sitemap, values) }
        if let values = feeds.feed { try write("feed", SiteAddress.feed, values) }
        return try folder.finish(
            last: [
                SiteAddress.glossary, SiteAddress.search, SiteAddress.home, SiteAddress.sitemap, SiteAddress.feed,
            ])
    }

    private func addSearch(_ entries: [SearchEntry]) throws(SiteFolder.Trouble) {
        let chunks = SearchIndex.chunkCount(for: entries.count)
        for number in 0..<chunks {
            let begin = number * SearchIndex.chunkSize
            let chunk = entries[begin..<min(begin + SearchIndex.chunkSize, entries.count)]
            try folder.add(SearchIndex.chunkPath(number + 1), SearchIndex.chunk(chunk, number: number + 1))
        }
        try folder.add(SiteAddress.searchScript, SearchIndex.script)
        var values = frame.values(for: SiteAddress.search, title: "搜索", tags: .column, allowsScript: true)
        values.set("searchChunks", String(chunks))
        try write("search", SiteAddress.search, values)
    }

    private func write(
        _ template: String, _ path: String, _ values: PageValues
    ) throws(SiteFolder.Trouble) {
        guard let bytes = templates.render(template, values) else { return }
        if path.hasSuffix(".xml") {
            do throws(InvalidXML) { _ = try XMLDocument(parsing: bytes) } catch { throw .invalidXML(path) }
        }
        try folder.add(path, bytes)
    }
}
