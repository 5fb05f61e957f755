// The words of the model, written as their case names; the first is what a missing field means.

extension Paragraph.Role: ArchivableWord {
    package init() { self = .body }
}

extension Exhibit.Kind: ArchivableWord {
    package init() { self = .indicators }
}

extension StyledText.Style: ArchivableWord {
    package init() { self = .strong }
}

extension ResponsibilityNote.Arrangement: ArchivableWord {
    package init() { self = .inline }
}

extension Section.Role: ArchivableWord {
    package init() { self = .plain }
}

extension Section.HeadingLayout: ArchivableWord {
    package init() { self = .standAlone }
}

extension NumberStyle: ArchivableWord {
    package init() { self = .chineseComma }
}

extension Table.Alignment: ArchivableWord {
    package init() { self = .leading }
}

extension DocumentForm: ArchivableWord {
    package init() { self = .document }
}

extension Direction: ArchivableWord {
    package init() { self = .downward }
}

extension Stage: ArchivableWord {
    package init() { self = .discussion }
}

extension Publicity: ArchivableWord {
    package init() { self = .proactive }
}

extension Origin: ArchivableWord {
    package init() { self = .authored }
}

extension Closing.Seal: ArchivableWord {
    package init() { self = .sealed }
}

extension SecurityMark.Level: ArchivableWord {
    package init() { self = .topSecret }
}

extension Urgency: ArchivableWord {
    package init() { self = .extraUrgent }
}

extension ElementSlot: ArchivableWord {
    package init() { self = .body }
}

extension PassedOnText.Manner: ArchivableWord {
    package init() { self = .forwarded }
}

extension Hole.Kind: ArchivableWord {
    package init() { self = .value }
}

extension Indicator.Attribute: ArchivableWord {
    package init() { self = .anticipated }
}

extension FigureKind: ArchivableWord {
    package init() { self = .actual }
}

extension FigureUse.Aspect: ArchivableWord {
    package init() { self = .whole }
}

extension GlossaryAppendix.Marking: ArchivableWord {
    package init() { self = .unnumbered }
}

extension GlossaryAppendix.Order: ArchivableWord {
    package init() { self = .firstUse }
}

extension GlossaryAppendix.Selection: ArchivableWord {
    package init() { self = .listed }
}

extension TermUse.Origin: ArchivableWord {
    package init() { self = .authored }
}
