import ArgumentParser
import Foundation
import Testing

@testable import GongwenCommand

@Suite struct CommandTests {
    /// The arguments of a line that calls the tool; nil for another command.
    private static func arguments(of line: String) -> [String]? {
        var words = line.split(separator: " ").map(String.init)
        if let end = words.firstIndex(where: { ["|", ">", "<", "&&", ";"].contains($0) }) {
            words = Array(words[..<end])
        }
        if words.starts(with: ["swift", "run"]) { words.removeFirst(2) }
        guard let tool = words.first, tool == "gongwen" || tool.hasSuffix("/gongwen") else { return nil }
        return Array(words.dropFirst())
    }

    /// Whether the words are just the name of a command, such as `glossary export`, perhaps one that wants arguments.
    private static func isVerb(_ words: [String]) -> Bool {
        var command: any ParsableCommand.Type = Gongwen.self
        for word in words {
            guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word })
            else { return false }
            command = next
        }
        return true
    }

    @Test(arguments: Repository.pages)
    func `commands on the pages are understood by the tool`(page: Page) {
        for line in page.commands {
            guard let arguments = Self.arguments(of: line), !Self.isVerb(arguments) else { continue }
            do {
                _ = try Gongwen.parseAsRoot(arguments)
            } catch {
                #expect(
                    Gongwen.exitCode(for: error) == .success,
                    "\(page.path): \(line): \(Gongwen.message(for: error))")
            }
        }
    }

    @Test func `a command that is none is found out`() {
        #expect(throws: (any Error).self) { try Gongwen.parseAsRoot(["build", "--colour"]) }
        #expect(Self.isVerb(["glossary", "export"]))
        #expect(!Self.isVerb(["glossary", "burn"]))
        #expect(Self.arguments(of: "gongwen schema > a.json") == ["schema"])
        #expect(Self.arguments(of: "swift run gongwen check a.swift") == ["check", "a.swift"])
        #expect(Self.arguments(of: "scripts/test") == nil)
    }

    @Test func `both readmes tell the same commands`() {
        #expect(Repository.page("README.md").commands.sorted() == Repository.page("README.zh-CN.md").commands.sorted())
    }

    @Test func `the changelog has the tool's version`() {
        let headings = Repository.page("CHANGELOG.md").headings
        #expect(headings.contains { $0.hasPrefix(ToolVersion.current) }, "no heading \(ToolVersion.current)")
    }
}
