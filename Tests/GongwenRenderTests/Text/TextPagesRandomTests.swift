import GongwenLayout
import GongwenModel
import GongwenPlain
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// Laws of text pages over random documents; a failure names its seed.
@Suite struct TextPagesRandomTests {
    private static func document(_ seed: UInt64) -> Document {
        var documents = RandomDocuments(seed: seed, awkward: !seed.isMultiple(of: 3))
        return documents.document()
    }

    @Test(arguments: [UInt64](1...150))
    func `a page is 22 lines of at most 56 columns and its number, a form feed between pages`(seed: UInt64) throws {
        let document = Self.document(seed)
        let output = try #require(TextPageRenderer().render(document).output)
        let pages = TextPages(output)
        #expect(output.last == 0x0A)
        for (index, page) in pages.pages.enumerated() {
            #expect(page.count == 23, "seed \(seed), page \(index + 1)")
            for line in page {
                #expect(TextPages.width(line) <= 56, "seed \(seed): \(line)")
                #expect(line.last != " " && line.last != "　", "seed \(seed): \(line)")
            }
            let number = index % 2 == 0 ? page[22] : "　" + page[22].drop { $0 == "　" }
            let isLetterFront = document.form == .letter && index == 0
            #expect(isLetterFront || number.hasSuffix("— \(index + 1) —"), "seed \(seed): \(page[22])")
            #expect(isLetterFront || page[22] == number, "seed \(seed)")
        }
    }

    @Test(arguments: [UInt64](1...300))
    func `the pages hold the characters of the plain text, in the order of the zones`(seed: UInt64) throws {
        let document = Self.document(seed)
        let plain = try #require(PlainRenderer(marksScripts: false).render(document.inZones).output)
        let pages = try #require(DocumentLayout().pages(of: document).output)
        let read = ReadingOrder.text(of: pages)
        let expected = ReadingOrder.visible(String(decoding: plain, as: UTF8.self))
        let common = zip(read.unicodeScalars, expected.unicodeScalars).prefix { $0 == $1 }.count
        #expect(read == expected, "seed \(seed), from character \(common)")
    }

    @Test(arguments: [UInt64](1...40))
    func `what is printed is what was placed`(seed: UInt64) throws {
        let document = Self.document(seed)
        let placed = try #require(DocumentLayout().pages(of: document).output)
        let printed = TextPages(try #require(TextPageRenderer().render(document).output)).pages
        #expect(placed.count == printed.count)
        for (page, lines) in zip(placed, printed) {
            for (line, text) in zip(page.lines, lines) where line.rule == nil {
                #expect(
                    ReadingOrder.visible(text) == ReadingOrder.visible(line.runs.map(\.text).joined()), "seed \(seed)")
                var end = CellCount.zero
                for run in line.runs {
                    #expect(run.column >= end, "seed \(seed): \(text)")
                    end = run.column + run.width
                }
            }
        }
    }
}

extension Document {
    /// The document in the order of a page: 版头, text, 落款, what is appended, 版记, whatever the order it is printed in.
    fileprivate var inZones: Document {
        let standard = ElementSlot.allCases
        let entries = PrintedElement.all(beginning: main.asPrinted)
        func isPresent(_ entry: PrintedElement) -> Bool {
            elements.contains { element in
                switch (element, entry.slot) {
                case (.lines(let kind, _), .lines(let other)): kind == other
                case (.body, .body), (.attachment, .attachment), (.passedOn, .passedOn), (.glossary, .glossary): true
                default: false
                }
            }
        }
        let end = entries.lastIndex { zone(of: $0.slot) == 1 && $0.slot != .lines(.other) && isPresent($0) } ?? -1
        var isClosed = false
        let keys = entries.enumerated().map { index, entry -> (Int, Int, Int) in
            var zone = zone(of: entry.slot)
            if (zone == 2 || zone == 3) && isPresent(entry) { isClosed = true }
            if entry.slot == .lines(.other), isClosed, index > end { zone = 3 }
            let order = zone == 1 || zone == 3 ? index : standard.firstIndex(of: entry.slot) ?? 0
            return (zone, order, index)
        }
        var copy = self
        copy.main.asPrinted = keys.sorted { $0 < $1 }.map { entries[$0.2] }
        return copy
    }

    private func zone(of slot: ElementSlot) -> Int {
        switch slot {
        case .body: 1
        case .attachment, .passedOn, .glossary: 3
        case .lines(let kind):
            switch kind {
            case .copyNumber, .security, .urgency, .organMark, .documentNumber, .signatories: 0
            case .signatures, .signers, .issueDate, .notes: 2
            case _ where kind.isColophon: 4
            default: 1
            }
        }
    }
}
