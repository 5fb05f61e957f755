import GongwenFiles
import GongwenGlossary
import GongwenModel
import Testing

@testable import GongwenWorkspace

/// The workspace that this repository is, and the documentation of its files.
struct RepositoryTests {
    /// The repository's folder, three above this file.
    static let root = (0..<3).reduce(#filePath) { path, _ in Files.parent(of: path) }

    @Test func `the repository's own workspace reads without a finding`() throws {
        let loaded = Workspace.load(at: Self.root)
        #expect(loaded.diagnostics.map { "\($0.location?.file ?? ""): \($0.message)" } == [])
        let workspace = try #require(loaded.output)
        #expect(workspace.terms.entries.count >= 150)
        let formulas = Workspace.formulas(at: Self.root)
        #expect(formulas.diagnostics.isEmpty && (formulas.output ?? []).count >= 90)
        #expect(workspace.bodies.bodies.count >= 25)
        #expect(workspace.settings.places.last == "青禾县")
    }

    @Test func `every explanation ends as a sentence`() throws {
        let terms = try #require(Workspace.load(at: Self.root).output).terms
        for entry in terms.entries {
            for sense in entry.senses {
                #expect(sense.definition.allSatisfy { $0.hasSuffix("。") && !$0.contains("。。") }, "\(entry.headword)")
            }
        }
    }

    @Test func `every formula asks a question and rests on a fact`() throws {
        for formula in try #require(Workspace.formulas(at: Self.root).output) {
            #expect(formula.question.hasSuffix("？") && !formula.basis.hasSuffix("。"), "\(formula.words)")
        }
    }

    /// The YAML samples of a page.
    static func samples(of page: String) throws -> [String] {
        let bytes = try Files.read(root + "/Documentation/" + page, limit: 1 << 20)
        let parts = String(decoding: bytes, as: UTF8.self).components(between: "```yaml\n", and: "```")
        #expect(!parts.isEmpty)
        return parts
    }

    @Test func `the samples of the documentation read without a finding`() throws {
        for sample in try Self.samples(of: "glossary-yaml.md") {
            #expect(brief(TermFile(Array(sample.utf8), file: "示例.yaml").diagnostics) == [])
        }
        for sample in try Self.samples(of: "formulas-yaml.md") {
            #expect(brief(FormulaFile(Array(sample.utf8), file: "示例.yaml").diagnostics) == [])
        }
        for sample in try Self.samples(of: "gongwen-yaml.md") {
            let bytes = Array(sample.utf8)
            let found =
                if sample.hasPrefix("# gongwen.yaml") {
                    SettingsFile(bytes, file: "示例.yaml").diagnostics
                } else if sample.hasPrefix("# data/bodies.yaml") {
                    BodyFile(bytes, file: "示例.yaml").diagnostics
                } else {
                    IndicatorFile(bytes, file: "示例.yaml").diagnostics
                }
            #expect(brief(found) == [])
        }
    }

    @Test func `the documentation names every finding`() throws {
        let pages = try ["glossary-yaml.md", "formulas-yaml.md", "gongwen-yaml.md"].map {
            String(decoding: try Files.read(Self.root + "/Documentation/" + $0, limit: 1 << 20), as: UTF8.self)
        }.joined()
        for (text, _) in FormulaFileTests.mistakes {
            for diagnostic in FormulaFile(Array(text.utf8), file: "甲.yaml").diagnostics {
                #expect(pages.contains("`\(diagnostic.id)`"), "\(diagnostic.id)")
            }
        }
        for (text, _) in TermFileTests.mistakes {
            for diagnostic in TermFile(Array(text.utf8), file: "甲.yaml").diagnostics {
                #expect(pages.contains("`\(diagnostic.id)`"), "\(diagnostic.id)")
            }
        }
    }
}

extension String {
    /// The texts between each opening and the next closing mark.
    fileprivate func components(between opening: String, and closing: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let start = rest.firstRange(of: opening) {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: closing) else { break }
            found.append(String(rest[..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return found
    }
}
