import GongwenModel

/// Flattens nested inlines without recursion, so that nesting has no limit.
struct InlineWalk {
    /// Inlines that are being read, and what follows them.
    private struct Level {
        var inlines: [Inline]
        var next = 0
        var style: TypeStyle
        /// Printed after them (（注1）).
        var noteMark = ""
    }

    private var levels: [Level]
    private let role: RunRole

    /// Starts at the first inline.
    init(_ inlines: [Inline], style: TypeStyle, role: RunRole) {
        levels = [Level(inlines: inlines, style: style)]
        self.role = role
    }

    /// Appends all characters in order.
    mutating func flatten(into prose: inout Prose) {
        while let top = levels.indices.last {
            let next = levels[top].next
            guard next < levels[top].inlines.count else {
                let level = levels.removeLast()
                if !level.noteMark.isEmpty { prose.append(level.noteMark, style: level.style.raised, role: .noteMark) }
                continue
            }
            levels[top].next += 1
            add(levels[top].inlines[next], style: levels[top].style, to: &prose)
        }
    }

    private mutating func add(_ inline: Inline, style: TypeStyle, to prose: inout Prose) {
        switch inline {
        case .text(let string, _): prose.append(string, style: style, role: role)
        case .styled(let styled): enter(styled.inlines, style: style.set(off: styled.style))
        case .term(let use): enter(use.inlines, style: style, noteMark: use.noteMark)
        case .figure(let use): prose.append(use.printed, style: style, role: role)
        case .quantity(let quantity):
            prose.append(quantity.value, style: style, role: role)
            prose.append(quantity.unit, style: style, role: role)
        case .hole(let hole): prose.append(hole.printed, style: style, role: role)
        case .body(let use): prose.append(use.name, style: style, role: role)
        case .point(let point):
            prose.append(point.number.label, style: style, role: role)
            enter(point.inlines, style: style)
        case .reference(let reference): prose.append(reference.text, style: style, role: role)
        case .passage(let passage): enter(passage.inlines, style: style)
        }
    }

    private mutating func enter(_ inlines: [Inline], style: TypeStyle, noteMark: String = "") {
        levels.append(Level(inlines: inlines, style: style, noteMark: noteMark))
    }
}

extension TypeStyle {
    /// The style raised, as a note mark is.
    fileprivate var raised: TypeStyle {
        var style = self
        style.position = .raised
        return style
    }

    /// The style as an author's mark changes it.
    fileprivate func set(off mark: StyledText.Style) -> TypeStyle {
        var style = self
        switch mark {
        case .strong, .lead: style.isBold = true
        case .subscript: style.position = .lowered
        case .superscript: style.position = .raised
        }
        return style
    }
}
