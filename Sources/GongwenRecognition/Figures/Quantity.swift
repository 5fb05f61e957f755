/// A number with its unit in a paragraph (数量).
struct Quantity {
    /// Digits, with a sign, a range or colons where printed: 402.6, 5-5.5, 9.5:43.4:47.1.
    var digits: Range<Int>
    /// The unit with its scale; empty for a pure number.
    var unit: Range<Int>
    /// What the unit measures.
    var unitClass: UnitClass
    /// A unit printed between the two ends of a range (5%-6%), left out of the value.
    var innerUnit: Range<Int>?
    /// 余, 多 or 左右, 以上 behind it; empty where there is none.
    var comparator: Range<Int>
    /// Where it ends, comparator and 大关 included.
    var end: Int
    /// In a list whose values have a verb each (增长10.2%、下降3.5%): whether its verb is one of falling.
    var isFall: Bool?
    /// Whether it has no unit of its own yet and takes that of the next one (8.5和9.2个百分点).
    var lacksUnit = false

    /// Digits and unit.
    var span: Range<Int> { digits.lowerBound..<max(digits.upperBound, unit.upperBound) }
}
