import GongwenModel
import GongwenRender
import GongwenTestSupport
import Testing

/// What holds for the page of every document.
@Suite struct HTMLLawTests {
    @Test(arguments: SampleDocuments.all.indices)
    func `prints every sample's characters in order and nothing else`(index: Int) throws {
        let document = SampleDocuments.all[index].document
        let page = try HTMLPages.read(document)
        #expect(try HTMLPages.prose(of: page) == HTMLPages.plainProse(of: document))
        try checkReferences(in: page)
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `prints, links and ranks soundly whatever the document holds`(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let document = documents.document()
        let page = try HTMLPages.read(document)
        #expect(try HTMLPages.prose(of: page) == HTMLPages.plainProse(of: document), "seed \(seed)")
        try checkReferences(in: page)
        #expect(!page.text().contains(RandomDocuments.silencingReason))
        #expect(HTMLRenderer().render(document).output == HTMLRenderer().render(document).output)
    }

    /// Ids are unique and valid; what points at an id finds it; no heading skips a rank; links do not hold links.
    private func checkReferences(in page: HTMLNode) throws {
        let ids = page.all.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
        for node in page.all {
            for name in ["aria-labelledby", "aria-describedby"] {
                if let id = node[name] { #expect(ids.contains(id), "\(name)=\(id)") }
            }
            if let link = node["href"] {
                #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "href=\(link)")
            }
        }
        for link in page.all("a") { #expect(link.all("a").count == 1) }
        let main = try #require(page.all("main").first)
        var last = 0
        for heading in main.all where heading.name.count == 2 && heading.name.hasPrefix("h") && heading.name != "hr" {
            let rank = try #require(Int(heading["aria-level"] ?? String(heading.name.dropFirst())))
            if last > 0 { #expect(rank <= last + 1, "h\(rank) below h\(last)") }
            last = rank
        }
    }
}
