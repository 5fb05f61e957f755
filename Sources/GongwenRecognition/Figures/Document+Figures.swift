public import GongwenModel

/// An indicator found in a document's prose (指标), with where it stands.
public struct FoundFigure: Sendable, Equatable {
    /// What was read.
    public var reading: FigureReading
    /// The exact span as printed.
    public var text: String
    /// Where its paragraph begins.
    public var place: Place
}

extension Document {
    /// The indicators that the prose states, in reading order.
    public var foundFigures: [FoundFigure] {
        var copy = self
        var found: [FoundFigure] = []
        copy.readFigures { text, readings in
            let characters = text.plain.scalars
            let parts = text.parts
            for reading in readings {
                let part = parts.part(holding: reading.span.lowerBound)
                found.append(
                    FoundFigure(
                        reading: reading, text: String(String.UnicodeScalarView(characters[reading.span])),
                        place: part?.place ?? text.place))
            }
        }
        return found
    }

    /// Reads the prose of the bodies in reading order and lets each paragraph be rewritten with what was found in it.
    ///
    /// - Parameter visit: the paragraph's prose and the indicators in it, ranges being offsets in its plain characters.
    package mutating func readFigures(_ visit: (inout Text, [FigureReading]) -> Void) {
        var reader = FigureReader(years: figureYears, kind: defaultFigureKind)
        rewriteBodies { $0.readFigures(&reader, under: [], visit) }
    }

    /// The years that its figures are relative to.
    private var figureYears: FigureYears {
        guard let year = titleYear else {
            // A notice without a year in its title speaks in the year it is dated.
            let dates = [closing.issueDate] + main.bylines + (passedOn?.text.bylines ?? [])
            let year = dates.lazy.compactMap { $0.plain.namedYear }.first
            return FigureYears(document: year, review: year.map { $0 - 1 }, this: year)
        }
        let titles = [main.title, passedOn?.text.title].compactMap { $0?.plain }
        if let title = titles.first(where: { $0.namedYear != nil }) {
            // 2025年…执行情况的报告 is of the year it reviews, …与2026年计划草案的报告 of the next.
            let isReview = FigureHeadings.isReview(title: title)
            return FigureYears(document: year, review: isReview ? year : year - 1, this: year)
        }
        // A congress at the end of a year reviews that year.
        let occasion = [main.occasion, passedOn?.text.occasion].compactMap { $0?.plain }.joined()
        guard FigureHeadings.isAtEndOfYear(occasion) else {
            return FigureYears(document: year, review: year - 1, this: year)
        }
        return FigureYears(document: year + 1, review: year, this: year)
    }

    /// What its figures are where neither heading nor sentence says.
    private var defaultFigureKind: FigureKind {
        switch KindReading(of: self).kind {
        case .taskList, .passedOnPlan: .target
        default: .actual
        }
    }
}

extension [Block] {
    fileprivate mutating func readFigures(
        _ reader: inout FigureReader, under headings: [String], _ visit: (inout Text, [FigureReading]) -> Void
    ) {
        for index in indices {
            switch self[index] {
            case .paragraph(var paragraph):
                paragraph.text.readFigures(&reader, under: headings, visit)
                self[index] = .paragraph(paragraph)
            case .section(var section):
                let inner = section.heading.isEmpty ? headings : headings + [section.heading.plain]
                section.blocks.readFigures(&reader, under: inner, visit)
                self[index] = .section(section)
            case .list(var list):
                for item in list.items.indices { list.items[item].text.readFigures(&reader, under: headings, visit) }
                self[index] = .list(list)
            case .passage(var passage):
                passage.blocks.readFigures(&reader, under: headings, visit)
                self[index] = .passage(passage)
            case .table, .responsibility, .exhibit: break
            }
        }
    }
}

extension Text {
    fileprivate mutating func readFigures(
        _ reader: inout FigureReader, under headings: [String], _ visit: (inout Text, [FigureReading]) -> Void
    ) {
        let readings = reader.read(plain.scalars, under: headings)
        if !readings.isEmpty { visit(&self, readings) }
    }

    /// The parts with what offset each begins at in the plain characters.
    fileprivate var parts: [(start: Int, place: Place)] {
        var start = 0
        return inlines.map { inline in
            defer { start += Text([inline]).plain.unicodeScalars.count }
            return (start, inline.place.isKnown ? inline.place : place)
        }
    }
}

extension [(start: Int, place: Place)] {
    /// The part that holds an offset, found by halving; nil where there are none.
    fileprivate func part(holding offset: Int) -> Element? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? self[low - 1] : nil
    }
}
