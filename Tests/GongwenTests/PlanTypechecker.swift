import Foundation

/// Type-checks plan sources against the module this test run was built with.
struct PlanTypechecker {
    /// The compiler; nil where none is on the search path.
    static let compiler: URL? = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: "swiftc") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
    }()

    /// The folder of built modules beside the test bundle; nil where the build keeps them elsewhere.
    static let modules: URL? = {
        let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        var folder = bundle.resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<4 {
            let candidate = folder.appending(path: "Modules")
            if FileManager.default.fileExists(atPath: candidate.appending(path: "Gongwen.swiftmodule").path()) {
                return candidate
            }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }()

    /// Whether a plan can be type-checked here.
    static var isAvailable: Bool { compiler != nil && modules != nil }

    /// Checks sources as the files of one module.
    ///
    /// - Returns: what the compiler said, warnings as errors; empty when all is well.
    static func check(_ sources: [String]) throws -> String {
        guard let compiler, let modules else { throw CocoaError(.fileNoSuchFile) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "gongwen-examples-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files: [String] = []
        for (index, source) in sources.enumerated() {
            let file = folder.appending(path: "Example\(index + 1).swift")
            try source.write(to: file, atomically: false, encoding: .utf8)
            files.append(file.path())
        }
        let process = Process()
        process.executableURL = compiler
        process.arguments =
            [
                "-typecheck", "-wmo", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors",
                "-diagnostic-style", "llvm", "-I", modules.path(),
            ] + files
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: said, as: UTF8.self)
        return process.terminationStatus == 0 ? "" : (text.isEmpty ? "status \(process.terminationStatus)" : text)
    }
}
