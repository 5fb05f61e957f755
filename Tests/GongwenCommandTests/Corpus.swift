import Foundation

/// Real texts that stand beside a clone, where there are any; their words are never in the tree.
enum Corpus {
    /// The folder with `seeds`, `dev` and `score.py`; nil where it is not there.
    static let folder: URL? = {
        let folder = BuiltTool.repository.deletingLastPathComponent().appending(path: "shared/corpus")
        return FileManager.default.fileExists(atPath: folder.appending(path: "score.py").path) ? folder : nil
    }()

    /// Why tests of real texts cannot run, for their skip.
    static let need = "旁边没有 ../shared/corpus，真实文本的测试没有运行"

    /// The texts, in order; empty where there are none.
    static let texts: [URL] = {
        guard let folder else { return [] }
        return ["seeds", "dev"].flatMap { part -> [URL] in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)) ?? []
            return names.filter { $0.hasSuffix(".txt") }.sorted().map { folder.appending(path: "\(part)/\($0)") }
        }
    }()
}
