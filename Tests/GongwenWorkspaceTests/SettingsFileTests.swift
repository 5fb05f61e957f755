import GongwenLayout
import GongwenModel
import Testing

@testable import GongwenWorkspace

struct SettingsFileTests {
    @Test func `reads all settings`() {
        let file = SettingsFile(
            Array(
                """
                机关: 青禾县人民政府办公室
                地区: [山东省, 云州市, 青禾县]
                机关代字: 青政办发
                抄送:
                  - 县委各部门
                  - 县人大常委会办公室，县政协办公室
                站点:
                  名称: 青禾县人民政府
                  标识码: "0000000000"
                  域名: www.example.com
                公开属性:
                  qinghe-2026-plan: 主动公开
                  会议纪要: 不公开
                版式:
                  页码: 居中
                默认输出: [text, html]
                静默:
                  term-unused: 名词解释供多份文件共用
                """.utf8), file: "gongwen.yaml")
        #expect(file.diagnostics.isEmpty)
        let settings = file.settings
        #expect(settings.office == "青禾县人民政府办公室" && settings.places == ["山东省", "云州市", "青禾县"])
        #expect(settings.codes == ["青政办发"] && settings.copyRecipients == ["县委各部门", "县人大常委会办公室，县政协办公室"])
        #expect(settings.site == WorkspaceSettings.Site(name: "青禾县人民政府", code: "0000000000", domain: "www.example.com"))
        #expect(settings.publicity.mapValues(\.value) == ["qinghe-2026-plan": .proactive, "会议纪要": Publicity.none])
        #expect(settings.profile == LayoutProfile { $0.numberPlace = .centre })
        #expect(settings.outputs.map(\.value) == ["text", "html"])
        #expect(settings.silenced.map(\.rule) == ["term-unused"])
        #expect(settings.silenced.first?.reason.value == "名词解释供多份文件共用")
    }

    @Test(
        arguments: [
            ("", ["1:0 yaml-missing-key"]),
            ("机关: 甲\n", []),
            ("- 甲\n", ["1:1 yaml-wrong-type"]),
            ("机关: 甲\n机关代号: 乙\n", ["2:1 yaml-unknown-key"]),
            ("机关：甲\n", ["1:1 yaml-colon"]),
            ("机关: \"甲\\u0001\"\n", ["1:5 yaml-control-character"]),
            ("机关: 甲\n发布: {乙: {摘要: \"丙\\uFFFE\"}}\n", ["2:14 yaml-control-character"]),
            ("机关: 甲\n默认输出: [text, htm]\n", ["2:1 yaml-unknown-value"]),
            ("机关: 甲\n公开属性:\n  乙: 公开\n", ["3:6 yaml-unknown-value"]),
            ("机关: 甲\n静默:\n  term-unused:\n", ["3:15 yaml-empty-value"]),
            ("机关: 甲\n静默: term-unused\n", ["2:5 yaml-wrong-type"]),
            ("机关: 甲\n地区: 山东省、云州市\n", ["2:5 yaml-list-comma"]),
            ("机关: 甲\n站点:\n  名称: 乙\n  标识码: 37\n", ["3:3 yaml-missing-key", "4:3 site-code"]),
            ("机关: 甲\n站点:\n  名称: 乙\n  标识码: bm12345678\n  域名: www.example.com\n", []),
            (
                "机关: 甲\n站点:\n  名称: 乙\n  标识码: bm12345678\n  域名: www.example.com\n  网址: www.example.com\n",
                ["6:3 site-address"]
            ),
            (
                "机关: 甲\n站点:\n  名称: 乙\n  标识码: bm12345678\n  域名: www.example.com\n  网址: https://www.example.com/公开\n",
                ["6:3 site-address"]
            ),
            (
                "机关: 甲\n站点:\n  名称: 乙\n  标识码: bm12345678\n  域名: www.example.com\n  栏目: {名称: 丙}\n",
                ["6:7 yaml-missing-key", "6:7 yaml-missing-key", "6:7 yaml-missing-key"]
            ),
            (
                "机关: 甲\n站点:\n  名称: 乙\n  标识码: bm12345678\n  域名: www.example.com\n  公开字段: {文种: 类别}\n",
                ["6:10 yaml-unknown-key"]
            ),
            ("机关: 甲\n发布:\n  乙: {发布时间: 2026-02-09 09:00, 有效性: 有效}\n", []),
            ("机关: 甲\n发布:\n  乙: {发布时间: 2026-02-29 09:00}\n", ["3:7 publication-time"]),
            ("机关: 甲\n发布:\n  乙: {发布时间: 2026-2-9 9:00}\n", ["3:7 publication-time"]),
            ("机关: 甲\n发布:\n  乙: {发布时间: 2026-02-09 24:00}\n", ["3:7 publication-time"]),
            ("机关: 甲\n发布:\n  乙: {有效性: 好}\n", ["3:12 yaml-unknown-value"]),
            ("机关: 甲\n发布:\n  乙: {日期: 2026-02-09}\n", ["3:7 yaml-unknown-key"]),
            ("机关: 甲\n版式:\n  每页行数: 22\n", ["3:3 yaml-unknown-key"]),
            ("机关: 甲\n版式:\n  每面行数: 二十二\n", ["3:3 layout-number"]),
            ("机关: 甲\n版式:\n  每面行数: 99\n", ["3:3 layout-number"]),
            ("机关: 甲\n版式:\n  天头: 37mm\n", ["3:3 layout-number"]),
            ("机关: 甲\n版式:\n  订口: 60\n", ["3:3 layout-beyond-paper"]),
            ("机关: 甲\n版式:\n  用印: 盖\n", ["3:7 yaml-unknown-value"]),
            ("机关: 甲\n版式:\n  加粗: [二级标题, 标题]\n", ["3:3 yaml-unknown-value"]),
            ("机关: 甲\n机关: 乙\n地区:\n\t- 丙\n", ["4:1 yaml-tab"]),
        ] as [(String, [String])])
    func `reports every mistake at its place`(_ text: String, _ found: [String]) {
        #expect(brief(SettingsFile(Array(text.utf8), file: "gongwen.yaml").diagnostics) == found)
    }

