import GongwenFiles
import Glibc
import GongwenFiles
import Testing

@testable import GongwenPlans

struct ToolchainLocationTests {
    /// A folder with the given files, removed after the test.
    private func withFolder(_ files: [String], _ body: (String) throws -> Void) throws {
        let made = try Files.makeUniqueFolder(in: "/tmp", prefix: "gongwen-location-")
        defer { Files.removeAll(made) }
        let folder = try #require(Files.realPath(made))
        for file in files {
            try Files.makeFolders(Files.parent(of: "\(folder)/\(file)"))
            try Files.replace("\(folder)/\(file)", with: [])
            chmod("\(folder)/\(file)", 0o700)
        }
        try body(folder)
    }

    @Test func `an installed tool finds its library`() throws {
        try withFolder(["bin/gongwen", "lib/gongwen/libGongwen.so", "lib/gongwen/Gongwen.swiftmodule"]) { folder in
            let location = ToolchainLocation(environment: { _ in nil }, tool: "\(folder)/bin/gongwen")
            #expect(location.library == "\(folder)/lib/gongwen")
            #expect(location.executor == ["\(folder)/bin/gongwen", "__exec-plan"])
            let library = try location.planLibrary()
            #expect(library.modules == "\(folder)/lib/gongwen")
        }
    }

    @Test func `a built tool finds its library`() throws {
        try withFolder(["debug/gongwen", "debug/libGongwen.so", "debug/Modules/Gongwen.swiftmodule"]) { folder in
            let library = try ToolchainLocation(environment: { _ in nil }, tool: "\(folder)/debug/gongwen")
                .planLibrary()
            #expect(library.folder == "\(folder)/debug")
            #expect(library.modules == "\(folder)/debug/Modules")
        }
    }

    @Test func `a module may be a folder with a file for each machine`() throws {
        try withFolder(["libGongwen.so", "Gongwen.swiftmodule/x86_64-unknown-linux-gnu.swiftmodule"]) { folder in
            let library = try #require(PlanLibrary(folder: folder))
            #expect(library.identities.count == 2)
        }
    }

    @Test func `the environment goes before`() throws {
        try withFolder(["自备/libGongwen.so", "自备/Gongwen.swiftmodule", "甲/swiftc-6"]) { folder in
            let variables = ["GONGWEN_LIB": "\(folder)/自备", "GONGWEN_SWIFTC": "\(folder)/甲/swiftc-6", "PATH": ""]
            let location = ToolchainLocation(environment: { variables[$0] }, tool: "\(folder)/bin/gongwen")
            #expect(location.library == "\(folder)/自备")
            let compiler = try location.compiler()
            #expect(compiler?.path == "\(folder)/甲/swiftc-6")
            let named = ["GONGWEN_SWIFTC": "swiftc-6", "PATH": "\(folder)/甲"]
            let found = try ToolchainLocation(environment: { named[$0] }, tool: "/gongwen").compiler()
            #expect(found?.path == "\(folder)/甲/swiftc-6")
        }
    }

    @Test func `the compiler is the first in the path, not in the current folder`() throws {
        try withFolder(["甲/其他", "乙/swiftc", "丙/swiftc"]) { folder in
            let path = "::相对:\(folder)/甲:\(folder)/乙:\(folder)/丙"
            let location = ToolchainLocation(environment: { $0 == "PATH" ? path : nil }, tool: "/gongwen")
            let compiler = try location.compiler()
            #expect(compiler?.path == "\(folder)/乙/swiftc")
            let none = try ToolchainLocation(environment: { _ in nil }, tool: "/gongwen").compiler()
            #expect(none == nil)
        }
    }

    @Test func `another compiler behind a link is another compiler`() throws {
        try withFolder(["甲", "乙"]) { folder in
            symlink("\(folder)/甲", "\(folder)/swiftc")
            let first = try #require(SwiftCompiler(path: "\(folder)/swiftc"))
            unlink("\(folder)/swiftc")
            symlink("\(folder)/乙", "\(folder)/swiftc")
            let second = try #require(SwiftCompiler(path: "\(folder)/swiftc"))
            #expect(first.path == second.path)
            #expect(first.identity != second.identity)
        }
    }
}
