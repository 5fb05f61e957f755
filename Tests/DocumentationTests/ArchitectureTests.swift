import Foundation
import Testing

@Suite struct ArchitectureTests {
    /// Of each target in the table of targets what its row allows; nil for “all”.
    private static let allowed: [String: Set<String>?] = {
        var allowed: [String: Set<String>?] = [:]
        for row in Repository.page("Documentation/Architecture.md").rows where row.count == 3 {
            let names = row[0].matches(of: /`(\w+)`/).map { String($0.1) }
            guard let target = names.first, target.hasPrefix("Gongwen") else { continue }
            allowed[target] = row[2] == "all" ? .some(nil) : Set(row[2].matches(of: /\w+/).map { String($0.0) })
            for system in names.dropFirst() { allowed[system] = [] }
        }
        return allowed
    }()

    private static let targets =
        ((try? FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appending(path: "Sources").path())) ?? []).sorted()

    @Test func `the table of targets is whole`() {
        #expect(Self.allowed.keys.sorted() == Self.targets)
    }

    @Test(arguments: targets)
    func `targets import what their row allows`(target: String) throws {
        guard let allowed = try #require(Self.allowed[target]) else { return }
        for source in Repository.sources(below: "Sources/\(target)") {
            for match in source.text.matches(of: /(?m)^(?:@\w+ )?(?:(?:public|package|internal|private) )?import (\w+)/)
            {
                let module = String(match.1)
                guard Self.targets.contains(module) else { continue }
                let short = module.replacing(/^Gongwen(?=.)/, with: "")
                #expect(allowed.contains(short) || allowed.contains(module), "\(source.path) imports \(module)")
            }
        }
    }
}
