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
        #expect(settings.profile.map(\.key) == ["页码"] && settings.profile.first?.setting.value == "居中")
        #expect(settings.profile.first?.setting.place.line == 15)
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
            ("机关: 甲\n默认输出: [text, htm]\n", ["2:1 yaml-unknown-value"]),
            ("机关: 甲\n公开属性:\n  乙: 公开\n", ["3:6 yaml-unknown-value"]),
            ("机关: 甲\n静默:\n  term-unused:\n", ["3:15 yaml-empty-value"]),
            ("机关: 甲\n静默: term-unused\n", ["2:5 yaml-wrong-type"]),
            ("机关: 甲\n地区: 山东省、云州市\n", ["2:5 yaml-list-comma"]),
            ("机关: 甲\n站点:\n  名称: 乙\n  标识码: 37\n", ["3:3 yaml-missing-key", "4:3 site-code"]),
            ("机关: 甲\n站点:\n  名称: 乙\n  标识码: bm12345678\n  域名: www.example.com\n", []),
            ("机关: 甲\n机关: 乙\n地区:\n\t- 丙\n", ["4:1 yaml-tab"]),
        ] as [(String, [String])])
    func `reports every mistake at its place`(_ text: String, _ found: [String]) {
        #expect(brief(SettingsFile(Array(text.utf8), file: "gongwen.yaml").diagnostics) == found)
    }
}
