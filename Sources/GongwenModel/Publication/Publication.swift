/// What an office sets about one document on its site (发布信息); nothing in it is made up.
///
/// - Source: 国办发〔2017〕47号, annex 网页设计规范 (content tags); 政府信息公开目录系统实施指引（试行） (索引号).
public struct Publication: Sendable, Equatable {
    /// Whether a published text is still in force (有效性).
    public enum Validity: String, Sendable, CaseIterable {
        /// 有效
        case valid
        /// 已修改
        case amended
        /// 失效
        case expired
        /// 废止
        case abolished

        /// The word printed.
        public var printed: String {
            switch self {
            case .valid: "有效"
            case .amended: "已修改"
            case .expired: "失效"
            case .abolished: "废止"
            }
        }
    }
    /// What the settings say of 公开属性; nil where they say nothing.
    public var publicity: Publicity?
    /// When it is published (发布时间, PubDate): `YYYY-MM-DD HH:MM`, 24 hours; empty where unknown.
    public var time: String
    /// 索引号; empty where unknown.
    public var indexNumber: String
    /// 主题分类; empty where unknown.
    public var subject: String
    /// 有效性; nil where unknown.
    public var validity: Validity?
    /// Where the text comes from (来源, ContentSource); empty for the site's own.
    public var source: String
    /// 关键词.
    public var keywords: [String]
    /// 摘要; empty where there is none.
    public var summary: String
    /// Rules let pass in this document, each with its reason (接受).
    public var accepted: [String: String]
    /// Where the settings speak of it (源位置).
    public var place: Place

    /// Creates what is known about a publication.
    public init(
        publicity: Publicity? = nil, time: String = "", indexNumber: String = "", subject: String = "",
        validity: Validity? = nil, source: String = "", keywords: [String] = [], summary: String = "",
        accepted: [String: String] = [:], at place: Place = .none
    ) {
        self.publicity = publicity
        self.time = time
        self.indexNumber = indexNumber
        self.subject = subject
        self.validity = validity
        self.source = source
        self.keywords = keywords
        self.summary = summary
        self.accepted = accepted
        self.place = place
    }
}
