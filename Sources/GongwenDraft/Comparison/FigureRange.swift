import GongwenModel

/// A number or a range of them with its unit (数或区间): 5%, 5-5.5%, 5%—6%; a minus sign before a range is of both ends.
struct FigureRange {
    /// How an amount stands to the two ends: negative if less, 0 if equal, positive if more.
    typealias Order = (toLow: Int, toHigh: Int)

    private let low: FigureAmount
    private let high: FigureAmount
    /// Whether it is below zero: a fall, where it is a growth.
    let isFall: Bool

    private init(_ low: FigureAmount, _ high: FigureAmount) {
        (self.low, self.high, isFall) = (low, high, low.number.isNegative)
    }

    /// Reads it; nil for anything else.
    init?(_ printed: String, in unit: FigureUnit) {
        let scalars = Array(printed.unicodeScalars)
        guard let first = scalars.first else { return nil }
        let isNegative = "-−－".unicodeScalars.contains(first)
        let body = scalars.dropFirst(isNegative ? 1 : 0)
        func number(_ part: ArraySlice<Unicode.Scalar>) -> DecimalNumber? {
            DecimalNumber(String(String.UnicodeScalarView(part)))
        }
        var ends = number(body).map { ($0, $0) }
        if ends == nil, let cut = body.indices.first(where: { "-—–~～－至".unicodeScalars.contains(body[$0]) }) {
            // 下降3%-4% comes as -3-4, 下降-3%至-4% as -3至-4.
            ends = number(body[..<cut]).flatMap { first in
                number(body[(cut + 1)...]).map { (first, isNegative ? $0.magnitude : $0) }
            }
        }
        guard let ends, !ends.0.isNegative, ends.0 <= ends.1 || isNegative else { return nil }
        let (small, large) = (min(ends.0, ends.1), max(ends.0, ends.1))
        guard isNegative else {
            self.init(FigureAmount(small, in: unit), FigureAmount(large, in: unit))
            return
        }
        guard let low = DecimalNumber.zero.subtracting(large), let high = DecimalNumber.zero.subtracting(small) else {
            return nil
        }
        self.init(FigureAmount(low, in: unit), FigureAmount(high, in: unit))
    }

    /// The size of a fall; itself where it is none.
    var magnitude: FigureRange {
        guard isFall else { return self }
        return FigureRange(
            FigureAmount(high.number.magnitude, in: high.unit), FigureAmount(low.number.magnitude, in: low.unit))
    }

    /// How an amount stands to it; nil where they cannot be compared.
    func order(of amount: FigureAmount) -> Order? {
        guard let toLow = amount.compared(with: low), let toHigh = amount.compared(with: high) else { return nil }
        return (toLow, toHigh)
    }
}
