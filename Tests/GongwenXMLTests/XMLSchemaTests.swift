import Foundation
@testable import GongwenXML
import Testing

@Suite struct XMLSchemaTests {
    @Test func `a glossary by itself is a document`() {
        let glossary = """
            <glossary xmlns="http://docbook.org/ns/docbook" version="5.0" xml:lang="zh-Hans"><title>名词解释</title>\
            <para>说明</para><glossentry xml:id="t"><glossterm>词</glossterm><glossdef><para>义</para></glossdef></glossentry>\
            </glossary>
            """
        #expect(DocBookValidator.validate(Array(glossary.utf8)).isEmpty)
    }

    @Test func `an article has a body, not only back matter`() {
        let back = "<appendix><title>附件</title><para/></appendix>"
        #expect(DocBookValidator.validate(article(back)).map(\.id) == ["docbook-element-not-allowed"])
        #expect(DocBookValidator.validate(article("<section><title/><para/></section>" + back)).isEmpty)
    }

    @Test func `takes another schema, and says when it is none`() throws {
        let schema = try XMLSchema(
            relaxNG: Array("<element name=\"a\" xmlns=\"http://relaxng.org/ns/structure/1.0\"><empty/></element>".utf8))
        #expect(schema.validate(Array("<a/>".utf8)).isEmpty)
        #expect(schema.validate(Array("<b/>".utf8)).count == 1)
        for source in ["", "text", "<a/>", "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"/>"] {
            #expect(throws: XMLSchemaError.self, "\(source)") { try XMLSchema(relaxNG: Array(source.utf8)) }
        }
    }

    @Test func `a schema reads no other file`() {
        let source = """
            <externalRef href="file:///usr/share/xml/docbook/schema/rng/5.0/docbook.rng"
              xmlns="http://relaxng.org/ns/structure/1.0"/>
            """
        #expect(throws: XMLSchemaError.self) { try XMLSchema(relaxNG: Array(source.utf8)) }
    }

    @Test func `a missing schema says how to install it`() {
        let missing = XMLSchemaError.schemaUnavailable(path: "/没有/docbook.rng")
        #expect(throws: missing) { try XMLSchema.fullDocBook(at: "/没有/docbook.rng") }
        #expect(missing.message.contains("apt-get install docbook5-xml"))
        #expect(missing.message.contains(XMLSchema.fullDocBookVariable))
        #expect(throws: XMLSchemaError.self) { try XMLSchema.fullDocBook(at: "/") }
    }

    @Test func `one schema serves many tasks at once`() async {
        let good = article("<para>一</para>")
        let bad = article("<para foo=\"1\"/>")
        let counts = await withTaskGroup(of: (Bool, Int).self) { group in
            for number in 0..<200 {
                group.addTask {
                    let isGood = number.isMultiple(of: 2)
                    return (isGood, DocBookValidator.validate(isGood ? good : bad).count)
                }
            }
            return await group.reduce(into: [(Bool, Int)]()) { $0.append($1) }
        }
        #expect(counts.count == 200)
        #expect(counts.allSatisfy { $0.1 == ($0.0 ? 0 : 1) })
    }

    @Test func `every element of the profile has a Chinese name, and no other`() throws {
        let grammar = try ProfileGrammar(source: XMLSchema.profileSource)
        #expect(grammar.elementNames == DocBookTerms.elements.keys.sorted())
    }

    @Test func `every data type of the profile is explained`() throws {
        var types: Set<String> = []
        var open = [try XMLDocument(parsing: XMLSchema.profileSource).root]
        while let element = open.popLast() {
            if element.name == "data", let type = element["type"] { types.insert(type) }
            open += element.elements
        }
        #expect(types == Set(DocBookTerms.datatypes.keys))
    }

    @Test func `the profile uses only what its reader knows`() throws {
        let known: Set<String> = [
            "grammar", "start", "define", "ref", "element", "attribute", "name", "group", "choice", "optional",
            "zeroOrMore", "oneOrMore", "text", "data", "param", "value", "empty",
        ]
        var open = [try XMLDocument(parsing: XMLSchema.profileSource).root]
        while let element = open.popLast() {
            #expect(known.contains(element.name))
            open += element.elements
        }
    }
}
