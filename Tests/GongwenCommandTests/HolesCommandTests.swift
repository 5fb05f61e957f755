import Foundation
import Testing

/// What is missing, as a list and as sheets, through the built tool (待填清单).
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct HolesCommandTests {
    private static let plan = """
        import Gongwen

        extension 部门 { static let 县统计局 = 部门("县统计局"), 坏名 = 部门("../县:局") }

        @main struct 计划: 公文 {
            let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年计划")
            var 正文: 块 {
                "前一句。新建广场\\(待填("广场数", .处, 年度: 2027, 上年: "120", 填报: .县统计局, 标识: "squares"))。"
                "进展：\\(待填("进展"))；\\(待填("=1+1", 填报: .坏名, 标识: "bad"))"
            }
        }

        """

    private func folder(_ plan: String = plan) throws -> URL {
        let folder = try BuiltTool.scratch()
        try Samples.put(plan, in: folder, "计划.swift")
        return folder
    }

    @Test func `the list has place, name, sentence and what helps to fill each`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["holes", "计划.swift"], in: folder)
        #expect(outcome.status == 0)
        let text = String(decoding: outcome.output, as: UTF8.self)
        #expect(
            text.hasPrefix(
                "计划.swift:8: 广场数　〔squares〕\n    新建广场【待填：广场数】处。\n    单位 处，年度 2027，上年 120，填报 县统计局\n计划.swift:9: 进展　〔hole-进展〕\n"
            ), "\(text)")
        #expect(outcome.messages.contains("计划.swift：待填 3 处（县统计局 1 处，../县:局 1 处，未定单位 1 处）"), "\(outcome.messages)")
        #expect(outcome.messages.contains("1 处没有写 标识"), "\(outcome.messages)")
        expectChinese(outcome.messages)
        let grouped = try BuiltTool.run(["holes", "计划.swift", "--by", "填报单位"], in: folder)
        #expect(String(decoding: grouped.output, as: UTF8.self).hasPrefix("县统计局（1 处）\n计划.swift:8:"))
    }

    @Test func `the list is data too`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["holes", "计划.swift", "--format", "json"], in: folder)
        let items = try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]] ?? []
        #expect(items.count == 3)
        #expect(items.first?["id"] as? String == "squares" && items.first?["line"] as? Int == 8)
        #expect(items.first?["lastValue"] as? String == "120" && items.first?["body"] as? String == "县统计局")
    }

    @Test func `each body has a sheet, named safely, safe from formulas, never overwritten unasked`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let arguments = ["holes", "计划.swift", "--by", "body", "-o", "表"]
        #expect(try BuiltTool.run(arguments, in: folder).status == 0)
        let sheets = folder.appending(path: "表")
        let names = try FileManager.default.contentsOfDirectory(atPath: sheets.path).sorted()
        #expect(names == ["计划-_县_局.csv", "计划-县统计局.csv", "计划-未定单位.csv"])
        let bytes = try Data(contentsOf: sheets.appending(path: "计划-县统计局.csv"))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "\u{FEFF}编号,句子,单位,上年数,数据状态,新值,来源,填报人,确认\r\n〔squares〕,新建广场【待填：广场数】处。,处,120,,,,,\r\n")
        let kept = try KeptFile(at: sheets.appending(path: names[1]))
        let again = try BuiltTool.run(arguments, in: folder)
        #expect(again.status == 64 && again.messages.contains("可能有填好的数"), "\(again.messages)")
        #expect(kept.isUntouched)
        #expect(try BuiltTool.run(arguments + ["--force"], in: folder).status == 0)
        #expect(try Data(contentsOf: sheets.appending(path: names[1])) == bytes)
    }

    @Test func `a plan without holes has no sheets, wrong words are wrong usage`() throws {
        let folder = try folder(Samples.plan)
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["holes", "计划.swift", "-o", "表"], in: folder)
        #expect(outcome.status == 0 && outcome.messages.contains("没有待填的"))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "表").path))
        for arguments in [["--by", "region"], ["--format", "xml"], ["-o", "-"]] {
            let wrong = try BuiltTool.run(["holes", "计划.swift"] + arguments, in: folder)
            #expect(wrong.status == 64, "\(wrong.messages)")
            expectChinese(wrong.messages)
        }
        #expect(try BuiltTool.run(["holes", "没有.swift"], in: folder).status == 66)
    }
}
