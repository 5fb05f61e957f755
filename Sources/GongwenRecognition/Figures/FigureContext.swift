import GongwenModel

/// Year and kind as they are inherited down the text (年份与数据性质的沿用).
struct FigureContext: Sendable {
    /// What a sentence says of its figures, with the place where it says so.
    struct Cues {
        var estimates: [Int] = []
        /// 预计 in brackets, behind a name or a figure: （预计数）.
        var remarks: [Int] = []
        var aims: [Int] = []
        var years: [(place: Int, year: Int)] = []
        /// “十五五”: a five-year plan and the year it ends with.
        var plans: [(place: Int, year: Int)] = []
        /// 两位数增长, 与…同步, 完成…下达: words that are a target anywhere.
        var hasStrongWords = false
    }

    private let years: FigureYears
    private var documentYear: Int? { years.document }
    private var headings: [String] = []
    private var kind: FigureKind
    private var year: Int?
    /// The year that the paragraph named last.
    private var paragraphYear: Int?
    /// Whether the section has been announced as the list of targets (主要预期目标是).
    private(set) var listsTargets = false

    /// Whether the list of targets stands in paragraphs of its own (主要预期目标是：——…).
    private var announcesList = false
    /// Whether the paragraph ends with a colon.
    private var endsOpen = false
    /// Whether a heading says that targets stand below it (主要预期目标).
    private(set) var isUnderTargets = false
    /// Where 完成： begins in a line of a review, 目标：…；完成：…; what stands before it are targets of the year reviewed.
    private var resultBegin: Int?
    /// Whether figures have been said to be estimates from here on (预计，下同).
    private var estimatesFollow = false

    init(years: FigureYears, kind: FigureKind) {
        self.years = years
        self.kind = kind
    }

    /// Enters the section of a paragraph.
    mutating func enter(_ headings: [String]) {
        guard headings != self.headings else { return }
        if headings.first != self.headings.first { estimatesFollow = false }
        self.headings = headings
        listsTargets = false
        announcesList = false
        isUnderTargets = false
        var isTold = false
        for heading in headings {
            let text = FigureText(Array(heading.unicodeScalars))
            let cue = FigureHeadings.cue(of: text, documentYear: documentYear)
            if cue.namesTargets { isUnderTargets = true }
            guard let told = cue.kind, cue.isStrong || !isTold else {
                if let named = cue.year { year = named }
                continue
            }
            isTold = true
            kind = told
            year = cue.year ?? relative(told)
        }
    }

    /// Begins a paragraph; an item of a list of targets goes on with the list.
    mutating func beginParagraph(_ paragraph: [Unicode.Scalar]) {
        paragraphYear = nil
        resultBegin = nil
        guard let first = paragraph.first?.value, let last = paragraph.last?.value else { return }
        let isItem = paragraph.count <= 100 && (Self.itemSigns.contains(first) || Sign.isDigit(first))
        listsTargets = announcesList && isItem
        if !isItem { announcesList = false }
        endsOpen = last == Sign.colon || last == 0xFF1A
    }

    /// Looks whether the paragraph sets what was reached beside its target: 目标：…；完成：….
    mutating func lookForResult(in text: FigureText) {
        guard FigureHeadings.target.prefix(of: text.folded, text.folded.indices) != nil else { return }
        resultBegin = FigureHeadings.result.first(in: text.folded, text.folded.indices)?.place
    }

    /// What a sentence says of kind and year.
    mutating func cues(of text: FigureText, _ range: Range<Int>) -> Cues {
        var cues = Cues()
        var place = range.lowerBound
        let folded = text.folded
        var inTitle = 0
        while place < range.upperBound {
            let value = folded[place]
            if value == Sign.openTitle { inTitle += 1 }
            if value == Sign.closeTitle { inTitle = max(0, inTitle - 1) }
            guard inTitle == 0 else {
                place += 1
                continue
            }
            if Sign.isDigit(value), let year = text.year(at: place, before: range.upperBound) {
                if !Self.isCompared(folded, place, range) { cues.years.append((place, year)) }
                place += 5
                continue
            }
            if let match = FigureHeadings.sentenceCues.prefix(of: folded, place..<range.upperBound) {
                note(match.tag, at: place..<place + match.length, of: text, range, &cues)
                place += match.length
                continue
            }
            if value == Self.goal, FigureHeadings.announcesTargets(folded, place, range) { announceTargets() }
            if let match = FigureHeadings.plans.prefix(of: folded, place..<range.upperBound) {
                cues.plans.append((place, match.tag))
                place += match.length
                continue
            }
            place += 1
        }
        return cues
    }

