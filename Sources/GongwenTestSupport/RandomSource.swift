/// A stream of numbers that a seed determines (SplitMix64): the same seed, the same documents, on every machine.
package struct RandomSource: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Begins the stream of a seed.
    package init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number below `limit`, which is at least 1.
    package mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// True once in `times` on average.
    package mutating func chance(_ times: Int) -> Bool { below(times) == 0 }

    /// One of the elements.
    ///
    /// - Precondition: there is at least one.
    package mutating func pick<Choices: RandomAccessCollection>(_ choices: Choices) -> Choices.Element {
        choices[choices.index(choices.startIndex, offsetBy: below(choices.count))]
    }
}
