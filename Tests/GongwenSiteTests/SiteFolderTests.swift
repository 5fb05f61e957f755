import Foundation
import Glibc
import GongwenFiles
import Testing

@testable import GongwenSite

@Suite("SiteFolder") struct SiteFolderTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "gongwen-site-\(UUID().uuidString)").path

    private func write(_ files: [String: String], last: [String] = ["index.html"]) throws -> SiteFolder.Changes {
        let folder = try SiteFolder(root + "/site")
        for (name, text) in files.sorted(by: { $0.key < $1.key }) { try folder.add(name, Array(text.utf8)) }
        return try folder.finish(last: last)
    }

    private func inode(_ name: String) -> UInt64? { Files.status(of: "\(root)/site/\(name)").map { UInt64($0.st_ino) } }

    private func text(_ name: String) throws -> String {
        String(decoding: try Files.read("\(root)/site/\(name)", limit: 1000), as: UTF8.self)
    }

    @Test func `only what changed is written, what is gone goes away`() throws {
        defer { Files.removeAll(root) }
        let first = try write(["index.html": "甲", "documents/a.html": "乙", "documents/b.html": "丙"])
        #expect(first.written == ["documents/a.html", "documents/b.html", "index.html"] && first.removed == [])
        let before = inode("documents/a.html")
        #expect(try write(["index.html": "甲", "documents/a.html": "乙", "documents/b.html": "丙"]).written == [])
        let second = try write(["index.html": "甲二", "documents/a.html": "乙"])
        #expect(second.written == ["index.html"] && second.removed == ["documents/b.html"] && second.count == 2)
        #expect(inode("documents/a.html") == before && inode("documents/b.html") == nil)
        #expect(try write(["index.html": "甲二"]).removed == ["documents/a.html"])
        #expect(inode("documents") == nil)
        #expect(Files.names(in: root) == ["site"])
    }

    @Test func `a folder with other files in it stays as it is`() throws {
        defer { Files.removeAll(root) }
        try Files.makeFolders(root + "/site")
        try Files.replace(root + "/site/说明.txt", with: Array("甲".utf8))
        #expect { try SiteFolder(root + "/site") } throws: { error in
            if case SiteFolder.Trouble.notOurs = error { true } else { false }
        }
        #expect(Files.names(in: root + "/site") == ["说明.txt"])
    }

    @Test func `files that somebody put into the site stay`() throws {
        defer { Files.removeAll(root) }
        _ = try write(["index.html": "甲", "documents/a.html": "乙"])
        try Files.replace(root + "/site/documents/图.png", with: [1])
        #expect(try write(["index.html": "甲"]).removed == ["documents/a.html"])
        #expect(Files.names(in: root + "/site/documents") == ["图.png"])
    }

    @Test func `a changed list cannot lead out of the folder`() throws {
        defer { Files.removeAll(root) }
        _ = try write(["index.html": "甲"])
        try Files.replace(root + "/别处.txt", with: [1])
        try Files.replace(
            root + "/site/.gongwen-site",
            with: Array("gongwen site 1\n../别处.txt\n/etc/hostname\ndocuments/../../别处.txt\nindex.html\n".utf8))
        #expect(try write(["index.html": "甲"]).removed == [])
        #expect(Files.status(of: root + "/别处.txt") != nil)
    }

    @Test func `nothing is seen before the end, and nothing is left of a run that ends early`() throws {
        defer { Files.removeAll(root) }
        _ = try write(["index.html": "甲"])
        do {
            let folder = try SiteFolder(root + "/site")
            try folder.add("index.html", Array("乙".utf8))
            try folder.add("documents/a.html", Array("丙".utf8))
            #expect(try text("index.html") == "甲" && inode("documents/a.html") == nil)
        }
        #expect(try text("index.html") == "甲" && Files.names(in: root) == ["site"])
    }

    @Test func `two names that differ in letter case alone are refused`() throws {
        defer { Files.removeAll(root) }
        let folder = try SiteFolder(root + "/site")
        try folder.add("documents/A.html", [1])
        #expect { try folder.add("documents/a.html", [2]) } throws: { error in
            if case SiteFolder.Trouble.sameName("documents/a.html") = error { true } else { false }
        }
    }

    @Test func `a second run at the same time is told so`() throws {
        defer { Files.removeAll(root) }
        let one = try SiteFolder(root + "/site")
        try one.add("index.html", [1])
        #expect { try SiteFolder(root + "/site") } throws: { error in
            if case SiteFolder.Trouble.busy = error { true } else { false }
        }
        #expect(try one.finish(last: []).written == ["index.html"])
    }

    @Test func `what a killed run left waiting is no part of the next one`() throws {
        defer { Files.removeAll(root) }
        try Files.makeFolders(root + "/.site.new/documents")
        try Files.replace(root + "/.site.new/documents/alt.html", with: [1])
        #expect(try write(["index.html": "甲"]).written == ["index.html"])
        #expect(Files.names(in: root) == ["site"])
    }

    @Test func `what a killed run left waiting goes even where nothing has changed`() throws {
        defer { Files.removeAll(root) }
        _ = try write(["index.html": "甲"])
        try Files.makeFolders(root + "/.site.new/documents")
        #expect(try write(["index.html": "甲"]).written == [])
        #expect(Files.names(in: root) == ["site"])
    }

    @Test func `a page renamed to a name that Unicode calls the same goes away under its old name`() throws {
        defer { Files.removeAll(root) }
        // U+F90A and U+91D1, 金 both.
        _ = try write(["index.html": "甲", "documents/\u{F90A}.html": "乙"])
        #expect(try write(["index.html": "甲", "documents/\u{91D1}.html": "乙"]).removed.count == 1)
        #expect(Files.names(in: root + "/site/documents").map { Array($0.utf8) } == [Array("\u{91D1}.html".utf8)])
    }

    @Test func `a folder that is a link is written through, with what waits on its own disk`() throws {
        defer { Files.removeAll(root) }
        try Files.makeFolders(root + "/disk/real")
        try #require(symlink("disk/real", root + "/site") == 0)
        let folder = try SiteFolder(root + "/site")
        try folder.add("index.html", [1])
        #expect(Files.names(in: root + "/disk") == [".real.new", "real"])
        #expect(try folder.finish(last: []).written == ["index.html"])
        #expect(Files.status(of: root + "/disk/real/index.html") != nil)
    }

    @Test func `public pages and pages for the office alone never share a folder`() throws {
        defer { Files.removeAll(root) }
        _ = try write(["index.html": "甲"])
        #expect { try SiteFolder(root + "/site", for: .office) } throws: { error in
            if case SiteFolder.Trouble.otherAudience = error { true } else { false }
        }
        _ = try SiteFolder(root + "/internal", for: .office).finish(last: [])
        #expect { try SiteFolder(root + "/internal") } throws: { error in
            if case SiteFolder.Trouble.otherAudience = error { true } else { false }
        }
        #expect(try write(["index.html": "乙"]).written == ["index.html"])
        #expect(try SiteFolder(root + "/internal", for: .office).finish(last: []).written == [])
    }

    @Test func `a folder in the place of a file, or a file in that of a folder, is told and left alone`() throws {
        defer { Files.removeAll(root) }
        _ = try write(["index.html": "甲"])
        try Files.makeFolders(root + "/site/a.html/b")
        try Files.replace(root + "/site/documents", with: [1])
        for name in ["a.html", "documents/c.html"] {
            #expect { try write(["index.html": "甲", name: "丙"]) } throws: { error in
                if case SiteFolder.Trouble.system = error { true } else { false }
            }
            #expect(Files.names(in: root + "/site/a.html") == ["b"] && Files.names(in: root) == ["site"])
        }
        #expect(try text("documents") == "\u{1}" && text("index.html") == "甲")
        Files.removeAll(root + "/site/documents")
        #expect(try write(["index.html": "甲", "documents/c.html": "丙"]).written == ["documents/c.html"])
    }
}
