import Foundation
import Testing

@Suite struct SamplePlansTests {
    /// The sample plans of the repository.
    static let plans: [URL] = {
        let folder = Repository.root.appending(path: "plans")
        let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (found ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path() < $1.path() }
    }()

    @Test func `the sample plans are there`() {
        #expect(
            SamplePlansTests.plans.map { $0.deletingPathExtension().lastPathComponent } == [
                "qinghe-2026-newspaper", "qinghe-2026-plan", "qinghe-2026-report", "qinghe-2026-tasks",
                "qinghe-2027-plan",
            ])
    }

    @Test(
        .enabled(if: PlanTypechecker.isAvailable, "needs swiftc and the built Gongwen module"),
        arguments: SamplePlansTests.plans)
    func `a sample plan compiles and says that it is fictional`(plan: URL) throws {
        let source = try String(contentsOf: plan, encoding: .utf8)
        #expect(source.hasPrefix("//") && source.prefix { $0 != "\n" }.contains("虚构"))
        let said = try PlanTypechecker.check([source])
        #expect(said.isEmpty, "\(said)")
    }

    @Test(arguments: SamplePlansTests.plans)
    func `a declaration of a sample plan stays small`(plan: URL) throws {
        // Compile time grows with the square of the interpolations in one declaration.
        var count = 0
        for line in try String(contentsOf: plan, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("    @构 var ") || line.hasPrefix("    var ") { count = 0 }
            count += line.split(separator: "\\(", omittingEmptySubsequences: false).count - 1
            #expect(count <= 50, "\(line)")
        }
    }
}
