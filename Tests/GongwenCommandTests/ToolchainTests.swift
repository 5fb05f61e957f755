import Foundation
import Testing

/// Building with parts of the surroundings missing.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct ToolchainTests {
    /// No compiler here.
    private static let noCompiler: [String: String?] = ["PATH": "/usr/bin:/bin", "GONGWEN_SWIFTC": nil]
    private static let isHidden = !["/usr/bin/swiftc", "/bin/swiftc"].contains(where: FileManager.default.fileExists)

    private func folder(_ comment: String) throws -> URL {
        let folder = try Samples.folder()
        try Samples.put("// \(comment)\n" + Samples.plan, in: folder, "计划.swift")
        return folder
    }

    @Test(.enabled(if: isHidden, "系统目录里就有 swiftc，无法藏起"))
    func `without a compiler the way out is named, and JSON still builds`() throws {
        let folder = try folder("没有编译器")
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(
            ["build", "--to", "text", "计划.swift", "公文.json"], in: folder, environment: Self.noCompiler)
        #expect(outcome.status == 69)
        #expect(outcome.messages.contains("没有找到 Swift 编译器 swiftc，编译计划须先安装"), "\(outcome.messages)")
        #expect(outcome.messages.contains("已写出 output/公文.txt"))
        expectChinese(outcome.messages)
    }

    @Test(.enabled(if: isHidden, "系统目录里就有 swiftc，无法藏起"))
    func `a plan built before needs no compiler`() throws {
        let folder = try folder("编译过的")
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try BuiltTool.run(["build", "--to", "text", "计划.swift"], in: folder).status == 0)
        let outcome = try BuiltTool.run(
            ["build", "--to", "plain", "计划.swift"], in: folder, environment: Self.noCompiler)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.messages == "已写出 output/计划.plain.txt\n")
    }

    /// Variables that point nowhere.
    static let misled: [(name: String, value: String, words: String)] = [
        ("GONGWEN_LIB", "/没有", "“/没有”中没有计划所用的 Gongwen 模块"),
        ("GONGWEN_LIB", "/usr", "“/usr”中没有计划所用的 Gongwen 模块"),
        ("GONGWEN_SWIFTC", "/没有/swiftc", "环境变量 GONGWEN_SWIFTC 所指的“/没有/swiftc”不是可以运行的编译器"),
        ("GONGWEN_SWIFTC", "没有这个编译器", "环境变量 GONGWEN_SWIFTC 所指的“没有这个编译器”不是可以运行的编译器"),
    ]

    @Test(arguments: misled)
    func `a variable that points nowhere is told with status 69`(name: String, value: String, words: String) throws {
        let folder = try folder("变量有误")
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(
            ["build", "--to", "text", "计划.swift"], in: folder, environment: [name: value])
        #expect(outcome.status == 69, "\(outcome.messages)")
        #expect(outcome.messages.contains(words), "\(outcome.messages)")
        expectChinese(outcome.messages)
        let json = try BuiltTool.run(["build", "--to", "text", "公文.json"], in: folder, environment: [name: value])
        #expect(json.status == 0, "\(json.messages)")
    }

    @Test func `no home, no cache and a cache that cannot be written do not matter`() throws {
        let folder = try folder("没有家目录")
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = ProcessInfo.processInfo.environment["PATH"]
        for cache in [nil, "/proc/没有", "相对目录"] {
            let outcome = try BuiltTool.run(
                ["build", "--to", "text", "计划.swift"], in: folder,
                environment: ["PATH": path, "XDG_CACHE_HOME": cache],
                isBare: true)
            #expect(outcome.status == 0, "\(outcome.messages)")
            #expect(outcome.messages == "已写出 output/计划.txt\n")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "相对目录").path))
    }

    @Test func `what a plan prints goes to standard error and does no harm`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let plan = Samples.plan.replacing("{ \"扩大开放。\" }", with: "{ 说(); return 章 { \"扩大开放。\" } }")
            .replacing("@main", with: "func 说() { print(\"正在写\") }\n\n@main")
        try Samples.put(plan, in: folder, "计划.swift")
        for _ in ["compiled", "from the cache"] {
            let outcome = try BuiltTool.run(["build", "--to", "plain", "-o", "-", "计划.swift"], in: folder)
            #expect(outcome.status == 0, "\(outcome.messages)")
            #expect(outcome.messages == "正在写\n")
            #expect(String(decoding: outcome.output, as: UTF8.self) == "青禾县2027年工作打算\n一、扩大开放。\n")
        }
    }

    @Test func `the folder a build is started in does not matter`() throws {
        let folder = try folder("别处")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appending(path: "别处"), withIntermediateDirectories: true)
        let plan = folder.appending(path: "计划.swift").path
        var outputs: Set<Data> = []
        for (path, cwd) in [
            ("计划.swift", folder), ("../计划.swift", folder.appending(path: "别处")), (plan, URL(filePath: "/")),
        ] {
            let outcome = try BuiltTool.run(["build", "--to", "docbook", "-o", "-", path], in: cwd)
            #expect(outcome.status == 0, "\(outcome.messages)")
            outputs.insert(outcome.output)
        }
        #expect(outputs.count == 1)
    }
}
