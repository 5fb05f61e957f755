import Testing

@testable import GongwenRender

@Suite struct MarkupWriterTests {
    @Test func `opens, fills and closes elements in order`() {
        var writer = XMLWriter()
        writer.open("a")
        writer.attribute("x", "一", "二")
        writer.empty("b", ["y": "1"])
        writer.element("c", text: "三")
        writer.close()
        #expect(String(decoding: writer.finished(), as: UTF8.self) == #"<a x="一二"><b y="1"/><c>三</c></a>"#)
    }

    @Test func `ends void elements as HTML does`() {
        var writer = HTMLWriter()
        writer.empty("br")
        writer.empty("meta", ["charset": "utf-8"])
        #expect(String(decoding: writer.finished(), as: UTF8.self) == #"<br><meta charset="utf-8">"#)
    }

    @Test(arguments: [
        ("甲<乙", "甲&lt;乙"), ("<", "&lt;"), ("]]>", "]]&gt;"), ("丙&amp;丁", "丙&amp;amp;丁"), ("\"引\"", "\"引\""),
        ("一\n二\t三", "一\n二\t三"), ("一\r\n", "一&#13;\n"), ("", ""), ("，（𠮷）", "，（𠮷）"),
    ])
    func `escapes XML text`(input: String, expected: String) {
        var writer = XMLWriter()
        writer.text(input)
        #expect(String(decoding: writer.finished(), as: UTF8.self) == expected)
        #expect(writer.metForbidden == nil)
    }

    @Test(arguments: [
        ("\"丙\"&丁", "&quot;丙&quot;&amp;丁"), ("一\n二\t三\r", "一&#10;二&#9;三&#13;"), ("<'>", "&lt;'&gt;"),
    ])
    func `escapes XML attribute values, white space included`(input: String, expected: String) {
        var writer = XMLWriter()
        writer.empty("a", ["b": input])
        #expect(String(decoding: writer.finished(), as: UTF8.self) == "<a b=\"\(expected)\"/>")
    }

    @Test(arguments: [("甲<乙>&\"丙\"", "甲&lt;乙&gt;&amp;\"丙\"", "甲&lt;乙&gt;&amp;&quot;丙&quot;")])
    func `escapes HTML text and values`(input: String, text: String, value: String) {
        var writer = HTMLWriter()
        writer.element("a", ["b": input], text: input)
        #expect(String(decoding: writer.finished(), as: UTF8.self) == "<a b=\"\(value)\">\(text)</a>")
    }

    @Test(arguments: ["\u{0}", "一\u{B}", "\u{1}二", "\u{1F}", "甲\u{FFFE}", "乙\u{FFFF}丙"])
    func `records what XML cannot carry, in text and in values`(input: String) {
        var inText = XMLWriter()
        inText.text("前")
        inText.text(input)
        inText.text("\u{2}")
        let first = input.unicodeScalars.first { $0.value < 0x20 || $0.value >= 0xFFFE }
        #expect(inText.metForbidden == first)
        var inValue = XMLWriter()
        inValue.empty("a", ["b": input])
        #expect(inValue.metForbidden == first)
    }

    @Test(arguments: ["\u{C}", "\u{0}", "\u{FFFF}"])
    func `records the same in HTML`(input: String) {
        var writer = HTMLWriter()
        writer.text(input)
        #expect(writer.metForbidden == input.unicodeScalars.first)
    }

    @Test(arguments: ["\t\n\r", "\u{A0}©", "\u{FFFD}", "\u{7F}\u{85}", "！～￥", "\u{E000}"])
    func `lets pass what markup can carry`(input: String) {
        var writer = XMLWriter()
        writer.text(input)
        #expect(writer.metForbidden == nil)
    }

    @Test func `writes what comes from the code as it is`() {
        var writer = HTMLWriter()
        writer.verbatim("<!DOCTYPE html>")
        writer.lineFeed()
        writer.open("style")
        writer.verbatim(Array("a>b{}".utf8))
        writer.close()
        #expect(String(decoding: writer.finished(), as: UTF8.self) == "<!DOCTYPE html>\n<style>a>b{}</style>")
    }
}
