import GongwenTestSupport
import Testing

@testable import GongwenModel

@Suite struct ArchiveTests {
    static let seeds = (0..<60).map { UInt64($0) &* 7919 &+ 1 }

    static func document(_ seed: UInt64) -> Document {
        var source = RandomDocuments(seed: seed)
        return source.document()
    }

    @Test(arguments: seeds) func `binary form reads back equal, places included`(seed: UInt64) throws {
        let document = Self.document(seed)
        let bytes = document.binary()
        let back = try Document(binary: bytes)
        #expect(back == document)
        #expect(back.binary() == bytes)
    }

    @Test(arguments: seeds) func `JSON form reads back equal`(seed: UInt64) throws {
        let document = Self.document(seed)
        let bytes = document.json()
        #expect(try Document(json: bytes) == document)
        #expect(try Document(json: document.json(places: true)) == document)
        #expect(document.json() == bytes, "the same document gives the same bytes")
    }

    @Test func `places survive in JSON only when asked for`() throws {
        var document = Document(main: MainText(title: Text("甲", at: Place(line: 3, column: 5))))
        document.main.blocks = [
            .paragraph(Paragraph(Text([.text("乙", at: Place(line: 9, column: 2))], at: Place(line: 8))))
        ]
        let placed = try Document(json: document.json(places: true))
        #expect(placed.main.title.place.line == 3 && placed.main.title.place.column == 5)
        guard case .paragraph(let paragraph) = placed.main.blocks[0] else { return #expect(Bool(false)) }
        #expect(paragraph.text.inlines[0].place.line == 9)
        #expect(!String(decoding: document.json(), as: UTF8.self).contains("place"))
    }

    @Test func `every cut of the binary form is refused, never a crash`() {
        let bytes = Self.document(5).binary()
        for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 400)) {
            #expect(throws: DocumentFormatError.self) { try Document(binary: Array(bytes.prefix(count))) }
        }
    }

    @Test(arguments: 0..<200) func `damaged binary form is refused or read, never a crash`(seed: Int) {
        var bytes = Self.document(UInt64(seed % 7)).binary()
        var random = RandomSource(seed: UInt64(seed))
        for _ in 0..<4 { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next()) }
        do { _ = try Document(binary: bytes) } catch { #expect(!error.message.isEmpty) }
    }

    @Test(arguments: [
        ("", "JSON 不完整", 1, 1), ("[]", "文档 JSON 应是一个对象", 1, 1),
        (#"{"format": "gongwen-document"}"#, "缺少 \"version\"", 1, 1),
        ("{\"format\": \"gongwen-document\", \"version\": 1,\n  \"标题\": \"甲\"}", "未知的字段“标题”", 2, 9),
        (
            "{\"format\": \"gongwen-document\", \"version\": 1,\n \"stage\": \"final\"}",
            "此处应是下列之一：\"discussion\"", 2, 11
        ),
        ("{\"format\": \"gongwen-document\", \"version\": 9}", "文档 JSON 的版本应是 1", 1, 43),
        (
            "{\"format\": \"gongwen-document\", \"version\": 1, \"main\": {\"blocks\": [{\"type\": \"chapter\"}]}}",
            "\"type\" 应是下列之一", 1, 75
        ),
        ("{\"format\": \"gongwen-document\",, }", "此处应是字段名", 1, 31),
        ("{\"a\": \"甲\u{1}\"}", "未转义的控制字符", 1, 9),
    ]) func `JSON mistakes are told with their place`(json: String, message: String, line: UInt32, column: UInt32) {
        do {
            _ = try Document(json: Array(json.utf8))
            Issue.record("no error for \(json)")
        } catch {
            #expect(error.message.contains(message), "\(error.message)")
            #expect(error.place.line == line && error.place.column == column, "\(error.place)")
        }
    }

    @Test func `deep nesting is refused`() {
        let open = String(repeating: "[", count: 100_000)
        #expect(throws: DocumentFormatError.self) { try Document(json: Array(open.utf8)) }
        var blocks = "[]"
        for _ in 0..<400 { blocks = #"[{"type":"section","blocks":"# + blocks + "}]" }
        let json = #"{"format":"gongwen-document","version":1,"main":{"blocks":"# + blocks + "}}"
        #expect(throws: DocumentFormatError.self) { try Document(json: Array(json.utf8)) }
    }
}
