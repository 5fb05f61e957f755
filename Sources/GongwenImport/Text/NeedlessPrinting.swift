import GongwenModel

/// Keeping the printed order and words only where they differ from the standard's (照印要素).
extension Document {
    /// The document without ``MainText/asPrinted`` where the standard prints the same, blanks aside.
    func withoutNeedlessPrinting() -> Document {
        var copy = leavingOutNeedlessPrinting(of: self, at: \.main.asPrinted) { $0.elements.printedWords }
        if let text = passedOn?.text {
            copy.passedOn?.text = leavingOutNeedlessPrinting(of: text, at: \.asPrinted) { $0.elements.printedWords }
        }
        return copy
    }
}

/// Takes a list of printed elements away as a whole, or else the words of each entry, where that prints the same.
private func leavingOutNeedlessPrinting<Whole>(
    of whole: Whole, at list: WritableKeyPath<Whole, [PrintedElement]>, printing words: (Whole) -> [String]
) -> Whole {
    let expected = words(whole)
    var result = whole
    func leaveOut(_ change: (inout [PrintedElement]) -> Void) {
        var candidate = result
        change(&candidate[keyPath: list])
        if words(candidate) == expected { result = candidate }
    }
    leaveOut { $0 = [] }
    for index in result[keyPath: list].indices { leaveOut { $0[index].lines = [] } }
    return result
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
