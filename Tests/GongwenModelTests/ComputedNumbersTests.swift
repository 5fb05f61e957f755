import GongwenTestSupport
import Testing

@testable import GongwenModel

/// Numbers that were read as printed are computed again where that prints the same.
@Suite struct ComputedNumbersTests {
    private func section(_ level: Int, _ label: String, _ blocks: [Block] = []) -> Block {
        .section(Section(level: level, number: .printed(label), heading: "题", blocks: blocks))
    }

    private func numbers(_ blocks: [Block]) -> [OutlineNumber] {
        blocks.flatMap { block -> [OutlineNumber] in
            guard case .section(let section) = block else { return [] }
            return [section.number] + numbers(section.blocks)
        }
    }

    private func computed(_ blocks: [Block]) -> Document {
        Document(main: MainText(blocks: blocks)).withComputedNumbers()
    }

    @Test func `the standard's numbers are computed`() {
        let document = computed([
            section(1, "一、", [section(2, "（一）", [section(3, "1."), section(3, "2.")]), section(2, "（二）")]),
            section(1, "二、", [section(2, "（一）")]),
        ])
        #expect(document.numbering == .standard)
        #expect(numbers(document.main.blocks).allSatisfy { $0 == .automatic })
    }

    @Test func `tasks whose count goes on through the chapters make the level run on`() {
        let document = computed([
            section(1, "一、", [section(2, "1."), section(2, "2.")]),
            section(1, "二、", [section(2, "3."), section(2, "4.")]),
        ])
        #expect(document.numbering.levels[1] == .init(.arabicDot, runsOn: true))
        #expect(document.numbering.levels[0] == .init(.chineseComma))
        #expect(numbers(document.main.blocks).allSatisfy { $0 == .automatic })
    }

