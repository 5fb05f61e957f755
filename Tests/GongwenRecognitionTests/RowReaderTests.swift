import GongwenModel
import Testing

@testable import GongwenRecognition

/// Lines: what one is, where it stands, and what a reading says of it.
struct RowReaderTests {
    @Test func `lines keep their numbers whatever ends them`() {
        for end in ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"] {
            let reading = rows("标题" + end + end + "　　正文。" + end)
            #expect(reading.texts == ["标题", "正文。"])
            #expect(reading.rows.map(\.lines) == [[1], [3]])
            #expect(reading.rows.map(\.gap) == [0, 1])
            #expect(reading.rows.map(\.indent) == [0, 4])
            #expect(reading.rows[1].text.place(at: 0).column == 3)
        }
    }

    @Test func `a form feed begins a page, and no line`() {
        let reading = rows("甲。\n\u{C}乙。\n丙。\n")
        #expect(reading.rows.map(\.beginsPage) == [false, true, false])
        #expect(reading.rows.map(\.lines) == [[1], [2], [3]])
        #expect(reading.rows[1].text.place(at: 0).column == 2)
    }

    @Test func `a vertical tab divides a line without counting`() {
        let reading = rows("甲\u{B}乙\n丙")
        #expect(reading.texts == ["甲", "乙", "丙"])
        #expect(reading.rows.map(\.lines) == [[1], [1], [2]])
        #expect(reading.rows[1].text.place(at: 0).column == 3)
    }

    @Test func `bold type is read between pairs of stars`() {
        let reading = rows("**一是抓项目。**全年**开工**率高。****又**")
        #expect(reading.texts == ["一是抓项目。全年开工率高。又"])
        let text = reading.rows[0].text
        #expect(text.marks.map { text.string($0.range) } == ["一是抓项目。", "开工"])
        #expect(reading.changed(.readBold) == ["一是抓项目。", "开工"])
        #expect(text.place(at: 0).column == 3)
    }

    @Test func `bold type may go on over a page end and over rows`() {
        let over = rows("全县上下克难攻坚、奋勇争先，各项事业取得新成绩。**农业生产稳步\n\n向好。**粮食总产量达到十三亿斤，再创历史新高。")
        #expect(over.texts.count == 1)
        #expect(over.rows[0].text.marks.map { over.rows[0].text.string($0.range) } == ["农业生产稳步向好。"])
        let two = rows("**一、总则\n二、附则**")
        #expect(two.rows.map { row in row.text.marks.map(\.range) } == [[0..<4], [0..<4]])
    }

    @Test func `a single star is a character`() {
        #expect(rows("3*5公里*").texts == ["3*5公里*"])
    }

    @Test func `lowered and raised characters are marked`() {
        let reading = rows("PM_{2.5}浓度下降，面积3m^{2}，CO₂、m²和m^2照旧")
        #expect(reading.texts == ["PM2.5浓度下降，面积3m2，CO₂、m²和m^2照旧"])
        #expect(reading.rows[0].text.marks.map(\.style) == [.subscript, .superscript])
        #expect(reading.changed(.readScript) == ["_{2.5}", "^{2}"])
    }

    @Test func `a script inside bold type divides it`() {
        let text = rows("**治理PM_{2.5}污染**").rows[0].text
        #expect(text.marks.map(\.style) == [.strong, .subscript, .strong])
        #expect(text.marks.map { text.string($0.range) } == ["治理PM", "2.5", "污染"])
    }

    @Test func `markup of web and plain notations is taken out and listed`() {
        let reading = rows("## 一、总则\n1\\.&nbsp;目标\n&ldquo;双招双引&rdquo;\n#一#\nA&B、\\n照旧")
        #expect(reading.texts == ["一、总则", "1.目标", "“双招双引”", "#一#", "A&B、\\n照旧"])
        #expect(reading.changed(.removedMarkup) == ["##", "\\.", "&nbsp;", "&ldquo;", "&rdquo;"])
    }

    @Test func `nothing but white space and furniture is lost`() {
        let source = "甲 乙\u{200B}丙\u{FEFF}，\u{7}丁\n(（[【“ \n…… —— ×× □ ｘ _ ^ { } \\ & # ~ < >"
        let kept = source.unicodeScalars.filter {
            !$0.properties.isWhitespace && ![0x200B, 0xFEFF, 7].contains($0.value)
        }
        let read = rows(source).rows.flatMap(\.text.scalars).filter { !$0.properties.isWhitespace }
        #expect(read == Array(kept))
    }

    @Test func `a hundred thousand brackets and a long line are read as they are`() {
        let nested = String(repeating: "（", count: 100_000) + "甲" + String(repeating: "）", count: 100_000)
        #expect(rows(nested).rows.map(\.text.count) == [200_001])
        let long = String(repeating: "推进高质量发展，", count: 50_000)
        #expect(rows(long).texts == [long])
    }
}
