import GongwenModel

extension [Block] {
    /// The blocks with those inside passages in the passages' place: a resolved document's passages show what they hold.
    var withoutPassages: [Block] {
        guard contains(where: { if case .passage = $0 { true } else { false } }) else { return self }
        var flat: [Block] = []
        var rest: [ArraySlice<Block>] = [self[...]]
        while let last = rest.indices.last {
            switch rest[last].popFirst() {
            case .passage(let passage)?: rest.append(passage.blocks[...])
            case let block?: flat.append(block)
            case nil: rest.removeLast()
            }
        }
        return flat
    }
}
