/// Finding the calls of 待填 among the words of a source.
extension PlanSource {
    /// Every call of 待填, in the order of the source.
    var holeCalls: [HoleCall] {
        var calls: [HoleCall] = []
        // The bracket that is open round each word, innermost last.
        var open: [Int] = []
        for index in tokens.indices {
            switch tokens[index].kind {
            case .mark(let mark) where PlanSource.isOpening(mark): open.append(index)
            case .mark(let mark) where PlanSource.isClosing(mark): _ = open.popLast()
            case .word, .quotedWord:
                if let call = holeCall(at: index, in: open.last) { calls.append(call) }
            case .mark, .number, .text: break
            }
        }
        return calls
    }

    private static func isOpening(_ mark: UInt8) -> Bool {
        mark == UInt8(ascii: "(") || mark == UInt8(ascii: "[") || mark == UInt8(ascii: "{")
    }

    private static func isClosing(_ mark: UInt8) -> Bool {
        mark == UInt8(ascii: ")") || mark == UInt8(ascii: "]") || mark == UInt8(ascii: "}")
    }

    private func holeCall(at index: Int, in bracket: Int?) -> HoleCall? {
        guard name(at: index) == "待填", isMark("(", at: index + 1) else { return nil }
        if index > 0, name(at: index - 1) == "func" { return nil }
        let end = closing(index + 1)
        guard isMark(")", at: end) else { return nil }
        let arguments = arguments(from: index + 1, to: end)
        let label = arguments.first { $0.label == "标识" }
        let first = arguments.first { $0.label.isEmpty }
        let (form, range) = place(ofCallAt: index, to: end)
        let start = position(of: tokens[index].range.lowerBound).line
        return HoleCall(
            range: range, form: form, lines: start...max(start, position(of: tokens[end].range.lowerBound).line),
            identifier: label.flatMap { literal(in: $0.tokens) }, hasIdentifier: label != nil,
            prompt: first.flatMap { literal(in: $0.tokens) },
            value: form == .number ? bracket.flatMap { value(openedAt: $0, with: index) } : nil)
    }

    /// The name that a word is, without backticks; empty for other tokens.
    private func name(at index: Int) -> String {
        guard tokens.indices.contains(index) else { return "" }
        switch tokens[index].kind {
        case .word: return text(tokens[index].range)
        case .quotedWord:
            return text(
                tokens[index].range.lowerBound
                    + 1..<max(tokens[index].range.lowerBound + 1, tokens[index].range.upperBound - 1))
        case .mark, .number, .text: return ""
        }
    }

    // MARK: Where it stands

    /// What the call is for whoever reads the source, and which bytes are it.
    private func place(ofCallAt index: Int, to end: Int) -> (HoleCall.Form, Range<Int>) {
        let own = tokens[index].range.lowerBound..<tokens[end].range.upperBound
        if isMark(".", at: index - 1) {
            let dot = tokens[index - 1].range
            let isMember = index > 1 && tokens[index - 2].range.upperBound == dot.lowerBound && endsOperand(index - 2)
            if !isMember { return (.number, dot.lowerBound..<own.upperBound) }
            // `数值.待填(…)` is a number as well; `Gongwen.待填(…)` is not.
            guard name(at: index - 2) == "数值" else { return (.expression, own) }
            let isQualified = isMark(".", at: index - 3) && name(at: index - 4) == "Gongwen"
            return (.number, tokens[isQualified ? index - 4 : index - 2].range.lowerBound..<own.upperBound)
        }
        guard let pounds = poundsOfInterpolation(openedAt: index - 1), isMark(")", at: end + 1),
            isBlank(tokens[index - 1].range.upperBound..<own.lowerBound),
            isBlank(own.upperBound..<tokens[end + 1].range.lowerBound)
        else { return (.expression, own) }
        let start = tokens[index - 1].range.lowerBound - pounds - 1
        return (.interpolation(pounds: pounds), start..<tokens[end + 1].range.upperBound)
    }

    /// Whether a word or bracket ends something that a member can be taken of.
    private func endsOperand(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .word, .quotedWord, .text, .number: true
        case .mark(let mark): PlanSource.isClosing(mark)
        }
    }

    /// How many `#` the literal has whose interpolation begins at a bracket; nil for another bracket.
    private func poundsOfInterpolation(openedAt index: Int) -> Int? {
        guard index > 0, isMark("(", at: index), tokens[index - 1].kind == .text,
            tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
        else { return nil }
        var position = tokens[index - 1].range.upperBound - 1
        let start = tokens[index - 1].range.lowerBound
        var pounds = 0
        while position > start, bytes[position] == UInt8(ascii: "#") {
            pounds += 1
            position -= 1
        }
        return position >= start && bytes[position] == UInt8(ascii: "\\") ? pounds : nil
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    // MARK: What it says

    private struct Argument {
        var label: String
        /// The tokens of its value.
        var tokens: Range<Int>
    }

    /// The arguments between two brackets.
    private func arguments(from opening: Int, to end: Int) -> [Argument] {
        var arguments: [Argument] = []
        var start = opening + 1
        let depth = tokens[opening].depth + 1
        for index in (opening + 1)...end where index == end || (isMark(",", at: index) && tokens[index].depth == depth)
        {
            if start < index {
                let isLabelled = isMark(":", at: start + 1) && start + 2 < index
                arguments.append(
                    Argument(label: isLabelled ? name(at: start) : "", tokens: (isLabelled ? start + 2 : start)..<index)
                )
            }
            start = index + 1
        }
        return arguments
    }

    /// What a plain literal says; nil for anything else.
    private func literal(in range: Range<Int>) -> String? {
        guard range.count == 1, tokens[range.lowerBound].kind == .text else { return nil }
        return PlainLiteral.value(of: bytes[tokens[range.lowerBound].range])
    }

    /// The value of an indicator whose bracket is open round a number.
    private func value(openedAt bracket: Int, with index: Int) -> HoleCall.Value? {
        let name = name(at: bracket - 1)
        guard !name.isEmpty, isMark("(", at: bracket) else { return nil }
        let end = closing(bracket)
        guard isMark(")", at: end), end > index else { return nil }
        let arguments = arguments(from: bracket, to: end)
        guard let last = arguments.last else { return nil }
        let own = arguments.first { $0.tokens.contains(index) }
        return HoleCall.Value(
            name: name, line: position(of: tokens[bracket - 1].range.lowerBound).line,
            isGrowth: own?.label.hasSuffix("增长") ?? false, isMember: isMark(".", at: bracket - 2),
            end: tokens[last.tokens.upperBound - 1].range.upperBound,
            arguments: Dictionary(
                arguments.filter { !$0.label.isEmpty }.map { argument in
                    let last = tokens[argument.tokens.upperBound - 1].range.upperBound
                    return (argument.label, tokens[argument.tokens.lowerBound].range.lowerBound..<last)
                }, uniquingKeysWith: { first, _ in first }))
    }
}
