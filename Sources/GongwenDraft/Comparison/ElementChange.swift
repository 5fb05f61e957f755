package import GongwenModel

/// What became of an element of the frame (要素的变化).
package struct ElementChange: Sendable, Equatable {
    /// Which element.
    package var kind: ElementKind
    /// The text it belongs to, of the new document where it is in both: its own, or the one it passes on.
    package var part: ComparedPart
    /// Its printed lines with marks.
    package var lines: [ChangedText]
    /// Where it was in the old source; unknown for a new one.
    package var oldPlace: Place
    /// Where it is in the new source; unknown for one that is gone.
    package var newPlace: Place

    /// Those that differ, in the order of the standard.
    static func changes(
        from old: Document, to new: Document, principal: PrincipalTexts, _ words: inout WordDifference
    ) -> [ElementChange] {
        var changes: [ElementChange] = []
        let frames = (Frame(old.elements), Frame(new.elements))
        changes += frames.0.changes(to: frames.1, .main, where: { !$0.belongsToText }, &words)
        func texts(_ frame: Frame, _ document: Document) -> [ComparedPart: Frame] {
            var texts: [ComparedPart: Frame] = [.main: frame]
            if let passed = document.passedOn { texts[.passedOn] = Frame(passed.text.elements) }
            return texts
        }
        let (left, right) = (texts(frames.0, old), texts(frames.1, new))
        for (first, second) in principal.pairs {
            let before = first.flatMap { left[$0] } ?? Frame([])
            let after = second.flatMap { right[$0] } ?? Frame([])
            changes += before.changes(to: after, second ?? first ?? .main, where: { $0.belongsToText }, &words)
        }
        return changes
    }

    /// The lines of a frame by element.
    private struct Frame {
        var lines: [ElementKind: [ElementLine]] = [:]

        init(_ elements: [Element]) {
            for case .lines(let kind, let lines) in elements { self.lines[kind, default: []] += lines }
        }

        func changes(
            to other: Frame, _ part: ComparedPart, where isWanted: (ElementKind) -> Bool,
            _ words: inout WordDifference
        ) -> [ElementChange] {
            var changes: [ElementChange] = []
            for kind in ElementKind.allCases where isWanted(kind) {
                let (before, after) = (lines[kind] ?? [], other.lines[kind] ?? [])
                if before.isEmpty, after.isEmpty { continue }
                let marked = (0..<max(before.count, after.count)).map { index in
                    words.marked(
                        before.indices.contains(index) ? before[index].plain : "",
                        after.indices.contains(index) ? after[index].plain : "")
                }
                guard marked.contains(where: \.isChanged) else { continue }
                changes.append(
                    ElementChange(
                        kind: kind, part: part, lines: marked, oldPlace: before.first?.text.place ?? .none,
                        newPlace: after.first?.text.place ?? .none))
            }
            return changes
        }
    }
}

/// Which of the titled texts are which: the document's own and the one it passes on (文本的对应).
struct PrincipalTexts {
    /// Old and new; nil where there is no counterpart.
    let pairs: [(old: ComparedPart?, new: ComparedPart?)]

    init(_ old: ComparedOutline, _ new: ComparedOutline, _ alignment: SectionAlignment) {
        var pairs: [(old: ComparedPart?, new: ComparedPart?)] = []
        for node in new.parts {
            guard let part = new.nodes[node].part, part == .main || part == .passedOn else { continue }
            pairs.append((alignment.oldOf[node].flatMap { old.nodes[$0].part }, part))
        }
        for node in old.parts where alignment.newOf[node] == nil {
            guard let part = old.nodes[node].part, part == .main || part == .passedOn else { continue }
            pairs.append((part, nil))
        }
        self.pairs = pairs
    }
}

extension ElementKind {
    /// Whether it belongs to a titled text, not to the document round it.
    fileprivate var belongsToText: Bool {
        switch self {
        case .title, .bylines, .occasion, .speaker, .other, .salutation, .attachmentNote: true
        case .copyNumber, .security, .urgency, .organMark, .documentNumber, .signatories, .newspaperPage,
            .newspaperArticle, .recipients, .attendance, .signatures, .signers, .issueDate, .notes, .subjectWords,
            .movedRecipients, .copyRecipients, .printingOrgan, .printDate, .printCount:
            false
        }
    }
}
