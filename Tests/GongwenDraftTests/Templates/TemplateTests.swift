import GongwenModel
import Testing

@testable import GongwenDraft

@Suite struct TemplateTests {
    private static let source = """
        // 模板：通知
        // 用途：布置工作的普通通知
        import Gongwen

        let 县名 = "青禾县"  // 填：县名，写全称
        let 年度 = 2027  // 填：发文的年份
        let 份数=20 //填:印数
        let 公开 = true  // 填：公开
        let 县 = String(县名.suffix(1))  // 由县名得出

        """

    private func template(_ source: String) throws -> Template {
        let read = Template.read(Array(source.utf8))
        return try #require(read.output, "\(read.diagnostics)")
    }

    @Test func `a template says what it is and what it wants to know`() throws {
        let template = try template(Self.source)
        #expect(template.title == "通知")
        #expect(template.summary == "布置工作的普通通知")
        #expect(template.keys.map(\.name) == ["县名", "年度", "份数", "公开"])
        #expect(template.keys.map(\.kind) == [.text, .year, .integer, .truth])
        #expect(template.keys.map(\.explanation) == ["写全称", "发文的年份", "印数", ""])
        #expect(template.keys.map(\.standing) == ["青禾县", "2027", "20", "是"])
        #expect(template.keys.map(\.line) == [5, 6, 7, 8])
    }

    @Test func `only the values named are replaced, every other byte stays`() throws {
        let template = try template(Self.source)
        #expect(try template.filled(with: [:]) == Array(Self.source.utf8))
        let filled = try template.filled(with: ["年度": "2028", "县名": "云泽县", "公开": "否"])
        let expected = Self.source.replacing("\"青禾县\"", with: "\"云泽县\"").replacing("2027", with: "2028")
            .replacing("true", with: "false")
        #expect(String(decoding: filled, as: UTF8.self) == expected)
        let again = Template.read(filled).output
        #expect(again?.keys.map(\.standing) == ["云泽县", "2028", "20", "否"])
    }

    @Test(arguments: ["\r\n", "\n"], ["", "\u{FEFF}"])
    func `line ends and a byte order mark do not matter and stay`(end: String, mark: String) throws {
        let source = mark + Self.source.replacing("\n", with: end)
        let template = try template(source)
        #expect(template.title == "通知")
        #expect(template.keys.map(\.standing) == ["青禾县", "2027", "20", "是"])
        #expect(template.keys.map(\.explanation) == ["写全称", "发文的年份", "印数", ""])
        let filled = try template.filled(with: ["县名": "云泽县"])
        #expect(filled == Array(source.replacing("青禾县", with: "云泽县").utf8))
    }

    @Test func `a plan without a word about itself is a template too`() throws {
        let template = try template("import Gongwen\n")
        #expect(template.title.isEmpty && template.summary.isEmpty && template.keys.isEmpty)
        #expect(Template.read([]).output?.keys.isEmpty == true)
    }

    @Test func `what stands in comments and in literals is no place to fill`() throws {
        let template = try template(
            #"""
            // 把 let 甲 = "…"  // 填：这样的行放在开头
                // 填：缩进的注释也不算
            let 乙 = "见 http://例  // 填：不是注释"
            let 丙 = """
                let 丁 = "一"  // 填：在长文字里
                """
            let 戊 = "引号\"// 填：也不是"  // 填：这才是
            """#)
        #expect(template.keys.map(\.name) == ["戊"])
        #expect(template.keys.first?.standing == "引号\"// 填：也不是")
        #expect(template.keys.first?.explanation == "这才是")
    }

    /// Places to fill that are not of the one form.
    static let wrong = [
        "    let 县名 = \"青禾县\"  // 填：缩进了", "var 县名 = \"青禾县\"  // 填：可变", "let 县名: String = \"青禾县\"  // 填：写了类型",
        "let 县名 = \"\\(县)名\"  // 填：有插入", "let 县名 = \"甲\" + \"乙\"  // 填：拼起来", "let 县名 = 6.5  // 填：小数",
        "let 县名 = .亿元  // 填：别的", "let = \"青禾县\"  // 填：没有名字", "let 县 名 = \"青禾县\"  // 填：名字断开",
        "let 2县 = \"青禾县\"  // 填：数字打头", "let 县名  // 填：没有值", "let 县名 = 99999999999999999999  // 填：太大",
        "let 县名 = \"\\q\"  // 填：不成字面量", "let 县名 = -  // 填：只有负号",
    ]

    @Test(arguments: wrong) func `a place of another form is told at its line`(line: String) {
        let read = Template.read(Array("// 模板：试\n\(line)\n".utf8))
        #expect(read.output == nil)
        #expect(read.diagnostics.map(\.id) == ["template-place-form"])
        #expect(read.diagnostics.first?.location?.start.line == 2)
    }

    @Test func `two places of one name are told at the second`() {
        let read = Template.read(Array("let 甲 = 1  // 填：\nlet 甲 = 2  // 填：\n".utf8))
        #expect(read.diagnostics.map(\.id) == ["template-place-twice"])
        #expect(read.diagnostics.first?.location?.start.line == 2)
        #expect(read.diagnostics.first?.message.contains("第 1 行") == true)
    }

    @Test func `bytes that are no text are told`() {
        #expect(Template.read([0xD6, 0xD0]).diagnostics.map(\.id) == ["template-not-utf8"])
    }

    @Test func `unknown keys are told with those that there are`() throws {
        let template = try template(Self.source)
        #expect(throws: TemplateTrouble.unknownKeys(["乡名", "日期"], known: ["县名", "年度", "份数", "公开"])) {
            try template.filled(with: ["乡名": "甲", "日期": "乙", "县名": "丙"])
        }
        #expect(
            TemplateTrouble.unknownKeys(["乡\n名"], known: ["县名"]).message == "模板没有“乡\\n名”这一项，可以设定的有：县名")
    }

    /// Values of the wrong kind.
    static let misfits = [
        ("年度", "abc"), ("年度", "27"), ("年度", "20277"), ("年度", "0027"), ("年度", "２０２７"), ("年度", ""), ("年度", "-027"),
        ("年度", "2027年"), ("年度", "2027\n"), ("份数", "二十"), ("份数", "1.5"), ("份数", "0x10"), ("份数", "--1"),
        ("份数", "1_000"), ("份数", "99999999999999999999"), ("份数", "1); exit(0)"), ("公开", "可以"), ("公开", "True"),
    ]

    @Test(arguments: misfits) func `a value of the wrong kind is refused by name`(key: String, value: String) throws {
        let template = try template(Self.source)
        do throws(TemplateTrouble) {
            _ = try template.filled(with: [key: value])
            Issue.record("\(key)=\(value) was taken")
        } catch {
            #expect(error.message.hasPrefix("“\(key)”应是"), "\(error.message)")
            #expect(!error.message.contains("\n"))
        }
    }

    @Test func `a number is written as a number`() throws {
        let template = try template(Self.source)
        for (value, written) in [("7", "7"), ("-3", "-3"), ("007", "7"), ("0", "0")] {
            let filled = String(decoding: try template.filled(with: ["份数": value]), as: UTF8.self)
            #expect(filled.contains("let 份数=\(written) //填"))
        }
    }
}
