/// Who leads, does and helps with a task, and by when (责任分工).
public struct ResponsibilityNote: Sendable, Equatable {
    /// How the note stands.
    public enum Arrangement: String, Sendable, CaseIterable {
        /// In brackets at the end of the paragraph before it: （牵头单位：甲、乙）.
        case inline
        /// Each on a line of its own below the task: 牵头单位：甲、乙.
        case lines
    }
    /// Leaders in charge (牵头领导).
    public var leaders: [BodyUse]
    /// Bodies that lead (牵头单位).
    public var lead: [BodyUse]
    /// Bodies that are responsible (责任单位).
    public var responsible: [BodyUse]
    /// Bodies that help (配合单位).
    public var support: [BodyUse]
    /// The time it must be done by (完成时限), as printed.
    public var deadline: Text
    /// Whether 等 follows the names.
    public var andOthers: Bool
    /// How the note stands (责任排法).
    public var arrangement: Arrangement
    /// The note as printed, where its words are not the usual ones; empty otherwise.
    public var printed: Text
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a note.
    public init(
        leaders: [BodyUse] = [], lead: [BodyUse] = [], responsible: [BodyUse] = [], support: [BodyUse] = [],
        deadline: Text = Text(), andOthers: Bool = false, arrangement: Arrangement = .inline, printed: Text = Text(),
        at place: Place = .none
    ) {
        self.leaders = leaders
        self.lead = lead
        self.responsible = responsible
        self.support = support
        self.deadline = deadline
        self.andOthers = andOthers
        self.arrangement = arrangement
        self.printed = printed
        self.place = place
    }

    /// One labelled statement of the note.
    public struct Clause: Sendable, Equatable {
        /// 牵头领导, 牵头单位, 责任单位, 配合单位 or 完成时限.
        public var label: String
        /// What follows the colon.
        public var text: Text
    }

    /// The statements in the order they are printed; empty when `printed` stands instead.
    public var clauses: [Clause] {
        var clauses: [Clause] = []
        for (label, bodies) in [("牵头领导", leaders), ("牵头单位", lead), ("责任单位", responsible), ("配合单位", support)]
        where !bodies.isEmpty {
            var inlines: [Inline] = []
            for body in bodies {
                if !inlines.isEmpty { inlines.append(.text("、", at: .none)) }
                inlines.append(.body(body))
            }
            if andOthers { inlines.append(.text("等", at: .none)) }
            clauses.append(Clause(label: label, text: Text(inlines, at: place)))
        }
        if !deadline.isEmpty { clauses.append(Clause(label: "完成时限", text: deadline)) }
        return clauses
    }

    /// The note as lines of prose: one bracketed run for `inline`, a line a clause for `lines`.
    public var lines: [Text] {
        if !printed.isEmpty { return [printed] }
        let clauses = clauses
        switch arrangement {
        case .lines:
            return clauses.map { Text([.text($0.label + "：", at: place)] + $0.text.inlines, at: place) }
        case .inline:
            var inlines: [Inline] = []
            for clause in clauses {
                inlines.append(.text((inlines.isEmpty ? "（" : "；") + clause.label + "：", at: place))
                inlines += clause.text.inlines
            }
            if !inlines.isEmpty { inlines.append(.text("）", at: place)) }
            return [Text(inlines, at: place)]
        }
    }
}
