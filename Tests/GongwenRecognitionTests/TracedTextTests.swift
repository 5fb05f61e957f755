import GongwenModel
import GongwenRecognition
import Testing

@Suite struct TracedTextTests {
    @Test func `Characters keep their places through joining and slicing`() {
        var text = TracedText("甲乙", at: Place(line: 3, column: 5))
        text.append("丙", at: Place(line: 3, column: 8))
        text.append(TracedText("丁戊", at: Place(line: 9, column: 1)))
        let columns = text.scalars.indices.map { [text.place(at: $0).line, text.place(at: $0).column] }
        #expect(columns == [[3, 5], [3, 6], [3, 8], [9, 1], [9, 2]])
        let part = text.slice(1..<4)
        #expect(part.string == "乙丙丁")
        #expect(part.scalars.indices.map { part.place(at: $0).line } == [3, 3, 9])
        #expect(part.scalars.indices.map { part.place(at: $0).column } == [6, 8, 1])
    }

    @Test func `Marks become styled parts`() {
        var text = TracedText("前重后")
        text.add(TracedText.Mark(.strong, 1..<2))
        #expect(text.text.inlines.count == 3)
        #expect(text.text.plain == "前重后")
    }
}
