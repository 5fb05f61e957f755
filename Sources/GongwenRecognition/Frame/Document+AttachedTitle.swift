public import GongwenModel

extension Document {
    /// The title of the text that the document passes on (所印发、转发文本的标题): that of ``passedOn``, or of the 附件 that the
    /// document's title names; nil where it passes nothing on, or prints the text without a title.
    public var attachedTitle: Text? {
        if let title = passedOn?.text.title, !title.isEmpty { return title }
        let title = Self.characters(main.title)
        guard let named = FrameParser.passing(namedBy: title[...])?.name else { return nil }
        return main.attachments.lazy.filter { !$0.isSeparate }.map(\.title).first { attached in
            similarity(Self.characters(attached), named) > 0.75
        }
    }

    private static func characters(_ text: Text) -> [Unicode.Scalar] {
        text.plain.unicodeScalars.filter { !$0.isBlank }
    }
}
