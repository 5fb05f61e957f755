package import GongwenBuild
package import GongwenGlossary
import GongwenModel
import GongwenRender
package import GongwenWorkspace

/// The pages for the office alone (内部资料): by body, by indicator, by consecutive years, over all documents.
///
/// Documents are added one by one; of each only what the pages tell is kept, and its binary form, about as long as its text,
/// to be compared with that of the next year. What is added in which order makes no difference.
///
///     var site = InternalSite(bodies: workspace.bodies, indicators: workspace.indicators)
///     site.add(compiled, name: "qinghe-2026-plan", page: "../site/documents/qinghe-2026-plan.html")
///     for page in site.pages(templates: templates, style: css) { … }
package struct InternalSite: Sendable {
    /// What of the added documents is not shown, by reason; of a secret one nothing else is kept.
    struct LeftOut: Sendable {
        /// Those with 密级.
        var secret = 0
        /// Those that have no valid form.
        var broken = 0
    }

    let register: BodyRegister
    let shared: [SharedIndicator]
    /// The name of a shared indicator by its name or alias.
    private let sharedNames: [String: String]
    private(set) var documents: [InternalDocument] = []
    private(set) var leftOut = LeftOut()

    /// Creates a site without documents.
    ///
    /// - Parameters:
    ///   - bodies: the register by which names are joined (机构名录).
    ///   - indicators: those that the workspace's documents share (共用指标).
    package init(bodies: BodyRegister = BodyRegister(), indicators: [SharedIndicator] = []) {
        register = bodies
        shared = indicators.map { shared in
            var shared = shared
            shared.indicator.completeHoles()
            return shared
        }
        var names: [String: String] = [:]
        for one in indicators { names[one.indicator.name] = one.indicator.name }
        for one in indicators {
            for alias in one.aliases where names[alias] == nil { names[alias] = one.indicator.name }
        }
        sharedNames = names
    }

    /// Adds a document; one with 密级, in any of its editions, is counted and nothing of it is kept.
    ///
    /// - Parameters:
    ///   - compiled: with or without findings; one with structural errors is only counted.
    ///   - name: the plan's file name without ending.
    ///   - page: the address of its public page as seen from the internal folder, percent-encoded; nil where it has none.
    package mutating func add(_ compiled: CompiledDocument, name: String, page: String?) {
        if compiled.whole.header.security != nil || compiled.finished.header.security != nil {
            leftOut.secret += 1
        } else if compiled.isStopped(isDraft: true) {
            leftOut.broken += 1
        } else {
            documents.append(InternalDocument(compiled, name: name, page: page, shared: shared))
        }
    }

    /// All files of the internal folder one by one, each made when it is its turn: `index.html`, `bodies/…`, `indicators/…`,
    /// `years/…`, `style.css`.
    ///
    /// - Parameters:
    ///   - templates: with `internal-page`, `internal-table`, `internal-facts`, `internal-index`, `internal-body`,
    ///     `internal-indicator` and `internal-years`; a page whose template is missing is left out.
    ///   - style: what `style.css` says beside the style of the working papers, `templates/site/internal.css`.
    ///   - write: takes a path from the folder's root, which is safe as a file name, and the bytes.
    package func forEachPage(
        templates: PageTemplates, style: [UInt8], _ write: (_ path: String, _ bytes: [UInt8]) throws -> Void
    ) rethrows {
        let ordered = documents.sorted { $0.order < $1.order }
        let bodies = InternalBodies(ordered, register: register)
        let indicators = InternalIndicators(ordered, shared: shared, names: sharedNames)
        let years = InternalYears(ordered)
        func writePage(_ page: InternalPage) throws {
            if let bytes = page.rendered(by: templates) { try write(page.path, bytes) }
        }
        try write("style.css", WorksheetRenderer.style + style)
        try writePage(InternalIndex(self, ordered, bodies, indicators, years).page)
        for body in bodies.list { try writePage(bodies.page(of: body)) }
        for indicator in indicators.list { try writePage(indicator.page(bodies: bodies)) }
        try years.forEachPage(writePage)
    }
}
