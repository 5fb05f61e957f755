import GongwenGlossary
import GongwenRecognition

/// Formulas tied to a time that `glossary/formulas.yaml` knows (提法), the longest first, blind to quotation marks,
/// blanks and width. One that does not hold in the new year, or whose end nobody knows, is asked about; the tool
/// never writes what should stand instead.
struct FormulaRule {
    private struct Entry {
        var key: [UInt32]
        var formula: Int
    }
    private let formulas: [TimedFormula]
    /// By first character, the longest first.
    private var entries: [UInt32: [Entry]] = [:]

    /// Prepares the formulas.
    init(_ formulas: [TimedFormula]) {
        self.formulas = formulas
        for (index, formula) in formulas.enumerated() {
            for words in [formula.words] + formula.variants {
                let key = FigureText(words.scalars).folded.filter { !Self.isQuote($0) }
                if let first = key.first { entries[first, default: []].append(Entry(key: key, formula: index)) }
            }
        }
        for first in entries.keys { entries[first]?.sort { $0.key.count > $1.key.count } }
    }

    func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        guard !entries.isEmpty else { return }
        let hasEpidemic = passage.first(EpidemicRule.strong, in: 0..<passage.count) != nil
        var place = 0
        while place < passage.count {
            guard let (end, index) = match(passage, place) else {
                place += 1
                continue
            }
            let range = place..<end
            place = end
            let formula = formulas[index]
            guard isMeant(passage, range, hasEpidemic) else { continue }
            if formula.mustBeAsked(in: passage.next) || Self.endsEarly(formula, passage.next) {
                claims.ask(
                    widened(passage, range), .formula, reason(formula, passage.next), prompt(passage, range, formula),
                    choices: ["保留", "删去"])
            } else if !Self.holdsMore(passage, range) {
                claims.take(range, .formula, .stay, "提法在\(passage.next)年仍可沿用（\(formula.basis)）")
            }
        }
    }

    /// Whether its time ends in the first half of the year, before most of what the plan is for.
    private static func endsEarly(_ formula: TimedFormula, _ year: Int) -> Bool {
        guard let until = formula.until, until.year == year, let month = until.month else { return false }
        return month <= 6
    }

    private func match(_ passage: DraftPassage, _ start: Int) -> (end: Int, formula: Int)? {
        guard let candidates = entries[passage.at(start)] else { return nil }
        for entry in candidates {
            var place = start
            var matched = 0
            while matched < entry.key.count, place < passage.count {
                let value = passage.at(place)
                if value == entry.key[matched] {
                    matched += 1
                } else if !Self.isQuote(value) {
                    break
                }
                place += 1
            }
            if matched == entry.key.count { return (place, entry.formula) }
        }
        return nil
    }

    private func reason(_ formula: TimedFormula, _ year: Int) -> String {
        if let until = formula.until, until.year < year { return "有时限的提法，到\(until)为止：\(formula.basis)" }
        if let from = formula.from, from.year > year { return "有时限的提法，\(from)起：\(formula.basis)" }
        return "有时限的提法：\(formula.basis)"
    }

    private func prompt(_ passage: DraftPassage, _ range: Range<Int>, _ formula: TimedFormula) -> String {
        "\(passage.quoted(range))：\(formula.question)"
    }

    /// A greeting of an event is one with the words round it, up to the marks of its clause.
    private func widened(_ passage: DraftPassage, _ range: Range<Int>) -> Range<Int> {
        guard passage.first(FormulaFamilies.greetings, in: range) != nil else { return range }
        let clause = passage.clause(at: range.lowerBound)
        return range.lowerBound..<max(range.upperBound, clause.upperBound)
    }

    /// Whether common words mean the formula here: 疫情防控 of people, 动态清零 of the epidemic.
    private func isMeant(_ passage: DraftPassage, _ range: Range<Int>, _ hasEpidemic: Bool) -> Bool {
        let clause = passage.clause(at: range.lowerBound).lowerBound
        if passage.first(EpidemicRule.strong, in: range) != nil,
            passage.first(EpidemicRule.animals, in: clause..<range.lowerBound) != nil
        {
            return false
        }
        guard Self.common.holds(passage.folded[range]) else { return true }
        return hasEpidemic
    }

    /// Formulas of words that are used of other things as well.
    private static let common = WordSet("动态清零 复工复产 有序复工复产 复工复产复学 常态化防控措施")

    /// Whether a formula that holds has something in it that other rules must look at.
    private static func holdsMore(_ passage: DraftPassage, _ range: Range<Int>) -> Bool {
        passage.folded[range].contains { Sign.isDigit($0) || $0 == 0x4E94 || $0 == Sign.openTitle }
    }

    static func isQuote(_ value: UInt32) -> Bool {
        switch value {
        case 0x22, 0x27, 0x2018, 0x2019, 0x201C, 0x201D, 0x300C...0x300F: true
        default: false
        }
    }
}
