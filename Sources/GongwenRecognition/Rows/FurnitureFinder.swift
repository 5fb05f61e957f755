/// Finds what belongs to pages and not to the text (版面物件): page numbers, drawn rules, headers and footers.
struct FurnitureFinder {
    private var sheet: LineSheet
    private let shapes: [LineShape]
    /// Lines that may be page numbers of the kind that needs others beside it.
    private var doubtful: [(line: Int, number: PageNumber)] = []
    /// Lines that are page numbers by their form, with their number.
    private var decorated: [(line: Int, number: Int)] = []

    /// Marks the furniture among the lines of a sheet.
    static func mark(_ sheet: LineSheet, _ shapes: [LineShape]) -> LineSheet {
        var finder = FurnitureFinder(sheet, shapes)
        finder.markSingleLines()
        finder.markCountedNumbers()
        finder.markNumbersAmongPages()
        finder.markRepeatedLines()
        return finder.sheet
    }

    private init(_ sheet: LineSheet, _ shapes: [LineShape]) {
        self.sheet = sheet
        self.shapes = shapes
    }

    private mutating func markSingleLines() {
        for index in sheet.lines.indices where sheet.lines[index].glyphs.count <= 120 {
            let line = sheet.lines[index]
            if isRule(line) {
                sheet.lines[index].fate = .rule
            } else if let number = PageNumber(line.glyphs, in: sheet) {
                if case .decorated = number.form {
                    sheet.lines[index].fate = .pageNumber
                    decorated.append((index, number.number))
                } else {
                    doubtful.append((index, number))
                }
            }
        }
    }

    /// Three or more strokes of one kind, a star among them at most: ━━━ ─── --- ═══ ____ ━━★━━.
    private func isRule(_ line: SourceLine) -> Bool {
        guard line.glyphs.count >= 3 else { return false }
        let stroke = sheet.value(line.glyphs.lowerBound)
        switch stroke {
        case 0x2D, 0x5F, 0x3D, 0x2A, 0x7E, 0x2014, 0x2015, 0x2500, 0x2501, 0x2550, 0xFF3F, 0xFF1D, 0xFF0D, 0x2581,
            0x2212,
            0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x30FC, 0xFF5E:
            break
        default: return false
        }
        var stars = 0
        for index in line.glyphs {
            let value = sheet.value(index)
            if value == 0x2605 || value == 0x2606 { stars += 1 } else if value != stroke { return false }
        }
        return stars <= 1
    }

    /// Whether a page ends or begins right before or behind a line.
    private func touchesPage(_ index: Int) -> Bool {
        sheet.lines[index].beginsPage || index + 1 < sheet.lines.count && sheet.lines[index + 1].beginsPage
    }

