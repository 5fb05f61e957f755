import Foundation
import GongwenGlossary
import Testing

@testable import GongwenWorkspace

@Suite struct TermBaseCacheTests {
    /// A workspace with one term file, and a folder for the cache.
    private struct Bench {
        let root = FileManager.default.temporaryDirectory.appending(path: "gongwen-terms-\(UUID().uuidString)")
        var cache: TermBaseCache { TermBaseCache(folder: root.appending(path: "cache").path) }
        var kept: [URL] {
            (try? FileManager.default.contentsOfDirectory(
                at: root.appending(path: "cache/terms"), includingPropertiesForKeys: nil)) ?? []
        }

        init(_ terms: String) throws {
            try FileManager.default.createDirectory(
                at: root.appending(path: "glossary"), withIntermediateDirectories: true)
            try Data("机关: 青禾县人民政府\n".utf8).write(to: root.appending(path: "gongwen.yaml"))
            try write(terms)
        }

        func write(_ terms: String) throws { try Data(terms.utf8).write(to: root.appending(path: "glossary/甲.yaml")) }

        func load() throws -> Workspace { try #require(Workspace.load(at: root.path, cache: cache).output) }
    }

    private static let terms = """
        - 词目: 农村“七改”工程
          别名: [七改]
          类别: 农业
          义项:
            - 名称: 首轮
              释义: [一段。, 二段。]
              出处: 某文件
              起: 2018
              止: 2020
              地区: [山东省]
              提示词: [首轮]
            - 名称: 新一轮
              释义: 一段。
              不加引号: 是

        """

    @Test func `a base read before is the same, places included`() throws {
        let bench = try Bench(Self.terms)
        defer { try? FileManager.default.removeItem(at: bench.root) }
        let first = try bench.load().terms
        #expect(bench.kept.count == 1)
        let key = bench.cache.key(of: [("glossary/甲.yaml", Array(Self.terms.utf8))])
        #expect(bench.cache.base(for: key) == first)
        #expect(first.entries.count == 1 && bench.cache.base(for: key)?.entries.first?.place.line == 1)
        #expect(bench.cache.base(for: key)?.entry(named: "七改")?.entry == first.entries[0])
        #expect(try bench.load().terms == first && bench.kept.count == 1)
    }

    @Test func `another content, another base`() throws {
        let bench = try Bench(Self.terms)
        defer { try? FileManager.default.removeItem(at: bench.root) }
        _ = try bench.load()
        try bench.write(Self.terms.replacing("一段。", with: "改过。"))
        #expect(try bench.load().terms.entries[0].senses[1].definition == ["改过。"])
        #expect(bench.kept.count == 2)
    }

    @Test func `a damaged entry is thrown away and read anew`() throws {
        let bench = try Bench(Self.terms)
        defer { try? FileManager.default.removeItem(at: bench.root) }
        let first = try bench.load().terms
        let file = try #require(bench.kept.first)
        let bytes = try Data(contentsOf: file)
        for spoilt in [Data(), bytes.prefix(20), bytes.dropLast(), bytes + [0], Data(bytes.reversed())] {
            try spoilt.write(to: file)
            #expect(bench.cache.base(for: file.lastPathComponent) == nil)
            #expect(try bench.load().terms == first)
        }
    }

    @Test func `what has a finding is not kept, and is told every time`() throws {
        let bench = try Bench(Self.terms + "- 词目: 乙\n  释义: 丙\n  年份: 2020\n")
        defer { try? FileManager.default.removeItem(at: bench.root) }
        for _ in 1...2 {
            #expect(!Workspace.load(at: bench.root.path, cache: bench.cache).diagnostics.isEmpty)
            #expect(bench.kept.isEmpty)
        }
    }

    @Test func `a folder that cannot be written, or none, is no error`() throws {
        let bench = try Bench(Self.terms)
        defer { try? FileManager.default.removeItem(at: bench.root) }
        for folder in [nil, "/proc/没有/缓存"] {
            let loaded = Workspace.load(at: bench.root.path, cache: TermBaseCache(folder: folder))
            #expect(loaded.diagnostics.isEmpty && loaded.output?.terms.entries.count == 1)
        }
    }

    @Test func `no more than sixteen are kept`() throws {
        let bench = try Bench(Self.terms)
        defer { try? FileManager.default.removeItem(at: bench.root) }
        for number in 1...20 {
            try bench.write(Self.terms.replacing("某文件", with: "文件\(number)"))
            _ = try bench.load()
        }
        #expect(bench.kept.count == 16)
    }
}
