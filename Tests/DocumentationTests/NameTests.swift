import Foundation
import Testing

@Suite struct NameTests {
    /// Folders whose paths are taken at their word; below others a page may describe somebody else's workspace.
    private static let folders = ["Sources/", "Tests/", "Documentation/", "scripts/", "plans/", ".ci/"]

    @Test(arguments: Repository.pages)
    func `paths named in code spans and commands exist`(page: Page) {
        let words = page.commands.flatMap { $0.split(separator: " ").map(String.init) }
        for path in page.spans.map(\.text) + words where Self.folders.contains(where: path.hasPrefix) {
            #expect(Repository.exists(path), "\(page.path): no \(path)")
        }
    }

    @Test(arguments: Repository.pages)
    func `symbols named in code spans are declared`(page: Page) {
        for span in page.spans {
            guard let symbol = Symbol(span.text) else { continue }
            #expect(symbol.isDeclared, "\(page.path):\(span.line): \(span.text) is declared nowhere")
        }
    }

    @Test func `a symbol that nobody declares is found out`() throws {
        #expect(try #require(Symbol("Document.elements")).isDeclared)
        #expect(try #require(Symbol("applying(edition:)")).isDeclared)
        #expect(!(try #require(Symbol("applying(version:)")).isDeclared))
        #expect(!(try #require(Symbol("Document.molecules")).isDeclared))
        #expect(Symbol("html") == nil)
        #expect(Symbol("Package.swift") == nil)
    }
}