    @Test func `a number out of order, or in a form of its own, stays printed`() {
        let document = computed([
            section(1, "一、"), section(1, "三、"), section(1, "三、"), section(1, "四．"), section(1, "五、"),
            section(2, "(一)"),
        ])
        #expect(
            numbers(document.main.blocks) == [
                .automatic, .printed("三、"), .automatic, .printed("四．"), .automatic, .printed("(一)"),
            ])
        #expect(document.numbering == .standard)
    }

    @Test func `a level that has computed numbers keeps its form`() {
        let document = computed([
            .section(Section(level: 1, heading: "题")), section(1, "（二）"), section(1, "（三）"), section(2, "一是"),
        ])
        #expect(document.numbering.levels[0] == .init(.chineseComma))
        #expect(document.numbering.levels[1] == .init(.firstly))
        #expect(numbers(document.main.blocks)[1] == .printed("（二）"))
    }

    @Test func `lists, points, attachments and entries are computed where they can be`() throws {
        let list = ItemList(items: [.init(number: .printed("①"), "甲；"), .init(number: .printed("②"), "乙。")])
        let point = { (label: String) in Inline.point(Point(number: .printed(label), [.text("要点。", at: .none)])) }
        var document = Document(
            main: MainText(
                blocks: [.list(list), .paragraph(Paragraph(Text([point("一是"), point("三是"), point("三是")])))],
                attachments: [Attachment(title: "表", printedLabel: "附件1"), Attachment(title: "图", printedLabel: "附件二")]),
            glossary: GlossaryAppendix(
                order: .listed,
                entries: [
                    GlossaryEntry(headword: "甲", number: .printed("1.")),
                    GlossaryEntry(headword: "乙", number: .printed("2.")),
                ]))
        let computed = document.withComputedNumbers()
        guard case .list(let items)? = computed.main.blocks.first else { throw CancellationError() }
        #expect(items.style == .circled && items.items.allSatisfy { $0.number == .automatic })
        guard case .paragraph(let paragraph)? = computed.main.blocks.last else { throw CancellationError() }
        #expect(
            paragraph.text.inlines.map { inline -> OutlineNumber? in
                if case .point(let point) = inline { point.number } else { nil }
            } == [.automatic, .printed("三是"), .automatic])
        #expect(computed.main.attachments.map(\.printedLabel) == ["", "附件二"])
        #expect(computed.glossary?.marking == .numbered)
        #expect(computed.glossary?.entries.map(\.number) == [.unnumbered, .unnumbered])
        document.glossary?.entries[1].number = .printed("3.")
        #expect(document.withComputedNumbers().glossary == document.glossary)
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `a finished document has the labels it had before`(seed: UInt64) throws {
        var random = RandomSource(seed: seed)
        var documents = RandomDocuments(seed: seed)
        var document = documents.document()
        document.numbering = .standard
        // As an importer leaves it: every number printed, most of them what some scheme would give.
        let scheme = NumberingScheme(
            levels: (0..<5).map { _ in .init(random.pick(NumberStyle.allCases), runsOn: random.chance(2)) })
        document.numbering = scheme
        document = try #require(document.finishing().output)
        document.numbering = .standard
        document = document.printingNumbers(with: &random)
        let before = try #require(document.finishing().output)
        let computed = document.withComputedNumbers()
        let after = try #require(computed.finishing().output)
        #expect(Self.labels(before) == Self.labels(after), "seed \(seed)")
        #expect(computed.withComputedNumbers() == computed, "seed \(seed)")
    }

    @Test func `every number of a sound outline is computed`() throws {
        var found = 0
        var all = 0
        for seed in 1...40 as ClosedRange<UInt64> {
            var documents = RandomDocuments(seed: seed)
            var document = documents.document()
            document.passedOn = nil
            document.main.attachments = []
            document.numbering = .standard
            document.numbering.levels[1].runsOn = seed.isMultiple(of: 2)
            var random = RandomSource(seed: seed)
            document = try #require(document.finishing().output).printingNumbers(with: &random, mistakes: false)
            document.numbering = .standard
            document.withComputedNumbers().main.blocks.visitNumbers { number in
                // One that was printed before it was counted is none of the outline's.
                if number == .unnumbered || number.label == "(一)" { return }
                all += 1
                if number == .automatic { found += 1 }
            }
        }
        #expect(all > 30 && found == all, "\(found) of \(all)")
    }

    private static func labels(_ document: Document) -> [String] {
        var copy = document
        var labels: [String] = []
        copy.rewriteBodies { blocks in blocks.visitNumbers { labels.append($0.label) } }
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { if case .point(let point) = $0 { labels.append(point.number.label) } }
        }
        return labels + document.main.attachments.map(\.label)
            + (document.passedOn?.text.attachments.map(\.label) ?? [])
    }
}

extension Document {
    /// Every number as printed; some of them wrong.
    fileprivate func printingNumbers(with source: inout RandomSource, mistakes: Bool = true) -> Document {
        var copy = self
        var random = source
        func printed(_ number: OutlineNumber) -> OutlineNumber {
            if number == .unnumbered { return number }
            return .printed(mistakes && random.chance(8) ? random.pick(["(一)", "一、", "3．"]) : number.label)
        }
        copy.rewriteBodies { $0.rewriteNumbers(printed) }
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { inline in
                guard case .point(var point) = inline else { return }
                point.number = printed(point.number)
                inline = .point(point)
            }
        }
        source = random
        return copy
    }
}

extension [Block] {
    fileprivate mutating func rewriteNumbers(_ rewrite: (OutlineNumber) -> OutlineNumber) {
        for index in indices {
            switch self[index] {
            case .section(var section):
                section.number = rewrite(section.number)
                section.blocks.rewriteNumbers(rewrite)
                self[index] = .section(section)
            case .passage(var passage):
                passage.blocks.rewriteNumbers(rewrite)
                self[index] = .passage(passage)
            case .list(var list):
                for item in list.items.indices { list.items[item].number = rewrite(list.items[item].number) }
                self[index] = .list(list)
            case .paragraph, .table, .responsibility, .exhibit: break
            }
        }
    }

    fileprivate func visitNumbers(_ visit: (OutlineNumber) -> Void) {
        var copy = self
        copy.rewriteNumbers { number in
            visit(number)
            return number
        }
    }
}
