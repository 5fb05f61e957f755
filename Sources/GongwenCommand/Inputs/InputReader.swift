import GongwenFiles
import GongwenImport
import GongwenModel
import GongwenPlans
import GongwenRecognition

/// An input read into a document, or why not (读入结果).
struct Input {
    /// The path as the user typed it.
    let path: String
    /// The path as messages print it: relative to the workspace where there is one.
    let shown: String
    /// The bytes read, for showing source lines.
    var source: [UInt8] = []
    var document: Document?
    /// How a legacy text was read; nil for other inputs.
    var imported: TextImport?
    var diagnostics: [Diagnostic] = []
    var status = ExitStatus.done
}

/// Reads plans, JSON, DocBook and legacy texts into documents.
struct InputReader {
    /// The kind named by `--from`; nil goes by the ending.
    var kind: InputKind?
    /// How plans are compiled and run.
    let runner: PlanRunner
    /// Answers to what a legacy text leaves open.
    let answers: ReadingAnswers

    /// Reads one input; trouble becomes findings and a status.
    func read(_ path: String, shownAs shown: String) -> Input {
        var input = Input(path: path, shown: shown)
        guard let kind = kind ?? InputKind(path: path) else {
            if path != "-", let trouble = InputTrouble(looking: path) {
                return input.failing(trouble.status, "unreadable-input", trouble.message)
            }
            let reason = path == "-" ? "从标准输入读取须用 --from 指明种类" : "认不出“\(path)”是哪种文件"
            return input.failing(
                path == "-" ? .wrongUsage : .unreadableInput, "unknown-input-kind", reason,
                fix: "支持 .swift 计划、.json 文档数据、.xml（本工具写出的 DocBook）、.txt 旧文本，或用 --from 指明：\(InputKind.list)")
        }
        if kind == .swift && path != "-" { return plan(input) }
        do throws(Files.ReadTrouble) {
            input.source = try Files.read(path == "-" ? "/dev/stdin" : path, limit: InputTrouble.limit)
        } catch {
            let trouble = InputTrouble(error, reading: path == "-" ? shown : path)
            return input.failing(trouble.status, "unreadable-input", trouble.message)
        }
        switch kind {
        case .swift: return plan(input)
        case .json: return json(input)
        case .docbook: return docbook(input)
        case .text: return text(input)
        }
    }

    private func plan(_ input: Input) -> Input {
        var input = input
        do throws(PlanFailure) {
            let result: PlanResult
            if input.path == "-" {
                result = try runner.document(source: input.source, named: "标准输入")
            } else {
                result = try runner.document(of: input.path)
            }
            if !result.standardError.isEmpty { Terminal.say(result.standardError.trimmingLineEnd) }
            input.document = try PlanDocument.decode(result.bytes)
        } catch {
            input.status = ExitStatus(rawValue: error.exitStatus) ?? .ownFault
            if !error.printed.isEmpty { Terminal.say(error.printed.trimmingLineEnd) }
            input.diagnostics = error.diagnostics(shownAs: input.shown)
        }
        return input
    }

    private func json(_ input: Input) -> Input {
        var input = input
        do throws(DocumentFormatError) {
            if input.source.isEmpty { throw DocumentFormatError("“\(input.shown)”是空的，应为文档数据") }
            if let line = InputTrouble.firstLineNotUTF8(input.source) {
                throw DocumentFormatError(
                    "“\(input.shown)”不是 UTF-8 编码，请另存为 UTF-8 后重试", at: Place(line: UInt32(clamping: line)))
            }
            input.document = try Document(json: input.source)
        } catch {
            return input.failing(
                .unreadableInput, "unreadable-json", error.message, at: error.place,
                fix: "文档数据由 gongwen build --to json 写出，有哪些字段见 gongwen schema")
        }
        return input
    }

    private func docbook(_ input: Input) -> Input {
        var input = input
        do throws(DocBookReadError) {
            input.document = try DocBookReader.read(input.source)
        } catch {
            input.status = .unreadableInput
            input.diagnostics = error.diagnostics.map { $0.located(in: input.shown) }
        }
        return input
    }

    private func text(_ input: Input) -> Input {
        var input = input
        do throws(TextDecodingError) {
            let imported = try TextImporter(answers: answers).read(input.source)
            input.document = imported.document
            input.source = imported.source
            input.diagnostics = (imported.diagnostics + imported.openQuestions.map(\.diagnostic))
                .map { $0.located(in: input.shown) }
            input.imported = imported
            if input.diagnostics.contains(where: { $0.severity == .error }) { input.status = .wrongUsage }
        } catch {
            input.status = .unreadableInput
            input.diagnostics = [error.diagnostic.located(in: input.shown)]
        }
        return input
    }
}

extension Input {
    /// The input with a finding that ends it.
    func failing(
        _ status: ExitStatus, _ id: String, _ message: String, at place: Place = .none, fix: String? = nil
    ) -> Input {
        var copy = self
        copy.status = status
        copy.diagnostics.append(
            Diagnostic(id: id, severity: .error, category: .structural, at: place, message: message, fix: fix)
                .located(in: shown))
        return copy
    }
}

/// The document that a plan handed over.
enum PlanDocument {
    /// Decodes it; bytes of another version mean that tool and library do not belong together.
    static func decode(_ bytes: [UInt8]) throws(PlanFailure) -> Document {
        do throws(DocumentFormatError) {
            return try Document(binary: bytes)
        } catch {
            throw .moduleMismatch(words: error.message)
        }
    }
}

extension PlanFailure {
    /// The failure as findings with their places in the plan.
    func diagnostics(shownAs shown: String) -> [Diagnostic] {
        if problems.isEmpty {
            return [Diagnostic(id: id, severity: .error, category: .structural, message: message).located(in: shown)]
        }
        return problems.map { problem in
            var finding = Diagnostic(
                id: id, severity: .error, category: .structural, message: problem.message,
                explanation: problem.explanation, fix: problem.fix.map { "改为 \($0)" })
            let start = Place(line: UInt32(problem.line), column: UInt32(problem.column))
            let end = Place(line: start.line, column: start.column + UInt32(max(1, problem.length)))
            finding.location = Diagnostic.Location(file: shown, start: start, end: end)
            return finding
        }
    }
}

extension String {
    /// Without one line end at its end.
    var trimmingLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
