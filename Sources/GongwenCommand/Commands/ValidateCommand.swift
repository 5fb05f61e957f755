import ArgumentParser
import GongwenFiles
import GongwenModel
import GongwenXML

/// `gongwen validate`: DocBook files against our profile and the link checks (校验).
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "校验 DocBook 文件",
        discussion: """
            按本工具的 DocBook 子集和链接规则校验；加 --full 再按完整的 DocBook 5.0 校验（须安装 docbook5-xml）。

            示例：
              gongwen validate output/*.docbook.xml
              gongwen validate --full output/qinghe-2026-report.docbook.xml
            """)

    @Argument(help: ArgumentHelp("DocBook 文件", valueName: "文件"))
    var files: [String]

    @Flag(name: .customLong("full"), help: "再按完整的 DocBook 5.0 校验")
    var isFull = false

    func run() throws {
        let full = try isFull ? ValidateCommand.fullSchema() : nil
        var status = ExitStatus.done
        for file in files { status = max(status, validate(file, full)) }
        if status != .done { throw Abort(status) }
    }

    private static func fullSchema() throws -> XMLSchema {
        do throws(XMLSchemaError) {
            return try XMLSchema.fullDocBook()
        } catch {
            throw Abort(.missingTool, error.message)
        }
    }

    private func validate(_ file: String, _ full: XMLSchema?) -> ExitStatus {
        let bytes: [UInt8]
        do throws(Files.ReadTrouble) {
            bytes = try Files.read(file, limit: InputTrouble.limit)
        } catch {
            let trouble = InputTrouble(error, reading: file)
            Terminal.say("错误：" + trouble.message)
            return trouble.status
        }
        var problems = DocBookValidator.validate(bytes)
        if problems.isEmpty, let full { problems = full.validate(bytes) }
        let printer = DiagnosticPrinter(sources: [file: bytes])
        for problem in problems {
            let place = Place(line: UInt32(clamping: problem.line), column: UInt32(clamping: problem.column ?? 0))
            var finding = Diagnostic(
                id: problem.id, severity: .error, category: .structural, at: place, message: problem.message)
            finding.explanation = problem.path.isEmpty ? nil : "位于 \(problem.path)"
            Terminal.say(printer.text(finding.located(in: file)))
        }
        Terminal.say("\(file)：" + (problems.isEmpty ? "有效" : "有 \(problems.count) 处错误"))
        return problems.isEmpty ? .done : .documentErrors
    }
}
