import Foundation

/// A plan with what the tool is expected to say of it, from the comments that open it.
///
/// The first line says what the plan shows, the second what happens:
/// `// 期望：第 12 行，状态 1，编号 plan-does-not-compile，含“没有成员”`; the line is left out where only the file is named,
/// `成功` stands where outputs are written.
struct PlanCase: Sendable, CustomStringConvertible {
    let file: URL
    let line: Int?
    let status: Int32
    let id: String?
    let words: String

    var name: String { file.deletingPathExtension().lastPathComponent }
    var description: String { name }

    /// Reads a plan; nil where its second line is no expectation.
    init?(_ file: URL) {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 2, lines[0].hasPrefix("// "), lines[1].hasPrefix("// 期望：") else { return nil }
        let expectation = lines[1]
        guard let status = expectation.firstMatch(of: /状态 (\d+)/).flatMap({ Int32($0.1) }) else { return nil }
        self.file = file
        self.status = status
        line = expectation.firstMatch(of: /第 (\d+) 行/).flatMap { Int($0.1) }
        id = expectation.firstMatch(of: /编号 ([a-z-]+)/).map { String($0.1) }
        words = expectation.firstMatch(of: /含“(.+)”$/).map { String($0.1) } ?? ""
    }

    /// The plans of a folder of `Tests/Cases`, by name.
    static func all(in folder: String) -> [PlanCase] { files(in: folder).compactMap(PlanCase.init) }

    /// The plan files of a folder of `Tests/Cases`.
    static func files(in folder: String) -> [URL] {
        let folder = BuiltTool.repository.appending(path: "Tests/Cases/\(folder)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
    }
}
