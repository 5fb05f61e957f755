package import GongwenLayout
public import GongwenModel

/// A setting with the place it is written at in `gongwen.yaml`.
public struct Setting<Value: Sendable & Equatable>: Sendable, Equatable {
    /// What is set.
    public var value: Value
    /// Where it is set.
    public var place: Place
}

/// What `gongwen.yaml` says about an office (单位设置).
public struct WorkspaceSettings: Sendable, Equatable {
    /// A site that publishes the documents (站点), for the meta tags of 国办发〔2017〕47号.
    public struct Site: Sendable, Equatable {
        /// SiteName: the site's full name (名称).
        public var name: String
        /// SiteIDCode: the site's identification code (标识码).
        public var code: String
        /// SiteDomain: the main domain (域名).
        public var domain: String
        /// Where the published folder lies on the web (网址), with a slash at its end; nil where unknown.
        public var address: String? = nil
        /// ContentSource of documents that name none (来源); empty where unknown.
        public var source = ""
        /// The column that documents stand in (栏目); nil where unknown.
        public var column: Column? = nil
        /// The fields above a document, under the site's labels (公开字段).
        public var disclosure = DisclosureProfile.standard
        /// Where the settings speak of the site (源位置).
        public var place = Place.none

        /// A column of a site (栏目).
        public struct Column: Sendable, Equatable {
            /// ColumnName (名称).
            public var name: String
            /// ColumnDescription (描述).
            public var description: String
            /// ColumnKeywords (关键词).
            public var keywords: [String]
            /// ColumnType (类别), one of the annex's kinds: 政策文件.
            public var type: String
        }
    }
    /// The office's name (机关): 青禾县人民政府办公室.
    public var office: String = ""
    /// Its places, widest first (地区): 省, 市, 县.
    public var places: [String] = []
    /// Code words of its document numbers (机关代字): 青政办发.
    public var codes: [String] = []
    /// Bodies that documents are usually copied to (抄送).
    public var copyRecipients: [String] = []
    /// The publishing site; nil where none is set.
    public var site: Site?
    /// 公开属性 by document, the name of its plan without ending.
    public var publicity: [String: Setting<Publicity>] = [:]
    /// What is set about publishing each document (发布), by the name of its plan without ending.
    public var publications: [String: Publication] = [:]
    /// The house profile (版式): what the office sets otherwise than the standard or usual.
    package var profile = LayoutProfile.standard
    /// Outputs that `build` writes unasked (默认输出); empty for the tool's own.
    public var outputs: [Setting<String>] = []
    /// Rules that are not reported, each with its reason (静默), in the order written.
    public var silenced: [(rule: String, reason: Setting<String>)] = []

    /// Creates empty settings.
    public init() {}

    /// What is set about publishing a document, its 公开属性 included.
    ///
    /// - Parameter name: the name of its plan without ending.
    public func publication(of name: String) -> Publication {
        var publication = publications[name] ?? Publication()
        publication.publicity = self.publicity[name]?.value
        if !publication.place.isKnown, let place = publicity[name]?.place { publication.place = place }
        return publication
    }

    /// Whether both set the same.
    public static func == (one: WorkspaceSettings, other: WorkspaceSettings) -> Bool {
        one.office == other.office && one.places == other.places && one.codes == other.codes
            && one.copyRecipients == other.copyRecipients && one.site == other.site && one.publicity == other.publicity
            && one.publications == other.publications
            && one.profile == other.profile && one.outputs == other.outputs
            && one.silenced.elementsEqual(other.silenced, by: ==)
    }
}
