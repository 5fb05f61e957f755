import GongwenModel

/// Running prose (行内内容).
extension HTMLPage {
    /// Writes prose.
    mutating func write(_ prose: Text, as context: InlineContext) {
        write(prose.inlines, as: context)
    }

    /// Writes the parts of prose in order.
    mutating func write(_ inlines: [Inline], as context: InlineContext) {
        for inline in inlines { write(inline, as: context) }
    }

    private mutating func write(_ inline: Inline, as context: InlineContext) {
        switch inline {
        case .text(let string, let place): text(string, at: place)
        case .styled(let styled): write(styled, as: context)
        case .term(let use): write(use, as: context)
        case .figure(let use): text(use.printed, at: use.place)
        case .quantity(let quantity):
            text(quantity.value, at: quantity.place)
            text(quantity.unit, at: quantity.place)
        case .hole(let hole): writeHole(hole)
        case .body(let use): text(use.name, at: use.place)
        case .point(let point):
            text(point.number.label, at: point.place)
            nested(at: point.place) { $0.write(point.inlines, as: context) }
        case .reference(let reference): write(reference, as: context)
        case .passage(let passage): nested(at: passage.place) { $0.write(passage.inlines, as: context) }
        }
    }

    private mutating func write(_ styled: StyledText, as context: InlineContext) {
        guard !styled.inlines.isEmpty else { return }
        switch styled.style {
        case .strong: writer.open("strong")
        case .lead: writer.open("b", ["class": "lead"])
        case .subscript: writer.open("sub")
        case .superscript: writer.open("sup")
        }
        nested(at: styled.place) { $0.write(styled.inlines, as: context) }
        writer.close()
    }

    /// 待填, marked so that nobody overlooks it.
    private mutating func writeHole(_ hole: Hole) {
        writer.open("mark", ["class": "hole"])
        text(hole.printed, at: hole.place)
        writer.close()
    }

    private mutating func write(_ reference: CrossReference, as context: InlineContext) {
        let isLink = (context == .prose || context == .linked) && !reference.anchor.isEmpty && !reference.text.isEmpty
        if isLink { writer.open("a", ["class": "reference", "href": "#" + reference.anchor]) }
        text(reference.text, at: reference.place)
        if isLink { writer.close() }
    }

    /// A term's use (名词): a link to the entry, with the definition at hand and, after a first use, the note mark.
    private mutating func write(_ use: TermUse, as context: InlineContext) {
        switch context {
        case .prose, .linked:
            if let term = terms[use.entry], !use.inlines.isEmpty {
                writeLinked(use, term, showsTip: context == .prose && !term.tip.isEmpty)
            } else {
                writeUnlinked(use, as: context)
            }
        case .insideLink: writeUnlinked(use, as: context)
        case .bare: nested(at: use.place) { $0.write(use.inlines, as: context) }
        }
    }

    /// The definition is told to those who listen by `aria-describedby`; what opens beside the line is for the eye alone.
    private mutating func writeLinked(_ use: TermUse, _ term: HTMLTerm, showsTip: Bool) {
        if showsTip { writer.open("span", ["class": "use"]) }
        writer.open("a", ["class": use.isFirst ? "term first" : "term", "href": "#" + use.entry])
        writeID(of: use)
        if !term.tip.isEmpty { writer.attribute("aria-describedby", HTMLTerm.definitionID(of: use.entry)) }
        nested(at: use.place) { $0.write(use.inlines, as: .insideLink) }
        writer.close()
        writeNoteMark(of: use)
        guard showsTip else { return }
        // Hidden until the style sheet opens it: without one the sentence goes on unbroken.
        writer.open("span", ["class": "tip", "hidden": "", "aria-hidden": "true", "data-generated": ""])
        writer.text(term.tip)
        writer.close()
        writer.close()
    }

    private mutating func writeUnlinked(_ use: TermUse, as context: InlineContext) {
        if !use.anchor.isEmpty {
            writer.open("span")
            writeID(of: use)
        }
        nested(at: use.place) { $0.write(use.inlines, as: context) }
        if !use.anchor.isEmpty { writer.close() }
        writeNoteMark(of: use)
    }

    private mutating func writeID(of use: TermUse) {
        guard !use.anchor.isEmpty, uses.insert(use.anchor).inserted else { return }
        writer.attribute("id", use.anchor)
    }

    private mutating func writeNoteMark(of use: TermUse) {
        guard !use.noteMark.isEmpty else { return }
        writer.element("sup", ["class": "note-mark", "data-generated": ""], text: use.noteMark)
    }
}
