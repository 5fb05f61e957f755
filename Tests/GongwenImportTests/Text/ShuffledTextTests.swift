import Foundation
import GongwenBuild
import GongwenImport
import GongwenModel
import Testing

/// Whatever is read in keeps its characters and can be built (导入的稳妥).
@Suite struct ShuffledTextTests {
    private static let texts: [String] = ImportCase.names.compactMap { name in
        (try? ImportCase.named(name)).map { String(decoding: $0.text, as: UTF8.self) }
    }

    /// What a text came to: whether its structure was kept, and what stops a build of it.
    private func outcome(_ text: String) throws -> (isKept: Bool, troubles: [String]) {
        // A text of blanks alone is refused.
        if text.allSatisfy(\.isWhitespace) { return (true, []) }
        let imported = try TextImporter().read(Array(text.utf8))
        let compiled = DocumentCompiler(context: CompilationContext()).compile(imported.document)
        var troubles = compiled.diagnostics.filter { $0.severity == .error && $0.category == .structural }
            .map { "\($0.id)：\($0.message)" }
        for format in [OutputFormat.plain, .html, .docbook] {
            let rendered = format.render(compiled)
            if rendered.output == nil { troubles.append("\(format.rawValue)：\(rendered.diagnostics.map(\.message))") }
        }
        return (!imported.diagnostics.contains { $0.id == "import-structure-not-kept" }, troubles)
    }

    @Test func `a text cut or spaced otherwise keeps its structure and builds`() throws {
        for (number, text) in Self.texts.enumerated() {
            var maker = ShuffledText(seed: UInt64(number))
            let made = maker.plausible(text)
            let outcome = try outcome(made)
            #expect(outcome.isKept, "\(made)")
            #expect(outcome.troubles.isEmpty, "\(made)")
        }
    }

    @Test func `lines in any order build`() throws {
        var unkept = 0
        for seed in 0..<120 {
            var maker = ShuffledText(seed: UInt64(seed))
            let made = maker.wild(Self.texts)
            let outcome = try outcome(made)
            if !outcome.isKept { unkept += 1 }
            #expect(outcome.troubles.isEmpty, "\(made)")
        }
        #expect(unkept <= 2, "\(unkept)")
    }
}
