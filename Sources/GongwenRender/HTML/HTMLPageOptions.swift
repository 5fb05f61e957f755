/// What a site says about a page beside the document itself (网页元信息); only what is given is written.
///
/// - Source: 国办发〔2017〕47号, annex 网页设计规范: the tags of site, column and content.
public struct HTMLPageOptions: Sendable, Equatable {
    /// The site's full name (SiteName, 网站名称); shown at the head of the page too.
    public var siteName: String?
    /// The main domain (SiteDomain, 网站域名).
    public var siteDomain: String?
    /// The site identification code (SiteIDCode, 网站标识码), ten digits for a county's site.
    public var siteIDCode: String?
    /// ColumnName, 栏目名称; shown behind the site's name.
    public var columnName: String?
    /// ColumnDescription, 栏目描述.
    public var columnDescription: String?
    /// ColumnKeywords, 栏目关键词.
    public var columnKeywords: String?
    /// ColumnType, 栏目类别, for example 政策文件.
    public var columnType: String?
    /// When the page was published (PubDate, 发布时间): `YYYY-MM-DD HH:MM`, 24 hours; shown to the reader.
    public var publicationTime: String?
    /// Where the text comes from (ContentSource, 来源); shown to the reader.
    public var contentSource: String?
    /// Keywords, 关键词, parted by `;` or `,`.
    public var keywords: String?
    /// Author, 作者.
    public var author: String?
    /// Description, 摘要.
    public var summary: String?
    /// The page's address (Url, 网址).
    public var address: String?

    /// Creates options; what is nil is left out of the page.
    public init(
        siteName: String? = nil, siteDomain: String? = nil, siteIDCode: String? = nil, columnName: String? = nil,
        columnDescription: String? = nil, columnKeywords: String? = nil, columnType: String? = nil,
        publicationTime: String? = nil, contentSource: String? = nil, keywords: String? = nil, author: String? = nil,
        summary: String? = nil, address: String? = nil
    ) {
        self.siteName = siteName
        self.siteDomain = siteDomain
        self.siteIDCode = siteIDCode
        self.columnName = columnName
        self.columnDescription = columnDescription
        self.columnKeywords = columnKeywords
        self.columnType = columnType
        self.publicationTime = publicationTime
        self.contentSource = contentSource
        self.keywords = keywords
        self.author = author
        self.summary = summary
        self.address = address
    }

    /// The tags with their values, those that are given, in the order of the annex.
    package func tags(articleTitle: String) -> [(name: String, value: String)] {
        let all: [(String, String?)] = [
            ("SiteName", siteName), ("SiteDomain", siteDomain), ("SiteIDCode", siteIDCode),
            ("ColumnName", columnName), ("ColumnDescription", columnDescription), ("ColumnKeywords", columnKeywords),
            ("ColumnType", columnType), ("ArticleTitle", articleTitle.isEmpty ? nil : articleTitle),
            ("PubDate", publicationTime), ("ContentSource", contentSource), ("Keywords", keywords),
            ("Author", author), ("Description", summary), ("Url", address),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }
}
