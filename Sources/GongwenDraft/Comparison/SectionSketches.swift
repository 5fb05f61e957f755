/// Sketches of sections with all that stands in them, each made once.
struct SectionSketches {
    /// Which of the two documents.
    enum Side { case old, new }

    private var names = TokenNames()
    private var old: [Int: TextSketch] = [:]
    private var new: [Int: TextSketch] = [:]

    /// The heading alone.
    mutating func heading(of node: Int, in outline: ComparedOutline) -> TextSketch {
        let heading = outline.nodes[node].heading
        return heading.isEmpty ? TextSketch() : TextSketch(WordTokens(heading, names: &names))
    }

    /// Heading, paragraphs and subsections.
    mutating func whole(of node: Int, in outline: ComparedOutline, _ side: Side) -> TextSketch {
        if let known = side == .old ? old[node] : new[node] { return known }
        var sketch = TextSketch()
        var work = [node]
        // Enough for a sound judgement; a text of any size costs no more.
        var characters = 0
        while let next = work.popLast(), characters < 20_000 {
            for text in [outline.nodes[next].heading] + outline.nodes[next].units.map(\.text) where !text.isEmpty {
                let tokens = WordTokens(text, names: &names)
                characters += tokens.scalars.count
                sketch.add(TextSketch(tokens))
            }
            work += outline.nodes[next].children.reversed()
        }
        switch side {
        case .old: old[node] = sketch
        case .new: new[node] = sketch
        }
        return sketch
    }
}
