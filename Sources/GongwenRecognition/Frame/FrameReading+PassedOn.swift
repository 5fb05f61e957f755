import GongwenModel

extension FrameReading {
    /// The title of the text that the document passes on (所印发、转发文本的标题): that of the part, or of the attachment that
    /// the document's title names; nil where it passes nothing on, or prints the text without its title.
    public var passedOnTitle: TracedText? {
        var named: [Unicode.Scalar] = []
        for part in parts {
            switch part.content {
            case .lines(.title, let lines):
                let title = lines.first?.text.scalars ?? []
                named = FrameParser.passing(namedBy: title[...])?.name ?? []
            case .passedOn(_, let inner):
                for case .lines(.title, let lines) in inner.map(\.content) { return lines.first?.text }
            case .attachment(_, let title, _):
                if !named.isEmpty, similarity(title.scalars, named) > 0.75 { return title }
            case .lines, .other, .body, .glossary: break
            }
        }
        return nil
    }
}
