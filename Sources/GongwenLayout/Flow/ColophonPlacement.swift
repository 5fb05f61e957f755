/// Puts the 版记 at the foot of the last page, its last rule on the last line (7.4.1).
struct ColophonPlacement {
    let height: Int
    let place: LayoutProfile.ColophonPlace

    /// The pages with the 版记: on the last one where it fits, else on a new one; one longer than a page runs over several.
    ///
    /// On the last side of a duplex print it stands on an even page; a blank page before it, and it itself after one,
    /// carry no number (7.5).
    func pages(_ pages: [FilledPage], with colophon: [PlacedLine]) -> [FilledPage] {
        guard !colophon.isEmpty else { return pages }
        var pages = pages
        let isOnSide = place == .lastPage || pages.count.isMultiple(of: 2)
        if isOnSide, let last = pages.last, !last.isSideways, last.lines.count + colophon.count <= height {
            pages[pages.count - 1].lines += blanks(height - last.lines.count - colophon.count) + colophon
            return pages
        }
        let needed = (colophon.count + height - 1) / height
        var isNumbered = true
        if place == .lastSide, !(pages.count + needed).isMultiple(of: 2) {
            isNumbered = false
            pages.append(FilledPage(isNumbered: false))
        }
        var rest = colophon[...]
        while rest.count > height {
            pages.append(FilledPage(lines: Array(rest.prefix(height)), isNumbered: isNumbered))
            rest = rest.dropFirst(height)
        }
        pages.append(FilledPage(lines: blanks(height - rest.count) + rest, isNumbered: isNumbered))
        return pages
    }

    private func blanks(_ count: Int) -> [PlacedLine] { Array(repeating: .blank, count: count) }
}
