/// One thing wrong with an XML document, in words for its author.
public struct XMLProblem: Sendable, Hashable {
    /// What kind of fault: kebab-case, stable, for example `docbook-element-not-allowed`.
    public let id: String
    /// The fault, the rule and the way out: Chinese, one line, no full stop.
    public let message: String
    /// Line of the fault, from 1: where the element's start tag begins.
    public let line: Int
    /// Column of the fault in Unicode code points, from 1; nil when the encoding does not let it be told.
    public let column: Int?
    /// The element at fault by names, for example `/article/section[2]/para[1]`; an index, from 1, where siblings share
    /// the name. Empty for what belongs to no element.
    public let path: String
    /// The element's place among all elements in document order, from 0; a writer that kept it finds its source again.
    public let ordinal: Int?
    /// libxml2's number for the fault; 0 for what our own checks found.
    public let code: Int
}
