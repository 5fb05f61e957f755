import Foundation
import GongwenXML

/// DocBook's own schemas, where Debian's package puts them.
enum FullDocBook {
    static var schema: String { XMLSchema.fullDocBookPath }
    static let schematron = "/usr/share/xml/docbook/schema/schematron/5.0/docbook.sch"
    static var isInstalled: Bool { FileManager.default.isReadableFile(atPath: schema) }
}

/// The validator jing, another engine than libxml2.
enum Jing {
    private static var executable: String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/jing" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static var isInstalled: Bool {
        executable != nil && FileManager.default.isReadableFile(atPath: FullDocBook.schematron)
    }

    /// Writes documents and a schema into a directory of their own for as long as `body` runs.
    static func withFiles(
        _ documents: [[UInt8]], profile: [UInt8], body: (_ files: [String], _ profile: String) throws -> Void
    ) throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "gongwen-xml-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        var files: [String] = []
        for (number, document) in documents.enumerated() {
            let file = directory.appending(path: "\(number).xml")
            try Data(document).write(to: file)
            files.append(file.path)
        }
        let schema = directory.appending(path: "profile.rng")
        try Data(profile).write(to: schema)
        try body(files, schema.path)
    }

    /// What jing has against the files; empty when it accepts all.
    static func complaints(schema: String, files: [String]) throws -> String {
        let process = Process()
        process.executableURL = executable.map { URL(fileURLWithPath: $0) }
        process.arguments = [schema] + files
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: said, as: UTF8.self)
        return process.terminationStatus == 0 ? text : "exit \(process.terminationStatus)\n\(text)"
    }
}
