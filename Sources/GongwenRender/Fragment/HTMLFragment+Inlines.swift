import GongwenModel

/// Running prose (行内内容): no links, since nothing in a fragment can be pointed at.
extension HTMLFragment {
    /// Writes prose.
    mutating func write(_ prose: Text) { write(prose.inlines) }

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let string, let place): text(string, at: place)
        case .styled(let styled): write(styled)
        case .term(let use): nested(at: use.place) { $0.write(use.inlines) }
        case .figure(let use): text(use.printed, at: use.place)
        case .quantity(let quantity): text(quantity.printed, at: quantity.place)
        case .hole(let hole): write(hole)
        case .body(let use): text(use.name, at: use.place)
        case .point(let point):
            text(point.number.label, at: point.place)
            nested(at: point.place) { $0.write(point.inlines) }
        case .reference(let reference): text(reference.text, at: reference.place)
        case .passage(let passage): nested(at: passage.place) { $0.write(passage.inlines) }
        }
    }

    private mutating func write(_ styled: StyledText) {
        guard !styled.inlines.isEmpty else { return }
        switch styled.style {
        case .strong: writer.open("strong")
        case .lead: writer.open("b")
        case .subscript: writer.open("sub")
        case .superscript: writer.open("sup")
        }
        nested(at: styled.place) { $0.write(styled.inlines) }
        writer.close()
    }

    /// 待填, marked so that nobody overlooks it.
    private mutating func write(_ hole: Hole) {
        strong(style: .hole) { $0.text(hole.printed, at: hole.place) }
    }
}
