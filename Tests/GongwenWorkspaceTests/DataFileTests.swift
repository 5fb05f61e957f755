import GongwenGlossary
import GongwenModel
import Testing

@testable import GongwenWorkspace

struct DataFileTests {
    @Test func `reads the register of bodies`() {
        let file = BodyFile(
            Array(
                """
                - 名称: 县发展和改革局
                  别名: [县发改局, 县发展改革局]
                - 名称: 县扶贫办
                  止: 2021
                  继任: 县乡村振兴局
                - 名称: 县乡村振兴局
                  起: 2021
                """.utf8), file: "data/bodies.yaml")
        #expect(file.diagnostics.isEmpty)
        #expect(file.register.body(named: "县发改局")?.name == "县发展和改革局")
        #expect(file.register.body(named: "县扶贫办")?.successor == "县乡村振兴局")
        #expect(file.register.body(named: "县科技局") == nil)
    }

    @Test(
        arguments: [
            ("- 别名: 甲\n", ["1:3 yaml-missing-key"]),
            ("- 名称: 甲\n- 名称: 乙\n  别名: 甲\n", ["2:3 repeated-body"]),
            ("- 名称: 甲\n  继任: 乙\n", ["1:3 unknown-successor"]),
            ("- 名称: 甲\n  起: 2021\n  止: 2019\n", ["3:3 years-reversed"]),
        ] as [(String, [String])])
    func `reports mistakes of the register`(_ text: String, _ found: [String]) {
        #expect(brief(BodyFile(Array(text.utf8), file: "data/bodies.yaml").diagnostics) == found)
    }

    @Test func `reads indicators, digits as printed`() {
        let file = IndicatorFile(
            Array(
                """
                - 名称: 地区生产总值
                  别名: [GDP]
                  口径: 现价总量，可比价增速
                  单位: 亿元
                  属性: 预期性
                  责任单位: 县统计局
                  数值:
                    - {年份: 2025, 性质: 预计, 状态: 快报, 数值: 286.40, 增长: 6.2, 基准: 可比}
                    - {年份: 2026, 性质: 目标, 增长: 6, 增长比较: 左右, 确认: 是}
                """.utf8), file: "data/indicators/甲.yaml")
        #expect(file.diagnostics.isEmpty)
        #expect(
            file.indicators.map(\.indicator) == [
                Indicator(
                    name: "地区生产总值", unit: "亿元", attribute: .anticipated, body: "县统计局",
                    values: [
                        IndicatorValue(
                            year: 2025, kind: .estimated, state: "快报", value: "286.40", growth: "6.2", basis: "可比"),
                        IndicatorValue(
                            year: 2026, kind: .target, growth: "6", growthComparator: "左右", isConfirmed: true),
                    ])
            ])
        #expect(file.indicators.first?.aliases == ["GDP"] && file.indicators.first?.scope == "现价总量，可比价增速")
    }

    @Test(
        arguments: [
            ("- 名称: 甲\n  数值:\n    - {年份: 2025, 性质: 实际, 数值: 1}\n", ["3:22 yaml-unknown-value"]),
            ("- 名称: 甲\n  数值:\n    - {年份: 2025, 性质: 实绩, 数值: 12亿}\n", ["3:30 yaml-wrong-type"]),
            ("- 名称: 甲\n  数值:\n    - {年份: 2025, 性质: 实绩}\n", ["3:7 yaml-missing-key"]),
            (
                "- 名称: 甲\n  数值:\n    - {年份: 2025, 性质: 实绩, 数值: 1}\n    - {年份: 2025, 性质: 实绩, 数值: 2}\n",
                ["4:7 repeated-value"]
            ),
        ] as [(String, [String])])
    func `reports mistakes of indicators`(_ text: String, _ found: [String]) {
        #expect(brief(IndicatorFile(Array(text.utf8), file: "甲.yaml").diagnostics) == found)
    }

    @Test func `reads ratios, and numbers not known yet`() {
        let file = IndicatorFile(
            Array(
                """
                - 名称: 三次产业比例
                  构成: [第一产业, 第二产业, 第三产业]
                  数值:
                    - {年份: 2025, 性质: 实绩, 数值: '15.2:39.6:45.20'}
                    - {年份: 2026, 性质: 实绩, 数值: 待填, 增长: 待填, 增长单位: 个百分点}
                """.utf8), file: "甲.yaml")
        #expect(file.diagnostics.isEmpty)
        let indicator = file.indicators.first?.indicator
        #expect(indicator?.parts == ["第一产业", "第二产业", "第三产业"])
        #expect(indicator?.values.map(\.value) == ["15.2:39.6:45.20", ""])
        #expect(indicator?.values.map(\.hasHole) == [false, true] && indicator?.values.last?.growthHole != nil)
    }

    @Test(arguments: ["十五", "1,200", "1.2.3", "15.2:一半", "待填写", "3-5"])
    func `refuses what is no number`(figure: String) {
        let text = "- 名称: 甲\n  数值:\n    - {年份: 2025, 性质: 实绩, 数值: '\(figure)'}\n"
        #expect(IndicatorFile(Array(text.utf8), file: "甲.yaml").diagnostics.map(\.id).contains("yaml-wrong-type"))
    }

    @Test func `refuses an indicator declared twice`() {
        let files = ["- 名称: 甲\n  别名: 乙\n", "- 名称: 乙\n"].enumerated().map {
            IndicatorFile(Array($1.utf8), file: "\($0).yaml")
        }
        let joined = IndicatorFile.joined(files)
        #expect(joined.indicators.map(\.indicator.name) == ["甲"])
        #expect(joined.diagnostics.map(\.message) == ["指标“乙”重复，0.yaml:1 已经写过"])
    }
}
