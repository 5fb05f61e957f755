import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenLayout

/// How titles are broken. Lines are written with | between them.
@Suite struct TitleBreakerTests {
    static func broken(_ title: String, limit: Int = 40) -> [String] {
        let prose = Prose(title, role: .element(.title))
        let breaker = LineBreaker(level: .basic, avoidsLoneCharacter: true)
        return TitleBreaker(breaker: breaker, limit: limit).lines(of: prose)
            .map { String(decoding: prose.bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    @Test(
        arguments: [
            "政府工作报告", "青禾县人民政府办公室关于印发青禾县|2026年国民经济和社会发展计划的通知",
            "青禾县人民政府关于印发|《青禾县国民经济和社会发展|第十五个五年规划纲要》的通知",
            "中共青禾县委办公室青禾县人民政府办公室|关于做好2026年春节期间有关工作的通知",
            "青禾县人民政府关于|2026年一季度经济运行情况的报告", "青禾县人民政府关于申请调整|青禾县土地利用总体规划的请示",
            "关于商请支持青禾至云州|高速公路连接线项目前期工作的函", "青禾县人民政府关于公布第三批|县级非物质文化遗产代表性项目名录的通知",
            "青禾县人民政府办公室转发|县发展改革局关于进一步做好|重点项目建设管理工作的意见的通知",
        ])
    func `R7.3.1-3 a title breaks between words, in lines of like length`(_ expected: String) {
        let lines = expected.split(separator: "|").map(String.init)
        #expect(Self.broken(lines.joined()) == lines)
    }

    @Test(
        arguments: [
            "关于做好1234567890项重点工作任务分解落实情况督促检查工作的通知",
            "青禾县人民政府关于印发《青禾县PM2.5治理办法》的通知和有关事项的说明",
            "关于贯彻落实云政发〔2026〕12号文件精神切实加强GB/T9704标准培训的意见",
        ])
    func `R7.3.1-3 no line ends inside a number, a Latin word or a short 《》`(_ title: String) {
        let lines = Self.broken(title)
        #expect(lines.joined() == title)
        #expect(lines.count > 1)
        for whole in ["1234567890", "PM2.5", "《青禾县PM2.5治理办法》", "〔2026〕", "GB/T9704"] where title.contains(whole) {
            #expect(lines.contains { $0.contains(whole) }, "\(lines)")
        }
    }

    @Test(
        arguments: [
            ("关于同意青禾县云溪镇设立稷下工业集中区并开展云溪河湿地保护修复工程试点的批复", ["青禾县", "云溪镇"]),
            ("青禾县融媒体中心青禾县供销社关于联合举办第十二届农民丰收节系列活动的通知", ["供销社", "青禾县"]),
            ("青禾县人民政府关于申请将青云湖水库增容工程列入省级水利发展专项资金支持范围的请示", ["青云湖水库", "青禾县"]),
            ("青禾县2026年重点项目分年度投资和形象进度一览表", ["分年度", "形象进度", "2026年"]),
            ("青禾县发展和改革局青禾县财政局青禾县农业农村局关于下达2026年高标准农田建设项目投资计划的通知", ["青禾县农业农村局", "高标准农田"]),
            ("关于同意建设青云湖国家湿地公园和云溪大桥连接线工程并开展前期工作的批复", ["云溪大桥", "湿地公园"]),
            ("转发县卫生健康局县医保局关于进一步完善城乡居民大病保险制度实施意见的通知", ["县卫生健康局", "县医保局"]),
        ])
    func `R7.3.1-3 no line ends inside a name of a place or a body`(_ title: String, _ names: [String]) {
        let lines = Self.broken(title)
        #expect(lines.count > 1)
        for name in names { #expect(lines.contains { $0.contains(name) }, "\(lines)") }
    }

    @Test func `R7.3.1-3 a body that signs the document is not parted in its title`() {
        let name = "青禾稷丰集团"
        let title = Prose("关于同意将原国有林场资产划转给\(name)统一经营管理并做好人员安置工作的通知", role: .element(.title))
        for limit in stride(from: 24, through: 44, by: 2) {
            var breaker = TitleBreaker(
                breaker: LineBreaker(level: .basic, avoidsLoneCharacter: true), limit: limit)
            breaker.names = [Array(name.utf8)]
            let lines = breaker.lines(of: title).map { String(decoding: title.bytes[$0.start..<$0.end], as: UTF8.self) }
            #expect(lines.contains { $0.contains(name) }, "\(lines)")
        }
    }

    private static let wholes = [
        "青禾县", "云溪镇", "青禾县发展和改革局", "青禾县农业农村局", "青云湖水库", "云溪大桥", "2026年", "1234567890项", "PM2.5", "《青禾县节水办法》",
        "《青禾县2026年重点工作任务》", "402.6亿元",
    ]
    private static let between = ["关于印发", "关于做好", "有关工作的通知", "重点项目", "和", "推进", "实施意见", "转发", "关于申请", "建设资金的请示"]

    @Test(arguments: [UInt64](1...400))
    func `R7.3.1-3 no name, number or 《》 is ever parted that a line can hold`(seed: UInt64) throws {
        var source = RandomSource(seed: seed)
        let pieces = (0..<3 + source.below(9)).map {
            $0 % 2 == 0 ? source.pick(Self.wholes) : source.pick(Self.between)
        }
        let title = Prose(pieces.joined(), role: .element(.title))
        let breaker = LineBreaker(level: .basic, avoidsLoneCharacter: true)
        let names = Self.wholes.filter { $0.hasSuffix("局") }.map { Array($0.utf8) }
        let starts = Set(TitleBreaker(breaker: breaker, limit: 40, names: names).lines(of: title).map(\.start))
        var start = 0
        for (index, piece) in pieces.enumerated() {
            let inside = start + 1..<start + piece.utf8.count
            let isParted = index % 2 == 0 && starts.contains { inside.contains($0) }
            #expect(!isParted, "seed \(seed): \(piece) in \(pieces.joined())")
            start = inside.upperBound
        }
    }

    @Test func `R7.3.1-3 three lines are no hourglass`() {
        let title = "青禾县人民政府办公室关于进一步做好农村公路建设养护管理和城乡客运一体化发展有关工作的实施意见的补充通知"
        let widths = Self.broken(title).map(\.count)
        #expect(widths.count == 3)
        #expect(!(widths[1] < widths[0] && widths[1] < widths[2]), "\(widths)")
    }

    @Test func `a title of many lines or none is broken all the same`() {
        let long = String(repeating: "很长的标题", count: 1000)
        #expect(Self.broken(long).joined() == long)
        #expect(Self.broken("") == [])
        #expect(Self.broken("一行\n二行") == ["一行", "二行"])
    }
}
