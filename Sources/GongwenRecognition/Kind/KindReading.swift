public import GongwenModel

/// What a document is, how sure that is, and what it was told by (类别、把握、依据).
public struct KindReading: Sendable, Equatable {
    /// What it is.
    public var kind: DocumentKind
    /// How sure it is, in percent.
    public var confidence: Int
    /// What it was told by, in Chinese: 标题末词“意见”.
    public var reason: String

    /// Creates a reading.
    public init(kind: DocumentKind, confidence: Int, reason: String) {
        self.kind = kind
        self.confidence = confidence
        self.reason = reason
    }

    /// Tells what a document is: the first rule that holds decides, from mark and number over the last word of the title,
    /// the salutation and the page's fields to task notes.
    public init(of document: Document) {
        let evidence = KindEvidence(document)
        for rule in KindRule.table {
            if let reason = rule.reason(evidence) {
                self.init(kind: rule.kind, confidence: rule.confidence, reason: reason)
                return
            }
        }
        self.init(kind: .other, confidence: 40, reason: "没有能说明类别的标志、标题、称谓或版面字段")
    }
}
