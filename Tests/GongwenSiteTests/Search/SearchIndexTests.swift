import Foundation
import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenSite

/// The files that the search page reads.
@Suite struct SearchIndexTests {
    private static func file(of text: String) -> (entry: String, text: String) {
        let document = Document(
            header: Header(documentNumber: Text(text)),
            main: MainText(
                title: Text(text),
                blocks: [
                    .section(Section(heading: Text(text), blocks: [.paragraph(Paragraph(Text(text)))], anchor: "s"))
                ]))
        let found = SearchDocument(of: document, title: text, name: text, address: text, kind: text, year: 2026)
        return (String(decoding: found.entry.bytes, as: UTF8.self), String(decoding: found.textFile, as: UTF8.self))
    }

    /// An entry's fields, as any reader of JSON has them.
    private static func fields(of entry: Data) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: entry) as? [String: Any])
    }

    @Test(arguments: [
        "</script><script>alert(1)</script>", "]]>", "<!--", "-->", "\"+alert(1)+\"", "'\\\"", "甲\u{2028}乙\u{2029}丙",
        "甲\u{0}乙\u{1}\u{7F}\n\r\t", "${甲}`", "../../甲",
    ])
    func `text from outside stays inside its string`(_ text: String) throws {
        let files = Self.file(of: text)
        for file in [files.entry, files.text] {
            #expect(!file.contains("<") && !file.contains("]]>") && !file.contains("-->"))
            #expect(!file.unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x2029 })
            #expect(!file.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        }
        // JSON reads back what was written.
        let entry = try Self.fields(of: Data(files.entry.utf8))
        for key in ["name", "address", "title", "kind", "number"] { #expect(entry[key] as? String == text) }
        let heading = (entry["headings"] as? [[Any]])?.first
        #expect(heading?.first as? Int == 1 && heading?.dropFirst().map { $0 as? String } == ["s", text])
        let call = "gongwenSearch.text("
        #expect(files.text.hasPrefix(call) && files.text.hasSuffix(");\n"))
        let arguments = try JSONSerialization.jsonObject(
            with: Data("[\(files.text.dropFirst(call.count).dropLast(3))]".utf8))
        #expect((arguments as? [Any])?.first as? String == text)
        #expect((arguments as? [Any])?.last as? [[String]] == [["s", text]])
    }

    @Test func `the same document gives the same bytes`() {
        let make = {
            SearchDocument(
                of: SampleDocuments.notice, title: "通知", name: "a", address: "documents/a.html", kind: "通知", year: 2026)
        }
        #expect(make().entry == make().entry)
        #expect(make().textFile == make().textFile)
    }

    @Test func `a chunk names its number and holds the entries in order`() {
        let entries = ["甲", "乙", "丙"].map {
            SearchDocument(of: Document(main: MainText(title: Text($0))), title: $0, name: $0, address: $0, kind: "", year: nil)
                .entry
        }
        let chunk = String(decoding: SearchIndex.chunk(entries[1...], number: 2), as: UTF8.self)
        #expect(chunk.hasPrefix("gongwenSearch.index(2,[\n{\"name\":\"乙\"") && chunk.hasSuffix("}\n]);\n"))
        #expect(chunk.contains("},\n{\"name\":\"丙\"") && !chunk.contains("甲"))
        #expect(chunk.contains("\"year\":\"\""))
        #expect(SearchIndex.chunk([], number: 1) == Array("gongwenSearch.index(1,[\n\n]);\n".utf8))
    }

    @Test func `chunks and paths are counted from one`() {
        #expect([0, 1, 64, 65, 1_000].map(SearchIndex.chunkCount) == [0, 1, 1, 2, 16])
        #expect(SearchIndex.chunkPath(1) == "search/index-1.js")
        #expect(SearchIndex.textPath(of: "青禾县2026") == "search/text/青禾县2026.js")
    }

    @Test func `the script has no way to read markup`() {
        let script = String(decoding: SearchIndex.script, as: UTF8.self)
        for word in ["innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "fetch(", "XMLHttp"] {
            #expect(!script.contains(word), "\(word)")
        }
        #expect(script.contains("\n\"use strict\";\n"))
    }
}
