import GongwenModel
import Testing

@testable import GongwenRender

/// Renders fragments and reads them back.
enum FragmentPages {
    /// The fragment's elements under a root of the test's own; fails the test where something else was
    /// reported than named.
    static func read(_ document: Document, reporting ids: [String] = []) throws -> HTMLNode {
        let result = FragmentRenderer().render(document)
        #expect(result.diagnostics.allSatisfy { ids.contains($0.id) })
        let bytes = try #require(result.output)
        return try HTMLNode(page: Array("<!DOCTYPE html>\n<html>".utf8) + bytes + Array("</html>\n".utf8))
    }

    /// The fragment of a document with these blocks.
    static func read(_ blocks: [Block]) throws -> HTMLNode {
        try read(Document(main: MainText(title: "标题", blocks: blocks)))
    }

    /// The elements on lines of their own, each its name and its characters.
    static func lines(_ root: HTMLNode) -> [String] { elements(root).map { $0.name + " " + $0.text() } }

    /// The elements on lines of their own.
    static func elements(_ root: HTMLNode) -> [HTMLNode] {
        root.children.compactMap { if case .element(let node) = $0 { node } else { nil } }
    }
}
