import GongwenModel

/// A responsibility note found in a row (责任分工), and the characters it takes, brackets and stop included.
struct FoundNote: Sendable, Equatable {
    /// The characters of the row it takes.
    var range: Range<Int>
    /// What it says.
    var note: ResponsibilityNote
}

extension ResponsibilityNote {
    /// This note and the one on the line below as one note; nil where its lines would not be printed as they are.
    func joined(with note: ResponsibilityNote) -> ResponsibilityNote? {
        guard arrangement == .lines, note.arrangement == .lines, printed.isEmpty, note.printed.isEmpty,
            andOthers == note.andOthers || note.bodies.isEmpty || bodies.isEmpty, deadline.isEmpty
        else { return nil }
        var both = self
        both.leaders += note.leaders
        both.lead += note.lead
        both.responsible += note.responsible
        both.support += note.support
        both.andOthers = andOthers || note.andOthers
        both.deadline = note.deadline
        return both.lines == lines + note.lines ? both : nil
    }

    private var bodies: [BodyUse] { leaders + lead + responsible + support }
}
