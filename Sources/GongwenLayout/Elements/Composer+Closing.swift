import GongwenModel

extension Composer {
    /// 落款 and 附注 (7.3.5, 7.3.6); they stay together and take lines of the text over with them.
    mutating func composeClosing(_ lines: ClosingLines, _ closing: Closing) {
        let dates = lines.date.map { prose($0, .issueDate) }
        let names = lines.signatures.map { prose($0, .signatures) }
        let date = dates.first ?? Prose()
        var placed: [PlacedLine] = []
        var space = 1
        let seal = lines.signers.isEmpty ? profile.seal ?? closing.seal : closing.seal
        if seal == .sealed && lines.signers.isEmpty {
            placed = sealedLines(names, date)
            space = profile.linesAboveSealedSignature.count
        } else if seal == .signatureStamp && !lines.signers.isEmpty {
            placed = unsealedLines(names, Prose())
            if !placed.isEmpty { placed += [.blank, .blank] }
            placed += stampLines(lines.signers, date)
            space = names.isEmpty ? 2 : 1
        } else {
            // Signers without a stamp: a line each below the names.
            placed = unsealedLines(names + lines.signers.map { prose($0, .signers) }, date)
        }
        if !placed.isEmpty {
            keepTextWithNext()
            var block = FlowBlock(placed, spaceAbove: space)
            block.isUnbreakable = true
            // A seal's distance from the text is no figure of the standard; a note stays with its document's date.
            if seal == .sealed { block.spareSpace = max(0, space - 1) }
            if !lines.notes.isEmpty { block.linesKeptWithNext = placed.count }
            blocks.append(block)
        }
        for note in lines.notes { addParagraph(prose(note, .notes), shape: .body) }
    }

    /// Lets the last lines of the text follow a 落款 to the next page, the first line of a body excepted.
    private mutating func keepTextWithNext() {
        guard let last = blocks.indices.last, case .lines(let lines) = blocks[last].content else { return }
        let isFirstOfBody = blocks[last].isBody && !blocks[..<last].contains { $0.isBody }
        let most = isFirstOfBody ? lines.count - 1 : lines.count
        var kept = min(profile.linesKeptWithSignature.count, most)
        if kept > 0, blocks[last].avoidsLoneLine {
            // Neither the line left behind nor the one taken along may stand alone.
            kept = max(kept, min(2, most))
            if lines.count - kept == 1 { kept = most }
        }
        blocks[last].linesKeptWithNext = max(blocks[last].linesKeptWithNext, kept)
    }

    /// Without a seal: the name right by two 字, the date on the next line two 字 further in; where the date is the
    /// longer, it is right by two 字 and the name two 字 before it (7.3.5.2).
    ///
    /// Names of a joint document begin below each other.
    private func unsealedLines(_ names: [Prose], _ date: Prose) -> [PlacedLine] {
        let right = width - 4
        let nameWidth = min(names.map(\.width).max() ?? 0, right)
        let dateWidth = min(date.width, right)
        var nameColumn = right - nameWidth
        var dateColumn = nameColumn + 4
        if names.isEmpty || dateWidth > nameWidth {
            dateColumn = right - dateWidth
            nameColumn = max(0, dateColumn - 4)
        }
        let lines = names.flatMap {
            $0.placed(.flush, width: width - nameColumn, origin: nameColumn, breaker: breaker)
        }
        return lines + date.placed(.flush, width: width - dateColumn, origin: dateColumn, breaker: breaker)
    }

    /// With a seal: the date right by four 字, each name above it and centred on it, both moved left where the name
    /// would leave the line; joint names in rows, a seal apart, the last above the date (7.3.5.1).
    private func sealedLines(_ names: [Prose], _ date: Prose) -> [PlacedLine] {
        let nameWidth = min(names.map(\.width).max() ?? 0, width)
        // A seal is 42 mm across, seven and a half cells: its slot takes eight, or the name's own width.
        let sealWidth = max(nameWidth, 16)
        let slot = sealWidth + 2
        let dateColumn = max(0, width - 8 - date.width)
        let wantedMiddle = dateColumn * 2 + date.width
        let middle = max(nameWidth, min(wantedMiddle, width * 2 - nameWidth))
        let perRow = max(1, 1 + (middle - sealWidth) / (2 * slot))
        let rows = (names.count + perRow - 1) / perRow
        var lines: [PlacedLine] = []
        for row in 0..<rows {
            let inRow = names[row * perRow..<min(names.count, (row + 1) * perRow)]
            if row > 0 { lines += Array(repeating: .blank, count: profile.sealHeight.count) }
            let isLast = row == rows - 1
            var runs: [PlacedRun] = []
            for (position, name) in inRow.enumerated() {
                let fromRight = isLast ? inRow.count - 1 - position : perRow - 1 - position
                guard name.width <= width else {
                    lines += name.placed(.flush, width: width, breaker: breaker)
                    continue
                }
                runs += name.runs(at: max(0, (middle - 2 * slot * fromRight - name.width) / 2))
            }
            if !runs.isEmpty { lines.append(PlacedLine(runs)) }
        }
        let shift = (wantedMiddle - middle) / 2
        let column = max(0, dateColumn - shift)
        return lines + date.placed(.flush, width: width - column, origin: column, breaker: breaker)
    }

    /// With a signature stamp: stamp right by four 字, the post two 字 before it, an empty line, the date right by four
    /// 字; posts and stamps of a joint document below each other (7.3.5.3).
    private func stampLines(_ signers: [ElementLine], _ date: Prose) -> [PlacedLine] {
        let right = width - 8
        let names = signers.map { prose(ElementLine($0.text, after: $0.after), .signers, TypeStyle(.kaiTi)) }
        let nameColumn = right - (names.map(\.width).max() ?? 0)
        let titles = signers.map { line in
            Prose(Self.withoutBlankAtEnd(line.before), role: .element(.signers))
        }
        let postColumn = nameColumn - 4 - (titles.map(\.width).max() ?? 0)
        var lines: [PlacedLine] = []
        for (index, name) in names.enumerated() {
            if index > 0 { lines.append(.blank) }
            if postColumn >= 0 {
                lines.append(PlacedLine(titles[index].runs(at: postColumn) + name.runs(at: nameColumn)))
            } else {
                let shape = ParagraphShape(right: 8, alignment: .trailing)
                lines += titles[index].placed(shape, width: width, breaker: breaker)
                lines += name.placed(shape, width: width, breaker: breaker)
            }
        }
        if !date.isEmpty {
            let column = max(0, right - date.width)
            lines.append(.blank)
            lines += date.placed(.flush, width: width - column, origin: column, breaker: breaker)
        }
        return lines
    }

    /// A post without the blank that parts it from the name in running text.
    private static func withoutBlankAtEnd(_ string: String) -> String {
        string.hasSuffix("　") ? String(string.dropLast()) : string
    }
}
