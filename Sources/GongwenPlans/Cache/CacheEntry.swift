import GongwenFiles

/// A document in the cache, with what the plan printed.
struct CacheEntry: Equatable {
    var document: [UInt8]
    var printed: [UInt8]

    /// Eight bytes that no other file begins with.
    private static let magic = Array("GWPLAN\u{0}\u{1}".utf8)
    private static let headLength = magic.count + 8 + 8 + 32

    init(document: [UInt8], printed: [UInt8]) {
        self.document = document
        self.printed = printed
    }

    /// Reads a file; nil when it is not a whole, unchanged entry.
    init?(file: [UInt8]) {
        let body = file.dropFirst(CacheEntry.headLength)
        guard file.starts(with: CacheEntry.magic), file.count >= CacheEntry.headLength,
            let length = Int(exactly: CacheEntry.number(file, at: 8)), length <= body.count,
            let rest = Int(exactly: CacheEntry.number(file, at: 16)), length + rest == body.count
        else { return nil }
        document = Array(body.prefix(length))
        printed = Array(body.dropFirst(length))
        guard Array(file[24..<CacheEntry.headLength]) == checksum else { return nil }
    }

    /// The file: magic, length of the document, length of what was printed (little endian), checksum, both.
    var file: [UInt8] {
        var file = CacheEntry.magic
        file.reserveCapacity(CacheEntry.headLength + document.count + printed.count)
        for length in [document.count, printed.count] {
            for shift in stride(from: 0, to: 64, by: 8) {
                file.append(UInt8(truncatingIfNeeded: length >> shift))
            }
        }
        return file + checksum + document + printed
    }

    private var checksum: [UInt8] {
        var hash = ContentHash()
        hash.add(document)
        hash.add(printed)
        return hash.bytes
    }

    private static func number(_ file: [UInt8], at start: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(file[start + $1]) << UInt64(8 * $1) }
    }
}
