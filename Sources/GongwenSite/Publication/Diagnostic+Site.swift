import GongwenCheck
import GongwenGlossary
package import GongwenModel
package import GongwenWorkspace

/// What is missing of a site's required tags (网页元信息); each message stands here once.
extension Diagnostic {
    private static let clause = "国办发〔2017〕47号 附件 网页设计规范"

    private static func tag(_ id: String, _ message: String, fix: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: id, severity: .warning, at: place, message: message, clause: clause, fix: fix
        ).located(in: Workspace.settingsFile)
    }

    /// What the settings leave out of every page.
    package static func missingSiteTags(_ settings: WorkspaceSettings) -> [Diagnostic] {
        guard let site = settings.site else {
            return [
                tag(
                    "site-tags", "没有写站点，网页里没有 SiteName、SiteDomain、SiteIDCode 和栏目标签",
                    fix: "在 gongwen.yaml 里写上 站点，各项见 Documentation/gongwen-yaml.md", at: .none)
            ]
        }
        var found: [Diagnostic] = []
        if site.column == nil {
            found.append(
                tag(
                    "site-tags", "站点没有写栏目，网页里没有 ColumnName、ColumnDescription、ColumnKeywords、ColumnType",
                    fix: "在 站点 下写 栏目: {名称: ……, 描述: ……, 关键词: [……], 类别: ……}", at: site.place))
        }
        if site.address == nil {
            found.append(
                tag(
                    "site-tags", "站点没有写网址，没有写出规范链接、站点地图和订阅",
                    fix: "在 站点 下写 网址: https://……/，即本目录发布后的地址", at: site.place))
        }
        return found
    }

    /// Names in the settings that no document has, and rules accepted there that nobody checks.
    package static func unusedNames(in settings: WorkspaceSettings, documents: [String]) -> [Diagnostic] {
        let known = Set(documents)
        var found: [Diagnostic] = []
        let named =
            settings.publications.map { (key: "发布", name: $0.key, place: $0.value.place) }
            + settings.publicity.map { (key: "公开属性", name: $0.key, place: $0.value.place) }
        for one in named where !known.contains(one.name) {
            let near = suggestions(for: one.name, among: documents).first.map { "，是不是“\($0)”" } ?? ""
            found.append(
                Diagnostic(
                    id: "publication-name", severity: .warning, at: one.place,
                    message: "\(one.key) 下的“\(one.name)”没有对应的公文\(near)",
                    fix: "写 plans 里文件的名字，不带结尾；不再需要的删去"
                ).located(in: Workspace.settingsFile))
        }
        for (name, publication) in settings.publications {
            for rule in publication.accepted.keys where !RuleNames.acceptable.contains(rule) {
                let near = suggestions(for: rule, among: RuleNames.acceptable).first.map { "，是不是“\($0)”" } ?? ""
                found.append(
                    Diagnostic(
                        id: "publication-rule", severity: .warning, at: publication.place,
                        message: "“\(name)”接受的“\(rule)”不是可以接受的检查\(near)", fix: "检查的名字在每条提示末尾的方括号里"
                    ).located(in: Workspace.settingsFile))
            }
        }
        return found.sorted { one, other in
            let (a, b) = (one.location?.start ?? .none, other.location?.start ?? .none)
            return (a.line, a.column, one.message) < (b.line, b.column, other.message)
        }
    }

    /// What the settings leave out of a document's page.
    package static func missingTags(
        of publication: Publication, name: String, isUntitled: Bool, _ settings: WorkspaceSettings
    ) -> [Diagnostic] {
        guard let site = settings.site else { return [] }
        var missing: [String] = []
        if publication.time.isEmpty { missing.append("发布时间（PubDate）") }
        if publication.source.isEmpty, site.source.isEmpty { missing.append("来源（ContentSource）") }
        if isUntitled {
            // The settings can do nothing about it.
            return [
                Diagnostic(
                    id: "publication-tags", severity: .warning, message: "“\(name)”没有标题，网页里没有 ArticleTitle 标签",
                    clause: clause, fix: "在计划里写上标题")
            ] + missingSettings(missing, name, publication)
        }
        return missingSettings(missing, name, publication)
    }

    private static func missingSettings(
        _ missing: [String], _ name: String, _ publication: Publication
    ) -> [Diagnostic] {
        if missing.isEmpty { return [] }
        return [
            tag(
                "publication-tags", "“\(name)”没有写\(missing.joined(separator: "和"))，网页里没有这项标签",
                fix: "在 gongwen.yaml 的 发布 下写 \(name): {发布时间: 2026-02-09 09:00, 来源: ……}", at: publication.place)
        ]
    }
}
