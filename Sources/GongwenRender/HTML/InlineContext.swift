/// What prose may carry where it stands.
enum InlineContext {
    /// Links, and definitions at hand: paragraphs and points.
    case prose
    /// Links alone: headings, captions, cells, definitions, whose own text a definition in between would break up.
    case linked
    /// Ids alone: inside a link, which may hold no other.
    case insideLink
    /// Neither, because the same prose stands elsewhere: contents, names of attachments.
    case bare
}
