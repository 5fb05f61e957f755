import Foundation
import Glibc
import GongwenFiles
import Testing

@testable import GongwenSite

@Suite("SiteMemory") struct SiteMemoryTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "gongwen-site-\(UUID().uuidString)").path
    private let outcome = SiteMemory.Outcome(status: 1, said: ["plans/甲.swift：没有公开", "一行\n又一行"])

    private func memory(options: String = "") -> SiteMemory {
        SiteMemory(
            in: root + "/cache", root: root, inputs: [root + "/甲.json", root + "/没有.yaml"],
            folders: [root + "/site"], options: options)
    }

    /// A moment long after, or long before, the files of the test were written.
    private func moment(_ seconds: Int) -> timespec {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        now.tv_sec += seconds
        return now
    }

    private func prepare() throws {
        try Files.makeFolders(root)
        try Files.replace(root + "/甲.json", with: Array("甲".utf8))
        let folder = try SiteFolder(root + "/site")
        try folder.add("index.html", [1])
        _ = try folder.finish(last: [])
    }

    @Test func `an unchanged workspace remembers what was said`() throws {
        defer { Files.removeAll(root) }
        try prepare()
        #expect(memory().outcome == nil)
        memory().keep(outcome, ifInputsAreAs: memory(), since: moment(100))
        #expect(memory().outcome == outcome)
    }

    @Test func `whatever changes makes the run anew`() throws {
        defer { Files.removeAll(root) }
        for change in [
            { try Files.replace(root + "/甲.json", with: Array("乙".utf8)) },
            { try Files.replace(root + "/没有.yaml", with: []) },
            { try Files.replace(root + "/site/index.html", with: [1]) },
            { _ = unlink(root + "/site/index.html") },
            { _ = unlink(root + "/site/.gongwen-site") },
        ] {
            Files.removeAll(root)
            try prepare()
            memory().keep(outcome, ifInputsAreAs: memory(), since: moment(100))
            try #require(memory().outcome != nil)
            try change()
            #expect(memory().outcome == nil)
        }
        Files.removeAll(root)
        try prepare()
        memory().keep(outcome, ifInputsAreAs: memory(), since: moment(100))
        #expect(memory(options: "internal").outcome == nil)
    }

    @Test func `a file changed while it may have been read is read again`() throws {
        defer { Files.removeAll(root) }
        try prepare()
        memory().keep(outcome, ifInputsAreAs: memory(), since: moment(-100))
        #expect(memory().outcome == nil)
    }

    @Test func `a file that came, went or changed during the run is looked at again`() throws {
        defer { Files.removeAll(root) }
        for change in [
            { try Files.replace(root + "/甲.json", with: Array("乙".utf8)) },
            { try Files.replace(root + "/没有.yaml", with: []) },
            { _ = unlink(root + "/甲.json") },
        ] {
            Files.removeAll(root)
            try prepare()
            let before = memory()
            try change()
            memory().keep(outcome, ifInputsAreAs: before, since: moment(100))
            #expect(memory().outcome == nil)
        }
    }

    @Test func `a file whose modification time was set back is seen`() throws {
        defer { Files.removeAll(root) }
        try prepare()
        let file = root + "/甲.json"
        let before = try #require(Files.status(of: file))
        memory().keep(outcome, ifInputsAreAs: memory(), since: moment(100))
        try #require(memory().outcome != nil)
        // In place: the same file, of the same size.
        let writer = try #require(FileHandle(forWritingAtPath: file))
        try writer.write(contentsOf: Data("乙".utf8))
        try writer.close()
        var times = [before.st_atim, before.st_mtim]
        try #require(utimensat(AT_FDCWD, file, &times, 0) == 0)
        #expect(memory().outcome == nil)
    }

    @Test func `what is forgotten is made anew`() throws {
        defer { Files.removeAll(root) }
        try prepare()
        memory().keep(outcome, ifInputsAreAs: memory(), since: moment(100))
        memory().forget()
        #expect(memory().outcome == nil)
    }
}
