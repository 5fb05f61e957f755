package import GongwenModel

/// One rule about documents (检查规则): a file a rule, beside a test file of the same name.
package protocol Check: Sendable {
    /// The rule's id: kebab-case, never reused.
    static var id: String { get }
    /// Creates the rule.
    init()
    /// What breaks the rule, in reading order; the document is finished but not yet rendered, and still has its indicators.
    func findings(in document: Document) -> [Diagnostic]
}

/// All rules, and running them.
package enum Checks {
    /// Rules without which no valid output exists (结构).
    package static let structural: [any Check.Type] = [
        MissingTitle.self, EmptyBody.self, EmptySection.self, HeadingOrder.self, TableShape.self,
        ForbiddenCharacter.self, GlossaryEntries.self, EmptyParagraph.self,
    ]

    /// Rules of the standard and of drafting (规则).
    package static let rules: [any Check.Type] = [
        MissingElement.self, DocumentNumberForm.self, DateForm.self, CopyNumberForm.self, SecurityNeedsCopyNumber.self,
        UpwardNeedsSignatory.self, CopyRecipientsStop.self, AttachmentTitleStop.self, SkippedLevel.self,
        OpenHole.self, UnconfirmedTarget.self, UnreviewedPassage.self, TermCount.self, TermDefinedTwice.self,
        TermOrder.self,
        UnexplainedShorthand.self, PersonalNumber.self,
    ]

    /// Runs all rules on a finished document and leaves out what the document silences at its place.
    ///
    /// - Returns: the findings, ordered by their place.
    package static func findings(in document: Document) -> [Diagnostic] {
        let all = (structural + rules).flatMap { $0.init().findings(in: document) }
        let silences = Silence.all(in: document)
        return all.filter { finding in
            finding.category == .structural || !silences.contains { $0.covers(finding) }
        }.sorted { first, second in
            let (a, b) = (first.location?.start ?? .none, second.location?.start ?? .none)
            return (a.line, a.column) < (b.line, b.column)
        }
    }
}
