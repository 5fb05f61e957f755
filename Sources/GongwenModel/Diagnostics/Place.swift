/// A place in the source an author wrote (源文件位置): line and column from 1, the column in Unicode code points.
///
/// Places take no part in the equality of a document: two places are always equal, so that a plan and
/// its re-read JSON compare equal. Compare `line` and `column` to compare places themselves.
public struct Place: Sendable, Hashable {
    /// The line, from 1; 0 where it is not known.
    public var line: UInt32
    /// The column in Unicode code points, from 1; 0 where only the line is known.
    public var column: UInt32

    /// Creates a place from a line and a column, both from 1.
    public init(line: UInt32, column: UInt32 = 0) {
        self.line = line
        self.column = column
    }

    /// No known place.
    public static let none = Place(line: 0)

    /// Whether there is a line to point at.
    public var isKnown: Bool { line > 0 }

    /// Always true: places take no part in equality.
    public static func == (_: Place, _: Place) -> Bool { true }

    /// Feeds nothing, to agree with `==`.
    public func hash(into _: inout Hasher) {}
}
