public import GongwenModel

/// An indicator that the documents of a workspace share (共用指标).
public struct SharedIndicator: Sendable, Equatable {
    /// The indicator with its values, as a document uses it.
    public var indicator: Indicator
    /// Other names for it (别名): GDP.
    public var aliases: [String]
    /// What its figures cover (口径); empty where not said.
    public var scope: String
    /// The file it stands in, relative to the workspace.
    public var file: String
    /// Where its name stands in the file.
    public var place: Place
}
