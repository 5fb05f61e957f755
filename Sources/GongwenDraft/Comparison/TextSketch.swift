/// Tells how alike two texts are without comparing them in full (相似度): the least hashes of their neighbouring tokens, in
/// which all numbers count the same.
///
/// - Source: Broder, On the resemblance and containment of documents, 1997.
struct TextSketch {
    /// How many hashes are kept.
    private static let most = 64

    /// Rising and distinct; all there are where they are fewer than the most.
    private(set) var hashes: [UInt32] = []

    /// Nothing.
    init() {}

    /// A text's sketch.
    init(_ tokens: WordTokens) {
        var all: [UInt32] = []
        all.reserveCapacity(tokens.ids.count)
        var before: UInt32 = 0
        for (index, id) in tokens.ids.enumerated() {
            let first = tokens.scalars[tokens.starts[index]]
            let own = TokenClass(first) == .digit ? 0x30 : id
            all.append(Self.mixed(before &* 0x9E37_79B1 ^ own))
            before = own
        }
        hashes = Self.least(of: all)
    }

    /// Adds another text.
    mutating func add(_ other: TextSketch) { hashes = Self.least(of: hashes + other.hashes) }

    /// How much two texts have in common, 0 to 1 (Dice).
    func likeness(to other: TextSketch) -> Double {
        if hashes.isEmpty || other.hashes.isEmpty { return 0 }
        var (left, right, common, seen) = (0, 0, 0, 0)
        // Both whole: exact. Otherwise only the least hashes of the two together are a fair sample.
        let isWhole = hashes.count < Self.most && other.hashes.count < Self.most
        let most = isWhole ? Int.max : Self.most
        while left < hashes.count, right < other.hashes.count, seen < most {
            seen += 1
            if hashes[left] == other.hashes[right] {
                common += 1
                left += 1
                right += 1
            } else if hashes[left] < other.hashes[right] {
                left += 1
            } else {
                right += 1
            }
        }
        if isWhole { return 2 * Double(common) / Double(hashes.count + other.hashes.count) }
        let shared = Double(common) / Double(min(most, max(seen, 1)))
        return 2 * shared / (1 + shared)
    }

    private static func least(of hashes: [UInt32]) -> [UInt32] {
        var least: [UInt32] = []
        least.reserveCapacity(min(hashes.count, most))
        for hash in hashes.sorted() where hash != least.last {
            least.append(hash)
            if least.count == most { break }
        }
        return least
    }

    private static func mixed(_ value: UInt32) -> UInt32 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 16)) &* 0x85EB_CA6B
        mixed = (mixed ^ (mixed >> 13)) &* 0xC2B2_AE35
        return mixed ^ (mixed >> 16)
    }
}

/// Finds texts that may be alike among many (相似候选).
struct SketchIndex {
    /// More texts than this that share a hash say nothing by it.
    private static let mostSharing = 24
    private var holders: [UInt32: [Int]] = [:]

    /// An index of some texts by their number.
    init(_ sketches: [(number: Int, sketch: TextSketch)]) {
        for (number, sketch) in sketches {
            for hash in sketch.hashes where holders[hash, default: []].count <= Self.mostSharing {
                holders[hash, default: []].append(number)
            }
        }
    }

    /// The texts that share most with one, the likeliest first, at most eight.
    func candidates(for sketch: TextSketch) -> [Int] {
        var shared: [Int: Int] = [:]
        for hash in sketch.hashes {
            guard let numbers = holders[hash], numbers.count <= Self.mostSharing else { continue }
            for number in numbers { shared[number, default: 0] += 1 }
        }
        return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map(\.key)
    }
}
