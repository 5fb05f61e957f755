/// An exact decimal number (十进制数), for comparing and computing; what is printed stays the author's digits.
///
/// Nothing is ever rounded unasked: an operation whose result does not fit into 38 digits gives nil.
public struct DecimalNumber: Sendable, Hashable {
    /// The digits as a whole number, without trailing zeros after the point.
    let coefficient: Int128
    /// How many of them stand after the point, 0…38.
    let scale: Int

    /// Zero.
    public static let zero = DecimalNumber(0)

    /// A whole number.
    public init(_ integer: Int) {
        coefficient = Int128(integer)
        scale = 0
    }

    /// `coefficient` ÷ 10^`scale`, in lowest terms.
    init(_ coefficient: Int128, scale: Int) {
        var coefficient = coefficient
        var scale = scale
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        self.coefficient = coefficient
        self.scale = scale
    }

    /// Reads a number as printed: `18.20`, `-3.1`, `－3.1`, `1,234.5`; at most 18 digits.
    ///
    /// - Returns: nil for anything else, ranges, ratios and Chinese numerals included.
    public init?(_ printed: some StringProtocol) {
        var coefficient: Int128 = 0
        var digits = 0
        var scale: Int?
        var isNegative = false
        var group: Int?
        for (index, scalar) in printed.unicodeScalars.enumerated() {
            switch scalar {
            case "-", "−", "－", "+", "＋":
                guard index == 0 else { return nil }
                isNegative = scalar != "+" && scalar != "＋"
            case "0"..."9", "０"..."９":
                let value = scalar.value - (scalar.value < 0xFF10 ? 0x30 : 0xFF10)
                coefficient = coefficient * 10 + Int128(value)
                digits += 1
                guard digits <= 18 else { return nil }
                if let before = scale { scale = before + 1 } else if let count = group { group = count + 1 }
            case ".", "．":
                guard scale == nil, digits > 0, group == nil || group == 3 else { return nil }
                scale = 0
            case ",", "，":
                guard scale == nil, group.map({ $0 == 3 }) ?? (1...3).contains(digits) else { return nil }
                group = 0
            default: return nil
            }
        }
        guard digits > 0, scale != 0, scale != nil || group == nil || group == 3 else { return nil }
        self.init(isNegative ? -coefficient : coefficient, scale: scale ?? 0)
    }

    /// Whether it is less than zero.
    public var isNegative: Bool { coefficient < 0 }

    /// The number without its sign.
    public var magnitude: DecimalNumber { DecimalNumber(coefficient < 0 ? -coefficient : coefficient, scale: scale) }
}

extension DecimalNumber: Comparable {
    /// Whether the first is less than the second.
    public static func < (first: DecimalNumber, second: DecimalNumber) -> Bool {
        let (a, b) = (first.wholeAndRest, second.wholeAndRest)
        if a.whole != b.whole { return a.whole < b.whole }
        // Both rests are less than one: neither grows past 10^38.
        let scale = max(first.scale, second.scale)
        return a.rest * power(of: scale - first.scale) < b.rest * power(of: scale - second.scale)
    }

    /// The number cut at the point.
    private var wholeAndRest: (whole: Int128, rest: Int128) {
        let parts = coefficient.quotientAndRemainder(dividingBy: Self.power(of: scale))
        return (parts.quotient, parts.remainder)
    }

    /// 10 to a power of 0…38.
    static func power(of exponent: Int) -> Int128 {
        var power: Int128 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
