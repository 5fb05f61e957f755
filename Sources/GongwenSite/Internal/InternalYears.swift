import GongwenBuild
import GongwenDraft
import GongwenModel
import GongwenRender

/// Two consecutive years side by side (相邻年度): targets and outcomes, tasks, figures, bodies, terms of their documents.
struct InternalYears {
    /// Two years with documents of one kind.
    struct Span {
        let first: Int
        let pairs: InternalPairs

        var name: String { "\(first)—\(first + 1)年" }
        var path: String { "years/\(first)-\(first + 1).html" }
    }

    /// The latest first.
    let list: [Span]

    /// - Parameter documents: in the order of the pages.
    init(_ documents: [InternalDocument]) {
        var years: [Int: [InternalDocument]] = [:]
        for document in documents { if let year = document.year { years[year, default: []].append(document) } }
        list = years.keys.sorted(by: >).compactMap { year in
            guard let old = years[year], let new = years[year + 1] else { return nil }
            let pairs = InternalPairs(old, new)
            return pairs.pairs.isEmpty ? nil : Span(first: year, pairs: pairs)
        }
    }

    /// A page for each two years; where many documents are compared, one more for each pair.
    ///
    /// - Parameter write: called for each page as it is made.
    func forEachPage(_ write: (InternalPage) throws -> Void) rethrows {
        for span in list {
            let pairs = span.pairs.pairs
            let isSplit = pairs.count > Self.mostOnOnePage
            var names = InternalFileNames()
            let paths = pairs.map { pair in
                isSplit ? "years/\(span.first)-\(span.first + 1)-\(names.name("d", for: pair.new.title)).html" : ""
            }
            var page = page(of: span)
            page.values.set("hasSeveral", pairs.count > 1)
            page.values.set(
                "listed",
                zip(pairs, paths).enumerated().map { place, pair in
                    var one = PageValues()
                    let target = isSplit ? "../" + SiteAddress.link(pair.1) : "#pair-\(place + 1)"
                    one.set("listedParts", [InternalTable.Part(pair.0.name, target).values])
                    return one
                })
            if !isSplit {
                page.values.set("pairs", pairs.enumerated().map { values(of: $1, number: $0 + 1) })
            }
            try write(page)
            guard isSplit else { continue }
            for (pair, path) in zip(pairs, paths) {
                let above = InternalPage.Step(words: span.name, address: "../" + SiteAddress.link(span.path))
                var page = InternalPage(
                    path, template: "internal-years", title: "\(span.name)对照：\(pair.new.title)",
                    trail: Self.trail + [above])
                page.values.set("pairs", [values(of: pair, number: 1)])
                try write(page)
            }
        }
    }

    /// How many pairs are told on the page of their years.
    private static let mostOnOnePage = 6

    private static let trail: [InternalPage.Step] = [
        .init(words: "内部资料", address: "../index.html"), .init(words: "相邻年度", address: "../index.html#years"),
    ]

    private func page(of span: Span) -> InternalPage {
        var page = InternalPage(span.path, template: "internal-years", title: span.name + "对照", trail: Self.trail)
        page.values.set(
            "alone",
            span.pairs.alone.map { document in
                var one = PageValues()
                one.set("aloneParts", Self.parts(of: document).map(\.values))
                return one
            })
        page.values.set("hasAlone", !span.pairs.alone.isEmpty)
        return page
    }

    private func values(of pair: InternalPairs.Pair, number: Int) -> PageValues {
        var values = PageValues()
        values.set("pairId", "pair-\(number)")
        values.set("pairName", pair.name)
        values.set("oldParts", Self.parts(of: pair.old).map(\.values))
        values.set("newParts", Self.parts(of: pair.new).map(\.values))
        guard let old = pair.old.document, let new = pair.new.document else { return values }
        let comparison = Comparison(of: old, and: new)
        let tables = ComparisonTables(comparison)
        values.set("summary", ComparisonWords.summary(of: comparison).map { InternalFact($0.name, $0.words).values })
        let chapters: [(String, [MarkedPage.Block])] = [
            ("目标与完成", tables.targets), ("任务", tables.tasks), ("数字", tables.figures), ("单位与任务", tables.bodies),
            ("名词解释", tables.terms),
        ]
        values.set(
            "chapters",
            chapters.enumerated().compactMap { place, chapter in
                chapter.1.isEmpty ? nil : Self.values(of: chapter, identifier: "pair-\(number)-\(place + 1)")
            })
        return values
    }

    private static func parts(of document: InternalDocument) -> [InternalTable.Part] {
        [
            .init("《\(document.title)》", document.address(from: "../")),
            .init("（\(document.yearInWords)，\(document.stageInWords)）"),
        ]
    }

    private static func values(of chapter: (String, [MarkedPage.Block]), identifier: String) -> PageValues {
        var values = PageValues()
        values.set("chapterId", identifier)
        values.set("chapterName", chapter.0)
        values.set(
            "blocks",
            chapter.1.enumerated().map { place, block in
                var one = PageValues()
                switch block {
                case .table(let caption, let head, let rows):
                    let table = InternalTable(
                        identifier: "\(identifier)-\(place + 1)", caption: caption, columns: head,
                        rows: rows.map { $0.map { InternalTable.Cell($0.parts) } })
                    one.set("tables", [table.withoutEmptyColumns.values])
                case .remark(let words):
                    one.set("hasParagraph", true)
                    one.set("paragraphParts", [InternalTable.Part(words).values])
                case .heading(_, let words, let badges, let note):
                    one.set("hasParagraph", true)
                    one.set("paragraphParts", words.parts.map(\.values))
                    one.set("badge", badges.joined(separator: "、"))
                    one.set("note", note)
                case .paragraph(let words, let badge, let note):
                    one.set("hasParagraph", true)
                    one.set("paragraphParts", words.parts.map(\.values))
                    one.set("badge", badge)
                    one.set("note", note)
                }
                return one
            })
        return values
    }
}

extension MarkedPage.Words {
    /// Words of a cell or a paragraph, those that are there.
    fileprivate var parts: [InternalTable.Part] {
        filter { !$0.text.isEmpty }.map { InternalTable.Part($0.text, mark: $0.mark) }
    }
}
