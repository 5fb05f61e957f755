/// A page of the type area (版心): always as many lines as the profile says, empty ones included.
package struct Page: Hashable, Sendable {
    /// The side on which the page number stands (页码位置, 7.5).
    package enum NumberSide: Sendable {
        /// In the middle, where the house has settled so.
        case centre
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
    /// Where numbers stand.
    package var numberPlace: LayoutProfile.NumberPlace
    /// Whether the lines run along the longer side of the paper (横排); the number stays where upright pages have it.
    package var isSideways: Bool

    /// Creates a page.
    package init(
        lines: [PlacedLine], number: Int, isNumbered: Bool = true, footRule: Rule? = nil,
        numberPlace: LayoutProfile.NumberPlace = .outside, isSideways: Bool = false
    ) {
        self.lines = lines
        self.number = number
        self.isNumbered = isNumbered
        self.footRule = footRule
        self.numberPlace = numberPlace
        self.isSideways = isSideways
    }

    /// Where the number stands.
    package var numberSide: NumberSide {
        switch numberPlace {
        case .centre: .centre
        case .outside: number % 2 == 1 ? .right : .left
        }
    }

    /// The edge of the upright paper at which the head of a sideways page lies (8): the binding side of odd pages, the
    /// cut side of even ones, which is the left edge of both in a bound print.
    package var sidewaysHead: PageEdge { number % 2 == 1 ? .binding : .cut }

    /// The number as printed, with its dashes: — 1 —.
    package var printedNumber: String { "— \(number) —" }
}

/// An edge of the paper: where it is bound (订口) or cut (切口).
package enum PageEdge: Sendable { case binding, cut }
