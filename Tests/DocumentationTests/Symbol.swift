import Foundation

/// A name of the code as pages write it: `Document`, `Document.elements`, `applying(edition:)`, `GONGWEN_DOCUMENT_FD`.
struct Symbol {
    private let names: [String]
    private let labels: [String]
    /// Whether it is a variable of the environment, which is looked for as a string.
    private let isEnvironment: Bool

    /// Takes a code span for a symbol; nil where it is something else, such as a file or a word of a command.
    init?(_ span: String) {
        isEnvironment = span.wholeMatch(of: /[A-Z]+(_[A-Z]+)+/) != nil
        if isEnvironment {
            (names, labels) = ([span], [])
            return
        }
        guard span.wholeMatch(of: /.*\.(swift|md|yaml|json|txt|html|xml|rng|css|c)/) == nil,
            let match = span.wholeMatch(of: /([A-Za-z]\w*(?:\.[A-Za-z]\w*)*)(?:\(((?:\w+:)*)\))?/),
            match.1.utf8.allSatisfy({ $0 < 128 })
        else { return nil }
        let names = match.1.split(separator: ".").map(String.init)
        let isCall = match.2 != nil
        let looksLikeCode = isCall || names[0].wholeMatch(of: /[A-Z][a-z]\w*|[a-z]+[A-Z]\w*/) != nil
        guard looksLikeCode, !Self.ofOthers.contains(names[0]) else { return nil }
        self.names = names
        labels = match.2?.split(separator: ":").map(String.init) ?? []
    }

    /// Names that are not ours.
    private static let ofOthers: Set = ["Codable", "Foundation", "Host"]

    private static let code = (Repository.sources(below: "Sources") + Repository.sources(below: "Tests"))
        .map(\.text).joined(separator: "\n")

    /// Every name that follows a word of declaration, the names of templates' values and of the targets.
    private static let declared: Set<String> = {
        var names: Set<String> = []
        let declaration =
            /\b(?:struct|class|enum|protocol|actor|typealias|associatedtype|func|var|let|extension) +(\w+)/
        for match in code.matches(of: declaration) { names.insert(String(match.1)) }
        for match in code.matches(of: /\bcase +([^:\n]+)/) {
            for name in match.1.matches(of: /\w+/) { names.insert(String(name.0)) }
        }
        // What page templates may show is set by name.
        for match in code.matches(of: /\.set\(\s*"(\w+)"/) { names.insert(String(match.1)) }
        for match in (Repository.text(of: "Package.swift") ?? "").matches(of: /"([A-Z]\w+)"/) {
            names.insert(String(match.1))
        }
        return names
    }()

    private static let scripts = ["scripts/test", "scripts/test-deep", "scripts/demo"].compactMap(Repository.text)
        .joined()

    /// Whether the code declares it, with these labels where there are any.
    var isDeclared: Bool {
        if isEnvironment { return Self.code.contains(names[0]) || Self.scripts.contains(names[0]) }
        guard names.allSatisfy(Self.declared.contains) else { return false }
        guard !labels.isEmpty, let name = names.last else { return true }
        let wanted = labels.filter { $0 != "_" }
        return Self.code.ranges(of: "func \(name)(").contains { range in
            let rest = Self.code[range.upperBound...].prefix(400)
            return wanted.allSatisfy { rest.contains("\($0):") || rest.contains("\($0) ") }
        }
    }
}