    /// Whether prose is broken off before a line.
    private func cutsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let shape = shapes[index - 1]
        return sheet.lines[index - 1].fate == .kept && shape.count >= 12
            && (shape.hasStop || shape.commas + shape.pauses > 0)
            && (shape.ending == .open || shape.ending == .comma)
    }

    /// Numbers without strokes are page numbers where they count up a page at a time, and pages break sentences there.
    ///
    /// A column of a table that was pasted cell by cell counts up too, but its cells are short or end whole.
    private mutating func markCountedNumbers() {
        guard !doubtful.isEmpty else { return }
        var best: [Int: Int] = [:]
        var length = [Int](repeating: 1, count: doubtful.count)
        var previous = [Int](repeating: -1, count: doubtful.count)
        var last = 0
        for current in doubtful.indices {
            let number = doubtful[current].number.number
            if let before = best[number - 1], isPage(before, current) {
                length[current] = length[before] + 1
                previous[current] = before
            }
            best[number] = current
            if length[current] > length[last] { last = current }
        }
        var chain = [last]
        while let first = chain.last, previous[first] >= 0 { chain.append(previous[first]) }
        guard isSure(chain) else { return }
        for member in chain { sheet.lines[doubtful[member].line].fate = .pageNumber }
    }

    /// Bare numbers between two page numbers of another form that are all the pages between these: — 3 —, 4, — 5 —.
    private mutating func markNumbersAmongPages() {
        var next = 0
        for (page, following) in zip(decorated, decorated.dropFirst()) {
            while next < doubtful.count, doubtful[next].line < page.line { next += 1 }
            let first = next
            while next < doubtful.count, doubtful[next].line < following.line { next += 1 }
            let between = doubtful[first..<next]
            guard page.number > 0, following.number - page.number - 1 == between.count else { continue }
            guard zip(between, (page.number + 1)...).allSatisfy({ $0.number.number == $1 }) else { continue }
            for number in between { sheet.lines[number.line].fate = .pageNumber }
        }
    }

    /// Whether numbers that count up are page numbers: sentences are cut or pages end there, or they come at even distance.
    private func isSure(_ chain: [Int]) -> Bool {
        let evident = chain.count { cutsSentence(doubtful[$0].line) || touchesPage(doubtful[$0].line) }
        switch chain.count {
        case 1:
            return isOnlyPage(chain[0]) || evident == 1 && touchesPage(doubtful[chain[0]].line)
        case 2:
            return evident == 2 && doubtful.count == 2
        default:
            let others = doubtful.count - chain.count
            if evident * 5 >= chain.count * 3 { return true }
            return others <= chain.count && (evident * 3 >= chain.count || isEven(chain))
        }
    }

    /// Whether numbers, the last first, stand a dozen lines apart or more and nearly as many each time.
    private func isEven(_ chain: [Int]) -> Bool {
        let places = chain.map { Int(sheet.lines[doubtful[$0].line].number) }
        let distances = zip(places, places.dropFirst()).map { $0 - $1 }
        guard let least = distances.min(), let most = distances.max() else { return false }
        return least >= 12 && most - least <= 4
    }

    /// Whether two numbers stand a page apart: 150 characters at least; and name the same total.
    private func isPage(_ first: Int, _ second: Int) -> Bool {
        let start = sheet.lines[doubtful[first].line].glyphs.upperBound
        let end = sheet.lines[doubtful[second].line].glyphs.lowerBound
        guard end - start >= 150 else { return false }
        switch (doubtful[first].number.form, doubtful[second].number.form) {
        case (.ofTotal(let one), .ofTotal(let other)): return one == other
        case (.bare, .bare): return true
        default: return false
        }
    }

    /// 1/1 at the end of a text.
    private func isOnlyPage(_ candidate: Int) -> Bool {
        guard case .ofTotal(1) = doubtful[candidate].number.form else { return false }
        return doubtful[candidate].line == sheet.lines.count - 1
    }

    /// Short lines that come again at page ends, always on the same side, are headers or footers; digits may differ.
    ///
    /// Without a page number or a form feed beside it a line is never one: short last lines of paragraphs repeat too.
    /// Two are enough where a sentence is cut at one of them, and one that names an issue of a gazette.
    private mutating func markRepeatedLines() {
        var heads: [[UInt32]: [Int]] = [:]
        var feet: [[UInt32]: [Int]] = [:]
        var pages = 0
        for index in sheet.lines.indices {
            if sheet.lines[index].beginsPage || sheet.lines[index].fate == .pageNumber { pages += 1 }
            guard index > 0, canRepeat(index) else { continue }
            if endsPage(before: index) { heads[key(index), default: []].append(index) }
            if index + 1 < sheet.lines.count, endsPage(before: index + 1) || sheet.lines[index + 1].fate == .pageNumber
            {
                feet[key(index), default: []].append(index)
            }
        }
        let repeated = Array(heads.values) + Array(feet.values)
        for indices in repeated where indices.count * 3 >= pages {
            let cuts = indices.count { standsInSentence($0) }
            let isEnough =
                indices.count >= 3 || cuts > 0 && (indices.count == 2 || indices.allSatisfy { namesIssue($0) })
            guard isEnough else { continue }
            for index in indices { sheet.lines[index].fate = .furniture }
        }
    }

    /// Whether the last line before a page end, furniture aside, breaks a sentence off, and the next one does not begin anew.
    private func standsInSentence(_ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, sheet.lines[before].fate != .kept { before -= 1 }
        var after = index + 1
        while after < sheet.lines.count, sheet.lines[after].fate != .kept { after += 1 }
        return before >= 0 && after < sheet.lines.count && cutsSentence(before + 1) && shapes[after].opening == .plain
    }

    /// Whether a line names an issue of a periodical (刊名和期号): …公报 2026年第2期.
    private func namesIssue(_ index: Int) -> Bool {
        let values = sheet.lines[index].glyphs.map { sheet.value($0) }
        guard let issue = values.lastIndex(of: 0x671F), let ordinal = values[..<issue].lastIndex(of: 0x7B2C) else {
            return false
        }
        let number = values[(ordinal + 1)..<issue]
        return !number.isEmpty && number.allSatisfy { CodePoint.isDigit($0) || CodePoint.isHanNumeral($0) }
            && zip(values, values.dropFirst()).contains { $0 == 0x516C && $1 == 0x62A5 || $0 == 0x653F && $1 == 0x62A5 }
    }

    /// Whether a form feed or a page number stands right before a line.
    private func endsPage(before index: Int) -> Bool {
        sheet.lines[index].beginsPage || sheet.lines[index - 1].fate == .pageNumber
    }

    private func canRepeat(_ index: Int) -> Bool {
        let shape = shapes[index]
        return sheet.lines[index].fate == .kept && shape.count >= 4 && shape.count <= 40 && shape.opening == .plain
            && shape.ending == .open && !shape.drawsTable && shape.commas == 0 && shape.unopened == 0
    }

    private func key(_ index: Int) -> [UInt32] {
        sheet.lines[index].glyphs.map { CodePoint.isDigit(sheet.value($0)) ? 0x30 : sheet.value($0) }
    }
}
