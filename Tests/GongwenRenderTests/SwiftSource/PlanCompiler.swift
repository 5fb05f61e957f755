import Foundation
import GongwenModel
import Testing

@testable import GongwenRender

/// Compiles plan sources as an author's would be, against the modules that this test run was built with.
struct PlanCompiler: Sendable {
    private let swiftc: String
    /// The folder of this build: modules, objects, the test runner.
    private let products: String
    /// The objects of `Gongwen` and what it needs.
    private let objects: [String]

    /// Why tests that compile do not run.
    static let reason: Comment = "没有找到 swiftc，或测试旁没有已编译的 Gongwen 模块"
    static let shared = find()
    static var isAvailable: Bool { shared != nil }

    private static func find() -> PlanCompiler? {
        let files = FileManager.default
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard let swiftc = folders.map({ "\($0)/swiftc" }).first(where: { files.isExecutableFile(atPath: $0) }) else {
            return nil
        }
        var folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        for _ in 0..<5 {
            folder.deleteLastPathComponent()
            let list = folder.appending(path: "gongwenPackageTests.product/Objects.LinkFileList")
            guard let text = try? String(contentsOf: list, encoding: .utf8) else { continue }
            let objects = text.split(separator: "\n").map { $0.filter { $0 != "'" && $0 != "\"" } }.filter { path in
                ["/Gongwen.build/", "/GongwenModel.build/", "/GongwenPlain.build/"].contains { path.contains($0) }
            }
            if objects.isEmpty { continue }
            return PlanCompiler(swiftc: swiftc, products: folder.path(percentEncoded: false), objects: objects)
        }
        return nil
    }

    /// What went wrong, in the words of the compiler or of the plan.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Compiles a source as it is, runs it and reads the document it hands over.
    func document(of source: [UInt8]) throws -> Document {
        try inFolder { folder in
            try Data(source).write(to: folder.appending(path: "plan.swift"))
            let program = try compile(["plan.swift"], in: folder)
            let output = try run(program, [], ["GONGWEN_DOCUMENT_FD": "1"], in: folder)
            return try Document(binary: output)
        }
    }

    /// Compiles many sources as one module and reads the documents they hand over, in order.
    ///
    /// What a file declares is made `fileprivate` and its struct renamed, so that the sources do not meet; the rest
    /// of the text is as written.
    func documents(of sources: [[UInt8]]) throws -> [Document] {
        try inFolder { folder in
            var names: [String] = []
            for (index, source) in sources.enumerated() {
                let name = "plan\(index).swift"
                try Data(apart(source, as: "文件\(index)").utf8).write(to: folder.appending(path: name))
                names.append(name)
            }
            try Data(driver(count: sources.count).utf8).write(to: folder.appending(path: "driver.swift"))
            let program = try compile(names + ["driver.swift"], in: folder)
            _ = try run(program, [], [:], in: folder)
            return try sources.indices.map { index in
                try Document(binary: Array(Data(contentsOf: folder.appending(path: "\(index).bin"))))
            }
        }
    }

    private func apart(_ source: [UInt8], as name: String) -> String {
        var lines = String(decoding: source, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        let main = lines.first { $0.hasPrefix("@main struct ") } ?? ""
        let own = main.dropFirst("@main struct ".count).prefix { $0 != ":" }
        for (index, line) in lines.enumerated() {
            if line == main { lines[index] = "struct \(name): 公文 {" }
            if line == "extension \(own) {" { lines[index] = "extension \(name) {" }
            if line == "extension 部门 {" { lines[index] = "fileprivate " + line }
            if line.hasPrefix("let ") { lines[index] = "fileprivate " + line }
        }
        return lines.joined(separator: "\n")
    }

    private func driver(count: Int) -> String {
        let calls = (0..<count).map { "        hand(\"\($0).bin\") { 文件\($0).main() }" }
        return """
            import Glibc
            import Gongwen

            @main enum Driver {
                static func main() {
            \(calls.joined(separator: "\n"))
                }

                private static func hand(_ path: String, _ plan: () -> Void) {
                    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
                    setenv("GONGWEN_DOCUMENT_FD", String(descriptor), 1)
                    plan()
                    close(descriptor)
                }
            }
            """
    }

    private func compile(_ files: [String], in folder: URL) throws -> URL {
        let program = folder.appending(path: "plan")
        let arguments =
            [
                "-swift-version", "6", "-parse-as-library", "-Onone", "-wmo", "-warnings-as-errors", "-module-name", "Plans",
                "-suppress-remarks",
                "-I", "\(products)/Modules", "-module-cache-path", "modules", "-o", program.path(percentEncoded: false),
            ] + files + objects
        _ = try run(URL(filePath: swiftc), arguments, [:], in: folder)
        return program
    }

    private func run(
        _ program: URL, _ arguments: [String], _ environment: [String: String], in folder: URL
    ) throws -> [UInt8] {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = folder
        let errors = folder.appending(path: "errors.txt")
        let output = folder.appending(path: "output.bin")
        for file in [errors, output] { try Data().write(to: file) }
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0, process.terminationReason == .exit else {
            throw Failure(
                description: String(decoding: try Data(contentsOf: errors).prefix(6000), as: UTF8.self)
                    + String(decoding: try Data(contentsOf: output).prefix(3000), as: UTF8.self))
        }
        return Array(try Data(contentsOf: output))
    }

    private func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appending(path: "gongwen-plans-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        return try body(folder)
    }
}
