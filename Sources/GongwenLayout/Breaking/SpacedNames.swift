/// Names of two characters with a blank between them (孙　立) in lists whose names a blank parts too.
enum SpacedNames {
    private static let blank: [UInt8] = [0xE3, 0x80, 0x80]

    /// Byte offsets inside such names, where no line may end.
    static func insides(of bytes: [UInt8]) -> Set<Int> {
        var found: Set<Int> = []
        var start = 0
        // What stands between blanks and marks: a part of one character begins a name, the next such part ends it.
        var single: Int?
        while start < bytes.count {
            var end = start
            while end < bytes.count, !bytes[end...].starts(with: blank), bytes[end] != 0x20 { end += 1 }
            let isSingle = end - start == 3 && (0xE4...0xE9).contains(bytes[start])
            if isSingle, single != nil {
                found.insert(start)
                single = nil
            } else {
                // The part before may end on a mark: 出席：孙.
                let last = end - 3
                let isAfterMark =
                    last - 3 >= start && (0xE4...0xE9).contains(bytes[last])
                    && [0xE3, 0xEF].contains(bytes[last - 3])
                single = isSingle || isAfterMark ? start : nil
            }
            let isWide = end < bytes.count && bytes[end] == 0xE3
            start = end + (isWide ? 3 : 1)
        }
        return found
    }
}
