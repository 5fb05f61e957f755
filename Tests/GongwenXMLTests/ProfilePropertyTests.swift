import GongwenXML
import Testing

/// The promise of the profile: what it and the link checks accept is DocBook 5.0.
@Suite struct ProfilePropertyTests {
    private static let seed: UInt64 = 20_260_102
    private static let documents = 320

    @Test(.enabled(if: FullDocBook.isInstalled, "完整的 DocBook 模式未安装：apt-get install docbook5-xml"))
    func `what walks the profile is valid in the profile, in its links and in full DocBook`() throws {
        let full = try XMLSchema.fullDocBook()
        var walker = try GrammarWalker(grammar: XMLSchema.profileSource, seed: Self.seed)
        var names: Set<String> = []
        for number in 0..<Self.documents {
            let root = walker.document()
            names.formUnion(root.all.map(\.name))
            let document = root.document
            let ours = DocBookValidator.validate(document)
            let theirs = full.validate(document)
            #expect(
                ours.isEmpty,
                "seed \(Self.seed), document \(number): \(ours)\n\(String(decoding: document, as: UTF8.self))")
            #expect(
                theirs.isEmpty,
                "seed \(Self.seed), document \(number): \(theirs)\n\(String(decoding: document, as: UTF8.self))")
        }
        let declared = try Set(XMLDocument(parsing: XMLSchema.profileSource).root.declaredElements)
        #expect(names == declared, "the walk met every element of the profile")
    }

    @Test(.enabled(if: FullDocBook.isInstalled, "完整的 DocBook 模式未安装：apt-get install docbook5-xml"))
    func `a spoilt document that the profile and its links accept is valid in full DocBook`() throws {
        let full = try XMLSchema.fullDocBook()
        var walker = try GrammarWalker(grammar: XMLSchema.profileSource, seed: Self.seed + 1)
        var mutator = try Mutator(
            generator: SeededGenerator(seed: Self.seed + 2),
            elementNames: XMLDocument(parsing: XMLSchema.profileSource).root.declaredElements + ["note", "chapter"])
        var accepted = 0
        var refused = 0
        for number in 0..<2 * Self.documents {
            let document = mutator.mutated(walker.document()).document
            guard DocBookValidator.validate(document).isEmpty else {
                refused += 1
                continue
            }
            accepted += 1
            let theirs = full.validate(document)
            #expect(
                theirs.isEmpty,
                "seed \(Self.seed), document \(number): \(theirs)\n\(String(decoding: document, as: UTF8.self))")
        }
        #expect(accepted > 50 && refused > 50, "accepted \(accepted), refused \(refused): the test has lost its edge")
    }

    @Test(
        .enabled(
            if: FullDocBook.isInstalled && Jing.isInstalled, "jing 或 DocBook 模式未安装：apt-get install jing docbook5-xml"))
    func `what we accept, jing and DocBook's Schematron accept`() throws {
        var walker = try GrammarWalker(grammar: XMLSchema.profileSource, seed: Self.seed + 3)
        var mutator = try Mutator(
            generator: SeededGenerator(seed: Self.seed + 4),
            elementNames: XMLDocument(parsing: XMLSchema.profileSource).root.declaredElements)
        var documents = (0..<40).map { _ in walker.document().document }
        while documents.count < 80 {
            let document = mutator.mutated(walker.document()).document
            if DocBookValidator.validate(document).isEmpty { documents.append(document) }
        }
        try Jing.withFiles(documents + [article("<para>一</para>")], profile: XMLSchema.profileSource) {
            files, profile in
            for schema in [profile, FullDocBook.schema, FullDocBook.schematron] {
                let said = try Jing.complaints(schema: schema, files: files)
                #expect(said.isEmpty, "seed \(Self.seed), \(schema):\n\(said)")
            }
        }
    }
}

extension XMLElement {
    /// The names of the elements a grammar declares, sorted, each once.
    var declaredElements: [String] {
        var names: Set<String> = []
        var open = [self]
        while let element = open.popLast() {
            if element.name == "element", let name = element["name"] { names.insert(name) }
            open += element.elements
        }
        return names.sorted()
    }
}
