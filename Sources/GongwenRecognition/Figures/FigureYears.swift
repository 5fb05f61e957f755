/// The years of a document that figures are relative to (公文的年份).
struct FigureYears: Sendable {
    /// The year that the document plans for, or is of.
    var document: Int?
    /// The year that it looks back on.
    var review: Int?
    /// 今年
    var this: Int?
}
