package import GongwenGlossary
package import GongwenModel

/// A draft and what was decided on the way (起草结果).
package struct YearDraft: Sendable {
    /// Next year's document, a 讨论稿.
    package var document: Document
    /// Everything that was moved, made a hole, kept or asked.
    package var report: DraftReport
}

/// Makes next year's document from this year's (起草下一年).
///
/// What is known rolls on by rule; last year's figures become holes, what only the writer knows becomes a question. No
/// number, title or formula is made up.
package struct DraftMaker {
    let year: Int
    let next: Int
    private let document: Document
    let bodies: BodyRegister
    /// Indicators of the workspace, by name.
    let shared: [String: Indicator]
    var report: DraftReport
    let reader: DraftReader
    /// Counts holes and questions, for their ids.
    var counter = 0
    /// Promises of the year, in the order of the text.
    var promises: [Promise] = []
    /// The declared indicators by name.
    let declared: [String: Indicator]

    /// Creates a maker for a document as its author wrote it, the printed figures filled in.
    ///
    /// - Parameters:
    ///   - document: the text of the year.
    ///   - year: the year of the text, four digits.
    ///   - next: the year to draft for.
    package init(
        of document: Document, from year: Int, to next: Int, formulas: [TimedFormula],
        bodies: BodyRegister = BodyRegister(),
        shared: [Indicator] = []
    ) {
        self.year = year
        self.next = next
        self.bodies = bodies
        self.shared = Dictionary(shared.map { ($0.name, $0) }) { first, _ in first }
        report = DraftReport(year: year, next: next)
        self.document = document
        let titles = [document.main.title.plain, document.passedOn?.text.title.plain ?? ""].filter { !$0.isEmpty }
        reader = DraftReader(DraftContext(year: year, next: next, formulas: formulas, ownTitles: titles))
        declared = Dictionary(document.indicators.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The draft, with its report.
    package mutating func draft() -> YearDraft {
        var copy = document
        // Guidance shows the old headings with their numbers.
        copy.numberOutlines()
        copy.rewriteTexts { $0.numberPoints() }
        copy.stage = .discussion
        copy.origin = .authored
        rollHeader(&copy)
        rollFrame(&copy.main)
        if var passedOn = copy.passedOn {
            copy.main.blocks = carried(copy.main.blocks, in: .frame, under: "")
            rollFrame(&passedOn.text)
            rollBody(&passedOn.text)
            copy.passedOn = passedOn
        } else {
            rollBody(&copy.main)
        }
        rollAttachments(&copy)
        rollClosing(&copy)
        for index in copy.editions.indices { rollEdition(&copy.editions[index]) }
        rollGlossary(&copy)
        copy.indicators = document.indicators.compactMap(rolled)
        let taken = copy.indicators.map(\.name).filter { shared[$0] != nil && shared[$0] == declared[$0] }
        if !taken.isEmpty {
            report.remarks.append(
                "共用指标" + taken.joined(separator: "、") + "在草稿里先声明出来填写；填好后写回 data/indicators，再改成引用")
        }
        return YearDraft(document: copy, report: report)
    }

    // MARK: Ids

    /// An id for the next hole or question: `t-012`, `ask-013`.
    mutating func identifier(_ prefix: String) -> String {
        counter += 1
        let digits = String(counter)
        return prefix + "-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
