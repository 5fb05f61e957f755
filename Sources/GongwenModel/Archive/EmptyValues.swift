// Empty values, as a reader starts from.

extension Paragraph { package init() { self.init(Text()) } }
extension ItemList { package init() { self.init(items: []) } }
extension ListItem { package init() { self.init(Text()) } }
extension Passage { package init() { self.init(.guidance, []) } }
extension Exhibit { package init() { self.init(.indicators, year: 0, caption: Text()) } }
extension StyledText { package init() { self.init(.strong, []) } }
extension Quantity { package init() { self.init(value: "", unit: "") } }
extension BodyUse { package init() { self.init("") } }
extension Point { package init() { self.init([]) } }
extension CrossReference { package init() { self.init(target: "") } }
extension InlinePassage { package init() { self.init(.guidance, []) } }
extension NumberingScheme { package init() { self.init(levels: []) } }
extension NumberingScheme.Level { package init() { self.init(.none) } }
extension TableRow { package init() { self.init([]) } }
extension TableCell { package init() { self.init(Text()) } }
extension Edition { package init() { self.init(name: "") } }
extension Signer { package init() { self.init(post: Text(), name: Text()) } }
extension AttendanceList { package init() { self.init(label: "", names: Text()) } }
extension LabelledText { package init() { self.init(label: "", text: Text()) } }
extension SecurityMark { package init() { self.init(level: .topSecret) } }
extension OrganMark { package init() { self.init(organs: []) } }
extension PrintedElement { package init() { self.init(slot: .body) } }
extension Indicator { package init() { self.init(name: "") } }
extension FigureUse { package init() { self.init(indicator: "") } }
extension GlossaryEntry { package init() { self.init(headword: "") } }
extension TermUse { package init() { self.init(term: "") } }
extension Closing {
    /// An empty value, as a reader starts from.
    public init() { self.init(seal: .unsealed) }
}
extension Colophon {
    /// An empty value, as a reader starts from.
    public init() { self.init(subjectWords: Text()) }
}
extension Document {
    /// An empty value, as a reader starts from.
    public init() { self.init(form: .document) }
}
extension Header {
    /// An empty value, as a reader starts from.
    public init() { self.init(copyNumber: Text()) }
}
extension Hole {
    /// An empty value, as a reader starts from.
    public init() { self.init(identifier: "") }
}
extension MainText {
    /// An empty value, as a reader starts from.
    public init() { self.init(title: Text()) }
}
extension ResponsibilityNote {
    /// An empty value, as a reader starts from.
    public init() { self.init(leaders: []) }
}
extension Section {
    /// An empty value, as a reader starts from.
    public init() { self.init(level: 1) }
}
extension Table {
    /// An empty value, as a reader starts from.
    public init() { self.init(caption: Text()) }
}
extension Attachment {
    /// An empty value, as a reader starts from.
    public init() { self.init(title: Text()) }
}
extension GlossaryAppendix {
    /// An empty value, as a reader starts from.
    public init() { self.init(title: "名词解释") }
}
extension IndicatorValue {
    /// An empty value, as a reader starts from.
    public init() { self.init(year: 0) }
}
extension NewspaperFields {
    /// An empty value, as a reader starts from.
    public init() { self.init(page: Text()) }
}
extension PassedOnText {
    /// An empty value, as a reader starts from.
    public init() { self.init(manner: .issued) }
}
extension PrintedAffixes {
    /// An empty value, as a reader starts from.
    public init() { self.init(before: "") }
}
