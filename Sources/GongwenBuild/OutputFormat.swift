package import GongwenLayout
package import GongwenModel
import GongwenPlain
package import GongwenRender

/// The forms a document can be written in (输出格式).
package enum OutputFormat: String, CaseIterable, Sendable {
    case plain, text, html, fragment, docbook, json, swift, worksheet

    /// What `build` writes without `--to`.
    package static let usual: [OutputFormat] = [.text, .html, .docbook]

    /// What the form is, for help.
    package var summary: String {
        switch self {
        case .plain: "纯文本，一段一行"
        case .text: "公文格式文本，每页 22 行、每行 28 字"
        case .html: "单个网页文件"
        case .fragment: "网页片段，贴进网站的内容管理系统，另附字段表"
        case .docbook: "DocBook 5.0，经校验有效"
        case .json: "文档数据"
        case .swift: "计划源文件"
        case .worksheet: "工作底稿：指标对照、任务、待填，不公开"
        }
    }

    /// The file's name for a document's name: `NAME.txt`, `NAME.plain.txt`, `NAME.docbook.xml`.
    package func fileName(for name: String) -> String {
        switch self {
        case .plain: name + ".plain.txt"
        case .text: name + ".txt"
        case .html: name + ".html"
        case .fragment: name + ".fragment.html"
        case .docbook: name + ".docbook.xml"
        case .json: name + ".json"
        case .swift: name + ".swift"
        case .worksheet: name + ".worksheet.html"
        }
    }

    /// Renders a compiled document; nil output comes with the reason.
    ///
    /// - Parameter places: whether `json` carries lines and columns of the source.
    package func render(_ document: CompiledDocument, options: OutputOptions = OutputOptions()) -> Compiled<[UInt8]> {
        switch self {
        case .plain: PlainRenderer().render(document.finished)
        case .text: TextPageRenderer(profile: options.layout).render(document.finished)
        case .html: HTMLRenderer(options: options.page, layout: options.layout).render(document.finished)
        case .fragment: FragmentRenderer().render(document.finished)
        // What is marked 未核 or 存疑 is for the office; a final text carries no such marks.
        case .docbook:
            DocBookRenderer(omitsWorkingMarks: document.finished.stage.isFinal).renderProved(document.finished)
        case .json: Compiled(document.whole.json(places: options.writesPlaces))
        case .swift: SwiftSourceRenderer().render(document.whole)
        case .worksheet:
            WorksheetRenderer().render(
                Worksheet(of: document, shared: options.sharedIndicators, scopes: options.indicatorScopes))
        }
    }
}

/// What an output depends on besides the document.
package struct OutputOptions: Sendable {
    /// Whether `json` carries lines and columns of the source.
    package var writesPlaces = false
    /// What the house has settled about pages (版式).
    package var layout = LayoutProfile.standard
    /// The site's names for the page's meta tags.
    package var page = HTMLPageOptions()
    /// The indicators that all documents of the workspace share (共用指标), for working papers.
    package var sharedIndicators: [Indicator] = []
    /// What their figures cover (口径), by their names.
    package var indicatorScopes: [String: String] = [:]

    /// What the office has settled about this document's publication (发布信息), for the field sheet.
    package var publication = Publication()
    /// The fields of that sheet and the site's names for them (公开字段).
    package var disclosure = DisclosureProfile.standard

    /// The usual options.
    package init() {}
}
