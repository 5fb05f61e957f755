import GongwenModel

/// Keeping the printed order and words only where they differ from the standard's (照印要素).
extension Document {
    /// The document without ``MainText/asPrinted`` where the standard prints the same, blanks aside.
    func withoutNeedlessPrinting() -> Document {
        var copy = self
        copy.main.asPrinted = []
        if copy.elements.printedWords != elements.printedWords { copy.main.asPrinted = main.asPrinted }
        if let text = passedOn?.text {
            var plain = text
            plain.asPrinted = []
            if plain.elements.printedWords == text.elements.printedWords { copy.passedOn?.text = plain }
        }
        return copy
    }
}

extension [Element] {
    /// What the elements print, in order: the words of lines, the slot of all else.
    fileprivate var printedWords: [String] {
        flatMap { element -> [String] in
            switch element {
            case .lines(_, let lines): lines.map { String($0.plain.filter { !$0.isWhitespace }) }
            case .body: ["\u{1}body"]
            case .attachment(let attachment): ["\u{1}attachment", attachment.title.plain]
            case .passedOn: ["\u{1}passedOn"]
            case .glossary: ["\u{1}glossary"]
            }
        }
    }
}
