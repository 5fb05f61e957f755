import GongwenModel

/// A run of prose as the characters it prints, and the parts they come from (一段文字的字面).
struct EditableRun {
    /// The characters printed.
    private(set) var scalars: [Unicode.Scalar] = []
    /// The references to indicators in it and where their characters stand.
    private(set) var figures: [(range: Range<Int>, use: FigureUse)] = []

    init(_ inlines: [Inline]) { append(inlines) }

    private mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .styled(let styled): append(styled.inlines)
            case .term(let use): append(use.inlines)
            case .point(let point):
                scalars += point.number.label.unicodeScalars
                append(point.inlines)
            case .passage(let passage): append(passage.inlines)
            case .figure(let use):
                let start = scalars.count
                scalars += use.printed.unicodeScalars
                figures.append((start..<scalars.count, use))
            case .text, .quantity, .hole, .body, .reference: scalars += inline.printed.unicodeScalars
            }
        }
    }
}

/// A change to a run of prose: what stands in a range becomes something else.
struct ProseEdit {
    /// In Unicode scalars of the run, from 0.
    var range: Range<Int>
    /// What stands there afterwards, made from the part of the range that lies in one piece of plain text; a range over
    /// several pieces is asked for its first and leaves the others to `keepsRest`.
    var replacement: (String) -> [Inline]
    /// Whether what a range over several pieces has beyond the first stays as it is.
    var keepsRest: Bool
}

extension [Inline] {
    /// The prose with changes made; styles, terms, points and marks round them stay.
    ///
    /// - Parameter edits: sorted by place, not overlapping.
    func applying(_ edits: [ProseEdit]) -> [Inline] {
        guard !edits.isEmpty else { return self }
        var editing = ProseEditing(edits: edits)
        return editing.apply(to: self).mergingText()
    }
}

private struct ProseEditing {
    let edits: [ProseEdit]
    private var next = 0
    private var offset = 0

    init(edits: [ProseEdit]) { self.edits = edits }

    mutating func apply(to inlines: [Inline]) -> [Inline] {
        var output: [Inline] = []
        for inline in inlines {
            switch inline {
            case .styled(var styled):
                styled.inlines = apply(to: styled.inlines)
                if !styled.inlines.isEmpty { output.append(.styled(styled)) }
            case .term(var use):
                use.inlines = apply(to: use.inlines)
                if !use.inlines.isEmpty { output.append(.term(use)) }
            case .point(var point):
                offset += point.number.label.unicodeScalars.count
                point.inlines = apply(to: point.inlines)
                output.append(.point(point))
            case .passage(var passage):
                passage.inlines = apply(to: passage.inlines)
                output.append(.passage(passage))
            case .text, .figure, .quantity, .hole, .body, .reference:
                let scalars = Array(inline.printed.unicodeScalars)
                if isTouched(offset..<offset + scalars.count) {
                    output += pieces(of: scalars, at: inline.place)
                } else {
                    output.append(inline)
                    offset += scalars.count
                }
            }
        }
        return output
    }

    private func isTouched(_ range: Range<Int>) -> Bool {
        next < edits.count && edits[next].range.lowerBound < range.upperBound && !range.isEmpty
    }

    /// One piece of plain text with the changes that touch it.
    private mutating func pieces(of scalars: [Unicode.Scalar], at place: Place) -> [Inline] {
        let start = offset
        let end = offset + scalars.count
        var output: [Inline] = []
        func text(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[range.lowerBound - start..<range.upperBound - start]))
        }
        while next < edits.count, edits[next].range.lowerBound < end {
            let edit = edits[next]
            if edit.range.lowerBound > offset {
                output.append(.text(text(offset..<edit.range.lowerBound), at: place))
                offset = edit.range.lowerBound
            }
            let stop = min(edit.range.upperBound, end)
            let words = text(offset..<stop)
            if edit.range.lowerBound >= start {
                output += edit.replacement(words)
            } else if edit.keepsRest {
                output.append(.text(words, at: place))
            }
            offset = stop
            if edit.range.upperBound > end { return output }
            next += 1
        }
        if offset < end {
            output.append(.text(text(offset..<end), at: place))
            offset = end
        }
        return output
    }
}

extension Inline {
    /// The characters as they are printed.
    var printed: String {
        var output = ""
        appendPlain(to: &output)
        return output
    }
}
