import Foundation
import Testing

/// The words that the tool proposes for misspelt ones are those of the plan language.
@Suite struct PlanVocabularyTests {
    /// What `Inputs/PlanVocabulary.swift` lists: `章`, and of `单位: 元 亿元` each member with its type.
    private func proposed() throws -> Set<String> {
        let file = BuiltTool.repository.appending(path: "Sources/GongwenCommand/Inputs/PlanVocabulary.swift")
        let source = try String(contentsOf: file, encoding: .utf8)
        let lists = source.split(separator: "private static let").dropFirst().joined()
        return Set(
            lists.matches(of: /"([^"]+)"/).flatMap { literal -> [String] in
                let parts = literal.1.split(separator: ": ")
                return parts.count == 1
                    ? [String(parts[0])] : parts[1].split(separator: " ").map { "\(parts[0]).\($0)" }
            })
    }

    /// What the module `Gongwen` makes public, read off its sources: functions, types, and members by type.
    private func published() throws -> Set<String> {
        let folder = BuiltTool.repository.appending(path: "Sources/Gongwen")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        var words: Set<String> = []
        for file in files {
            var owner = ""
            let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for line in source.split(separator: "\n") {
                if line == "}" { owner = "" }
                if let type = line.firstMatch(of: /^(?:@resultBuilder )?public (struct|enum|protocol) ([^\s:]+)/) {
                    owner = String(type.2)
                    // A result builder is an attribute, not a word of the text.
                    if !line.hasPrefix("@") { words.insert(owner) }
                    if line.hasSuffix("}") { owner = "" }
                } else if let type = line.firstMatch(of: /^(?:public )?extension ([^\s:]+)/) {
                    owner = String(type.1)
                } else if let function = line.firstMatch(of: /^public func ([^\s(]+)\(/) {
                    words.insert(String(function.1))
                } else if line.hasPrefix("    public static let "), !owner.isEmpty {
                    for name in line.matches(of: /([^\s,=]+) =\s/) { words.insert("\(owner).\(name.1)") }
                } else if let function = line.firstMatch(of: /^    public static func ([^\s(]+)\(/), !owner.isEmpty {
                    words.insert("\(owner).\(function.1)")
                } else if let names = line.firstMatch(of: /^    case ([^:(]+)$/), !owner.isEmpty {
                    for name in names.1.split(separator: ", ") { words.insert("\(owner).\(name)") }
                }
            }
        }
        // What Swift calls by itself has an English name; what stands in `\( )` has a type that nobody writes.
        return words.subtracting(["行文", "行内"]).filter { word in
            word.unicodeScalars.allSatisfy { $0.value >= 0x2E80 || $0 == "." }
        }
    }

    @Test func `every word proposed is public, and every public word is proposed`() throws {
        let (proposed, published) = (try proposed(), try published())
        #expect(published.count > 150)
        #expect(proposed.subtracting(published).sorted() == [], "不是公开的用词")
        #expect(published.subtracting(proposed).sorted() == [], "没有列入的用词")
    }
}
