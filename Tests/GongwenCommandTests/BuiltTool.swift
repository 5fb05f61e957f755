import Foundation

/// The tool as built beside these tests, run as a user runs it.
struct BuiltTool {
    /// What a run left behind.
    struct Outcome {
        let status: Int32
        let output: Data
        let messages: String
    }

    /// The repository's root, found from this file.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folder that holds the tool and `libGongwen.so`: the one named by `GONGWEN_TEST_TOOL`, the build folder of
    /// these tests, or the repository's; nil where they are not built.
    static let folder: URL? = {
        var candidates = [
            URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
            repository.appending(path: ".build/debug"),
        ]
        if let named = ProcessInfo.processInfo.environment["GONGWEN_TEST_TOOL"] { candidates = [URL(filePath: named)] }
        return candidates.first { folder in
            ["gongwen", "libGongwen.so"].allSatisfy {
                FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
            }
        }
    }()

    /// Why tests of the tool cannot run, for their skip.
    static let need = "gongwen 与 libGongwen.so 没有编好：先运行 swift build --product gongwen 和 swift build --product Gongwen"

    /// A cache that all tests share, so that a sample is compiled once.
    static let cache = FileManager.default.temporaryDirectory.appending(path: "gongwen-tests-cache-\(getpid())")

    /// Runs the tool and waits for it.
    ///
    /// - Parameters:
    ///   - environment: variables that differ from the tests' own; nil takes one away.
    ///   - isBare: whether there are no other variables than those.
    ///   - input: what stands on standard input.
    static func run(
        _ arguments: [String], in directory: URL = repository, environment: [String: String?] = [:],
        isBare: Bool = false, input: Data = Data()
    ) throws -> Outcome {
        // Files take what is said: they never fill up, so nothing has to be drained while the tool runs.
        let exchange = try scratch()
        defer { try? FileManager.default.removeItem(at: exchange) }
        let files = ["input", "output", "messages"].map { exchange.appending(path: $0) }
        for (file, bytes) in zip(files, [input, Data(), Data()]) { try bytes.write(to: file) }
        let process = Process()
        process.executableURL = folder?.appending(path: "gongwen")
        process.arguments = arguments
        process.currentDirectoryURL = directory
        var variables = isBare ? [:] : ProcessInfo.processInfo.environment
        variables["XDG_CACHE_HOME"] = cache.path
        for (name, value) in environment { variables[name] = value }
        process.environment = variables
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try Data(contentsOf: files[1]),
            messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }

    /// A fresh folder for one test.
    static func scratch() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gongwen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
