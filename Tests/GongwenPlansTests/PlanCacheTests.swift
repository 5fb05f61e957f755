import GongwenFiles
import Glibc
import GongwenFiles
import Testing

@testable import GongwenPlans

@Suite(.enabled(if: Workbench.isAvailable, Comment(rawValue: Workbench.reason)))
struct PlanCacheTests {
    private func document(
        _ bench: Workbench, _ cache: PlanCache, hasCompiler: Bool = true,
        plan: String = ToyModule.plan(doing: "print(1); 交出(\"文\")")
    ) throws -> PlanResult {
        try PlanRunner(toolchain: bench.toolchain(hasCompiler: hasCompiler), cache: cache)
            .document(source: Array(plan.utf8), named: "计划.swift")
    }

    private func entries(_ cache: PlanCache) -> [String] {
        guard let folder = cache.folder else { return [] }
        return Files.names(in: "\(folder)/documents").map { "\(folder)/documents/\($0)" }
    }

    @Test func `an unchanged plan is not compiled again, with or without a compiler`() throws {
        try withWorkbench { bench in
            let cache = PlanCache(folder: try bench.makeFolder())
            let first = try document(bench, cache)
            #expect(!first.fromCache)
            let second = try document(bench, cache)
            let third = try document(bench, cache, hasCompiler: false)
            #expect(second.fromCache && third.fromCache)
            #expect(second.bytes == first.bytes && second.standardError == "1\n")
            #expect(third.bytes == first.bytes)
        }
    }

    @Test func `a changed plan, library or compiler is compiled again`() throws {
        try withWorkbench { bench in
            let plan = Array("计划".utf8)
            let folder = try bench.makeFolder()
            try Files.replace("\(folder)/libGongwen.so", with: [1])
            try Files.replace("\(folder)/Gongwen.swiftmodule", with: [1])
            try Files.replace("\(folder)/swiftc", with: [1])
            chmod("\(folder)/swiftc", 0o700)
            func key(_ source: [UInt8] = plan, flags: [String] = []) throws -> CacheKey {
                let library = try #require(PlanLibrary(folder: folder))
                return CacheKey(
                    source: source, library: library, compiler: SwiftCompiler(path: "\(folder)/swiftc"), flags: flags)
            }
            let first = try key()
            let again = try key()
            #expect(again == first)
            let changed = try key(plan + [0x20])
            #expect(changed != first)
            let optimised = try key(flags: ["-O"])
            #expect(optimised != first)
            try Files.replace("\(folder)/swiftc", with: [1, 2])
            chmod("\(folder)/swiftc", 0o700)
            let second = try key()
            #expect(second != first && second.contents == first.contents)
            for name in ["libGongwen.so", "Gongwen.swiftmodule", "GongwenModel.swiftmodule"] {
                let before = try key()
                try Files.replace("\(folder)/\(name)", with: [2, 3])
                let after = try key()
                #expect(after != before)
            }
        }
    }

    @Test(arguments: [0, 1, 20, 60, -1])
    func `an entry that is cut short or altered is made anew`(cut: Int) throws {
        try withWorkbench { bench in
            let cache = PlanCache(folder: try bench.makeFolder())
            _ = try document(bench, cache)
            let path = try #require(entries(cache).first)
            var file = try Files.read(path, limit: 10_000)
            if cut < 0 { file[file.count - 1] ^= 1 } else { file.removeLast(file.count - min(cut, file.count - 1)) }
            try Files.replace(path, with: file)
            let second = try document(bench, cache)
            let third = try document(bench, cache)
            #expect(!second.fromCache && third.fromCache)
        }
    }

    @Test func `a failure is not kept`() throws {
        try withWorkbench { bench in
            let cache = PlanCache(folder: try bench.makeFolder())
            #expect(throws: PlanFailure.self) {
                try document(bench, cache, plan: ToyModule.plan(doing: "退出(1)"))
            }
            #expect(entries(cache).isEmpty)
        }
    }

    @Test func `a cache that cannot be written does without`() throws {
        try withWorkbench { bench in
            let folder = try bench.makeFolder()
            try Files.replace("\(folder)/文件", with: [])
            for cache in [PlanCache(folder: "\(folder)/文件/缓存"), PlanCache(folder: nil)] {
                let result = try document(bench, cache)
                #expect(!result.fromCache)
            }
        }
    }

    @Test func `a compilation leaves nothing but its document`() throws {
        try withWorkbench { bench in
            let cache = PlanCache(folder: try bench.makeFolder())
            _ = try document(bench, cache)
            let folder = try #require(cache.folder)
            #expect(Files.names(in: folder) == ["documents", "modules", "work"])
            #expect(Files.names(in: "\(folder)/work").isEmpty)
            #expect(entries(cache).count == 1)
        }
    }

    @Test func `the longest unused documents go when there are too many`() throws {
        try withWorkbench { bench in
            let library = try #require(PlanLibrary(folder: bench.library))
            let compiler = try #require(SwiftCompiler(path: bench.compiler))
            let cache = PlanCache(folder: try bench.makeFolder(), capacity: 3 * 1100)
            let keys = (0..<5).map { CacheKey(source: [$0], library: library, compiler: compiler, flags: []) }
            for (age, key) in keys.enumerated() {
                cache.keep(CacheEntry(document: [UInt8](repeating: 1, count: 1000), printed: []), for: key)
                let path = try #require(entries(cache).first { $0.contains(key.contents) })
                var times = [timespec(tv_sec: 1000 + age, tv_nsec: 0), timespec(tv_sec: 1000 + age, tv_nsec: 0)]
                utimensat(AT_FDCWD, path, &times, 0)
                // The first is used again and again.
                if age < 4 { #expect(cache.entry(for: keys[0], limit: 10_000) != nil) }
            }
            #expect(keys.map { cache.entry(for: $0, limit: 10_000) != nil } == [true, false, false, true, true])
        }
    }

    @Test func `the user's cache follows the XDG rules`() {
        func folder(_ variables: [String: String]) -> String? {
            PlanCache.ofUser { variables[$0] }.folder
        }
        #expect(folder(["XDG_CACHE_HOME": "/缓存", "HOME": "/家"]) == "/缓存/gongwen")
        #expect(folder(["XDG_CACHE_HOME": "缓存", "HOME": "/家"]) == "/家/.cache/gongwen")
        #expect(folder(["HOME": "/家"]) == "/家/.cache/gongwen")
        #expect(folder([:]) == nil)
    }
}
