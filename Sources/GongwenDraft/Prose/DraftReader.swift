import GongwenModel
import GongwenRecognition

/// Decides what becomes of each number, year, title and formula of a text in the next year's draft (逐项识别).
///
/// Rules look at a run of prose one after another; what one has decided, the others leave alone. They go from what
/// names itself (a title, a formula) to what only its sentence tells (a number). Time is linear in the text, and the
/// reader keeps nothing between runs of prose.
package struct DraftReader: Sendable {
    /// What it knows of the document.
    package let context: DraftContext
    private let titles: TitleRule
    private let formulas: FormulaRule

    /// Creates a reader.
    package init(_ context: DraftContext) {
        self.context = context
        titles = TitleRule(ownTitles: context.ownTitles)
        formulas = FormulaRule(context.formulas)
    }

    /// The items of a run of prose; ranges are offsets into it.
    ///
    /// - Parameters:
    ///   - prose: a paragraph, a heading, a cell or an element of the frame, without its label (（一）, 1.).
    ///   - zone: where it stands. For `.review` only headings are read: text that is prose gives no items.
    ///   - heading: the nearest heading, for the prompts of holes whose own clause says too little.
    ///   - bodies: who leads the task; the first of them fills its holes.
    /// - Returns: items in order that do not overlap; together they cover every run of digits, every 《》, every
    ///   five-year plan, edition, phase, named project and formula tied to a time. The range of a hole covers number **and** unit,
    ///   as ``Hole/printed`` repeats the unit; ``DraftItem/number`` is the number alone. Words of comparison
    ///   (以上, 左右) stay in the text; a 余 or 多 before the unit goes into the hole's last value.
    package func items(
        in prose: [Unicode.Scalar], zone: DraftZone, heading: String = "", bodies: [String] = []
    ) -> [DraftItem] {
        let passage = DraftPassage(prose, zone: zone, year: context.year, next: context.next)
        if zone == .review, !passage.isHeading { return [] }
        var claims = DraftClaims(count: passage.count)
        DocumentNumberRule.apply(passage, &claims)
        titles.apply(passage, &claims)
        if zone == .outlook || zone == .frame {
            formulas.apply(passage, &claims)
            FormulaFamilies.apply(passage, &claims)
            EpidemicRule.apply(passage, &claims)
            DatedWordsRule.apply(passage, &claims)
        }
        if zone == .frame { SpeakerRule.apply(passage, &claims) }
        YearRule.apply(passage, &claims)
        DateRule.apply(passage, &claims)
        SpanRule.apply(passage, &claims)
        EditionRule.apply(passage, &claims)
        PhaseRule.apply(passage, &claims)
        NumberRule(heading: heading, body: bodies.first ?? "").apply(passage, &claims)
        if zone == .outlook {
            CountInWordsRule(heading: heading, body: bodies.first ?? "").apply(passage, &claims)
            ProjectRule.apply(passage, &claims)
        }
        return claims.claims
            .map { claim in
                DraftItem(
                    passage.text.span(claim.range), number: passage.text.span(claim.number), claim.kind, claim.verdict,
                    reason: claim.reason)
            }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The items of a run of prose; ranges are offsets of its Unicode scalars.
    package func items(
        in prose: String, zone: DraftZone, heading: String = "", bodies: [String] = []
    ) -> [DraftItem] {
        items(in: prose.scalars, zone: zone, heading: heading, bodies: bodies)
    }
}
