/// Breaks a title into centred lines of a balanced shape (标题回行): words stay whole, lines form a trapezoid or a lozenge.
///
/// - Source: GB/T 9704-2012, 7.3.1.
struct TitleBreaker {
    /// A place where a line may end.
    private struct Place {
        var start: Int
        var column: Int
        /// What ending a line here costs.
        var cost: Int
    }

    let breaker: LineBreaker
    /// Half cells of the widest line.
    let limit: Int
    /// Names of bodies that the document says elsewhere too, which are not parted.
    var names: [[UInt8]] = []

    /// More lines than these are broken like running text; no title is so long.
    private static let mostLines = 6

    /// The lines of a title.
    func lines(of title: Prose) -> [BrokenLine] {
        let plain = breaker.lines(of: title.bytes, first: limit, rest: limit)
        guard plain.count > 1, plain.count <= Self.mostLines, !title.bytes.contains(0x0A) else { return plain }
        let places = places(in: title.bytes)
        var best: (cost: Int, ends: [Int])?
        for count in plain.count...plain.count + 2 {
            // The last is for names that no division into fewer lines keeps whole.
            if count == plain.count + 2, let best, best.cost < TitleWords.insideName { break }
            let search = TitleSearch(
                columns: places.map(\.column), costs: places.map(\.cost), limit: limit, count: count)
            guard let found = search.best(), found.cost < best?.cost ?? Int.max else { continue }
            best = found
        }
        guard let best else { return plain }
        var start = 0
        return best.ends.flatMap { end -> [BrokenLine] in
            let slice = Array(title.bytes[start..<places[end].start])
            defer { start = places[end].start }
            let single = breaker.lines(of: slice, first: limit, rest: limit)
            return single.map { BrokenLine(start: $0.start + start, end: $0.end + start, width: $0.width) }
        }
    }

    /// The places of a title, its beginning first and its end last.
    private func places(in bytes: [UInt8]) -> [Place] {
        let words = TitleWords(bytes, names: names)
        var scanner = BreakScanner(bytes, level: breaker.level)
        var places = [Place(start: 0, column: 0, cost: 0)]
        var column = 0
        while let step = scanner.next() {
            if step.before == .allowed {
                places.append(Place(start: step.start, column: column, cost: words.cost(at: step.start)))
            }
            column += step.width
        }
        places.append(Place(start: bytes.count, column: column, cost: 0))
        return places
    }
}
