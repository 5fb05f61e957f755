/// A page of the type area (版心): always as many lines as the profile says, empty ones included.
package struct Page: Hashable, Sendable {
    /// The side on which the page number stands (页码位置, 7.5).
    package enum NumberSide: Sendable {
        /// Odd pages, left of the right edge by one 字 (单页码居右空一字).
        case right
        /// Even pages, right of the left edge by one 字 (双页码居左空一字).
        case left
    }
    /// The lines from the top.
    package var lines: [PlacedLine]
    /// The number, from 1; it counts on where it is not printed.
    package var number: Int
    /// Whether the number is printed.
    package var isNumbered: Bool
    /// A rule below the type area, in the place of the number (信函首页下端双线).
    package var footRule: Rule?

    /// Creates a page.
    package init(lines: [PlacedLine], number: Int, isNumbered: Bool = true, footRule: Rule? = nil) {
        self.lines = lines
        self.number = number
        self.isNumbered = isNumbered
        self.footRule = footRule
    }

    /// Where the number stands.
    package var numberSide: NumberSide { number % 2 == 1 ? .right : .left }

    /// The number as printed, with its dashes: — 1 —.
    package var printedNumber: String { "— \(number) —" }
}
