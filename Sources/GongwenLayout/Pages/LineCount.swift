/// A vertical length on the grid (行).
///
/// - Source: GB/T 9704-2012, 3.2 and 5.2.3.
package struct LineCount: Hashable, Comparable, Sendable {
    /// Whole lines.
    package var count: Int

    /// Creates a length of lines.
    package init(_ count: Int) { self.count = count }

    package static func < (left: LineCount, right: LineCount) -> Bool { left.count < right.count }
}
