import Foundation
import Testing

/// `gongwen new` with a person at the terminal.
@Suite(
    .enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need)),
    .enabled(if: access("/dev/ptmx", R_OK | W_OK) == 0, "没有 /dev/ptmx，开不了终端"))
struct NewCommandTerminalTests {
    /// What a run at a terminal left behind.
    struct Session {
        let status: Int32
        let output: String
        /// What the person saw, their own typing included.
        let screen: String
    }

    /// Runs the tool at a terminal of its own, where these lines have been typed; `\u{4}` ends the input.
    private func run(_ arguments: [String], typing: String) throws -> Session {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // TIOCSPTLCK and TIOCGPTN, which the C library's calls for this come down to: unlock, and ask for the number.
        var lock: Int32 = 0
        var number: UInt32 = 0
        try #require(master >= 0 && ioctl(master, 0x4004_5431, &lock) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
        let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        try #require(slave >= 0)
        let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
        let output = folder.appending(path: "output")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = BuiltTool.folder?.appending(path: "gongwen")
        process.arguments = ["new"] + arguments
        process.currentDirectoryURL = folder
        process.standardInput = terminal
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = terminal
        let typed = Array(typing.utf8)
        #expect(write(master, typed, typed.count) == typed.count)
        try process.run()
        process.waitUntilExit()
        // What was said fits the terminal's buffer: nobody had to read along.
        close(slave)
        var screen: [UInt8] = []
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while case let count = read(master, &bytes, bytes.count), count > 0 { screen += bytes[..<count] }
        close(master)
        return Session(
            status: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            screen: String(decoding: screen, as: UTF8.self).replacing("\r\n", with: "\n"))
    }

    @Test func `a person is asked for what was not set, and Enter keeps what stands there`() throws {
        let session = try run(["task-list", "--set", "机关代字=云政办发"], typing: "云泽县\n\n")
        #expect(session.status == 0, "\(session.screen)")
        let original = try TemplateFiles.source("task-list")
        #expect(
            session.output
                == original.replacing("let 县名 = \"青禾县\"", with: "let 县名 = \"云泽县\"")
                .replacing("\"青政办发\"", with: "\"云政办发\""))
        #expect(session.screen.contains("逐项填写，直接回车就用方括号里的："))
        #expect(session.screen.contains("县名（县（市、区、旗）的全称）[青禾县]："))
        #expect(session.screen.contains("年度（任务的年份）[2027]："))
        #expect(!session.screen.contains("机关代字"))
        #expect(!session.screen.contains("没有设定"))
    }

    @Test func `a wrong answer is asked for again`() throws {
        let session = try run(["task-list", "--set", "县名=云泽县", "--set", "机关代字=云"], typing: "明年\n2028\n")
        #expect(session.status == 0)
        #expect(session.screen.contains("“年度”应是四位数字的年份，用半角数字，例如 2027，写的是“明年”"))
        #expect(session.screen.components(separatedBy: "年度（任务的年份）[2027]：").count == 3)
        #expect(session.output.contains("let 年度 = 2028 "))
    }

    @Test func `where the answers end, the rest is kept and named`() throws {
        let session = try run(["task-list"], typing: "云泽县\n\u{4}")
        #expect(session.status == 0)
        #expect(session.output.contains("let 县名 = \"云泽县\""))
        #expect(session.screen.contains("没有设定、仍是模板里的：年度（2027）、机关代字（青政办发）；"))
    }

    @Test func `nobody is asked before what was typed is known to be right`() throws {
        let session = try run(["task-list", "--set", "年度=abc"], typing: "云泽县\n\n")
        #expect(session.status == 64)
        #expect(!session.screen.contains("逐项填写"))
        #expect(session.output.isEmpty)
    }
}
