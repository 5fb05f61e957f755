/// Makes of what the compiler says something the author of a plan can read: in Chinese, at the right place, the
/// first error of each line, nothing about the inside of the library.
struct CompilerReport {
    private let source: PlanSource
    private let suggestion: Suggestion
    private let libraryFolder: String
    private let showsCompilerWords: Bool

    init(source: PlanSource, vocabulary: [String], libraryFolder: String, showsCompilerWords: Bool) {
        self.source = source
        self.libraryFolder = libraryFolder
        self.showsCompilerWords = showsCompilerWords
        suggestion = Suggestion(source: source, vocabulary: vocabulary)
    }

    /// The failure that the compiler's exit status and words mean; nil when the plan is compiled.
    func failure(status: Int32, words: [UInt8]) -> PlanFailure? {
        let diagnostics = CompilerDiagnostic.all(in: words, of: source)
        let errors = diagnostics.filter { $0.severity == .error }
        if let failure = errors.lazy.compactMap(installationFailure).first { return failure }
        let problems = problems(diagnostics)
        if !problems.isEmpty { return .doesNotCompile(problems) }
        if status == 0 { return nil }
        if errors.contains(where: { $0.message.hasPrefix("undefined symbol: main") }) || undefinedMain(words) {
            return .doesNotCompile([missingMain])
        }
        return .compilerTrouble(words: String(decoding: words, as: UTF8.self), signal: nil)
    }

    /// The problems in the plan, in the order of its lines.
    func problems(_ diagnostics: [CompilerDiagnostic]) -> [PlanProblem] {
        // A paragraph that is computed and dropped is only a warning to the compiler, but a loss in a document.
        let located = diagnostics.compactMap { diagnostic in
            diagnostic.severity == .error || diagnostic.message.hasSuffix("unused") ? finding(for: diagnostic) : nil
        }
        guard !located.isEmpty else { return [] }
        if !source.importsGongwen { return [missingImport] }
        var findings = located + source.fullWidthMarks.map(finding(for:))
        dropConsequences(&findings)
        // The first of a line, but what we have seen ourselves before all.
        var chosen: [Int: Located] = [:]
        for each in findings {
            let isBetter = each.finding.weight == .seen && chosen[each.line]?.finding.weight != .seen
            if isBetter || chosen[each.line] == nil { chosen[each.line] = each }
        }
        return chosen.values.sorted { $0.line < $1.line }.map(problem(for:))
    }

    /// Leaves out what is wrong only because something else is.
    private func dropConsequences(_ findings: inout [Located]) {
        let shadows = findings.compactMap { located in located.finding.shadow.map { ($0, located.finding.range) } }
        for index in findings.indices where findings[index].finding.weight <= .cause {
            guard let range = findings[index].finding.range else { continue }
            if shadows.contains(where: { shadow, cause in cause != range && shadow.overlaps(range) }) {
                findings[index].finding.weight = .consequence
            }
        }
        // A brace may be missing because it stands in a text that does not end.
        if findings.contains(where: { $0.finding.unsettles != .nothing && $0.finding.weight > .shape }) {
            findings.removeAll { $0.finding.unsettles == .everything && $0.finding.weight == .shape }
        }
        let everything = findings.filter { $0.finding.unsettles == .everything }.map(\.finding.weight).max()
        if let everything {
            // Our own reading of the code goes wrong after it too.
            let line = findings.filter { $0.finding.unsettles == .everything }.map(\.line).min() ?? .max
            findings.removeAll { $0.words == nil && $0.line > line }
            findings.removeAll {
                $0.finding.weight < everything || ($0.finding.weight < .seen && $0.finding.unsettles != .everything)
            }
        }
        if let first = findings.filter({ $0.finding.unsettles == .whatFollows }).map(\.line).min() {
            findings.removeAll { $0.line > first && $0.finding.weight < .seen }
        }
        if findings.contains(where: { $0.finding.unsettles != .nothing || $0.finding.weight == .seen }) {
            findings.removeAll { $0.finding.weight == .shape && $0.finding.unsettles == .nothing }
        }
        if findings.contains(where: { $0.finding.weight > .consequence }) {
            findings.removeAll { $0.finding.weight == .consequence }
        }
    }

    private typealias Located = (line: Int, finding: Finding, words: String?)

    private func finding(for diagnostic: CompilerDiagnostic) -> Located? {
        guard let place = diagnostic.place else { return nil }
        let offset = source.offset(line: place.line, byteColumn: place.byteColumn)
        let context = MessageContext(
            source: source, suggestion: suggestion, diagnostic: diagnostic, offset: offset)
        var finding = Translations.finding(for: context)
        if finding.range == nil {
            let token = context.token.map { offset..<$0.range.upperBound }
            let end = source.tokens.last?.range ?? 0..<0
            finding.range = token ?? (offset < source.bytes.count ? offset..<(offset + 1) : end)
        }
        let line = finding.range.map { source.position(of: $0.lowerBound).line } ?? place.line
        return (line, finding, diagnostic.message)
    }

    private func finding(for located: (line: Int, mark: FullWidthMark)) -> Located {
        let mark = located.mark
        if mark.isInProse {
            return (
                located.line,
                Finding(
                    message: "这里的文字不在引号之内，请检查上文的引号和三引号是否成对", weight: .seen, range: mark.range,
                    unsettles: .everything), nil
            )
        }
        let message =
            mark.ascii == "\""
            ? "代码中应使用半角引号 \" ，此处是全角引号 \(mark.mark)" : "代码中应使用半角\(mark.name)“\(mark.ascii)”，此处是全角的“\(mark.mark)”"
        let finding = Finding(
            message: message, weight: .seen, fix: mark.ascii, range: mark.range)
        return (located.line, finding, nil)
    }

    private func problem(for located: Located) -> PlanProblem {
        let finding = located.finding
        var explanation = finding.explanation
        if showsCompilerWords, let words = located.words {
            explanation = [explanation, "编译器原文：\(words)"].compactMap { $0 }.joined(separator: "；")
        }
        return source.problem(
            at: finding.range ?? 0..<0, finding.message, explanation: explanation, fix: finding.fix)
    }

    // MARK: Errors without a place

    private func installationFailure(_ error: CompilerDiagnostic) -> PlanFailure? {
        let mismatches = [
            "module compiled with Swift {} cannot be imported by the Swift {} compiler: {}",
            "compiled module was created by {} version of the compiler{}",
            "module file was created by {} version of the compiler{}",
            "malformed compiled module{}",
            "module '{}' was created for incompatible target {}",
            "module file's minimum deployment target is {}",
        ]
        if mismatches.contains(where: { MessageTemplate($0).captures(in: error.message) != nil }) {
            return .moduleMismatch(words: error.message)
        }
        let isMissing =
            error.message == "no such module 'Gongwen'" || error.message.hasPrefix("missing required module")
        return isMissing ? .moduleMissing(folder: libraryFolder) : nil
    }

    private func undefinedMain(_ words: [UInt8]) -> Bool {
        String(decoding: words, as: UTF8.self).contains("undefined reference to `main'")
    }

    private var missingImport: PlanProblem {
        source.problem(at: 0..<0, "计划文件缺少 import Gongwen，请写在第一行")
    }

    private var missingMain: PlanProblem {
        let type = source.tokens.indices.first { source.text(source.tokens[$0].range) == "struct" }
        return source.problem(
            at: type.map { source.tokens[$0].range } ?? 0..<0,
            "计划缺少 @main，程序不知从何处开始，请在计划类型的 struct 之前写上 @main", fix: "@main struct")
    }
}
