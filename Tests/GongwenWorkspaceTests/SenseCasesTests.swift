import Crypto
import GongwenBuild
import GongwenFiles
import GongwenImport
import GongwenModel
import Testing

@testable import GongwenGlossary
@testable import GongwenWorkspace

/// Which meaning each use of a term has, against lists that people made by reading (含义的用例表).
struct SenseCasesTests {
    /// A line of a list: where a use stands and what it means.
    struct Use: Sendable, CustomTestStringConvertible {
        let file: String
        /// From 1.
        let line: Int
        /// In code points from 1, both ends included.
        let columns: ClosedRange<Int>
        /// Of the UTF-8 bytes at that place.
        let hash: String
        let term: String
        /// What the term base alone says of it.
        let verdict: String
        /// What is said with the document's own appendix; the same where the list has no such column.
        let verdictWithAppendix: String
        var testDescription: String { "\(file):\(line):\(columns.lowerBound) \(term)" }
    }

    static let folder = RepositoryTests.root + "/Tests/Cases/senses/"
    static let seeds = Files.parent(of: RepositoryTests.root) + "/shared/corpus/seeds/"
    static let isCorpusThere = Files.status(of: seeds) != nil

    static func uses(_ list: String) -> [Use] {
        guard let bytes = try? Files.read(folder + list, limit: 1 << 20) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap {
            let fields = $0.split(separator: "\t").map(String.init)
            guard fields.count >= 7, let line = Int(fields[1]), let from = Int(fields[2]), let until = Int(fields[3])
            else { return nil }
            return Use(
                file: fields[0], line: line, columns: from...until, hash: fields[4], term: fields[5],
                verdict: fields[6],
                verdictWithAppendix: fields.count > 7 ? fields[7] : fields[6])
        }
    }

    @Test func `the lists are whole`() {
        #expect(Self.uses("made.tsv").count == 17)
        #expect(Self.uses("seeds.tsv").count == 8)
    }

    @Test(arguments: uses("made.tsv")) func `the list is of these words`(_ use: Use) throws {
        #expect(try Self.hash(of: use, in: Self.folder + "made.txt") == use.hash)
    }

    @Test(
        .enabled(if: isCorpusThere, "旁边没有 ../shared/corpus，真实文本的用例没有核对"), arguments: uses("seeds.tsv"))
    func `the list of real texts is of these words`(_ use: Use) throws {
        #expect(try Self.hash(of: use, in: Self.seeds + use.file) == use.hash)
    }

