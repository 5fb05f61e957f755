import Foundation
import GongwenDraft
import Testing

/// The templates of the repository.
enum TemplateFiles {
    static let folder = BuiltTool.repository.appending(path: "templates")

    /// Their names, without `.swift`.
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()

    static func source(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name + ".swift"), encoding: .utf8)
    }

    static func template(_ name: String) throws -> Template {
        let read = Template.read(Array(try source(name).utf8))
        return try #require(read.output, "\(read.diagnostics)")
    }

    /// Another value for each key than the one that stands there.
    static func otherValues(_ template: Template) -> [(key: String, value: String)] {
        template.keys.map { key in
            switch key.kind {
            case .text: (key.name, "云泽" + key.standing)
            case .year: (key.name, "2031")
            case .integer: (key.name, "7")
            case .truth: (key.name, key.standing == "是" ? "否" : "是")
            }
        }
    }

    /// What a template says to the writer, in pieces that stand in no other part of it.
    static func guidance(_ source: String) -> [String] {
        var pieces: [String] = []
        for block in source.split(separator: "提示 {").dropFirst() {
            guard let end = block.firstIndex(of: "}") else { continue }
            for literal in block[..<end].matches(of: /"([^"]*)"/) {
                pieces += literal.1.split(separator: /\\\([^)]*\)/).filter { $0.count >= 8 }.map(String.init)
            }
        }
        return pieces
    }
}
