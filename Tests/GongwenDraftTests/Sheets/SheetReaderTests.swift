import GongwenModel
import Testing

@testable import GongwenDraft

@Suite struct SheetReaderTests {
    private func read(_ text: String) throws -> [SheetAnswer] { try SheetReader.read(Array(text.utf8), named: "表.csv") }

    private func trouble(_ bytes: [UInt8]) -> String {
        do {
            let answers = try SheetReader.read(bytes, named: "表.csv")
            return "\(answers)"
        } catch { return error.message }
    }

    private let expected = SheetAnswer(
        sheet: "表.csv", line: 2, identifier: "hole-投资", sentence: "完成【待填：投资】亿元。", value: "120", state: "快报",
        source: "公报", filler: "赵某某", confirmation: "是")

    /// The same from a sheet that shows units.
    private var unitRead: SheetAnswer {
        var answer = expected
        answer.unit = "亿元"
        return answer
    }

    @Test func `a sheet as it was written and filled in is read`() throws {
        let item = MissingItem(
            hole: Hole(identifier: "hole-投资", kind: .value, prompt: "投资", unit: "亿元", lastValue: "-2.1"),
            sentence: "完成【待填：投资】亿元。", isNamed: true)
        let text = String(decoding: HoleSheet.bytes(of: [item]).dropFirst(3), as: UTF8.self)
        #expect(text == "编号,句子,单位,上年数,数据状态,新值,来源,填报人,确认\r\nhole-投资,完成【待填：投资】亿元。,亿元,'-2.1,,,,,\r\n")
        #expect(try read(text.replacing(",,,,,\r\n", with: ",快报,120,公报,赵某某,是\r\n")) == [unitRead])
    }

    @Test(arguments: [
        "\u{FEFF}编号,句子,数据状态,新值,来源,填报人,确认\nhole-投资,完成【待填：投资】亿元。,快报,120,公报,赵某某,是\n",
        "新值;编号;确认;备注;句子;填报人;来源;数据状态\r\n120;hole-投资;是;x;完成【待填：投资】亿元。;赵某某;公报;快报\r\n",
        "编号\t新值\t句子\t数据状态\t来源\t填报人\t确认\n hole-投资\u{3000}\t\u{A0}120 \t完成【待填：投资】亿元。\t快报\t公报\t赵某某\t是\n",
        "\"编号\",\" 新值 \",\"句子\",\"数据状态\",\"来源\",\"填报人\",\"确认\",\"\",\"\"\r\"hole-投资\",\"120\n\",\"完成【待填：投资】亿元。\",快报,公报,赵某某,是,,\r,,,,,,,\r",
    ]) func `what another program saved reads the same`(text: String) throws {
        #expect(try read(text) == [expected])
    }

    @Test func `lines above the heads and empty rows do not matter`() throws {
        let answers = try read("sep=;\n青禾县填报表;;\n\n编号;新值;句子\n;;\nhole-a;1;\n;;只有句子\n;2;\n")
        #expect(answers.map(\.identifier) == ["hole-a", ""] && answers.map(\.value) == ["1", "2"])
        #expect(answers.map(\.line) == [6, 8])
    }

    @Test func `GB 18030 and UTF-16 are read`() throws {
        // 编号,新值 / 投资,120 in GB 18030.
        let national: [UInt8] =
            [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xD0, 0xC2, 0xD6, 0xB5, 0x0D, 0x0A]
            + [0xCD, 0xB6, 0xD7, 0xCA, 0x2C, 0x31, 0x32, 0x30, 0x0D, 0x0A]
        let wide: [UInt8] =
            [0xFF, 0xFE] + "编号\t新值\r\n投资\t120\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for bytes in [national, wide] {
            let answers = try SheetReader.read(bytes, named: "表.csv")
            #expect(answers.map(\.identifier) == ["投资"] && answers.map(\.value) == ["120"])
        }
    }

    @Test func `what is no sheet is told in Chinese`() {
        #expect(trouble([0x50, 0x4B, 0x03, 0x04, 0]).contains("另存为 CSV"))
        #expect(trouble([0xD0, 0xCF, 0x11, 0xE0, 0]).contains("另存为 CSV"))
        #expect(trouble([]).contains("空的"))
        #expect(trouble([0, 1, 2, 3, 0]).contains("不是 CSV"))
        #expect(trouble(Array("编号,答案\na,1".utf8)).contains("没有“编号”“新值”这两列"))
        #expect(trouble(Array("编号,新值,新值\na,1,2".utf8)).contains("两个“新值”列"))
        #expect(trouble(Array("编号,新值\na,1\nb,\"2\nc,3".utf8)).contains("第3行的引号没有配对"))
        #expect(trouble(Array("编号,新值\n文字,".utf8) + [0xFF, 0xFF]).contains("编码"))
    }
}
