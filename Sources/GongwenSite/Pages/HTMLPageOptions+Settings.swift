package import GongwenModel
package import GongwenRender
package import GongwenWorkspace

extension HTMLPageOptions {
    /// Takes the site tags (站点标签) from the settings.
    package mutating func setSite(_ site: WorkspaceSettings.Site?) {
        siteName = site?.name
        siteDomain = site?.domain
        siteIDCode = site?.code
    }

    /// Takes the column tags (栏目标签) from the settings.
    package mutating func setColumn(_ site: WorkspaceSettings.Site?) {
        columnName = site?.column?.name
        columnDescription = site?.column?.description
        columnKeywords = site?.column.map { $0.keywords.joined(separator: ";") }
        columnType = site?.column?.type
    }

    /// Takes a document's content tags (内容标签) from what is set about it; ContentSource is else the site's.
    package mutating func setContent(_ publication: Publication, site: WorkspaceSettings.Site?) {
        publicationTime = publication.time.orNil
        contentSource = publication.source.orNil ?? site?.source.orNil
        keywords = publication.keywords.joined(separator: ";").orNil
        summary = publication.summary.orNil
    }
}

extension String {
    /// The text; nil where it is empty.
    var orNil: String? { isEmpty ? nil : self }
}
