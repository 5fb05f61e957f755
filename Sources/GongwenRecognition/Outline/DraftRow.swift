import GongwenModel

/// A row of a body text while its place in the outline is being found (识读中的行).
struct DraftRow {
    /// What a row is.
    enum Kind: Equatable {
        /// Opens with a number: a heading or a numbered clause.
        case numbered(NumberMark)
        /// An unnumbered title on a line of its own (独行小标题).
        case title
        /// A salutation on a line of its own (称谓): 各位代表：.
        case salutation
        /// A paragraph that opens with ——.
        case dash
        /// Statements of responsibility on a line of their own (责任分工行).
        case duties
        /// Any other paragraph.
        case paragraph
    }

    /// The row itself.
    let row: ReadRow
    /// What it is.
    var kind: Kind
    /// Where its own words begin, behind the number or the dash.
    var start: Int
    /// The responsibility notes in it, in order.
    var notes: [FoundNote] = []
    /// What stands between the notes, in order; without notes one range.
    var segments: [Range<Int>] = []
    /// The sentences of the segments, in order.
    var sentences: [Sentence] = []
    /// Where a numbered row's heading ends, its stop included; `start` where it has none.
    var headingEnd: Int
    /// Whether the heading stands alone on its line.
    var standsAlone = false
    /// Leads (段首语), stops included, in order.
    var leads: [Range<Int>] = []
    /// Points (一是……), in order.
    var points: [FoundPoint] = []

    /// Creates a draft of a row.
    init(_ row: ReadRow, _ kind: Kind, start: Int) {
        self.row = row
        self.kind = kind
        self.start = start
        headingEnd = start
    }

    /// The characters.
    var scalars: [Unicode.Scalar] { row.text.scalars }

    /// The number the row opens with.
    var mark: NumberMark? {
        if case .numbered(let mark) = kind { mark } else { nil }
    }

    /// Whether the row is running text that can hold leads and points.
    var isProse: Bool {
        switch kind {
        case .numbered, .dash, .paragraph: true
        case .title, .salutation, .duties: false
        }
    }

    /// Takes a number for the row's own, or takes it back: the row's words begin behind it.
    mutating func open(with mark: NumberMark?) {
        let start = mark?.length ?? 0
        kind = mark.map { .numbered($0) } ?? .paragraph
        self.start = start
        headingEnd = start
        guard !segments.isEmpty, let sentence = sentences.first, start < sentence.content.upperBound else { return }
        segments[0] = start..<segments[0].upperBound
        sentences[0].range = start..<sentence.range.upperBound
        sentences[0].content = start..<sentence.content.upperBound
        if mark == nil { sentences[0].hasFigures = true }
    }

    /// Where the stretch between notes ends that an offset stands in.
    func segmentEnd(at offset: Int) -> Int {
        var low = 0
        var high = segments.count
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < segments.count ? segments[low].upperBound : scalars.count
    }

    /// Adds leads that overlap none before; both lists are in order.
    mutating func addLeads(_ ranges: [Range<Int>]) {
        var all = (leads + ranges).sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
        var end = -1
        all.removeAll { range in
            if range.lowerBound < end { return true }
            end = range.upperBound
            return false
        }
        leads = all
    }

    /// The sentences behind the heading and before the first note.
    var bodySentences: ArraySlice<Sentence> {
        let end = segments.first?.upperBound ?? start
        let first = sentences.firstIndex { $0.range.lowerBound >= headingEnd } ?? sentences.endIndex
        let last = sentences[first...].firstIndex { $0.range.lowerBound >= end } ?? sentences.endIndex
        return sentences[first..<last]
    }
}

/// A point inside a paragraph (一是……): its number and how far it reaches.
struct FoundPoint: Equatable {
    /// The number: 一是, 第一，.
    var number: Range<Int>
    /// The number and what belongs to it.
    var range: Range<Int>
    /// What it counts to.
    var value: Int
}
