import GongwenRecognition

/// What makes two headings the same, the strictest first.
enum HeadingKey: CaseIterable {
    /// Number and heading, the years moved on.
    case numberAndHeading
    /// The heading, the years moved on.
    case heading
    /// The heading, whatever its years.
    case headingAnyYear
    /// Without a heading: the first paragraph; sections without both are the same in their order.
    case firstWords

    func bytes(of node: OutlineNode, shift: Int) -> [UInt8]? {
        if node.heading.isEmpty {
            guard self == .firstWords else { return nil }
            return Array((node.units.first?.text ?? "").withYearsBlind.utf8)
        }
        switch self {
        case .numberAndHeading: return Array((node.label + "\u{1}" + node.heading.withYearsMoved(by: shift)).utf8)
        case .heading: return Array(node.heading.withYearsMoved(by: shift).utf8)
        case .headingAnyYear: return Array(node.heading.withYearsBlind.utf8)
        case .firstWords: return nil
        }
    }
}

extension String {
    /// Years, four digits before 年, moved on.
    func withYearsMoved(by shift: Int) -> String { shift == 0 ? self : rewritingYears { String($0 + shift) } }

    /// Years, four digits before 年, all the same.
    var withYearsBlind: String { rewritingYears { _ in "####" } }

    private func rewritingYears(_ rewrite: (Int) -> String) -> String {
        guard utf8.contains(where: { (0x30...0x39).contains($0) }) else { return self }
        let scalars = self.scalars
        var output = String.UnicodeScalarView()
        var place = 0
        while place < scalars.count {
            let begin = place
            while place < scalars.count, (0x30...0x39).contains(scalars[place].value) { place += 1 }
            if place == begin {
                output.append(scalars[place])
                place += 1
                continue
            }
            let digits = String(String.UnicodeScalarView(scalars[begin..<place]))
            if place - begin == 4, place < scalars.count, scalars[place] == "年", let year = Int(digits) {
                output.append(contentsOf: rewrite(year).unicodeScalars)
            } else {
                output.append(contentsOf: digits.unicodeScalars)
            }
        }
        return String(output)
    }
}
