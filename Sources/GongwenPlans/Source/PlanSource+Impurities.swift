extension PlanSource {
    /// What a plan may not use: it has to yield the same document whenever and wherever it is run, and to touch
    /// nothing but that document.
    var impurities: [PlanProblem] {
        var problems: [PlanProblem] = []
        for index in tokens.indices {
            switch tokens[index].kind {
            case .mark(UInt8(ascii: "@")), .mark(UInt8(ascii: "#")):
                if let problem = impureAttribute(at: index) { problems.append(problem) }
            case .word:
                if let problem = impureImport(at: index) ?? impureName(at: index) { problems.append(problem) }
            default: break
            }
        }
        return problems
    }

    /// The problem of an import that only the compiler saw; at the name's first place, or at the file's beginning.
    func problem(importing module: String) -> PlanProblem {
        let name = Array(module.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: name) }
        return importProblem(module, at: start.map { $0..<($0 + name.count) } ?? 0..<0)
    }

    /// Whether the plan imports its language.
    var importsGongwen: Bool {
        tokens.indices.contains { index in
            index + 1 < tokens.count && text(tokens[index].range) == "import"
                && isMisspelt(text(tokens[index + 1].range))
        }
    }

    private func importProblem(_ module: String, at range: Range<Int>) -> PlanProblem {
        problem(
            at: range, "计划文件只能 import Gongwen，不能引入“\(module)”，请删去此行",
            explanation: "计划须不论何时何地运行都得出同一公文，不能取用时钟、文件、网络和环境")
    }

    /// `import Foundation`, `public import struct Glibc.stat`.
    private func impureImport(at index: Int) -> PlanProblem? {
        guard text(tokens[index].range) == "import", !isMember(index) else { return nil }
        let kinds: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
        var next = index + 1
        if next < tokens.count, tokens[next].kind == .word, kinds.contains(text(tokens[next].range)) { next += 1 }
        guard next < tokens.count, tokens[next].kind == .word || tokens[next].kind == .quotedWord else { return nil }
        let module = String(text(tokens[next].range).trimmed("`"))
        // A misspelt `Gongwen` is the compiler's to report.
        return PlanCompiler.allowedModules.contains(module) || isMisspelt(module)
            ? nil : importProblem(module, at: tokens[next].range)
    }

    private func isMisspelt(_ module: String) -> Bool {
        Suggestion.distance(Array(module.unicodeScalars), Array("Gongwen".unicodeScalars)) <= 2
    }

    /// `@_silgen_name("system")`, `#externalMacro`: `index` is that of the sign.
    private func impureAttribute(at index: Int) -> PlanProblem? {
        guard index + 1 < tokens.count else { return nil }
        let name = text(tokens[index + 1].range)
        let sign = text(tokens[index].range)
        let range = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
        if name == "sourceLocation" {
            return problem(at: range, "计划文件不能用 #sourceLocation，它会使报错的位置失真，请删去此行")
        }
        let refused: Set<String> = ["c", "cdecl", "convention", "externalMacro", "freestanding", "attached", "unsafe"]
        guard name.hasPrefix("_") || refused.contains(name), tokens[index + 1].kind == .word else { return nil }
        return problem(
            at: range, "计划文件不能用 \(sign)\(name)，请删去",
            explanation: "它绕过 import 直接调用系统函数或编译器内部功能，而计划只能用 Gongwen 所给的功能")
    }

    /// Names of the standard library that are not the same in every run, or that reach outside.
    private func impureName(at index: Int) -> PlanProblem? {
        let name = text(tokens[index].range)
        let reason: String
        switch name {
        case "random", "randomElement", "shuffled", "shuffle", "SystemRandomNumberGenerator":
            reason = "随机数"
        case "ContinuousClock", "SuspendingClock": reason = "时钟"
        case "CommandLine", "readLine": reason = "外部输入"
        case _ where name.hasPrefix("Unsafe") || name.hasPrefix("unsafe") || name.hasPrefix("withUnsafe"),
            "Unmanaged", "OpaquePointer", "Builtin":
            reason = "内存指针"
        case _ where name.hasPrefix("_swift") || name.hasPrefix("_stdlib"): reason = "标准库内部功能"
        default: return nil
        }
        return problem(
            at: tokens[index].range, "计划文件不能用\(reason)“\(name)”，请删去",
            explanation: "计划须不论何时何地运行都得出同一公文")
    }

    /// Whether the token is the name after a dot.
    private func isMember(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].kind == .mark(UInt8(ascii: "."))
    }
}

extension String {
    /// Without the given character at either end.
    func trimmed(_ character: Character) -> Substring {
        var result = self[...]
        if result.first == character { result.removeFirst() }
        if result.last == character { result.removeLast() }
        return result
    }
}
