import GongwenTestSupport
import Testing

@testable import GongwenDraft

@Suite struct CSVTests {
    private func fields(_ text: String, _ delimiter: Character = ",") -> [[String]] {
        CSVReader.rows(Array(text.utf8), delimiter: delimiter.asciiValue ?? 0).rows.map(\.fields)
    }

    @Test func `rows are written as spreadsheets open them`() {
        let bytes = CSVWriter.bytes([["编号", "句子"], ["a", "说“好”，\"引\"\n第二行"], ["", " 空 "]])
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(
            String(decoding: bytes.dropFirst(3), as: UTF8.self)
                == "编号,句子\r\na,\"说“好”，\"\"引\"\"\n第二行\"\r\n,\" 空 \"\r\n")
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func `any line end ends a row`(end: String) {
        #expect(fields("a,b\(end)\(end)c,d") == [["a", "b"], ["c", "d"]])
        #expect(fields("a,\"b\(end)c\"\(end)d") == [["a", "b\(end)c"], ["d"]])
    }

    @Test func `lines are counted inside quotation marks too`() {
        let (rows, unclosed) = CSVReader.rows(Array("a\n\"b\r\nc\"\n\nd".utf8), delimiter: 0x2C)
        #expect(rows.map(\.line) == [1, 2, 5] && unclosed == nil)
    }

    @Test func `what is not well formed is read as it stands, and a mark never closed is told`() {
        #expect(fields("a\"b\",\"c\"d,e") == [["a\"b\"", "cd", "e"]])
        #expect(fields(",,\n , \n") == [[" ", " "]])
        let (rows, unclosed) = CSVReader.rows(Array("a\n\"b,c\nd".utf8), delimiter: 0x2C)
        #expect(unclosed == 2 && rows.last?.fields == ["b,c\nd"])
    }

    @Test func `whatever is written is read back, with any delimiter in it`() {
        var random = RandomSource(seed: 20270301)
        let letters = ["a", "数", "\"", ",", ";", "\t", "\n", "\r\n", " ", "'", "=", "“"]
        for _ in 0..<400 {
            let rows = (0..<3).map { _ in
                (0..<3).map { _ in (0..<random.below(6)).map { _ in random.pick(letters) }.joined() }
            }
            let kept = rows.filter { $0.contains { !$0.isEmpty } }
            let bytes = Array(CSVWriter.bytes(rows).dropFirst(3))
            #expect(CSVReader.rows(bytes, delimiter: 0x2C).rows.map(\.fields) == kept, "\(rows)")
        }
    }

    @Test func `no bytes make the reader crash or lose letters`() {
        var random = RandomSource(seed: 7)
        for _ in 0..<400 {
            let bytes = (0..<random.below(60)).map { _ in random.pick(Array("ab,;\"\n\r\t数".utf8)) }
            let (rows, _) = CSVReader.rows(bytes, delimiter: 0x2C)
            let letters = rows.flatMap(\.fields).joined().utf8.count { $0 == 0x61 || $0 == 0x62 }
            #expect(letters == bytes.count { $0 == 0x61 || $0 == 0x62 })
        }
    }
}
