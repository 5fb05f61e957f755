/// A length on paper (毫米).
package struct Millimetres: Hashable, Comparable, Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    /// The length in millimetres.
    package var value: Double

    /// Creates a length.
    package init(_ value: Double) { self.value = value }
    package init(floatLiteral value: Double) { self.value = value }
    package init(integerLiteral value: Int) { self.value = Double(value) }

    package static func < (left: Millimetres, right: Millimetres) -> Bool { left.value < right.value }
    package static func + (left: Millimetres, right: Millimetres) -> Millimetres {
        Millimetres(left.value + right.value)
    }
    package static func - (left: Millimetres, right: Millimetres) -> Millimetres {
        Millimetres(left.value - right.value)
    }
    package static func * (left: Millimetres, right: Double) -> Millimetres { Millimetres(left.value * right) }
    package static func / (left: Millimetres, right: Double) -> Millimetres { Millimetres(left.value / right) }
}
