/// Exact arithmetic; nil where a result would need more than 38 digits.
extension DecimalNumber {
    /// The sum.
    public func adding(_ other: DecimalNumber) -> DecimalNumber? {
        let common = max(scale, other.scale)
        guard let first = raised(to: common), let second = other.raised(to: common) else { return nil }
        let (sum, overflows) = first.addingReportingOverflow(second)
        return overflows ? nil : DecimalNumber(sum, scale: common)
    }

    /// The difference.
    public func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
        adding(DecimalNumber(-other.coefficient, scale: other.scale))
    }

    /// The product.
    public func multiplied(by other: DecimalNumber) -> DecimalNumber? {
        let (product, overflows) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        guard !overflows, scale + other.scale <= 38 else { return nil }
        return DecimalNumber(product, scale: scale + other.scale)
    }

    /// The quotient, rounded to `places` digits after the point, half away from zero (四舍五入); nil for division by zero.
    public func divided(by other: DecimalNumber, places: Int) -> DecimalNumber? {
        guard other.coefficient != 0, (0...18).contains(places) else { return nil }
        // (a / 10^s) ÷ (b / 10^t) · 10^places = a · 10^(t + places) ÷ (b · 10^s)
        let shift = other.scale + places - scale
        var dividend = coefficient
        var divisor = other.coefficient
        if shift >= 0 {
            guard shift <= 38, let raised = dividend.timesPower(of: shift) else { return nil }
            dividend = raised
        } else {
            guard -shift <= 38, let raised = divisor.timesPower(of: -shift) else { return nil }
            divisor = raised
        }
        return DecimalNumber(Self.quotient(dividend, divisor), scale: places)
    }

    /// Rounded to `places` digits after the point, half away from zero (四舍五入).
    public func rounded(toPlaces places: Int) -> DecimalNumber {
        guard places >= 0, places < scale else { return self }
        return DecimalNumber(Self.quotient(coefficient, Self.power(of: scale - places)), scale: places)
    }

    /// What part of another it is, in percent (占比), rounded to `places` digits half away from zero; nil of nothing.
    public func percent(of whole: DecimalNumber, places: Int) -> DecimalNumber? {
        multiplied(by: DecimalNumber(100))?.divided(by: whole, places: places)
    }

    /// Its growth over another in percent (增幅), rounded to `places` digits half away from zero; nil over nothing.
    public func growth(over base: DecimalNumber, places: Int) -> DecimalNumber? {
        subtracting(base)?.percent(of: base, places: places)
    }

    /// A quotient rounded half away from zero; the divisor is not zero.
    private static func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
        let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
        guard rest.magnitude >= divisor.magnitude - rest.magnitude else { return quotient }
        return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
    }

    /// The coefficient for a larger scale.
    private func raised(to scale: Int) -> Int128? { coefficient.timesPower(of: scale - self.scale) }
}

extension Int128 {
    /// Itself times a power of ten, 0…38; nil where that does not fit.
    fileprivate func timesPower(of exponent: Int) -> Int128? {
        let (product, overflows) = multipliedReportingOverflow(by: DecimalNumber.power(of: exponent))
        return overflows ? nil : product
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// The shortest digits that say it: `18.2`, `-3`.
    public var description: String { printed(places: 0) }

    /// Its digits with at least `places` of them after the point: 18.2 with two places is `18.20`.
    public func printed(places: Int) -> String {
        var digits = String(coefficient.magnitude)
        let shown = max(scale, places)
        digits += String(repeating: "0", count: shown - scale)
        if digits.utf8.count <= shown {
            digits = String(repeating: "0", count: shown + 1 - digits.utf8.count) + digits
        }
        let sign = coefficient < 0 ? "-" : ""
        return shown == 0 ? sign + digits : sign + digits.dropLast(shown) + "." + digits.suffix(shown)
    }
}
