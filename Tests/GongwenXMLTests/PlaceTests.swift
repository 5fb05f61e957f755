import GongwenXML
import Testing

@Suite struct PlaceTests {
    /// The problems of a document whose `①` marks the character the first one should be at.
    private func place(_ body: String) throws -> (found: XMLProblem, line: Int, column: Int) {
        let marked = String(decoding: article(body), as: UTF8.self)
        let before = try #require(marked.split(separator: "①", omittingEmptySubsequences: false).first).unicodeScalars
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let problems = DocBookValidator.validate(Array(marked.replacing("①", with: "").utf8))
        return try (#require(problems.first), lines.count, (lines.last?.count ?? 0) + 1)
    }

    @Test(arguments: [
        "<para>一</para>①<foo/>",
        "<para>一</para>\n\n  ①<foo\n bar=\"1\"\n/>",
        "<!-- <para> \n -->\n<para>甲𠮷乙①<foo/></para>",
        "<para><![CDATA[<para>\n]]>①<foo/></para>",
        "<?x <para>?>\n<para role=\"a>b'&lt;\" condition='\"/>'/>①<foo/>",
        "<para>\r\n甲</para>\r\n①<foo/>",
    ])
    func `is the first character of the start tag`(body: String) throws {
        let (found, line, column) = try place(body)
        #expect(found.line == line)
        #expect(found.column == column)
    }

    @Test func `counts elements from 0 as a writer does`() throws {
        let problems = DocBookValidator.validate(
            article("<para/><section xml:id=\"a\"><title/><para/><para foo=\"1\"/></section><section/>"))
        #expect(problems.map(\.ordinal) == [7, 8])
        #expect(problems.map(\.path) == ["/article/section[1]/para[2]", "/article/section[2]"])
    }

    @Test func `a byte order mark takes no column`() throws {
        let problems = DocBookValidator.validate([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8))
        #expect(problems.map(\.column) == [1])
    }

    @Test func `where the encoding hides the column, the line still stands`() {
        let xml = "<?xml version=\"1.0\" encoding=\"GB18030\"?>\n<a xmlns=\"http://docbook.org/ns/docbook\"/>"
        let problems = DocBookValidator.validate(Array(xml.utf8))
        #expect(problems.map(\.line) == [2])
        #expect(problems.map(\.column) == [nil])
    }

    @Test func `a parser's fault is placed in code points`() {
        let problems = DocBookValidator.validate(Array("<a>\n中文中文<b></c></a>".utf8))
        #expect(problems.map(\.line) == [2])
        #expect(problems.map(\.column) == [12])
        #expect(problems.map(\.ordinal) == [nil])
    }
}
