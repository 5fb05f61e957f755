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

    /// The build folder that holds the tool and `libGongwen.so`; nil where they are not built.
    static let folder: URL? = {
        var candidates = [URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()]
        candidates.append(repository.appending(path: ".build/debug"))
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
    static func run(
        _ arguments: [String], in directory: URL = repository, environment: [String: String?] = [:], input: Data? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = folder?.appending(path: "gongwen")
        process.arguments = arguments
        process.currentDirectoryURL = directory
        var variables = ProcessInfo.processInfo.environment
        variables["XDG_CACHE_HOME"] = cache.path
        for (name, value) in environment { variables[name] = value }
        process.environment = variables
        let (output, messages) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = messages
        let source = Pipe()
        process.standardInput = source
        try process.run()
        source.fileHandleForWriting.write(input ?? Data())
        source.fileHandleForWriting.closeFile()
        // Both pipes are drained at once, so that neither can fill up.
        let collected = Collected()
        let group = DispatchGroup()
        DispatchQueue.global().async(group: group) { collected.output = output.fileHandleForReading.readDataToEndOfFile() }
        DispatchQueue.global().async(group: group) { collected.messages = messages.fileHandleForReading.readDataToEndOfFile() }
        group.wait()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: collected.output,
            messages: String(decoding: collected.messages, as: UTF8.self))
    }

    /// A fresh folder for one test.
    static func scratch() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gongwen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// What two readers on two queues collect, each its own part.
    private final class Collected: @unchecked Sendable {
        var output = Data()
        var messages = Data()
    }
}
