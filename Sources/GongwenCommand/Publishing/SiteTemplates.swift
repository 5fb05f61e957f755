import GongwenFiles
import GongwenModel
import GongwenSite

/// The templates and the style sheet of a site's pages, read (网页模板).
struct SiteTemplates {
    let pages: PageTemplates
    let style: [UInt8]
    let internalStyle: [UInt8]

    /// Reads them.
    ///
    /// - Throws: ``Abort`` with status 69 where the tool's own are missing, 65 where one cannot be read.
    static func read(_ finder: TemplateFinder, forInternalPages: Bool) throws(Abort) -> SiteTemplates {
        let files = finder.siteFiles()
        var pages: [PageTemplates.File] = []
        var style: [UInt8] = []
        var internalStyle: [UInt8] = []
        for (name, path) in files.sorted(by: { $0.key < $1.key }) {
            let bytes: [UInt8]
            do throws(Files.ReadTrouble) {
                bytes = try Files.read(path, limit: 16 << 20)
            } catch {
                let trouble = InputTrouble(error, reading: path)
                throw Abort(trouble.status, trouble.message)
            }
            if name == "site.css" { style = bytes }
            if name == "internal.css" { internalStyle = bytes }
            if name.hasSuffix(".mustache") {
                pages.append(
                    PageTemplates.File(name: String(name.dropLast(9)), shown: finder.shown(path), bytes: bytes))
            }
        }
        let needed = PageTemplates.names + (forInternalPages ? PageTemplates.internalNames : [])
        let missing = needed.filter { name in !pages.contains { $0.name == name } }
        guard missing.isEmpty, !style.isEmpty else {
            let names = (missing.map { $0 + ".mustache" } + (style.isEmpty ? ["site.css"] : [])).joined(separator: "、")
            throw Abort(.missingTool, "没有网页模板 \(names)，请重新安装，或用 GONGWEN_SHARE 指明模板所在的目录")
        }
        let read = PageTemplates.read(pages)
        let printer = DiagnosticPrinter(
            sources: Dictionary(pages.map { ($0.shown, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
        for finding in read.diagnostics { Terminal.say(printer.text(finding)) }
        guard let templates = read.output else { throw Abort(.unreadableInput) }
        return SiteTemplates(pages: templates, style: style, internalStyle: internalStyle)
    }
}
