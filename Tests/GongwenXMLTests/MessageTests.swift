import GongwenXML
import Testing

/// Every kind of fault: its id, its place, and words in Chinese.
@Suite struct MessageTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let body: String
        let id: String
        let path: String
        let says: String
        var info = "<title>标题</title>"
        var testDescription: String { "\(id) \(path)" }
    }

    private static func table(_ content: String, columns: String = " cols=\"1\"") -> String {
        "<informaltable><tgroup\(columns)>\(content)</tgroup></informaltable>"
    }

    static let schemaCases: [Case] = [
        Case(
            body: "<para><section/></para>", id: "docbook-element-not-allowed", path: "/article/para/section",
            says: "“para”（段落）"),
        Case(
            body: "<para/><section><title/><para/></section><para/>", id: "docbook-element-not-allowed",
            path: "/article/para[2]", says: "此处可用 section、simplesect、appendix、glossary 或 colophon"),
        Case(
            body: "<para/><glossary><title/><glossentry><glossterm/><glosssee/><para/></glossentry></glossary>",
            id: "docbook-element-not-allowed", path: "/article/glossary/glossentry/para", says: "到此应已结束"),
        Case(body: "<paragraph/>", id: "docbook-element-unknown", path: "/article/paragraph", says: "没有元素“paragraph”"),
        Case(
            body: "<section><title/><itemizedlist><listitem><foo/></listitem></itemizedlist></section>",
            id: "docbook-element-unknown", path: "/article/section/itemizedlist/listitem/foo",
            says: "此处可用 para、itemizedlist 或 orderedlist"),
        Case(
            body: "<glosslist><glossentry><glossterm/></glossentry></glosslist>", id: "docbook-content-missing",
            path: "/article/glosslist/glossentry", says: "后面还应有 glosssee 或 glossdef"),
        Case(
            body: "<section><title/></section>", id: "docbook-content-missing", path: "/article/section",
            says: "后面还应有 para"),
        Case(body: "<section/>", id: "docbook-content-missing", path: "/article/section", says: "title 或 info"),
        Case(body: "", id: "docbook-content-missing", path: "/article", says: "“article”（公文）内容不全"),
        Case(body: "<para/>", id: "docbook-content-missing", path: "/article/info", says: "后面还应有 title", info: ""),
        Case(
            body: table("<thead><row><entry/></row></thead>"), id: "docbook-content-missing",
            path: "/article/informaltable/tgroup", says: "后面还应有 tbody"),
        Case(
            body: "<para>一</para>文字", id: "docbook-text-not-allowed", path: "/article", says: "不能直接写文字，内容只能是 info、para"),
        Case(
            body: "<para xml:id=\"a\"><xref linkend=\"a\">一</xref></para>", id: "docbook-text-not-allowed",
            path: "/article/para/xref", says: "应为空元素"),
        Case(
            body: table("<tbody><row><entry><para/>一</entry></row></tbody>"), id: "docbook-text-not-allowed",
            path: "/article/informaltable/tgroup/tbody/row/entry", says: "已有“para”（段落）"),
        Case(
            body: table("<tbody><row><entry>一<para/></entry></row></tbody>"), id: "docbook-element-not-allowed",
            path: "/article/informaltable/tgroup/tbody/row/entry/para", says: "已直接写有文字"),
        Case(body: "<para foo=\"1\"/>", id: "docbook-attribute-not-allowed", path: "/article/para", says: "没有属性“foo”"),
        Case(
            body: "<para><link>一</link></para>", id: "docbook-attribute-missing", path: "/article/para/link",
            says: "缺少属性 linkend 或 xlink:href"),
        Case(
            body: "<para xml:id=\"a\"><link linkend=\"a\" xlink:href=\"b\"/></para>",
            id: "docbook-attributes-exclusive",
            path: "/article/para/link", says: "不能与"),
        Case(
            body: "<para xml:id=\"a\"><link><link linkend=\"a\">一</link></link></para>",
            id: "docbook-attribute-missing",
            path: "/article/para/link", says: "缺少属性 linkend 或 xlink:href"),
        Case(
            body: table("<colspec colname=\"a\"/><tbody><row><entry namest=\"a\"/></row></tbody>"),
            id: "docbook-attribute-alone", path: "/article/informaltable/tgroup/tbody/row/entry",
            says: "须与 nameend 同时使用"),
        Case(
            body: table("<tbody><row><entry/></row></tbody>", columns: ""), id: "docbook-attribute-missing",
            path: "/article/informaltable/tgroup", says: "缺少属性 cols"),
        Case(
            body: table("<tbody><row><entry/></row></tbody>", columns: " cols=\"0\""),
            id: "docbook-bad-attribute-value",
            path: "/article/informaltable/tgroup", says: "“0”不合规定，应为正整数"),
        Case(
            body: "<orderedlist numeration=\"x\"><listitem><para/></listitem></orderedlist>",
            id: "docbook-bad-attribute-value", path: "/article/orderedlist", says: "应为 arabic、loweralpha"),
        Case(
            body: "<para/>", id: "docbook-bad-attribute-value", path: "/article/info/biblioid",
            says: "“x”不合规定，应为 pubsnumber",
            info: "<title/><biblioid class=\"x\"/>"),
        Case(
            body: "<para/>", id: "docbook-bad-content", path: "/article/info/date", says: "“2026-13-01”不合规定",
            info: "<title/><date>2026-13-01</date>"),
        Case(
            body: "<para/>", id: "docbook-bad-content", path: "/article/info/pubdate", says: "形如 2026-01-02 的日期",
            info: "<title/><pubdate><phrase/></pubdate>"),
        Case(body: "<para xml:id=\"1a\"/>", id: "docbook-bad-attribute-value", path: "/article/para", says: "“1a”不合规定"),
        Case(
            body: "<x:para xmlns:x=\"urn:x\"/>", id: "docbook-wrong-namespace", path: "/article/para", says: "“urn:x”"),
    ]

    static let linkCases: [Case] = [
        Case(
            body: "<para xml:id=\"a\"/><para xml:id=\"a\"/>", id: "docbook-id-duplicate", path: "/article/para[2]",
            says: "编号“a”重复"),
        Case(body: "<para xml:id=\"a.b\"/>", id: "docbook-id-form", path: "/article/para", says: "编号“a.b”不合规则"),
        Case(body: "<para xml:id=\"中\"/>", id: "docbook-id-form", path: "/article/para", says: "应以英文字母开头"),
        Case(
            body: "<para><xref linkend=\"a\"/></para>", id: "docbook-link-target-missing", path: "/article/para/xref",
            says: "“a”不存在"),
        Case(
            body: "<para xml:id=\"a\"><firstterm linkend=\"a\"/></para>", id: "docbook-link-target-not-entry",
            path: "/article/para/firstterm", says: "须指向词条 glossentry，而“a”是“para”（段落）"),
    ]

    @Test(arguments: schemaCases + linkCases)
    func `names the fault, its element and the way out`(_ expected: Case) {
        let problems = DocBookValidator.validate(article(expected.body, info: expected.info))
        #expect(problems.map(\.id) == [expected.id], "\(problems)")
        #expect(problems.first?.path == expected.path)
        #expect(problems.first?.message.contains(expected.says) == true, "\(problems.first?.message ?? "")")
        expectChinese(problems)
    }

    @Test(arguments: [
        ("<article/>", "docbook-wrong-namespace"),
        ("<book xmlns=\"http://docbook.org/ns/docbook\"/>", "docbook-wrong-root"),
        ("<glossary xmlns=\"http://docbook.org/ns/docbook\"><title/></glossary>", "docbook-attribute-missing"),
        (
            "<glossary xmlns=\"http://docbook.org/ns/docbook\" version=\"5.0\"><title/></glossary>",
            "docbook-content-missing"
        ),
        (
            "<article xmlns=\"http://docbook.org/ns/docbook\" version=\"4.5\"><info><title/></info><para/></article>",
            "docbook-bad-attribute-value"
        ),
        (
            "<article xmlns=\"http://docbook.org/ns/docbook\"><info><title/></info><para/></article>",
            "docbook-attribute-missing"
        ),
    ])
    func `names what is wrong with the root`(xml: String, id: String) {
        let problems = DocBookValidator.validate(Array(xml.utf8))
        #expect(problems.map(\.id) == [id], "\(problems)")
        #expect(problems.map(\.ordinal) == [0])
        expectChinese(problems)
    }

    static let malformed = [
        "<a>甲</b>", "<a>&foo;</a>", "<a>&</a>", "<a b=\"&x\"/>", "<a>1 < 2</a>", "<a b=\"1\" b=\"2\"/>", "<a", "<a><b>",
        "<a/>x", "<a>&#0;</a>", "<a>&#x;</a>", "<a>&#1x;</a>", "<a:b/>", "<a><!-- -- --></a>", "<a b=1/>", "<a b/>",
        "<a b=\"1\"c=\"2\"/>", "<a b=\"1/>", "<a b=\"<\"/>", "<a>]]></a>", "<a><![CDATA[</a>", "<a><!-- </a>",
        "<a><?x </a>",
        "<a><?xml version=\"1.0\"?></a>", " <?xml version=\"1.0\"?><a/>", "<?xml version=\"3.0\"?><a/>", "<?xml?><a/>",
        "<?xml version=\"1.0\" standalone=\"x\"?><a/>", "<?xml version=\"1.0\" encoding=\"-\"?><a/>",
        "<?xml version=\"1.0\"",
        "<a xmlns:p=\"\"/>", "<a xmlns:x=\"urn:x\" xmlns:y=\"urn:x\" x:b=\"1\" y:b=\"2\"/>",
        "<a:b:c xmlns:a=\"urn:a\"/>",
        "<a xmlns:xml=\"urn:x\"/>", "<1/>", "<!DOCTYPE", "<!DOCTYPE a [<!ELEMENT", "<a><b></a>", "</a>", "<a></a >x",
        "text",
        "<a>\u{1}</a>", "<a b=\"\u{1}\"/>", "<!-- -->", "<a><!ELEMENT></a>", "<a>\u{FFFF}</a>", "<?x?>", "<a ,/>",
        "<a =\"\"/>",
    ]

    @Test(arguments: malformed)
    func `says in Chinese what is not well-formed, and where`(xml: String) {
        let problems = DocBookValidator.validate(Array(xml.utf8))
        #expect(problems.count == 1, "\(problems)")
        #expect(problems.first?.id.hasPrefix("xml-") == true, "\(problems)")
        #expect(problems.first?.line == 1)
        expectChinese(problems)
    }

    @Test(
        .enabled(if: FullDocBook.isInstalled, "完整的 DocBook 模式未安装：apt-get install docbook5-xml"), arguments: schemaCases)
    func `the full schema's complaints are Chinese too`(_ fault: Case) throws {
        let full = try XMLSchema.fullDocBook()
        expectChinese(full.validate(article(fault.body, info: fault.info)))
        let dangling = full.validate(article("<para xml:id=\"a\"/><para xml:id=\"a\"><xref linkend=\"b\"/></para>"))
        #expect(!dangling.isEmpty)
        expectChinese(dangling)
    }

    /// One line, no full stop, with Chinese in it and no two English words in a row.
    private func expectChinese(_ problems: [XMLProblem], sourceLocation: SourceLocation = #_sourceLocation) {
        for problem in problems {
            let message = problem.message
            #expect(!message.contains("\n") && !message.hasSuffix("。"), "\(message)", sourceLocation: sourceLocation)
            #expect(
                message.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(message)",
                sourceLocation: sourceLocation)
            #expect(
                message.firstMatch(of: #/[A-Za-z]{2,}[,.]? +[A-Za-z]{2,}/#) == nil, "\(message)",
                sourceLocation: sourceLocation)
        }
    }
}
