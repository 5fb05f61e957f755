/// What the rules have decided of a passage so far (已定事项): the first rule that takes a character keeps it.
struct DraftClaims {
    /// A decision; ranges are offsets of ``DraftPassage/folded``.
    struct Claim {
        var range: Range<Int>
        var number: Range<Int>
        var kind: DraftItem.Kind
        var verdict: DraftItem.Verdict
        var reason: String
    }
    private(set) var claims: [Claim] = []
    private var taken: [Bool]
    /// Which characters have become part of a hole.
    private var inHole: [Bool]
    /// Which are numbers that do not stay.
    private var inFigure: [Bool]

    /// Creates claims on a passage of so many characters.
    init(count: Int) {
        taken = [Bool](repeating: false, count: count)
        inHole = taken
        inFigure = taken
    }

    /// Whether a character is part of a hole.
    func isHole(_ place: Int) -> Bool { inHole[place] }

    /// Whether a character is part of a hole or of a number asked about.
    func isFigure(_ place: Int) -> Bool { inFigure[place] }

    /// Whether nothing of a range is taken yet.
    func isFree(_ range: Range<Int>) -> Bool { !taken[range].contains(true) }

    /// Whether a character is free.
    func isFree(_ place: Int) -> Bool { place < taken.count && !taken[place] }

    /// Takes a range if nothing of it is taken.
    mutating func take(
        _ range: Range<Int>, number: Range<Int>? = nil, _ kind: DraftItem.Kind, _ verdict: DraftItem.Verdict,
        _ reason: String
    ) {
        guard !range.isEmpty, isFree(range) else { return }
        for place in range { taken[place] = true }
        switch verdict {
        case .hole:
            for place in range {
                inHole[place] = true
                inFigure[place] = true
            }
        case .ask where kind == .number: for place in range { inFigure[place] = true }
        case .ask, .stay, .roll: break
        }
        claims.append(Claim(range: range, number: number ?? range, kind: kind, verdict: verdict, reason: reason))
    }

    /// Asks about a range, or about what is free of it round a place.
    mutating func ask(
        _ range: Range<Int>, _ kind: DraftItem.Kind, _ reason: String, _ prompt: String, choices: [String] = []
    ) {
        take(range, kind, .ask(prompt: prompt, choices: choices), reason)
    }
}
