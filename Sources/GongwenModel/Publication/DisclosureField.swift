/// A field of the table above a published text (信息公开要素), and of the sheet for a site's content system.
///
/// - Source: official-format W-20 to W-23: the fields are common, their labels differ from site to site.
public enum DisclosureField: String, Sendable, CaseIterable {
    /// 标题
    case title
    /// 索引号
    case indexNumber
    /// 发文机关
    case organ
    /// 文号
    case documentNumber
    /// 成文日期
    case issueDate
    /// 发布日期
    case publicationDate
    /// 主题分类
    case subject
    /// 公开方式
    case publicity
    /// 有效性
    case validity

    /// The usual label (字段名).
    public var printed: String {
        switch self {
        case .title: "标题"
        case .indexNumber: "索引号"
        case .organ: "发文机关"
        case .documentNumber: "文号"
        case .issueDate: "成文日期"
        case .publicationDate: "发布日期"
        case .subject: "主题分类"
        case .publicity: "公开方式"
        case .validity: "有效性"
        }
    }
}

/// Which fields a site shows, in its order and under its labels (公开字段).
public struct DisclosureProfile: Sendable, Equatable {
    /// A field under the site's label.
    public struct Entry: Sendable, Equatable {
        /// What is shown (字段).
        public var field: DisclosureField
        /// What the site calls it (名称): 发布机构 for 发文机关.
        public var label: String

        /// Creates an entry.
        public init(_ field: DisclosureField, label: String) {
            self.field = field
            self.label = label
        }
    }
    /// The fields in order.
    public var entries: [Entry]

    /// Creates a profile.
    public init(_ entries: [Entry]) { self.entries = entries }

    /// All fields in the usual order under the usual labels.
    public static let standard = DisclosureProfile(DisclosureField.allCases.map { Entry($0, label: $0.printed) })
}
