/// Puts the 版记 at the foot of the last page, its last rule on the last line (7.4.1).
struct ColophonPlacement {
    let height: Int

    /// The pages with the 版记: on the last one where it fits, else on a new one; one longer than a page runs over several.
    func pages(_ pages: [[PlacedLine]], with colophon: [PlacedLine]) -> [[PlacedLine]] {
        guard !colophon.isEmpty else { return pages }
        var pages = pages
        if let last = pages.last, last.count + colophon.count <= height {
            pages.removeLast()
            pages.append(last + blanks(height - last.count - colophon.count) + colophon)
            return pages
        }
        var rest = colophon[...]
        while rest.count > height {
            pages.append(Array(rest.prefix(height)))
            rest = rest.dropFirst(height)
        }
        pages.append(blanks(height - rest.count) + rest)
        return pages
    }

    private func blanks(_ count: Int) -> [PlacedLine] { Array(repeating: .blank, count: count) }
}
