/// A number with what it measures (量值), for comparing and computing: 0.5亿元 and 5000万元 are the same amount.
public struct FigureAmount: Sendable, Hashable {
    /// The number, in the unit as printed.
    public let number: DecimalNumber
    /// The unit as printed.
    public let unit: FigureUnit

    /// Reads digits and unit as printed; nil where the digits are no single number.
    public init?(_ digits: some StringProtocol, unit: String) {
        guard let number = DecimalNumber(digits), let unit = FigureUnit(unit) else { return nil }
        self.number = number
        self.unit = unit
    }

    /// An amount from its parts.
    public init(_ number: DecimalNumber, in unit: FigureUnit) {
        self.number = number
        self.unit = unit
    }

    /// The same amount in another unit of the family; nil where it has no finite decimal or another family.
    public func converted(to other: FigureUnit) -> DecimalNumber? {
        guard let ratio = ratio(to: other), let product = number.multiplied(by: ratio.dividend),
            let quotient = product.divided(by: ratio.divisor, places: 18),
            quotient.multiplied(by: ratio.divisor) == product
        else { return nil }
        return quotient
    }

    /// The same amount in another unit, rounded to `places` digits half away from zero; nil for another family.
    public func converted(to other: FigureUnit, places: Int) -> DecimalNumber? {
        guard let ratio = ratio(to: other) else { return nil }
        return number.multiplied(by: ratio.dividend)?.divided(by: ratio.divisor, places: places)
    }

    /// How it stands to another: negative if less, 0 if equal, positive if more; nil where they cannot be compared.
    public func compared(with other: FigureAmount) -> Int? {
        guard let (first, second) = inSteps(with: other) else { return nil }
        return first == second ? 0 : first < second ? -1 : 1
    }

    /// What is left of it less another, in its own unit; nil for another family or without a finite decimal.
    public func subtracting(_ other: FigureAmount) -> DecimalNumber? {
        other.converted(to: unit).flatMap(number.subtracting)
    }

    /// What part of another it is, in percent, rounded to `places` digits half away from zero.
    public func percent(of whole: FigureAmount, places: Int) -> DecimalNumber? {
        guard let (first, second) = inSteps(with: whole) else { return nil }
        return first.percent(of: second, places: places)
    }

    /// Its growth over another in percent, rounded to `places` digits half away from zero.
    public func growth(over base: FigureAmount, places: Int) -> DecimalNumber? {
        guard let (first, second) = inSteps(with: base) else { return nil }
        return first.growth(over: second, places: places)
    }

    /// Both in the same steps, as small as the two units allow.
    private func inSteps(with other: FigureAmount) -> (DecimalNumber, DecimalNumber)? {
        guard let ratio = ratio(to: other.unit), let first = number.multiplied(by: ratio.dividend),
            let second = other.number.multiplied(by: ratio.divisor)
        else { return nil }
        return (first, second)
    }

    /// The unit's size in another one as a fraction in lowest terms; nil for another family.
    private func ratio(to other: FigureUnit) -> (dividend: DecimalNumber, divisor: DecimalNumber)? {
        guard unit.isComparable(with: other) else { return nil }
        var (a, b) = (unit.steps, other.steps)
        while b != 0 { (a, b) = (b, a % b) }
        return (DecimalNumber(unit.steps / a, scale: 0), DecimalNumber(other.steps / a, scale: 0))
    }
}

extension Quantity {
    /// The amount that is printed; nil where its digits are no single number.
    public var amount: FigureAmount? { FigureAmount(value, unit: unit) }
}