    private mutating func note(
        _ tag: FigureHeadings.SentenceCue, at word: Range<Int>, of text: FigureText, _ sentence: Range<Int>,
        _ cues: inout Cues
    ) {
        let place = word.lowerBound
        switch tag {
        case .estimate:
            let isRemark = place > sentence.lowerBound && text.folded[place - 1] == Sign.open
            if isRemark { cues.remarks.append(place) } else { cues.estimates.append(place) }
            // （预计，下同）, 预计（下同）
            if isRemark || word.upperBound < sentence.upperBound && text.folded[word.upperBound] == Sign.open {
                let remark = word.upperBound..<min(word.upperBound + 8, sentence.upperBound)
                if FigureHeadings.fromHereOn.first(in: text.folded, remark) != nil { estimatesFollow = true }
            }
        case .aim: cues.aims.append(place)
        case .ensure: if kind != .actual { cues.aims.append(place) }
        case .targetList:
            if FigureHeadings.isMet(text.folded, word, sentence) { return }
            announceTargets()
        case .future:
            guard FigureHeadings.opensClause(text.folded, place, sentence) else { return }
            kind = .target
            let later = FigureHeadings.spans.prefix(of: text.folded, place..<sentence.upperBound)?.tag ?? 0
            if let documentYear { year = documentYear + later }
        case .review:
            kind = .actual
            if year == nil || year == documentYear { year = relative(.actual) }
            listsTargets = false
        case .thisYear: if let this = years.this { cues.years.append((place, this)) }
        case .lastYear: if let this = years.this { cues.years.append((place, this - 1)) }
        case .strongWords: cues.hasStrongWords = true
        }
    }

    private mutating func announceTargets() {
        if resultBegin != nil { return }
        // The targets of 今后五年 are of its last year, other targets of the document's.
        if kind != .target || (year ?? 0) < documentYear ?? 0 { year = documentYear ?? year }
        kind = .target
        listsTargets = true
        announcesList = endsOpen
        paragraphYear = nil
    }

    /// Gives a draft its kind and year.
    mutating func judge(_ draft: inout FigureDraft, by cues: Cues, isFirst: Bool) {
        let end = draft.span.upperBound
        let named = cues.years.last {
            $0.place < end && ($0.place < draft.span.lowerBound || $0.place < valueStart(draft))
        }?.year
        if let named { paragraphYear = named }
        if let resultBegin {
            draft.kind = valueStart(draft) < resultBegin ? .target : cues.estimates.isEmpty ? .actual : .estimated
            draft.year = named ?? (kind == .actual ? year : nil) ?? relative(.actual)
            return
        }
        let estimate =
            cues.estimates.last { $0 < valueStart(draft) || draft.span.contains($0) }
            ?? cues.remarks.last { draft.span.contains($0) || $0 == end + 1 }
        let aim = cues.aims.last { $0 < valueStart(draft) }
        if let estimate, aim.map({ $0 < estimate }) ?? true, !listsTargets {
            draft.kind = .estimated
            draft.kindInherited = estimate < draft.span.lowerBound && !isFirst
        } else if aim != nil || listsTargets {
            draft.kind = .target
        } else if let named, let documentYear {
            draft.kind = named > documentYear ? .target : named < documentYear ? .actual : kind
        } else {
            draft.kind = kind
        }
        if estimatesFollow, draft.kind == .actual {
            draft.kind = .estimated
            draft.kindInherited = true
        }
        let inherited = draft.kind == .target && kind != .target ? relative(.target) : year ?? relative(kind)
        let plan = draft.kind == .target ? cues.plans.last { $0.place < valueStart(draft) }?.year : nil
        draft.year = named ?? paragraphYear ?? plan ?? inherited
    }

    private func valueStart(_ draft: FigureDraft) -> Int {
        draft.value?.digits.lowerBound ?? draft.growth?.digits.lowerBound ?? draft.span.upperBound
    }

    /// The year of figures of a kind where no other is told: reports look back one year, plans at their own.
    private func relative(_ kind: FigureKind) -> Int? {
        kind == .target ? documentYear : years.review
    }

    /// Whether a year is what something is compared with (较2016年, 由2015年的) and not when it was (调整为2016年的).
    private static func isCompared(_ folded: [UInt32], _ place: Int, _ sentence: Range<Int>) -> Bool {
        guard place > sentence.lowerBound else { return false }
        // 恢复到2019年的108%
        let isOwner = place + 6 < sentence.upperBound && folded[place + 5] == Sign.of && Sign.isDigit(folded[place + 6])
        guard isOwner || comparing.contains(folded[place - 1]) else { return false }
        return FigureGrammar.predicates.suffix(of: folded, sentence.lowerBound..<place)?.tag != .upTo
    }

    /// 目
    private static let goal: UInt32 = 0x76EE
    private static let itemSigns: Set<UInt32> = Set("—●■◆·•※（(①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars.map(\.value))
    private static let comparing: Set<UInt32> = Set("比较与同由从是为和".unicodeScalars.map(\.value))
}
