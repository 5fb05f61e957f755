import GongwenModel

/// Tells the source places of a text's characters (文字在源文件中的位置), asked for in ascending order: each byte is counted once.
struct PlaceFinder {
    private let tree: ProseTree
    private var node = -1
    private var offset = 0
    private var column: UInt32 = 0

    /// Creates a finder for prose laid out as `tree`.
    init(_ tree: ProseTree) { self.tree = tree }

    /// The place of the character at an offset that lies in a leaf; the column moves on where the leaf's is known.
    mutating func place(at wanted: Int) -> Place {
        guard let leaf = tree.leaf(at: wanted) else { return .none }
        let place = tree.nodes[leaf].place
        guard place.column > 0 else { return place }
        if leaf != node || wanted < offset {
            node = leaf
            offset = tree.nodes[leaf].start
            column = place.column
        }
        for byte in tree.bytes[offset..<wanted] where byte & 0xC0 != 0x80 { column += 1 }
        offset = wanted
        return Place(line: place.line, column: column)
    }
}
