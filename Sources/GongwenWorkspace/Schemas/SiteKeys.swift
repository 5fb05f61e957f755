import GongwenModel

/// What `gongwen.yaml` says of a site (站点) and of publishing its documents (发布).
enum SiteKeys {
    private static let siteKeys = ["名称", "标识码", "域名", "网址", "来源", "栏目", "公开字段"]
    private static let publicationKeys = ["发布时间", "索引号", "主题分类", "有效性", "来源", "关键词", "摘要", "接受"]

    /// Reads `站点`; nil where it is absent or one of its three tags is wrong.
    static func site(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) -> WorkspaceSettings.Site? {
        guard let node = fields["站点"],
            let own = reader.fields(node, of: "站点", known: siteKeys, required: ["名称", "标识码", "域名"])
        else { return nil }
        let code = reader.string(own, "标识码")
        if let code, !isSiteCode(code) { reader.report(.siteCode(code, at: own.place(of: "标识码"))) }
        let address = reader.string(own, "网址").flatMap { Self.address($0, at: own.place(of: "网址"), &reader) }
        let source = reader.string(own, "来源")
        let column = column(own, &reader)
        let profile = profile(own, &reader)
        guard let code, let name = reader.string(own, "名称"), let domain = reader.string(own, "域名") else { return nil }
        return WorkspaceSettings.Site(
            name: name, code: code, domain: domain, address: address, source: source ?? "", column: column,
            disclosure: profile, place: fields.place(of: "站点"))
    }

    /// Whether it is ten digits, or bm and eight (国办发〔2017〕47号).
    private static func isSiteCode(_ code: String) -> Bool {
        let digits = code.hasPrefix("bm") ? code.dropFirst(2) : code[...]
        return code.utf8.count == 10 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The address with a slash at its end; nil where it is none that links can be made of.
    private static func address(_ text: String, at place: Place, _ reader: inout YAMLReader) -> String? {
        let rest = ["https://", "http://"].first { text.hasPrefix($0) }.map { text.utf8.dropFirst($0.utf8.count) }
        // Only what RFC 3986 lets stand in a path unescaped; a query or fragment could not take a page's name.
        let allowed = Set("-._~:/[]@!$&'()*+,;=%".utf8)
        guard let rest, let first = rest.first, first != UInt8(ascii: "/"),
            rest.allSatisfy({ $0.isASCIILetterOrDigit || allowed.contains($0) })
        else {
            reader.report(.siteAddress(text, at: place))
            return nil
        }
        return text.hasSuffix("/") ? text : text + "/"
    }

    private static func column(
        _ fields: YAMLReader.Fields, _ reader: inout YAMLReader
    ) -> WorkspaceSettings.Site.Column? {
        let known = ["名称", "描述", "关键词", "类别"]
        guard let node = fields["栏目"], let own = reader.fields(node, of: "栏目", known: known, required: known),
            let name = reader.string(own, "名称"), let description = reader.string(own, "描述"),
            let type = reader.string(own, "类别")
        else { return nil }
        return WorkspaceSettings.Site.Column(
            name: name, description: description, keywords: reader.strings(own, "关键词", splits: true), type: type)
    }

    private static func profile(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) -> DisclosureProfile {
        let names = DisclosureField.allCases.map { ($0.printed, $0) }
        guard let node = fields["公开字段"],
            let own = reader.fields(node, of: "公开字段", known: names.map(\.0))
        else { return .standard }
        var entries: [DisclosureProfile.Entry] = []
        for (name, _) in own.keys {
            guard let field = names.first(where: { $0.0 == name })?.1, let label = reader.string(own, name) else {
                continue
            }
            entries.append(DisclosureProfile.Entry(field, label: label))
        }
        return DisclosureProfile(entries)
    }

    /// Reads `发布`: what is set for each document, by the name of its plan without ending.
    static func publications(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) -> [String: Publication] {
        guard let node = fields["发布"], let own = reader.fields(node, of: "发布", known: nil) else { return [:] }
        var publications: [String: Publication] = [:]
        for (name, place) in own.keys {
            guard let value = own[name],
                let entry = reader.fields(value, of: "“\(name)”的发布信息", known: publicationKeys)
            else { continue }
            var publication = Publication(at: place)
            if let time = reader.string(entry, "发布时间") {
                if isTime(time) {
                    publication.time = time
                } else {
                    reader.report(.publicationTime(time, at: entry.place(of: "发布时间")))
                }
            }
            publication.indexNumber = reader.string(entry, "索引号") ?? ""
            publication.subject = reader.string(entry, "主题分类") ?? ""
            publication.validity = reader.choice(
                entry, "有效性", of: Publication.Validity.allCases.map { ($0.printed, $0) })
            publication.source = reader.string(entry, "来源") ?? ""
            publication.keywords = reader.strings(entry, "关键词", splits: true)
            publication.summary = reader.string(entry, "摘要") ?? ""
            publication.accepted = accepted(entry, &reader)
            publications[name] = publication
        }
        return publications
    }

    private static func accepted(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) -> [String: String] {
        guard let node = fields["接受"], let own = reader.fields(node, of: "接受", known: nil) else { return [:] }
        var reasons: [String: String] = [:]
        for (rule, _) in own.keys {
            guard let value = own[rule], let reason = reader.string(value, of: "\(rule)的理由") else { continue }
            reasons[rule] = reason
        }
        return reasons
    }

    /// Whether it is a moment of the calendar written `YYYY-MM-DD HH:MM`, 24 hours (PubDate).
    static func isTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let pattern = Array("0000-00-00 00:00".utf8)
        guard bytes.count == pattern.count,
            zip(bytes, pattern).allSatisfy({
                $1 == UInt8(ascii: "0") ? (0x30...0x39).contains($0) : $0 == $1
            })
        else { return false }
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return year >= 1900 && (1...12).contains(month) && (1...days[month - 1]).contains(day)
            && number(11..<13) < 24 && number(14..<16) < 60
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}

extension Diagnostic {
    fileprivate static func siteCode(_ code: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "site-code", severity: .warning, at: place, message: "网站标识码“\(code)”应为10位数字，或 bm 加8位数字",
            clause: "国办发〔2017〕47号", fix: "填写全国政府网站信息报送系统给出的标识码，加引号以保留开头的0")
    }

    fileprivate static func siteAddress(_ address: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "site-address", severity: .error, category: .structural, at: place,
            message: "站点的网址“\(address)”不能用作链接，应为以 http:// 或 https:// 开头的目录地址",
            fix: "例如 网址: https://www.example.com/ghjh/；汉字须写成百分号编码")
    }

    fileprivate static func publicationTime(_ time: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "publication-time", severity: .error, category: .structural, at: place,
            message: "发布时间“\(time)”不是年-月-日 时:分的形式，或没有这一天", clause: "国办发〔2017〕47号",
            fix: "例如 发布时间: 2026-02-09 09:00，24小时制")
    }
}
