import GongwenModel

extension Document {
    /// The document in the order of a page: 版头, text, 落款, what is appended, 版记, whatever the order it is printed in.
    private var inZones: Document {
        let standard = ElementSlot.allCases
        let entries = PrintedElement.all(beginning: main.asPrinted)
        func isPresent(_ entry: PrintedElement) -> Bool {
            elements.contains { element in
                switch (element, entry.slot) {
                case (.lines(let kind, _), .lines(let other)): kind == other
                case (.body, .body), (.attachment, .attachment), (.passedOn, .passedOn), (.glossary, .glossary): true
                default: false
                }
            }
        }
        let end = entries.lastIndex { zone(of: $0.slot) == 1 && $0.slot != .lines(.other) && isPresent($0) } ?? -1
        var isClosed = false
        let keys = entries.enumerated().map { index, entry -> (Int, Int, Int) in
            var zone = zone(of: entry.slot)
            if (zone == 2 || zone == 3) && isPresent(entry) { isClosed = true }
            if entry.slot == .lines(.other), isClosed, index > end { zone = 3 }
            let order = zone == 1 || zone == 3 ? index : standard.firstIndex(of: entry.slot) ?? 0
            return (zone, order, index)
        }
        var copy = self
        copy.main.asPrinted = keys.sorted { $0 < $1 }.map { entries[$0.2] }
        return copy
    }

    /// The document as its pages have it: in zones, the recipients in the 版记 where the layout says it moved them.
    func inZones(movingFor diagnostics: [Diagnostic]) -> Document {
        var copy = self
        if diagnostics.contains(where: { $0.id == "recipients-moved" }) {
            copy.main.asPrinted.removeAll { [.lines(.recipients), .lines(.movedRecipients)].contains($0.slot) }
            copy.colophon.movedRecipients = Text(recipients.inlines + [.text("。", at: .none)])
            copy.recipients = Text()
        }
        return copy.inZones
    }

    private func zone(of slot: ElementSlot) -> Int {
        switch slot {
        case .body: 1
        case .attachment, .passedOn, .glossary: 3
        case .lines(let kind):
            switch kind {
            case .copyNumber, .security, .urgency, .organMark, .documentNumber, .signatories: 0
            case .signatures, .signers, .issueDate, .notes: 2
            case _ where kind.isColophon: 4
            default: 1
            }
        }
    }
}
