/// A decimal number as printed (数): digits are never rounded on the way in.
struct ExactDecimal: Equatable {
    /// The digits without the point, signed.
    let digits: Int128
    /// How many of them stand behind the point.
    let scale: Int

    /// More digits than any figure has would not fit the arithmetic.
    private static let mostDigits = 16

    private init(digits: Int128, scale: Int) {
        self.digits = digits
        self.scale = scale
    }

    /// Reads a printed number: half or full width, groups of thousands allowed; nil for a range, a ratio or anything else.
    init?(printed: String) {
        var digits: Int128 = 0
        var scale: Int?
        var count = 0
        var isNegative = false
        for (index, scalar) in printed.unicodeScalars.enumerated() {
            let value = scalar.value >= 0xFF01 && scalar.value <= 0xFF5E ? scalar.value - 0xFEE0 : scalar.value
            switch value {
            case 0x30...0x39:
                count += 1
                guard count <= Self.mostDigits else { return nil }
                digits = digits * 10 + Int128(value - 0x30)
                if let places = scale { scale = places + 1 }
            case 0x2D, 0x2212: if index == 0 { isNegative = true } else { return nil }
            case 0x2E: if scale == nil, count > 0 { scale = 0 } else { return nil }
            case 0x2C: if count == 0 || scale != nil { return nil }
            default: return nil
            }
        }
        guard count > 0, scale != 0 else { return nil }
        self.init(digits: isNegative ? -digits : digits, scale: scale ?? 0)
    }

    /// Both with the same number of decimals.
    private static func aligned(_ first: Self, _ second: Self) -> (Int128, Int128, Int) {
        let scale = max(first.scale, second.scale)
        return (first.scaled(to: scale), second.scaled(to: scale), scale)
    }

    private func scaled(to other: Int) -> Int128 { (scale..<other).reduce(digits) { digits, _ in digits * 10 } }

    static func < (first: Self, second: Self) -> Bool {
        let (a, b, _) = aligned(first, second)
        return a < b
    }

    static func == (first: Self, second: Self) -> Bool {
        let (a, b, _) = aligned(first, second)
        return a == b
    }

    static func - (first: Self, second: Self) -> Self {
        let (a, b, scale) = aligned(first, second)
        return Self(digits: a - b, scale: scale)
    }

    /// By how many per cent it is more than another, to one decimal, half away from zero; nil where the other is not above 0.
    func percent(over other: Self) -> Self? {
        let (a, b, _) = Self.aligned(self, other)
        guard b > 0 else { return nil }
        let doubled = (a - b) * 2_000
        let rounded = (doubled + (doubled < 0 ? -b : b)) / (2 * b)
        return Self(digits: rounded, scale: 1)
    }

    /// With a sign, + or -; 0 without.
    var signed: String { (digits > 0 ? "+" : "") + plain }

    /// As digits, - for a negative number.
    var plain: String {
        var text = String(digits.magnitude)
        if scale > 0 {
            text = String(repeating: "0", count: max(0, scale + 1 - text.utf8.count)) + text
            text.insert(".", at: text.index(text.endIndex, offsetBy: -scale))
        }
        return (digits < 0 ? "-" : "") + text
    }
}
