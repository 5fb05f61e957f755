import Foundation

/// A folder of `Tests/Cases/fill`: a plan (计划.swift), sheets that came back (*.csv), the plan they make (填后.swift), and
/// what is said: 期望.txt, whose first line is the status and each further one words that are to be found (期望).
struct FillCase: Sendable, CustomStringConvertible {
    let folder: URL
    let status: Int32
    let words: [String]

    var description: String { folder.lastPathComponent }

    /// All cases, by name; one without an expectation is left out, which the count in the tests tells.
    static let all: [FillCase] = {
        let root = BuiltTool.repository.appending(path: "Tests/Cases/fill")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().compactMap { FillCase(root.appending(path: $0)) }
    }()

    private init?(_ folder: URL) {
        guard let text = try? String(contentsOf: folder.appending(path: "期望.txt"), encoding: .utf8) else { return nil }
        let lines = text.split(separator: "\n").map(String.init)
        guard let status = lines.first?.wholeMatch(of: /状态 (\d+)/).flatMap({ Int32($0.1) }) else { return nil }
        self.folder = folder
        self.status = status
        words = Array(lines.dropFirst())
    }

    /// The sheets, by name.
    var sheets: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".csv") }.sorted()
    }

    /// The bytes of one of its files.
    func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

    /// A copy of its plan and sheets in a fresh folder outside any workspace.
    func copied() throws -> URL {
        let copy = try BuiltTool.scratch()
        for name in ["计划.swift"] + sheets { try bytes(name).write(to: copy.appending(path: name)) }
        return copy
    }
}
