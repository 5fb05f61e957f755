import Foundation
import GongwenModel
import Testing

@Suite struct SchemaTests {
    /// `Documentation/document.schema.json`, found from this file.
    private var file: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Documentation/document.schema.json")
    }

    @Test func `the schema in Documentation is the one the code makes`() throws {
        let made = Data(DocumentSchema.json())
        if ProcessInfo.processInfo.environment["GONGWEN_ACCEPT"] == "1" { try made.write(to: file) }
        let kept = try Data(contentsOf: file)
        #expect(kept == made, "run: gongwen schema > Documentation/document.schema.json")
        #expect(ProcessInfo.processInfo.environment["GONGWEN_ACCEPT"] != "1", "accepted; read the diff and run again")
    }

    @Test func `the schema is JSON and names every type of the model`() throws {
        let schema = try JSONSerialization.jsonObject(with: Data(DocumentSchema.json())) as? [String: Any]
        let types = schema?["$defs"] as? [String: Any] ?? [:]
        for name in ["Table", "GlossaryEntry", "TableCell", "Inline", "Block", "Colophon", "Edition"] {
            #expect(types[name] != nil, "\(name)")
        }
    }
}
