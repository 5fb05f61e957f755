import GongwenModel
import Yams

/// A file of shared indicators, `data/indicators/*.yaml` (指标文件).
struct IndicatorFile {
    private(set) var indicators: [SharedIndicator] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads a file's bytes.
    init(_ bytes: [UInt8], file: String) {
        var reader = YAMLReader(bytes, file: file)
        if let root = reader.root {
            for node in reader.items(root, of: "指标文件") {
                let known = ["名称", "别名", "口径", "单位", "属性", "责任单位", "构成", "数值"]
                guard let fields = reader.fields(node, of: "指标", known: known, required: ["名称"]) else { continue }
                let name = reader.string(fields, "名称")
                let aliases = reader.strings(fields, "别名")
                let scope = reader.string(fields, "口径") ?? ""
                let indicator = Indicator(
                    name: name ?? "", unit: reader.string(fields, "单位") ?? "",
                    attribute: reader.choice(fields, "属性", of: [("预期性", .anticipated), ("约束性", .binding)]),
                    body: reader.string(fields, "责任单位") ?? "", parts: reader.strings(fields, "构成"),
                    values: IndicatorFile.values(fields, &reader))
                guard name != nil else { continue }
                indicators.append(
                    SharedIndicator(
                        indicator: indicator, aliases: aliases, scope: scope, file: file, place: fields.place(of: "名称"))
                )
            }
        }
        diagnostics = reader.diagnostics
    }

    private static func values(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) -> [IndicatorValue] {
        guard let list = fields["数值"] else { return [] }
        let known = ["年份", "性质", "状态", "数值", "比较", "增长", "增长单位", "基准", "增长比较", "定性", "确认"]
        var values: [IndicatorValue] = []
        for node in reader.items(list, of: "数值") {
            guard let own = reader.fields(node, of: "数值", known: known, required: ["年份", "性质"]) else { continue }
            let kinds: [(String, FigureKind)] = [("实绩", .actual), ("预计", .estimated), ("目标", .target)]
            let year = reader.year(own, "年份")
            let kind = reader.choice(own, "性质", of: kinds)
            let (level, growth) = (reader.figure(own, "数值"), reader.figure(own, "增长"))
            let value = IndicatorValue(
                year: year ?? 0, kind: kind ?? .actual, state: reader.string(own, "状态") ?? "",
                value: level.digits, comparator: reader.string(own, "比较") ?? "",
                growth: growth.digits, growthUnit: reader.string(own, "增长单位") ?? "%",
                basis: reader.string(own, "基准") ?? "", growthComparator: reader.string(own, "增长比较") ?? "",
                qualitative: reader.string(own, "定性") ?? "", isConfirmed: reader.flag(own, "确认") ?? false,
                hole: level.hole,
                growthHole: growth.hole, at: own.place)
            if value.value.isEmpty, value.growth.isEmpty, value.qualitative.isEmpty, !value.hasHole {
                if own["数值"] == nil, own["增长"] == nil, own["定性"] == nil {
                    reader.report(.valueWithoutFigure(at: own.place))
                }
                continue
            }
            guard let year, kind != nil else { continue }
            if values.contains(where: { $0.year == year && $0.kind == value.kind && $0.state == value.state }) {
                reader.report(.repeatedValue(year: year, at: own.place))
                continue
            }
            values.append(value)
        }
        return values
    }

    /// Joins several files; an indicator declared twice is a mistake.
    static func joined(_ files: [IndicatorFile]) -> (indicators: [SharedIndicator], diagnostics: [Diagnostic]) {
        var seen: [String: SharedIndicator] = [:]
        var kept: [SharedIndicator] = []
        var diagnostics: [Diagnostic] = []
        for shared in files.flatMap(\.indicators) {
            if let name = ([shared.indicator.name] + shared.aliases).first(where: { seen[$0] != nil }),
                let before = seen[name]
            {
                diagnostics.append(
                    .repeatedIndicator(name, before: "\(before.file):\(before.place.line)", at: shared.place)
                        .located(in: shared.file))
                continue
            }
            for name in [shared.indicator.name] + shared.aliases { seen[name] = shared }
            kept.append(shared)
        }
        return (kept, diagnostics)
    }
}

extension YAMLReader {
    /// A number as printed, its digits as they are written (18.20 stays 18.20), or 待填 for one not known yet.
    fileprivate mutating func figure(_ fields: Fields, _ key: String) -> (digits: String, hole: Hole?) {
        guard let node = fields[key], let text = string(node, of: key) else { return ("", nil) }
        if text == "待填" { return ("", Hole(kind: .value)) }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let isPlain = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        guard isPlain && DecimalNumber(digits) != nil || !Indicator.ratio(text).isEmpty else {
            report(.yamlWrongType(key, expected: "不带单位的数字、比例或 待填", found: node.kind, at: node.place))
            return ("", nil)
        }
        return (text, nil)
    }
}

extension Diagnostic {
    fileprivate static func valueWithoutFigure(at place: Place) -> Diagnostic {
        Diagnostic(
            id: "yaml-missing-key", severity: .error, category: .structural, at: place,
            message: "这一年没有写“数值”“增长”或“定性”", fix: "至少写其中一项")
    }

    fileprivate static func repeatedValue(year: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "repeated-value", severity: .error, category: .structural, at: place,
            message: "\(year)年同一性质、同一状态的数值写了两次", fix: "只保留一个，或用 状态 区分快报与核定")
    }

    fileprivate static func repeatedIndicator(_ name: String, before: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "repeated-indicator", severity: .error, category: .structural, at: place,
            message: "指标“\(name)”重复，\(before) 已经写过", fix: "合并为一条")
    }
}
