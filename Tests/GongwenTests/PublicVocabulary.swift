import Foundation

/// The Chinese words that `Sources/Gongwen` makes public: types, functions, members, cases and argument labels.
struct PublicVocabulary {
    /// Each word with the file it was found in.
    private(set) var words: [String: String] = [:]

    /// Reads every source of the module.
    init() throws {
        let folder = Repository.root.appending(path: "Sources/Gongwen")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".swift") }
        for file in files.sorted() {
            add(source: try String(contentsOf: folder.appending(path: file), encoding: .utf8), file: file)
        }
    }

    /// Reads one source text.
    init(source: String) { add(source: source, file: "source") }

    /// Parameters that only carry the place of a call; no author writes them.
    private static let placeLabels: Set<String> = ["行", "列", "行号"]

    private mutating func add(source: String, file: String) {
        var members: String?
        var isUnavailable = false
        var rest = source.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = rest.popFirst() {
            let code = line.drop { $0 == " " }
            if code.hasPrefix("@available(*, unavailable") { isUnavailable = true }
            if code.hasPrefix("public enum ") {
                members = "    case "
            } else if code.hasPrefix("public protocol ") {
                members = "    var "
            } else if line == "}" {
                members = nil
            }
            let isMember = members.map { line.hasPrefix($0) } ?? false
            guard code.contains("public ") && !code.hasPrefix("///") || isMember else { continue }
            if isUnavailable {
                isUnavailable = false
                continue
            }
            var declaration = String(code)
            while declaration.count(of: "(") > declaration.count(of: ")"), let next = rest.popFirst() {
                declaration += " " + next.drop { $0 == " " }
            }
            for word in Self.names(in: declaration) { words[word] = file }
        }
    }

    /// The Chinese names that a declaration introduces: its own and its argument labels.
    static func names(in declaration: String) -> [String] {
        let head = declaration.prefix { $0 != "(" && $0 != "=" && $0 != "{" && $0 != ":" }
        var found: [String] = []
        if declaration.hasPrefix("case ") {
            found = identifiers(in: declaration.dropFirst("case ".count))
        } else if let own = identifiers(in: head).last {
            found = [own]
            if declaration.hasPrefix("public static let ") {
                // One line declares several: `元 = 单位("元"), 万元 = 单位("万元")`.
                found = declaration.split(separator: "=").dropLast().compactMap { identifiers(in: $0).last }
            }
        }
        if let open = declaration.firstIndex(of: "("), !declaration.hasPrefix("public static let ") {
            found += labels(in: declaration[declaration.index(after: open)...])
        }
        return found.filter { word in
            word.unicodeScalars.contains { $0.value >= 0x4E00 } && !placeLabels.contains(word)
        }
    }

    /// The labels of a parameter list whose opening bracket is already taken off.
    private static func labels(in list: Substring) -> [String] {
        var depth = 0
        var previous: Character = " "
        var parameters = [""]
        for character in list {
            switch character {
            case "(", "[", "<": depth += 1
            case ")", "]": depth -= 1
            case ">" where previous != "-": depth -= 1
            default: break
            }
            previous = character
            if depth < 0 { break }
            if character == ",", depth == 0 {
                parameters.append("")
            } else {
                parameters[parameters.count - 1].append(character)
            }
        }
        return parameters.compactMap { parameter in
            let beforeColon = parameter.prefix { $0 != ":" }
            guard beforeColon.count < parameter.count else { return nil }
            // What stands between braces is written behind the call, without its label.
            let names = beforeColon.split(separator: " ")
            return names.first.flatMap { $0 == "_" || $0.hasPrefix("@") ? nil : String($0) }
        }
    }
}

extension String {
    fileprivate func count(of character: Character) -> Int { reduce(0) { $1 == character ? $0 + 1 : $0 } }
}
