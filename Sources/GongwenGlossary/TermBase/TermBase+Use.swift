package import GongwenModel

extension TermBase {
    /// The numbers of the entries that documents use or list.
    package func numbersUsed(in documents: [Document]) -> Set<Int> {
        let matcher = TermMatcher(entries.indices.flatMap { forms(of: $0) })
        var used: Set<Int> = []
        for document in documents {
            for entry in document.glossary?.entries ?? [] {
                if let number = self.entry(named: entry.headword)?.number { used.insert(number) }
            }
            var finder = TermUsageFinder(base: self, matcher: matcher)
            var copy = document
            var walk = ProseWalk { text, headings in finder.look(in: text, under: headings) }
            walk.walk(&copy)
            used.formUnion(finder.usages.map(\.term))
        }
        return used
    }
}
