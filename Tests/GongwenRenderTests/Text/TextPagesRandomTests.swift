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
        let layout = DocumentLayout().pages(of: document)
        let pages = try #require(layout.output)
        let ordered = document.inZones(movingFor: layout.diagnostics)
        let plain = try #require(PlainRenderer(marksScripts: false).render(ordered).output)
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