    @Test func `reads the site and what is set for each document`() throws {
        let text = """
            机关: 甲
            站点:
              名称: 乙
              标识码: bm12345678
              域名: www.example.com
              网址: http://www.example.com/ghjh
              来源: 丙
              栏目: {名称: 丁, 描述: 戊, 关键词: [己, 庚], 类别: 政策文件}
              公开字段: {成文日期: 生成日期, 标题: 名称}
            公开属性: {一: 主动公开, 二: 不公开}
            发布:
              一: {发布时间: 2024-02-29 23:59, 索引号: 000/2024-1, 主题分类: 综合, 有效性: 废止, 来源: 辛, 关键词: [壬], 摘要: 癸, 接受: {甲乙: 有理由}}
            """
        let file = SettingsFile(Array(text.utf8), file: "gongwen.yaml")
        #expect(file.diagnostics.isEmpty, "\(file.diagnostics)")
        let site = try #require(file.settings.site)
        #expect(site.address == "http://www.example.com/ghjh/" && site.source == "丙")
        #expect(site.column == .init(name: "丁", description: "戊", keywords: ["己", "庚"], type: "政策文件"))
        #expect(site.disclosure.entries == [.init(.issueDate, label: "生成日期"), .init(.title, label: "名称")])
        #expect(
            file.settings.publication(of: "一")
                == Publication(
                    publicity: .proactive, time: "2024-02-29 23:59", indexNumber: "000/2024-1", subject: "综合",
                    validity: .abolished, source: "辛", keywords: ["壬"], summary: "癸", accepted: ["甲乙": "有理由"]))
        #expect(file.settings.publication(of: "二") == Publication(publicity: Publicity.none))
        #expect(file.settings.publication(of: "三") == Publication())
    }

    private func profile(_ lines: String) -> LayoutProfile? {
        let file = SettingsFile(
            Array(("机关: 甲\n版式:\n" + lines.split(separator: "；").map { "  \($0)\n" }.joined()).utf8),
            file: "gongwen.yaml")
        return file.diagnostics.isEmpty ? file.settings.profile : nil
    }

    @Test func `every key of the house profile sets its part and no other`() {
        let cases: [(String, (inout LayoutProfile) -> Void)] = [
            ("每面行数: 20", { $0.linesPerPage = LineCount(20) }), ("每行字数: 27", { $0.lineWidth = .cells(27) }),
            ("天头: 35", { $0.topMargin = 35 }), ("订口: 27.5", { $0.bindingMargin = 27.5 }),
            ("版心宽: 155", { $0.textWidth = 155 }), ("版心高: 230", { $0.textHeight = 230 }),
            ("标题每行字数: 18", { $0.titleWidth = .cells(18) }), ("加粗: 二级标题", { $0.boldLevels = [2] }),
            ("加粗: [一级标题, 三级标题]", { $0.boldLevels = [1, 3] }), ("用印: 加盖印章", { $0.seal = .sealed }),
            ("用印: 不加盖印章", { $0.seal = .unsealed }), ("印章上空行: 3", { $0.linesAboveSealedSignature = LineCount(3) }),
            ("落款带正文行数: 0", { $0.linesKeptWithSignature = LineCount(0) }), ("页码: 居中", { $0.numberPlace = .centre }),
            ("版记: 末面", { $0.colophonPlace = .lastSide }), ("禁则: 严格", { $0.breaking = .strict }),
            ("标点悬挂: 是", { $0.hangsMarks = true }), ("孤字: 不避免", { $0.avoidsLoneCharacter = false }),
            ("孤行: 不避免", { $0.avoidsLoneLine = false }), ("跨页表头: 不重复", { $0.repeatsTableHeads = false }),
        ]
        for (line, change) in cases { #expect(profile(line) == LayoutProfile(change), "\(line)") }
        #expect(Set(cases.map { String($0.0.prefix { $0 != ":" }) }) == Set(LayoutKey.all.map(\.name)))
    }

    @Test func `the usual words of the house profile are those of the standard`() {
        let usual = LayoutKey.all.compactMap { key -> String? in
            guard case .choice(let words) = key.value, key.name != "用印" else { return nil }
            return "\(key.name): \(words[0].word)"
        }
        #expect(profile(usual.joined(separator: "；")) == .standard)
    }
}
