import GongwenModel

/// Gives out the identifiers of a plan source (标识符): Chinese, unique, none of the language's own words.
struct PlanNames {
    private var taken = PlanVocabulary.reserved
    private var counts: [String: Int] = [:]

    /// Whether a body's or an indicator's name can be an identifier as it is.
    ///
    /// Only unified ideographs, ASCII letters and digits: compatibility characters equal others without being the same.
    static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, !isDigit(first) else { return false }
        return name.unicodeScalars.allSatisfy(isNamePart) && name.unicodeScalars.contains(where: isHan)
            && !PlanVocabulary.reserved.contains(name)
    }

    /// A name made from a title or heading; from `fallback` where it has no usable characters.
    ///
    /// A name that is taken gets a number, one of the language's words gets `kind` after it first.
    mutating func give(_ text: String, kind: String, fallback: String, limit: Int) -> String {
        var base = PlanNames.identifier(from: text, limit: limit)
        if base.isEmpty { return giveCounted(fallback) }
        if PlanVocabulary.reserved.contains(base) || !base.unicodeScalars.contains(where: PlanNames.isHan) {
            base += kind
        }
        var name = base
        while !taken.insert(name).inserted {
            counts[base, default: 1] += 1
            name = base + String(counts[base, default: 1])
        }
        return name
    }

    /// The next of a row of names: 正文一, 正文二.
    mutating func giveCounted(_ base: String) -> String {
        while true {
            counts[base, default: 0] += 1
            let name = base + ChineseNumeral.string(counts[base, default: 1])
            if taken.insert(name).inserted { return name }
        }
    }

    /// Gives a name back that was not used after all.
    mutating func release(_ name: String) { taken.remove(name) }

    /// The letters, ideographs and digits of a text, from its first clause where that says enough; may be empty.
    ///
    /// A year at the beginning is left out: 2025年计划执行情况 gives 计划执行情况; 7项工程 gives 第7项工程.
    private static func identifier(from text: String, limit: Int) -> String {
        var scalars = text.unicodeScalars[...]
        let rest = scalars.drop(while: isDigit)
        if rest.startIndex > scalars.startIndex, rest.first == "年", rest.dropFirst().first.map(isHan) ?? false {
            scalars = rest.dropFirst()
        }
        var output = String.UnicodeScalarView()
        for scalar in scalars {
            if isNamePart(scalar) {
                output.append(scalar)
                if output.count == limit { break }
            } else if output.count >= 4, "，。；：、？！,;:".unicodeScalars.contains(scalar) {
                break
            }
        }
        return (output.first.map(isDigit) ?? false ? "第" : "") + String(output)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2EBEF, 0x30000...0x323AF: true
        default: false
        }
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: isHan(scalar)
        }
    }
}
