/// A part of running prose (行内内容).
public indirect enum Inline: Sendable, Equatable {
    /// Plain characters.
    case text(String, at: Place)
    /// Characters set off: bold, a run-in lead, lowered or raised.
    case styled(StyledText)
    /// The use of a term that the glossary explains (名词).
    case term(TermUse)
    /// A named indicator's value in the prose (指标).
    case figure(FigureUse)
    /// A number with its unit that is no named indicator (量).
    case quantity(Quantity)
    /// Something still to be filled in (待填).
    case hole(Hole)
    /// A body named in the prose (部门).
    case body(BodyUse)
    /// A point inside a paragraph (一是……；二是……).
    case point(Point)
    /// A pointer to another part of the document (参见).
    case reference(CrossReference)
    /// Words under a condition: limited to editions, not yet looked at, doubtful.
    case passage(InlinePassage)

    /// The place it stands at.
    public var place: Place {
        switch self {
        case .text(_, let place): place
        case .styled(let styled): styled.place
        case .term(let use): use.place
        case .figure(let use): use.place
        case .quantity(let quantity): quantity.place
        case .hole(let hole): hole.place
        case .body(let use): use.place
        case .point(let point): point.place
        case .reference(let reference): reference.place
        case .passage(let passage): passage.place
        }
    }

    /// Appends the characters as they are printed.
    package func appendPlain(to output: inout String) {
        switch self {
        case .text(let string, _): output += string
        case .styled(let styled): for inline in styled.inlines { inline.appendPlain(to: &output) }
        case .term(let use): for inline in use.inlines { inline.appendPlain(to: &output) }
        case .figure(let use): output += use.printed
        case .quantity(let quantity): output += quantity.printed
        case .hole(let hole): output += hole.printed
        case .body(let use): output += use.name
        case .point(let point):
            output += point.number.label
            for inline in point.inlines { inline.appendPlain(to: &output) }
        case .reference(let reference): output += reference.text
        case .passage(let passage): for inline in passage.inlines { inline.appendPlain(to: &output) }
        }
    }
}

/// Prose set off from its surroundings.
public struct StyledText: Sendable, Equatable {
    /// How it is set off.
    public enum Style: String, Sendable, CaseIterable {
        /// Bold (加粗).
        case strong
        /// A run-in lead that names what follows (段首语, 段中小标题), set bold.
        case lead
        /// Lowered (下标), as in PM₂.₅.
        case `subscript`
        /// Raised (上标).
        case superscript
    }
    /// How it is set off or numbered (样式).
    public var style: Style
    /// The parts of the prose (行内内容).
    public var inlines: [Inline]
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates styled prose.
    public init(_ style: Style, _ inlines: [Inline], at place: Place = .none) {
        self.style = style
        self.inlines = inlines
        self.place = place
    }
}

/// A number with its unit, as printed (量): `402.6亿元`.
public struct Quantity: Sendable, Equatable {
    /// The digits as printed; trailing zeros stay.
    public var value: String
    /// The unit as printed: 亿元, %, 个百分点.
    public var unit: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a quantity from its printed parts.
    public init(value: String, unit: String, at place: Place = .none) {
        self.value = value
        self.unit = unit
        self.place = place
    }

    /// Number and unit as printed.
    public var printed: String { value + unit }
}

/// A body named in prose or in a responsibility note (部门, 单位).
public struct BodyUse: Sendable, Equatable {
    /// The name as printed.
    public var name: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a use from the printed name.
    public init(_ name: String, at place: Place = .none) {
        self.name = name
        self.place = place
    }
}

/// One of several points inside a paragraph (一是……；二是……).
public struct Point: Sendable, Equatable {
    /// Its number; an automatic one counts within the paragraph.
    public var number: OutlineNumber
    /// The parts of the prose (行内内容).
    public var inlines: [Inline]
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a point.
    public init(number: OutlineNumber = .automatic, _ inlines: [Inline], at place: Place = .none) {
        self.number = number
        self.inlines = inlines
        self.place = place
    }
}

/// A pointer to a section, table or attachment of the same document (参见).
public struct CrossReference: Sendable, Equatable {
    /// The identity (标识) of the part it points at.
    public var target: String
    /// The words printed; empty until resolved, where the author gave none.
    public var text: String
    /// The target's anchor; filled by resolution.
    public var anchor: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a pointer.
    public init(target: String, text: String = "", anchor: String = "", at place: Place = .none) {
        self.target = target
        self.text = text
        self.anchor = anchor
        self.place = place
    }
}

/// Words of a sentence under a condition.
public struct InlinePassage: Sendable, Equatable {
    /// Why it is set apart (标记).
    public var mark: PassageMark
    /// The parts of the prose (行内内容).
    public var inlines: [Inline]
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a passage.
    public init(_ mark: PassageMark, _ inlines: [Inline], at place: Place = .none) {
        self.mark = mark
        self.inlines = inlines
        self.place = place
    }
}
