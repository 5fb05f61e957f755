/// What an input is, from the ending of its name or from `--from` (输入种类).
enum InputKind: String, CaseIterable {
    case swift, json, docbook, text

    /// The names that `--from` takes, for help and messages.
    static let list = allCases.map(\.rawValue).joined(separator: "、")

    /// The kind that a file's name tells; nil for another ending.
    init?(path: String) {
        switch path {
        case _ where path.hasSuffix(".swift"): self = .swift
        case _ where path.hasSuffix(".json"): self = .json
        case _ where path.hasSuffix(".xml"): self = .docbook
        case _ where path.hasSuffix(".txt"): self = .text
        default: return nil
        }
    }

    /// The name an output takes from a file: without folder and ending; `document` for standard input.
    static func stem(of path: String) -> String {
        if path == "-" { return "document" }
        let file = path.split(separator: "/").last.map(String.init) ?? path
        for ending in [".docbook.xml", ".plain.txt", ".swift", ".json", ".xml", ".txt"]
        where file.hasSuffix(ending) && file != ending {
            return String(file.dropLast(ending.count))
        }
        return file
    }
}
