/// What stands above the red rule of page 1 (版头).
///
/// - Source: GB/T 9704-2012, 7.2.
public struct Header: Sendable, Equatable {
    /// The copy's number (份号), six digits.
    public var copyNumber: Text
    /// 密级和保密期限.
    public var security: SecurityMark?
    /// 紧急程度.
    public var urgency: Urgency?
    /// 发文机关标志.
    public var organMark: OrganMark?
    /// The document number as printed (发文字号); for an order its 令号.
    public var documentNumber: Text
    /// 签发人, in the order of the issuing organs; upward documents only.
    public var signatories: [Text]

    /// Creates a header.
    public init(
        copyNumber: Text = Text(), security: SecurityMark? = nil, urgency: Urgency? = nil, organMark: OrganMark? = nil,
        documentNumber: Text = Text(), signatories: [Text] = []
    ) {
        self.copyNumber = copyNumber
        self.security = security
        self.urgency = urgency
        self.organMark = organMark
        self.documentNumber = documentNumber
        self.signatories = signatories
    }
}

/// How secret a document is, and for how long (密级和保密期限): 机密★1年.
public struct SecurityMark: Sendable, Equatable {
    /// 密级.
    public enum Level: String, Sendable, CaseIterable {
        /// 绝密
        case topSecret
        /// 机密
        case secret
        /// 秘密
        case confidential

        /// The word printed.
        public var printed: String {
            switch self {
            case .topSecret: "绝密"
            case .secret: "机密"
            case .confidential: "秘密"
            }
        }
    }
    /// How secret (密级).
    public var level: Level
    /// The period as printed (保密期限), for example 1年; empty where none is given.
    public var period: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a mark.
    public init(level: Level, period: String = "", at place: Place = .none) {
        self.level = level
        self.period = period
        self.place = place
    }

    /// Level, star and period.
    public var printed: String { period.isEmpty ? level.printed : level.printed + "★" + period }
}

/// How urgent a document is (紧急程度).
public enum Urgency: String, Sendable, CaseIterable {
    /// 特急
    case extraUrgent
    /// 加急
    case urgent

    /// The word printed.
    public var printed: String { self == .extraUrgent ? "特急" : "加急" }
}

/// The red name at the head (发文机关标志): one organ or several, with or without 文件.
///
/// - Source: GB/T 9704-2012, 7.2.4.
public struct OrganMark: Sendable, Equatable {
    /// The organs, the host first.
    public var organs: [Text]
    /// What follows the names: 文件, 令, 纪要, or nothing.
    public var suffix: String

    /// Creates a mark.
    public init(organs: [Text], suffix: String = "") {
        self.organs = organs
        self.suffix = suffix
    }
}
