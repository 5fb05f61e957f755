/// Keeping of an order as printed only what differs from the standard's (照印要素的精简): a plan source then shows what is
/// peculiar to the text.
extension Document {
    /// The document with every entry of ``MainText/asPrinted`` taken away without which it prints the same, blanks aside.
    package func withNeededOrder() -> Document {
        var copy = self
        copy.main.asPrinted = main.asPrinted.needed { entries in
            copy.main.asPrinted = entries
            return copy.elements.map(PrintedPart.init)
        }
        guard var text = passedOn?.text else { return copy }
        text.asPrinted = text.asPrinted.needed { entries in
            text.asPrinted = entries
            return text.elements.map(PrintedPart.init)
        }
        copy.passedOn?.text = text
        return copy
    }
}

/// What a part prints as far as order and words go.
private struct PrintedPart: Equatable {
    var slot: ElementSlot
    var indices: [Int] = []
    var words: [String] = []

    init(_ element: Element) {
        switch element {
        case .lines(let kind, let lines):
            slot = .lines(kind)
            indices = lines.map(\.index)
            // The text itself is that of the index, whatever stands round it.
            words = lines.flatMap { [$0.before, $0.after] }.map { $0.filter { !$0.isWhitespace } }
        case .body: slot = .body
        case .attachment: slot = .attachment
        case .passedOn: slot = .passedOn
        case .glossary: slot = .glossary
        }
    }
}

extension [PrintedElement] {
    /// The entries without which `print` gives something else.
    fileprivate func needed(_ print: ([PrintedElement]) -> [PrintedPart]) -> [PrintedElement] {
        // What prints so many parts is no one document: trying each of them would take too long.
        if isEmpty || count > 100 { return self }
        let printed = print(self)
        if print([]) == printed { return [] }
        var kept = self
        for index in indices.reversed() {
            var fewer = kept
            fewer[index].lines = []
            if kept[index].lines.isEmpty || print(fewer) == printed { kept = fewer }
        }
        for index in indices.reversed() {
            var fewer = kept
            fewer.remove(at: index)
            if print(fewer) == printed { kept = fewer }
        }
        return kept
    }
}
