/// A horizontal length on the grid (字), counted in half cells: one 汉字 is two, a digit one.
///
/// A full line is 28 cells, 56 half cells: the columns of a text file.
/// - Source: GB/T 9704-2012, 3.1 and 5.2.3; GB/T 15835-2011, 5.1.7.
package struct CellCount: Hashable, Comparable, Sendable {
    /// Half cells (columns of a text file).
    package var halves: Int

    /// Creates a length of half cells.
    package init(halves: Int) { self.halves = halves }

    /// A length of whole cells (N字).
    package static func cells(_ count: Int) -> CellCount { CellCount(halves: count * 2) }

    /// No length.
    package static let zero = CellCount(halves: 0)

    package static func < (left: CellCount, right: CellCount) -> Bool { left.halves < right.halves }
    package static func + (left: CellCount, right: CellCount) -> CellCount {
        CellCount(halves: left.halves + right.halves)
    }
    package static func - (left: CellCount, right: CellCount) -> CellCount {
        CellCount(halves: left.halves - right.halves)
    }
}
