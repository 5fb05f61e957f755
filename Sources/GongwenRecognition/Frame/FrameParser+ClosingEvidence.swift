import GongwenModel

/// What speaks for rows being a closing (落款的依据).
extension FrameParser {
    /// How sure rows with a day are a closing, in percent; nil where too little speaks for it.
    func confidence(_ rows: ClosingRows, isSigned: Bool) -> Int? {
        let organs = rows.organs
        // A day alone closes what is else seen to be a document.
        if !isSigned {
            let isDocument = !kinds.isDisjoint(with: [.documentNumber, .organMark, .recipients, .attachmentNote])
            guard isDocument || FrameWords.officialKinds.suffix(of: title) != nil else { return nil }
        }
        let isDoubled = line(rows.next).map { PrintedForms.isDate($0.core) != nil } ?? false
        let isBehindText = endsSentence(before: rows.start) || rows.start == bodyEnd || isFileName(before: rows.start)
        var confidence = 0
        if isEnd(isDoubled ? rows.next + 1 : rows.next) { confidence += 50 }
        if isBehindText { confidence += 25 }
        if isIssuer(organs) { confidence += 25 }
        if isSigned { confidence += 15 }
        if rows.day?.hasDay == true { confidence += 10 }
        guard confidence >= 75 else { return nil }
        return isBehindText || isIssuer(organs) || isSetApart(rows) || isBehindLabel(rows) ? confidence : nil
    }

    /// Whether the row before ends a sentence; so does the beginning of a text.
    func endsSentence(before index: Int) -> Bool {
        guard let last = line(index - 1)?.core.last else { return true }
        return last.isStop || last.closesBracket || last == "”"
    }

    /// A file's name, as web pages print attachments: ….docx.
    private func isFileName(before index: Int) -> Bool {
        guard let line = line(index - 1) else { return false }
        return [".docx", ".doc", ".pdf", ".xls", ".xlsx", ".wps"].contains { line.core.ends(with: $0) }
    }

    /// Far to the right, or below two empty lines.
    private func isSetApart(_ rows: ClosingRows) -> Bool {
        !rows.organs.isEmpty && (lines[rows.start].row.indent >= 8 || lines[rows.start].row.gap >= 2)
    }

    /// A labelled line (完成时限：…) is no cell of a table, so names of organs behind it sign.
    private func isBehindLabel(_ rows: ClosingRows) -> Bool {
        line(rows.start - 1)?.core.contains { $0.isColon } == true && !rows.organs.isEmpty && areWhole(rows.organs)
    }

    /// Whether the title begins with one of the names.
    func isIssuer(_ names: [FoundLine]) -> Bool {
        names.contains { title.starts(with: $0.text.scalars.filter { !$0.isBlank }) }
    }

    func areWhole(_ names: [FoundLine]) -> Bool {
        names.allSatisfy { name in RowGrammar.isWholeOrgan(name.text.scalars.filter { !$0.isBlank }[...]) }
    }
}
