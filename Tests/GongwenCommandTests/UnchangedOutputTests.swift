import Foundation
import Testing

@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct UnchangedOutputTests {
    @Test func `an output that holds its bytes already is left alone, another one is replaced`() throws {
        let folder = try BuiltTool.scratch()
        let output = folder.appending(path: "qinghe-2026-newspaper.plain.txt").path
        func build() throws {
            let built = try BuiltTool.run(
                ["build", "--to", "plain", "-o", folder.path, "output/qinghe-2026-newspaper.json"])
            try #require(built.status == 0, "\(built.messages)")
        }
        func identity() throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: output)[.systemFileNumber] as? Int
        }
        try build()
        let (first, bytes) = (try identity(), FileManager.default.contents(atPath: output))
        try build()
        #expect(try identity() == first)
        for spoilt in [Data(), Data("旧".utf8), (bytes ?? Data()) + Data("多".utf8)] {
            try spoilt.write(to: URL(filePath: output))
            try build()
            #expect(FileManager.default.contents(atPath: output) == bytes)
        }
    }
}
