package import GongwenModel

/// A hole under its name, and where it stands (待填处).
package struct NamedHole: Sendable, Equatable {
    /// Where it stands.
    package enum Position: Sendable, Equatable {
        /// In the prose (行文).
        case prose
        /// In a value of an indicator: its level or its growth (指标值).
        case indicator(line: UInt32, isGrowth: Bool)
    }
    /// The hole as it was read, with a name (编号).
    package var hole: Hole
    /// Where it stands.
    package var position: Position
    /// Whether the name is written by the author or an indicator's.
    package var isNamed: Bool
    /// How many numbers the answer has, parted by colons; 0 for a single one.
    package var ratioParts = 0
}

extension Document {
    /// Every hole of a document as it was read: those of the prose in reading order, then those of its indicators.
    package var namedHoles: [NamedHole] {
        var given: [Bool] = []
        forEachHole { given.append(!$0.identifier.isEmpty) }
        let named = namingHoles()
        var holes: [NamedHole] = []
        named.forEachHole { holes.append(NamedHole(hole: $0, position: .prose, isNamed: given[holes.count])) }
        for indicator in named.indicators where !indicator.isShared {
            for value in indicator.values {
                for (hole, isGrowth) in [(value.hole, false), (value.growthHole, true)] {
                    guard let hole else { continue }
                    holes.append(
                        NamedHole(
                            hole: hole, position: .indicator(line: value.place.line, isGrowth: isGrowth), isNamed: true,
                            ratioParts: isGrowth ? 0 : indicator.parts.count))
                }
            }
        }
        return holes
    }

    private func forEachHole(_ visit: (Hole) -> Void) {
        var copy = self
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { if case .hole(let hole) = $0 { visit(hole) } }
        }
    }
}
