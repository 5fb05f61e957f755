/// Reads the rows below the heading of a glossary section (名词解释) into entries.
///
/// Nothing is lost: preface, numbers, headwords, separators and definitions are the rows' characters in order.
public struct GlossaryReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Reads the rows of one section.
    public func read(_ rows: ArraySlice<ReadRow>) -> GlossaryReading {
        let rows = rows.map(GlossaryRow.init)
        let form = numberForm(rows)
        var reading = GlossaryReading()
        var count = 0
        for (index, row) in rows.enumerated() {
            let next = index + 1 < rows.count ? rows[index + 1] : nil
            let awaitsDefinition = reading.entries.last.map { $0.definition.isEmpty } ?? false
            let entry =
                form.map { numbered(row, next, $0, count: count) }
                ?? (awaitsDefinition ? nil : unnumbered(row, next))
            if let entry {
                if let number = row.number, form != nil { count = number.value }
                reading.entries.append(entry)
            } else if reading.entries.isEmpty {
                reading.preface.append(row.text)
            } else {
                reading.entries[reading.entries.count - 1].definition.append(row.text)
            }
        }
        return reading
    }

    /// The form of the entries' numbers; nil where they have none.
    ///
    /// A count that begins below an unnumbered entry is a list in its definition.
    private func numberForm(_ rows: [GlossaryRow]) -> EntryNumber.Form? {
        guard let first = rows.firstIndex(where: { $0.number?.value == 1 }), let form = rows[first].number?.form else {
            return nil
        }
        for index in rows[..<first].indices where unnumbered(rows[index], rows[index + 1]) != nil { return nil }
        return form
    }

    /// The entry of a row in a numbered section; nil for a row that goes on with the entry before it.
    private func numbered(
        _ row: GlossaryRow, _ next: GlossaryRow?, _ form: EntryNumber.Form, count: Int
    ) -> FoundEntry? {
        guard let number = row.number, number.form == form else { return nil }
        let cut = row.cut(from: number.length)
        // The next of the count; a slip of the pen in the numbers does not end the section.
        guard number.value == count + 1 || cut != nil && (max(count, 1)...(count + 20)).contains(number.value) else {
            return nil
        }
        if let cut { return row.entry(number: number.length, cut) }
        if row.isHeadLine(from: number.length), next?.number?.form != form {
            return row.headLine(number: number.length)
        }
        return row.entry(number: number.length, row.firstPoint(from: number.length))
    }

    /// The entry of a row in a section without numbers; nil for a row that goes on with the entry before it.
    private func unnumbered(_ row: GlossaryRow, _ next: GlossaryRow?) -> FoundEntry? {
        if let cut = row.cut(from: 0) {
            guard row.isHeadword(0..<cut.headEnd, cut.kind) else { return nil }
            if cut.definition < row.text.count { return row.entry(number: 0, cut) }
            return next?.number == nil ? row.entry(number: 0, cut) : nil
        }
        guard row.isHeadLine(from: 0), row.isHeadword(0..<row.text.count, .colon), let next, next.isDefinition else {
            return nil
        }
        return row.headLine(number: 0)
    }
}
