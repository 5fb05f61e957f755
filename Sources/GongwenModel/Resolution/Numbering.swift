/// Computing the printed numbers of headings, list items and points (层次序数).
extension NumberStyle {
    /// The label of a running number with its marks: 一、 （一） 1. （1） ① 一是.
    package func label(_ number: Int) -> String {
        switch self {
        case .chineseComma: ChineseNumeral.string(number) + "、"
        case .chineseBracket: "（" + ChineseNumeral.string(number) + "）"
        case .arabicDot: "\(number)."
        case .arabicBracket: "（\(number)）"
        case .circled: NumberStyle.circled(number)
        case .firstly: ChineseNumeral.string(number) + "是"
        case .ordinal: "第" + ChineseNumeral.string(number) + "，"
        case .dash: "——"
        case .none: ""
        }
    }

    /// ① to ㊿; above fifty no such character exists, and the number stands in brackets.
    private static func circled(_ number: Int) -> String {
        let scalar: UInt32? =
            switch number {
            case 1...20: 0x2460 + UInt32(number - 1)
            case 21...35: 0x3251 + UInt32(number - 21)
            case 36...50: 0x32B1 + UInt32(number - 36)
            default: nil
            }
        guard let scalar, let character = Unicode.Scalar(scalar) else { return "（\(number)）" }
        return String(character)
    }
}

/// Counts the headings of one titled text.
package struct OutlineCounter {
    private let scheme: NumberingScheme
    private var counts = [0, 0, 0, 0, 0, 0]

    /// Creates a counter at the beginning of a text.
    package init(_ scheme: NumberingScheme) { self.scheme = scheme }

    /// Fills the labels of all blocks, in reading order.
    package mutating func number(_ blocks: inout [Block]) {
        for index in blocks.indices { number(&blocks[index]) }
    }

    private mutating func number(_ block: inout Block) {
        switch block {
        case .section(var section):
            number(&section)
            number(&section.blocks)
            block = .section(section)
        case .passage(var passage):
            number(&passage.blocks)
            block = .passage(passage)
        case .list(var list):
            for index in list.items.indices {
                if case .counted = list.items[index].number {
                    list.items[index].number = .counted(label: list.style.label(index + 1))
                }
            }
            block = .list(list)
        case .paragraph, .table, .responsibility, .exhibit: break
        }
    }

    private mutating func number(_ section: inout Section) {
        guard let label = label(of: section) else { return }
        if case .counted = section.number { section.number = .counted(label: label) }
    }

    /// Counts the next heading: the label that its place gives it, whatever it prints; nil for one without a number.
    mutating func label(of section: Section) -> String? {
        let level = min(max(section.level, 1), 5)
        // A printed number holds a place in the count: the next computed one goes on after it.
        if section.number == .unnumbered { return nil }
        counts[level] += 1
        for lower in (level + 1)..<6 where !scheme[lower].runsOn { counts[lower] = 0 }
        return scheme[level].style.label(counts[level])
    }
}

extension Text {
    /// Fills the labels of the points inside a paragraph: 一是, 二是, counted from the paragraph's start.
    package mutating func numberPoints() {
        guard inlines.contains(where: { if case .text = $0 { false } else { true } }) else { return }
        var count = 0
        inlines.rewriteParts { inline in
            guard case .point(var point) = inline, point.number != .unnumbered else { return }
            count += 1
            if case .counted = point.number { point.number = .counted(label: NumberStyle.firstly.label(count)) }
            inline = .point(point)
        }
    }
}