    /// No use is left out of a list: the texts have the terms as often as the lists name them.
    @Test(.enabled(if: isCorpusThere, "旁边没有 ../shared/corpus，真实文本的用例没有核对"))
    func `the list of real texts leaves out no use`() throws {
        for file in Files.names(in: Self.seeds) where file.hasSuffix(".txt") {
            let text = String(decoding: try Files.read(Self.seeds + file, limit: 1 << 20), as: UTF8.self)
            for term in ["三品一标", "四减四增"] {
                let listed = Self.uses("seeds.tsv").filter { $0.file == file && $0.term == term }
                #expect(
                    text.split(separator: term, omittingEmptySubsequences: false).count - 1 == listed.count, "\(file)")
            }
        }
    }

    @Test(arguments: uses("made.tsv")) func `chooses or asks as a person would`(_ use: Use) throws {
        let verdict = try Self.verdict(of: use, in: Self.folder + "made.txt", title: "", year: 2023)
        #expect(verdict == use.verdict)
    }

    @Test(
        .enabled(if: isCorpusThere, "旁边没有 ../shared/corpus，真实文本的用例没有核对"),
        arguments: uses("seeds.tsv").filter { $0.verdict != "词条" })
    func `chooses or asks as a person would in real texts`(_ use: Use) throws {
        let isTasks = use.file.contains("tasks")
        let verdict = try Self.verdict(
            of: use, in: Self.seeds + use.file, title: isTasks ? "2023年重点工作任务" : "", year: isTasks ? 2023 : 2022)
        #expect(verdict == use.verdict)
    }

    /// Read and compiled as `build` does it: what the use leads to, or what its entry would be.
    @Test(
        .enabled(if: isCorpusThere, "旁边没有 ../shared/corpus，真实文本的用例没有核对"), arguments: uses("seeds.tsv"))
    func `leads where a person would in whole real texts`(_ use: Use) throws {
        let workspace = try #require(Workspace.load(at: RepositoryTests.root).output)
        var document = try TextImporter().read(try Files.read(Self.seeds + use.file, limit: 1 << 20)).document
        let hasOwn = document.glossary != nil
        if !hasOwn { document.glossary = GlossaryAppendix(selection: .allUsed) }
        let context = CompilationContext(terms: workspace.terms, places: workspace.settings.places)
        let compiled = DocumentCompiler(context: context).compile(document)
        let entries = try #require(compiled.finished.glossary?.entries)
        let known = try #require(workspace.terms.entry(named: use.term)?.entry)
        if use.verdictWithAppendix == "词条" {
            let entry = try #require(entries.first { $0.key == use.term })
            #expect(hasOwn && entry.place.line == use.line && !entry.uses.isEmpty)
            return
        }
        // Blanks that reading drops move the columns, so a use is told by which one of its term it is.
        let listed = Self.uses("seeds.tsv").filter {
            $0.file == use.file && $0.term == use.term && $0.verdictWithAppendix != "词条"
        }
        let rank = try #require(listed.firstIndex { $0.line == use.line && $0.columns == use.columns })
        let found = Self.termUses(in: compiled.finished).filter { $0.inlinesPrint(use.term) }
        try #require(found.count == listed.count)
        let uses = [found[rank]]
        let entry = try #require(entries.first { !$0.anchor.isEmpty && $0.anchor == uses.first?.entry })
        #expect(entry.key == use.term && entry.uses.contains(uses[0].anchor))
        if use.verdictWithAppendix == "本文释义" {
            #expect(hasOwn && !entry.definition.isEmpty)
            #expect(!known.senses.contains { $0.says(entry.definition.map(\.plain)) })
        } else {
            #expect(!hasOwn && entry.sense == use.verdictWithAppendix)
        }
    }

    /// The uses of terms in a document's prose, in reading order.
    private static func termUses(in document: Document) -> [TermUse] {
        var uses: [TermUse] = []
        func collect(_ inlines: [Inline]) {
            for inline in inlines {
                switch inline {
                case .term(let use): uses.append(use)
                case .styled(let styled): collect(styled.inlines)
                case .point(let point): collect(point.inlines)
                case .passage(let passage): collect(passage.inlines)
                case .text, .figure, .quantity, .hole, .body, .reference: break
                }
            }
        }
        var copy = document
        var walk = ProseWalk { text, _ in collect(text.inlines) }
        walk.walk(&copy)
        return uses
    }

    /// The SHA-256 of the words that a line of a list means, in hexadecimal digits.
    private static func hash(of use: Use, in path: String) throws -> String {
        let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let line = try #require(lines.indices.contains(use.line - 1) ? Array(lines[use.line - 1].unicodeScalars) : nil)
        try #require(line.indices.contains(use.columns.upperBound - 1))
        let span = String(String.UnicodeScalarView(line[use.columns.lowerBound - 1..<use.columns.upperBound]))
        return SHA256.hash(data: Array(span.utf8)).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }

    /// What the tool says of one use; every other use of the term is hidden first.
    private static func verdict(of use: Use, in path: String, title: String, year: Int) throws -> String {
        let workspace = try #require(Workspace.load(at: RepositoryTests.root).output)
        let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let line = try #require(lines.indices.contains(use.line - 1) ? Array(lines[use.line - 1].unicodeScalars) : nil)
        try #require(line.indices.contains(use.columns.upperBound - 1))
        let span = Array(line[use.columns.lowerBound - 1..<use.columns.upperBound])
        #expect(GlossaryEntry.key(of: String(String.UnicodeScalarView(span))) == use.term)
        let hidden = String(repeating: "某", count: use.term.unicodeScalars.count)
        func hide(_ scalars: some Sequence<Unicode.Scalar>) -> String {
            String(String.UnicodeScalarView(scalars)).split(separator: use.term, omittingEmptySubsequences: false)
                .joined(separator: hidden)
        }
        for index in lines.indices {
            lines[index] =
                index == use.line - 1
                ? hide(line[..<(use.columns.lowerBound - 1)]) + String(String.UnicodeScalarView(span))
                    + hide(line[use.columns.upperBound...])
                : hide(lines[index].unicodeScalars)
        }
        let base = workspace.terms
        let number = try #require(base.entry(named: use.term)?.number)
        if TermMatcher(base.forms(of: number)).matches(in: lines[use.line - 1]).isEmpty { return "不算" }
        let filled = Document(
            main: MainText(title: Text(title), blocks: blocks(of: lines)),
            glossary: GlossaryAppendix(entries: [GlossaryEntry(headword: "“" + use.term + "”")])
        ).fillingDefinitions(from: base, context: (workspace.settings.places, year))
        switch filled.diagnostics.first {
        case nil: return filled.output?.glossary?.entries.first?.sense ?? ""
        case let found? where found.id == "ambiguous-term-sense":
            return "问：" + (found.message.split(separator: "：").last.map(String.init) ?? "")
        case let found? where found.id == "no-term-sense": return "都不适用"
        case let found?: return found.id
        }
    }

    /// Lines as sections of one level (一、二、) and paragraphs.
    private static func blocks(of lines: [String]) -> [Block] {
        var blocks: [Block] = []
        for line in lines where !line.isEmpty {
            let number = line.prefix { "一二三四五六七八九十".contains($0) }
            if !number.isEmpty, line.dropFirst(number.count).first == "、" {
                blocks.append(.section(Section(heading: Text(line))))
            } else if case .section(var section)? = blocks.last {
                section.blocks.append(.paragraph(Paragraph(Text(line))))
                blocks[blocks.count - 1] = .section(section)
            } else {
                blocks.append(.paragraph(Paragraph(Text(line))))
            }
        }
        return blocks
    }
}

extension TermUse {
    /// Whether its words hold a term.
    fileprivate func inlinesPrint(_ term: String) -> Bool { Text(inlines).plain.contains(term) }
}
