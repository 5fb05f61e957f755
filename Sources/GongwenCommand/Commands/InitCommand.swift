import ArgumentParser
import GongwenFiles
import GongwenWorkspace

/// `gongwen init`: makes a workspace (建立工作区).
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "建立工作区：设置、词库、第一份计划",
        discussion: """
            已有的文件一概不动。

            示例：
              gongwen init
              gongwen init 我的计划
            """)

    @Argument(help: ArgumentHelp("工作区的目录；不写为当前目录", valueName: "目录"))
    var folder = "."

    func run() throws {
        let made = Workspace.initialise(at: folder, plan: FirstPlan.source)
        for finding in made.diagnostics { Terminal.say(DiagnosticPrinter(sources: [:]).text(finding)) }
        guard let files = made.output else { throw Abort(.cannotWrite) }
        for file in files { Terminal.say("已写出 \(file)") }
        Terminal.say("下一步：在该目录下运行 gongwen build，结果写入 output；从模板新建别的公文，先看 gongwen new --list")
    }
}
