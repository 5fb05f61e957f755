import Glibc
import GongwenFiles
import Testing

@testable import GongwenCommand

@Suite("FileStamps") struct FileStampsTests {
    /// A workspace in a folder of its own.
    private final class Place {
        let root: String

        init() throws {
            root = try Files.makeUniqueFolder(in: "/tmp", prefix: "gongwen-stamps-")
            try write("gongwen.yaml", "机关: 青禾县人民政府\n")
            try write("plans/甲.swift", "一")
            try write("glossary/产业.yaml", "二")
            try write("data/indicators/经济.yaml", "三")
        }

        deinit { Files.removeAll(root) }

        func write(_ name: String, _ text: String) throws {
            let path = root + "/" + name
            try Files.makeFolders(Files.parent(of: path))
            try Files.replace(path, with: Array(text.utf8))
        }

        func look() -> FileStamps {
            var none: [String: FileStamps] = [:]
            return FileStamps(of: root + "/plans/甲.swift", &none)
        }
    }

    @Test func `nothing has changed where nothing was written`() throws {
        let place = try Place()
        #expect(place.look() == place.look())
        #expect(place.look().names(changedSince: place.look()).isEmpty)
    }

    @Test(arguments: [
        "gongwen.yaml", "glossary/产业.yaml", "data/indicators/经济.yaml", "glossary/新.yaml", "data/新/深/数.yaml",
    ])
    func `what a document depends on is looked at, also what is new`(_ name: String) throws {
        let place = try Place()
        let before = place.look()
        // As long as what was there.
        try place.write(name, "四")
        #expect(place.look().names(changedSince: before) == [name])
    }

    @Test func `a plan that is replaced, goes and comes back has changed each time`() throws {
        let place = try Place()
        let first = place.look()
        try place.write("plans/甲.swift", "五")
        let second = place.look()
        #expect(second.names(changedSince: first) == [place.root + "/plans/甲.swift"])
        Files.removeAll(place.root + "/plans/甲.swift")
        let third = place.look()
        #expect(third != second)
        try place.write("plans/甲.swift", "五")
        #expect(place.look() != third)
    }

    @Test(arguments: ["plans/乙.swift", "output/甲.html", "glossary/.甲.yaml.swp", "README.md"])
    func `what it does not depend on is left alone`(_ name: String) throws {
        let place = try Place()
        let before = place.look()
        try place.write(name, "六")
        #expect(place.look() == before)
    }

    @Test func `folders that lead round in circles end`() throws {
        let place = try Place()
        for name in ["a", "b", "c"] { symlink("..", place.root + "/data/indicators/" + name) }
        #expect(place.look() == place.look())
    }
}
