import GongwenModel

/// Who does a task, and by when (责任分工).
extension HTMLPage {
    /// Writes a note as paragraphs of its own.
    mutating func writeAlone(_ note: ResponsibilityNote) {
        if note.arrangement == .inline || !note.printed.isEmpty {
            guard !note.printed.isEmpty || !note.clauses.isEmpty else { return }
            writer.open("p")
            writeInline(note)
            writer.close()
            writer.lineFeed()
            return
        }
        for clause in note.clauses {
            writer.open("p", ["class": "duties"])
            write(clause, of: note)
            writer.close()
            writer.lineFeed()
        }
    }

    /// Writes a note in brackets: the same words as its `lines`, each statement marked by its role.
    mutating func writeInline(_ note: ResponsibilityNote) {
        writer.open("span", ["class": "duties"])
        if note.printed.isEmpty {
            let clauses = note.clauses
            for (index, clause) in clauses.enumerated() {
                writer.text(index == 0 ? "（" : "；")
                write(clause, of: note)
            }
            if !clauses.isEmpty { writer.text("）") }
        } else {
            write(note.printed, as: .linked)
        }
        writer.close()
    }

    private mutating func write(_ clause: ResponsibilityNote.Clause, of note: ResponsibilityNote) {
        writer.open("span", ["class": Self.htmlClass(of: clause)])
        text(clause.label, at: note.place)
        writer.text("：")
        write(clause.text, as: .linked)
        writer.close()
    }

    private static func htmlClass(of clause: ResponsibilityNote.Clause) -> String {
        switch clause.label {
        case "牵头领导": "duty leader"
        case "牵头单位": "duty lead-body"
        case "责任单位": "duty responsible-body"
        case "配合单位": "duty support-body"
        case "完成时限": "duty deadline"
        default: "duty"
        }
    }
}
