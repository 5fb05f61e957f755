import GongwenGlossary
import GongwenModel

extension Diagnostic {
    private static func form(
        _ id: String, _ message: String, fix: String? = nil, explanation: String? = nil, at place: Place
    )
        -> Diagnostic
    {
        Diagnostic(
            id: id, severity: .error, category: .structural, at: place, message: message, explanation: explanation,
            fix: fix)
    }

    static func notUTF8(at place: Place) -> Diagnostic {
        form("file-not-utf8", "文件不是 UTF-8 编码", fix: "用编辑器另存为 UTF-8 编码", at: place)
    }

    static func yamlSyntax(_ problem: String, at place: Place) -> Diagnostic {
        form("yaml-syntax", "YAML 语法：\(problem)", at: place)
    }

    static func yamlTab(at place: Place) -> Diagnostic {
        form("yaml-tab", "缩进用了制表符或全角空格，YAML 的缩进只能用半角空格", fix: "改为半角空格，每级两个", at: place)
    }

    static func yamlFullWidthColon(key: String, at place: Place) -> Diagnostic {
        form("yaml-colon", "键“\(key)”后用了全角冒号“：”，应为半角冒号加一个空格", fix: "\(key): ……", at: place)
    }

    static func yamlColon(key: String, in name: String, at place: Place) -> Diagnostic {
        form("yaml-colon", "\(name)中“\(key)”后应为半角冒号加一个空格", fix: "\(key): ……", at: place)
    }

    static func yamlControlCharacter(at place: Place) -> Diagnostic {
        form("yaml-control-character", "文件中有不可见的控制字符", fix: "删去该字符", at: place)
    }

    static func yamlAlias(at place: Place) -> Diagnostic {
        form("yaml-alias", "不支持 YAML 的锚点（&）和引用（*）", fix: "把被引用的内容直接写在此处；只是文字时加引号", at: place)
    }

    static func yamlRepeatedKey(_ key: String, firstLine: Int?, at place: Place) -> Diagnostic {
        form(
            "yaml-repeated-key", "键“\(key)”重复" + (firstLine.map { "，第\($0)行已经写过" } ?? ""), fix: "只保留一处；几项内容用列表",
            at: place)
    }

    static func yamlUnknownKey(_ key: String, of name: String, known: [String], at place: Place) -> Diagnostic {
        let near = suggestions(for: key, among: known).prefix(1).map { "，你是不是要写“\($0)”" }.joined()
        return form(
            "yaml-unknown-key", "\(name)没有“\(key)”这个键" + near, fix: "可用的键：\(known.joined(separator: "、"))", at: place)
    }

    static func yamlMissingKey(_ key: String, of name: String, at place: Place) -> Diagnostic {
        form("yaml-missing-key", "\(name)缺少“\(key)”", fix: "补上 \(key): ……", at: place)
    }

    static func yamlWrongType(_ name: String, expected: String, found: String, at place: Place) -> Diagnostic {
        form("yaml-wrong-type", "“\(name)”应为\(expected)，现为\(found)", at: place)
    }

    static func yamlEmpty(_ key: String, at place: Place) -> Diagnostic {
        form("yaml-empty-value", "“\(key)”没有内容", fix: "写上内容，或删去这一行", at: place)
    }

    static func yamlNotAYear(_ found: String, of key: String, at place: Place) -> Diagnostic {
        form("yaml-not-a-year", "“\(key)”应为四位数字的年份，现为“\(found)”", fix: "例如 \(key): 2021", at: place)
    }

    static func yamlNotOneOf(_ found: String, of key: String, known: [String], at place: Place) -> Diagnostic {
        // The opposite is near in letters only: 公开 is not 不公开.
        let near = suggestions(for: found, among: known).filter { $0 != "不" + found }.prefix(1)
            .map { "，你是不是要写“\($0)”" }.joined()
        return form(
            "yaml-unknown-value", "“\(key)”不能是“\(found)”" + near, fix: "可用的值：\(known.joined(separator: "、"))", at: place
        )
    }

    static func yamlFullWidthComma(_ found: String, of key: String, at place: Place) -> Diagnostic {
        form(
            "yaml-list-comma", "“\(key)”的一项“\(found)”中有“，”或“、”，各项之间应用半角逗号", fix: "例如 \(key): [甲, 乙]", at: place)
    }

    static func yearsReversed(_ from: Int, _ until: Int, at place: Place) -> Diagnostic {
        form("years-reversed", "起始年份\(from)晚于终止年份\(until)", fix: "核对 起 和 止", at: place)
    }
}
