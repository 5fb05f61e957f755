/// Which part of a document a run of prose stands in (所在部分); it decides what its numbers can be.
package enum DraftZone: String, Sendable, CaseIterable {
    /// Head, title, notice, signature, colophon (版头、标题、转发通知、落款、版记).
    case frame
    /// A heading of what was done last year (执行情况的标题); its prose is guidance and is never read here.
    case review
    /// Aims, targets, tasks (总体要求、目标、任务), their headings included.
    case outlook
    /// Explanations of terms (名词解释).
    case glossary
}
