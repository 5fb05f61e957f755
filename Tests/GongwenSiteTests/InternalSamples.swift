import Foundation
import GongwenBuild
import GongwenGlossary
import GongwenModel

@testable import GongwenSite
@testable import GongwenWorkspace

/// Small documents and the tool's own templates for the tests of the internal pages.
enum InternalSamples {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The templates of `templates/site` that are the internal pages' own.
    static let templates: PageTemplates? = {
        let folder = root.appending(path: "templates/site")
        let names = ["page", "table", "facts", "index", "body", "indicator", "years"].map { "internal-" + $0 }
        let files = names.compactMap { name -> PageTemplates.File? in
            guard let data = try? Data(contentsOf: folder.appending(path: name + ".mustache")) else { return nil }
            return PageTemplates.File(name: name, shown: name, bytes: Array(data))
        }
        return PageTemplates.read(files).output
    }()

    static let register = BodyRegister(bodies: [
        RegisteredBody("县发展和改革局", aliases: ["县发改局"]), RegisteredBody("县农业农村局"),
        RegisteredBody("县扶贫开发领导小组办公室", aliases: ["县扶贫办"], until: 2021, successor: "县乡村振兴局"),
        RegisteredBody("县乡村振兴局", from: 2021, until: 2024, successor: "县农业农村局"),
    ])

    /// An indicator that the workspace's documents share.
    static let output = SharedIndicator(
        indicator: Indicator(
            name: "地区生产总值", unit: "亿元",
            values: [
                IndicatorValue(year: 2024, state: "核定", value: "268.9", growth: "6.0", basis: "可比"),
                IndicatorValue(year: 2025, kind: .target, growth: "6", growthComparator: "左右"),
                IndicatorValue(year: 2025, kind: .estimated, state: "预计", value: "286.4", comparator: "突破"),
                IndicatorValue(year: 2026, kind: .actual, hole: Hole(kind: .value)),
            ]),
        aliases: ["GDP"], scope: "总量按现价", file: "data/indicators/主要指标.yaml", place: .none)

    /// A task with its bodies.
    static func task(
        _ heading: String, lead: [String] = [], support: [String] = [], deadline: String = ""
    ) -> Block {
        .section(
            Section(
                heading: Text(heading), role: .task,
                blocks: [
                    .paragraph(Paragraph("抓好落实。")),
                    .responsibility(
                        ResponsibilityNote(
                            lead: lead.map { BodyUse($0) }, support: support.map { BodyUse($0) },
                            deadline: Text(deadline), arrangement: .lines)),
                ]))
    }

    /// A compiled document.
    static func document(
        _ title: String, stage: Stage = .issued, security: SecurityMark? = nil, indicators: [Indicator] = [],
        glossary: GlossaryAppendix? = nil, shared: [Indicator] = [], _ blocks: [Block] = []
    ) -> CompiledDocument {
        let document = Document(
            stage: stage, header: Header(security: security),
            main: MainText(title: Text(title), blocks: [.paragraph(Paragraph("现将有关事项安排如下。"))] + blocks),
            glossary: glossary, indicators: indicators)
        return DocumentCompiler(context: CompilationContext(indicators: shared)).compile(document)
    }

    /// The pages as text, by path.
    static func pages(of site: InternalSite) throws -> [String: String] {
        guard let templates else { throw CocoaError(.fileNoSuchFile) }
        var pages: [String: String] = [:]
        site.forEachPage(templates: templates, style: []) { path, bytes in
            pages[path] = (pages[path].map { $0 + "\n两页同名" } ?? "") + String(decoding: bytes, as: UTF8.self)
        }
        return pages
    }
}

extension String {
    /// What a page says: no tags, white space run together.
    var withoutTags: String {
        replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The rows of its tables, cells parted by `|`.
    var tableRows: [String] {
        matches(of: /<tr>(.*?)<\/tr>/.dotMatchesNewlines()).map { row in
            row.1.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { String($0.1).withoutTags }.joined(separator: "|")
        }
    }
}
