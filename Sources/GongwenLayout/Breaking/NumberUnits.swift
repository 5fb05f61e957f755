/// The words that stay on a number's line (计量单位、量词): 亿元, 个百分点, 年.
///
/// - Source: GB/T 15835-2011, 5.1.7.2; W3C CLREQ (a number stays with its unit).
enum NumberUnits {
    /// Magnitudes and hedges that may stand between digits and unit: 100多万元.
    private static let magnitudes = Set("多余几十百千万亿".unicodeScalars.map(\.value))

    /// Units by their first character, the longest first.
    private static let unitsByHead: [UInt32: [[UInt8]]] = {
        let words =
            """
            元 美元 欧元 日元 港元 角 分 个百分点 个点 个 百分点 成 倍 番 家 项 户 人 人次 人民币 名 位 期 亩 公顷 顷 平方公里 平方千米 平方米 \
            平方 立方米 立方 公里 千米 米 厘米 毫米 里 吨 吨标准煤 吨标煤 公斤 千克 毫克 微克 克 斤 升 毫升 千伏安 千伏 伏 安 兆瓦时 兆瓦 \
            千瓦时 千瓦 瓦 度 微克/立方米 微克/标准立方米 毫克/立方米 毫克/升 公里/小时 微克每立方米 年度 年 年期 个月 月份 月 日 号 天 周 周年 \
            季度 小时 时 分钟 秒 岁 届 次 次会议 条 件 处 座 栋 幢 套 台 辆 艘 架 部 份 篇 册 本 张 块 片 宗 笔 起 场 批 班 所 间 级 类 种 \
            只 头 羽 棵 株 万 亿 标箱 标准箱 床 张床位 学位 个标准箱 村 镇 乡 县 市 省 孔 眼 口 层 步 字 页 行 档 门 路 线 户次 车次 班次 \
            辆次 场次 人份 件次 平方公尺 比特 兆 赫兹
            """
        var units: [UInt32: [[UInt8]]] = [:]
        for word in words.split(separator: " ") {
            guard let head = word.unicodeScalars.first?.value else { continue }
            units[head, default: []].append(Array(word.utf8))
        }
        return units.mapValues { $0.sorted { $0.count > $1.count } }
    }()

    /// The bytes of magnitude and unit that begin at `start`, right after digits; 0 where there are none.
    static func length(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while let value = threeByteValue(in: bytes, at: index), magnitudes.contains(value) { index += 3 }
        guard let head = threeByteValue(in: bytes, at: index), let units = unitsByHead[head] else {
            return index - start
        }
        for unit in units where index + unit.count <= bytes.count {
            if unit.indices.allSatisfy({ bytes[index + $0] == unit[$0] }) { return index + unit.count - start }
        }
        return index - start
    }

    /// The character at `index` where its UTF-8 form takes three bytes, as that of every common 汉字 does.
    private static func threeByteValue(in bytes: [UInt8], at index: Int) -> UInt32? {
        guard index + 2 < bytes.count, bytes[index] & 0xF0 == 0xE0 else { return nil }
        return UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
            | UInt32(bytes[index + 2] & 0x3F)
    }
}
