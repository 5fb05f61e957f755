/// Which characters of a text stand inside brackets, quotation marks or 《》 (括号引号内外).
///
/// Only pairs that are closed within a few hundred characters count: a bracket that nobody closes encloses nothing.
struct Enclosure {
    /// The longest stretch that a pair may enclose, in characters.
    static let reach = 800

    private let depths: [Int32]
    private let partners: [Int: Int]

    /// Finds the pairs of a text.
    init(_ scalars: [Unicode.Scalar]) {
        var changes = [Int32](repeating: 0, count: scalars.count + 1)
        var partners: [Int: Int] = [:]
        var open: [(closing: Unicode.Scalar, offset: Int)] = []
        for (offset, scalar) in scalars.enumerated() where !OutlineGlyph.isPlain(scalar) {
            if let closing = OutlineGlyph.closing(scalar) {
                open.append((closing, offset))
            } else if let closed = OutlineGlyph.closed(scalar) {
                // An opening mark that was never closed may lie above: a few are passed over.
                for back in 1...4 where back <= open.count && open[open.count - back].closing == closed {
                    let start = open[open.count - back].offset
                    open.removeLast(back)
                    if offset - start <= Self.reach {
                        changes[start + 1] += 1
                        changes[offset] -= 1
                        partners[start] = offset
                    }
                    break
                }
            }
        }
        var depth: Int32 = 0
        for index in changes.indices {
            depth += changes[index]
            changes[index] = depth
        }
        depths = changes
        self.partners = partners
    }

    /// Whether a character stands inside a pair; the marks of the pair themselves do not.
    func encloses(_ offset: Int) -> Bool { depths[offset] > 0 }

    /// How many pairs a character stands in.
    func depth(at offset: Int) -> Int { Int(depths[offset]) }

    /// The closing mark of an opening one.
    func end(of start: Int) -> Int? { partners[start] }
}
