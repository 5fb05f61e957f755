import Foundation

/// The tree that the tests are part of, found from this file.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// All pages for people, by their paths below the root.
    static let pages: [Page] = {
        let folder = root.appending(path: "Documentation")
        let below = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let files = (below?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "md" }
        let names = files.map { "Documentation" + $0.path().dropFirst(folder.path().count) }.sorted()
        return (["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md"] + names).map(Page.init)
    }()

    /// A page by its path.
    static func page(_ path: String) -> Page { Page(path: path) }

    /// The text of a file; nil where it cannot be read.
    static func text(of path: String) -> String? {
        (try? Data(contentsOf: root.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a path exists; `*` stands for any characters of a name, and one match is enough.
    static func exists(_ path: String) -> Bool {
        var found = [root.standardizedFileURL]
        for part in path.split(separator: "/") {
            if part.contains("*") {
                found = found.flatMap { folder in
                    let names =
                        (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
                    return names.filter { fnmatch(String(part), $0, 0) == 0 }.map { folder.appending(path: $0) }
                }
            } else {
                found = found.map { $0.appending(path: String(part)) }
            }
        }
        return found.contains { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) }
    }

    /// The Swift sources below a folder, path and text.
    static func sources(below folder: String) -> [(path: String, text: String)] {
        let base = root.appending(path: folder)
        let below = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
        return (below?.compactMap { $0 as? URL } ?? []).filter { ["swift", "c", "h"].contains($0.pathExtension) }
            .map { file in
                (
                    folder + file.path().dropFirst(base.path().count),
                    (try? String(contentsOf: file, encoding: .utf8)) ?? ""
                )
            }
    }
}
