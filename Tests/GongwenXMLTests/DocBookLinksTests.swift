import GongwenXML
import Testing

@Suite struct DocBookLinksTests {
    private func problems(_ body: String) -> [XMLProblem] { DocBookLinks.check(article(body)) }

    private static let entry =
        "<glosslist><glossentry xml:id=\"t\"><glossterm>词</glossterm><glossdef><para/></glossdef></glossentry></glosslist>"

    @Test(arguments: [
        "<para xml:id=\"a\"/><para xml:id=\"A\"/>",
        "<para xml:id=\"s一_二-2\"/><para xml:id=\"t〇龥\"/>",
        "<para><xref linkend=\"a\"/></para><para xml:id=\"a\"/>",
        "<para><firstterm linkend=\"t\">词</firstterm><glossterm linkend=\"t\">词</glossterm></para>" + entry,
        "<para><firstterm>词</firstterm><link xlink:href=\"#nowhere\"/></para>",
        "<glosslist><glossentry xml:id=\"u\"><glossterm/><glosssee otherterm=\"t\"/></glossentry></glosslist>" + entry,
    ])
    func `is silent when links lead where they should`(body: String) {
        #expect(problems(body).isEmpty)
        #expect(DocBookValidator.validate(article(body)).isEmpty)
    }

    @Test(arguments: ["中", "1", "_a", "-a", "a.b", "a b", "a㙟", "a𠮷", "a“", "a\u{9FA6}", "é", "aé", "a:b", " a", ""])
    func `refuses ids that engines disagree about`(id: String) {
        #expect(problems("<para xml:id=\"\(id)\"/>").map(\.id) == ["docbook-id-form"])
    }

    @Test(arguments: [
        ("<para><glossterm linkend=\"a\"/></para>", "docbook-link-target-missing"),
        ("<para xml:id=\"a\"><glossterm linkend=\"a\"/></para>", "docbook-link-target-not-entry"),
        ("<para xml:id=\"a\"><link linkend=\"A\"/></para>", "docbook-link-target-missing"),
        (
            "<para xml:id=\"a\"/><glosslist><glossentry><glossterm/><glosssee otherterm=\"a\"/></glossentry></glosslist>",
            "docbook-link-target-not-entry"
        ),
        (
            "<glosslist><glossentry><glossterm/><glossdef><para/><glossseealso otherterm=\"b\"/></glossdef></glossentry></glosslist>",
            "docbook-link-target-missing"
        ),
    ])
    func `finds links that lead nowhere or to the wrong thing`(body: String, id: String) {
        #expect(problems(body).map(\.id) == [id])
    }

    @Test func `says of each id once that it is taken`() {
        let found = problems("<para xml:id=\"a\"/><para xml:id=\"a\"/><para xml:id=\"a\"/>")
        #expect(found.map(\.path) == ["/article/para[2]", "/article/para[3]"])
    }
}
