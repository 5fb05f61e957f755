import GongwenModel
import GongwenRecognition
import Testing

@Suite struct FrameReaderTests {
    @Test(arguments: FrameCase.documents + FrameCase.texts)
    func `A text is read as its parts`(_ sample: FrameCase) {
        let reading = FrameReader().read(FrameCase.rows(sample.text))
        #expect(FrameCase.describe(reading.parts).joined(separator: "\n") == sample.parts)
    }

    /// Every row is in one part, also of texts that are cut off at either end.
    @Test(arguments: FrameCase.documents + FrameCase.texts)
    func `Nothing is lost wherever a text is cut`(_ sample: FrameCase) {
        let rows = FrameCase.rows(sample.text)
        for cut in rows.indices {
            for part in [Array(rows[..<cut]), Array(rows[cut...])] {
                let reading = FrameReader().read(part)
                let source = part.map(\.text.string).joined().filter { !$0.isWhitespace }
                #expect(FrameCase.characters(reading.parts, reading.rows) == source)
            }
        }
    }

    @Test func `Lines of an element keep their places and are noted as joined`() throws {
        let reading = FrameReader().read(FrameCase.rows("青禾县人民政府关于做好\n夏粮收购工作的通知\n各镇人民政府：\n请认真落实。"))
        guard case .lines(.title, let lines) = try #require(reading.parts.first).content else {
            Issue.record("no title")
            return
        }
        let title = try #require(lines.first).text
        #expect(title.place(at: 10).line == 1 && title.place(at: 11).line == 2)
        #expect(reading.changes.map(\.kind) == [.joinedElement])
        #expect(reading.changes.map(\.place.line) == [2])
    }

    @Test func `An answer decides between title and heading`() {
        let rows = FrameCase.rows("“十三五”时期工作回顾\n过去五年，全县经济平稳运行，主要目标如期完成。")
        let open = FrameReader().read(rows)
        #expect(open.questions.map(\.id) == ["title-1"])
        #expect(open.questions.first?.answer == nil)
        #expect(open.questions.first?.choices.map(\.name) == ["标题", "正文"])
        let settled = FrameReader(answers: ReadingAnswers(["title-1": "正文"])).read(rows)
        #expect(FrameCase.describe(settled.parts) == ["body 0..<2"])
        #expect(settled.questions.map(\.answer) == ["正文"])
        let unknown = FrameReader(answers: ReadingAnswers(["title-1": "别的"])).read(rows)
        #expect(unknown.questions.map(\.answer) == [nil])
    }

    @Test func `An answer decides which of two days is the day of issue`() {
        let rows = FrameCase.rows("关于做好防火工作的通知\n各镇：\n请做好防火工作。\n青禾县应急管理局\n2026年4月2日\n2026年4月3日")
        let open = FrameReader().read(rows)
        #expect(open.questions.map(\.id) == ["date-5"])
        #expect(FrameCase.describe(open.parts).suffix(2) == ["issueDate ‹2026年4月2日›", "other ‹2026年4月3日›"])
        let settled = FrameReader(answers: ReadingAnswers(["date-5": "后一个"])).read(rows)
        #expect(FrameCase.describe(settled.parts).suffix(2) == ["other ‹2026年4月2日›", "issueDate ‹2026年4月3日›"])
    }

    @Test func `An answer decides between 题下署名 and body`() {
        let rows = FrameCase.rows("青禾县2026年工作要点\n防汛指挥部\n今年全县要抓好防汛工作，确保安全度汛。")
        let open = FrameReader().read(rows)
        #expect(open.questions.map(\.id) == ["byline-2"])
        #expect(FrameCase.describe(open.parts) == ["title ‹青禾县2026年工作要点›", "bylines ‹防汛指挥部›", "body 2..<3"])
        let settled = FrameReader(answers: ReadingAnswers(["byline-2": "正文"])).read(rows)
        #expect(FrameCase.describe(settled.parts) == ["title ‹青禾县2026年工作要点›", "body 1..<3"])
    }

    @Test(arguments: [
        "青政办发〔2026〕4号", "青政办发[2026]4号", "青政办发（２０２６）４号", "青政办发(2026)4号", "青政办发【2026】4号", "青政办发 〔2026〕 第 4 号",
        "第4号", "第四号", "2026年第3号", "（第4号）", "〔2026〕3号", "政府令〔2026〕第15号",
    ])
    func `A document number is told by its form`(_ number: String) {
        let reading = FrameReader().read(FrameCase.rows("青禾县人民政府文件\n\(number)\n关于做好防火工作的通知\n各镇：\n请做好防火工作。"))
        #expect(FrameCase.describe(reading.parts).dropFirst().first == "documentNumber ‹\(number)›")
    }

    @Test(arguments: ["根据青政办发〔2026〕4号精神", "（一）加强领导", "4号楼", "第4章"])
    func `What is like a number is none`(_ text: String) {
        let reading = FrameReader().read(FrameCase.rows("青禾县人民政府文件\n\(text)\n请做好防火工作。"))
        #expect(!FrameCase.describe(reading.parts).contains { $0.hasPrefix("documentNumber") })
    }

    @Test(arguments: [
        "2026年1月5日", "2026 年 1 月 5 日", "二〇二六年一月五日", "二○二六年十二月二十五日", "二零二六年一月五日", "二OO六年二月二十日", "２０２６年１月５日",
        "2026-01-05", "2026.1.5",
    ])
    func `A day of issue is told by its form`(_ day: String) {
        let reading = FrameReader().read(
            FrameCase.rows("关于做好防火工作的通知\n各镇：\n请做好防火工作。\n青禾县应急管理局\n\(day)"))
        let words = day.split(separator: " ").joined(separator: " ")
        #expect(FrameCase.describe(reading.parts).last == "issueDate ‹\(words)›")
    }

    @Test(arguments: ["现将有关事项通知如下：", "主要目标是：", "会议强调：", "1.总体要求：", "要做好以下工作："])
    func `A sentence that ends with a colon names no recipients`(_ text: String) {
        let reading = FrameReader().read(FrameCase.rows("关于做好防火工作的通知\n\(text)\n请做好防火工作。"))
        #expect(FrameCase.describe(reading.parts) == ["title ‹关于做好防火工作的通知›", "body 1..<3"])
    }

    @Test func `The title of the text passed on is told, whether it is printed as an attachment or not`() {
        var document = Document(main: MainText(title: "青禾县人民政府关于印发青禾县防汛应急预案的通知"))
        #expect(document.attachedTitle == nil)
        document.main.attachments = [Attachment(title: "联系表"), Attachment(title: "青禾县防汛应急预案")]
        #expect(document.attachedTitle == "青禾县防汛应急预案")
        document.main.attachments[1].isSeparate = true
        #expect(document.attachedTitle == nil)
        document.passedOn = PassedOnText(text: MainText(title: "防汛应急预案（试行）"))
        #expect(document.attachedTitle == "防汛应急预案（试行）")
    }

    @Test func `Organs and signers that take turns stay in printed order`() {
        let text = "关于联合执法的通知\n各镇：\n请认真落实。\n青禾县公安局\n局长 王某某\n青禾县交通运输局\n局长 李某某"
        let signed = ["signatures ‹青禾县公安局›", "signers 局长 ‹王某某›", "signatures ‹青禾县交通运输局›", "signers 局长 ‹李某某›"]
        #expect(FrameCase.describe(FrameReader().read(FrameCase.rows(text)).parts).suffix(4) == signed)
        let dated = FrameCase.describe(FrameReader().read(FrameCase.rows(text + "\n2026年3月1日")).parts)
        #expect(dated.suffix(5) == signed + ["issueDate ‹2026年3月1日›"])
    }

    @Test func `No rows have no parts`() {
        #expect(FrameReader().read([]) == FrameReading())
    }
}
