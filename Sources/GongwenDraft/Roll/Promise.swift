import GongwenModel

/// Something countable that this year's text promises (可对账的承诺): next year's review has a line for it.
struct Promise {
    /// The clause that promises it, as printed.
    var clause: String
    /// Which chapter it stands in.
    var heading: String
    /// The holes of the new targets that stand in the clause, in order.
    var holes: [Hole]
    /// Names of declared indicators that the clause prints.
    var figures: [String]
    /// Whether the clause names a work whose progress is asked (工程、期次).
    var hasWork = false
    /// The body that answers for it; empty where unknown.
    var body: String
    /// Where it stands in the source.
    var place: Place
}

extension DraftMaker {
    /// Keeps the promises of a run: the clauses round its holes and targets.
    mutating func keepPromises(
        of scalars: [Unicode.Scalar], _ found: [Found], under heading: String, _ responsible: [String]
    ) {
        var open: (clause: Range<Int>, promise: Promise)?
        for one in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard one.hole == nil || one.hole?.kind == .value else { continue }
            if open == nil || one.range.lowerBound >= open?.clause.upperBound ?? 0 {
                if let promise = open?.promise { promises.append(promise) }
                let clause = scalars.clause(around: one.range, widens: !one.isWork)
                let words = String(String.UnicodeScalarView(scalars[clause]))
                open = (
                    clause,
                    Promise(
                        clause: words, heading: heading, holes: [], figures: [], body: responsible.first ?? "",
                        place: one.hole?.place ?? .none)
                )
            }
            if let hole = one.hole { open?.promise.holes.append(hole) }
            if one.isWork { open?.promise.hasWork = true }
            if let figure = one.figure, open?.promise.figures.contains(figure) == false {
                open?.promise.figures.append(figure)
            }
        }
        if let promise = open?.promise { promises.append(promise) }
    }

    /// The promises without those whose figures all have a line already: a target may be said twice.
    private var distinctPromises: [Promise] {
        var told: Set<String> = []
        return promises.filter { promise in
            let isNew = promise.figures.contains { !told.contains($0) }
            told.formUnion(promise.figures)
            return isNew || !promise.holes.isEmpty || promise.hasWork
        }
    }

    /// The new review: a line a promise, its target and a hole for what was reached, chapter by chapter.
    mutating func review() -> [Block] {
        var blocks: [Block] = []
        var heading: String?
        var lines: [Block] = []
        let note = "由\(year)年的目标和任务推出，改写成执行情况"
        func close() {
            if !lines.isEmpty { blocks.append(.passage(Passage(.unreviewed(note: note), lines))) }
            lines = []
        }
        for promise in distinctPromises {
            if promise.heading != heading {
                close()
                heading = promise.heading
                if !promise.heading.isEmpty {
                    blocks.append(
                        .passage(Passage(.guidance, [.paragraph(Paragraph(Text("对照\(year)年：\(promise.heading)")))])))
                }
            }
            lines.append(.paragraph(Paragraph(line(for: promise))))
        }
        close()
        report.reviewHoles = blocks.texts.reduce(0) { $0 + $1.holeCount }
        return blocks
    }

    /// Guidance that stands beside declared targets: each as it was, and what was reached of it once that is filled in.
    mutating func lastTargets(_ promises: [Promise]) -> Block? {
        var lines: [Block] = []
        for promise in promises where !promise.figures.isEmpty {
            lines.append(.paragraph(Paragraph(line(for: promise))))
        }
        return lines.isEmpty ? nil : .passage(Passage(.guidance, lines))
    }

    private mutating func line(for promise: Promise) -> Text {
        if promise.holes.isEmpty, promise.figures.isEmpty { return progressLine(for: promise) }
        var inlines: [Inline] = [.text("目标：\(promise.clause)；完成：", at: promise.place)]
        for (index, hole) in promise.holes.enumerated() {
            if index > 0 { inlines.append(.text("、", at: promise.place)) }
            var reached = hole
            reached.identifier = "a" + hole.identifier.dropFirst()
            reached.prompt = hole.prompt.replacing(year: next, by: year) + "实际数"
            reached.year = year
            reached.lastValue = ""
            inlines.append(.hole(reached))
        }
        for (index, name) in promise.figures.enumerated() {
            if index > 0 || !promise.holes.isEmpty { inlines.append(.text("，", at: promise.place)) }
            inlines.append(
                .figure(FigureUse(indicator: name, year: year, kind: reachedKind(of: name), at: promise.place)))
        }
        inlines.append(.text("。", at: promise.place))
        return Text(inlines, at: promise.place)
    }
}

extension DraftMaker {
    /// The line of a named work without a figure: what has become of it.
    private mutating func progressLine(for promise: Promise) -> Text {
        let hole = Hole(
            identifier: identifier("a"), kind: .passage, prompt: "进展情况", year: year, body: promise.body,
            at: promise.place)
        return Text(
            [.text("任务：\(promise.clause)；进展：", at: promise.place), .hole(hole), .text("。", at: promise.place)],
            at: promise.place)
    }
}

extension [Unicode.Scalar] {
    /// The clause round a range: from mark to mark, with the one before where it alone does not say what is counted.
    fileprivate func clause(around range: Range<Int>, widens: Bool) -> Range<Int> {
        func isMark(_ scalar: Unicode.Scalar) -> Bool { "，。；！？：,;:!?".unicodeScalars.contains(scalar) }
        var start = range.lowerBound
        while start > 0, !isMark(self[start - 1]) { start -= 1 }
        var end = range.upperBound
        while end < count, !isMark(self[end]) { end += 1 }
        if widens, range.lowerBound - start < 5, start > 1, self[start - 1] == "，" {
            var wider = start - 1
            while wider > 0, !isMark(self[wider - 1]) { wider -= 1 }
            // A clause with figures of its own is a promise of its own.
            if !self[wider..<start].contains(where: { (48...57).contains($0.value) }) { start = wider }
        }
        return start..<end
    }
}

extension String {
    /// The words with one year instead of another.
    fileprivate func replacing(year: Int, by other: Int) -> String {
        var output = ""
        var rest = self[...]
        let digits = String(year)
        while !rest.isEmpty {
            if rest.hasPrefix(digits) {
                output += String(other)
                rest = rest.dropFirst(digits.count)
            } else {
                output.append(rest.removeFirst())
            }
        }
        return output
    }
}

extension Text {
    /// How many numbers it waits for: holes, and figures that are declared with holes.
    fileprivate var holeCount: Int {
        inlines.count { inline in
            switch inline {
            case .hole, .figure: true
            default: false
            }
        }
    }
}
