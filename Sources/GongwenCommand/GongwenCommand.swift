import ArgumentParser
import GongwenPlans

/// The tool's entry: arguments in, exit status out; what a person reads is Chinese.
@main struct GongwenCommand {
    static func main() {
        PlanExecutor.runIfAsked()
        do {
            try ArgumentTrouble.checkCommandNames(CommandLine.arguments.dropFirst())
            var command = try Gongwen.parseAsRoot()
            try command.run()
        } catch {
            ArgumentTrouble.end(with: error)
        }
    }
}

/// The root command (根命令): lists the verbs.
struct Gongwen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gongwen",
        abstract: "把结构化的计划编成规范公文：公文格式文本、网页、经校验的 DocBook",
        discussion: """
            示例：
              gongwen init 我的计划
              gongwen new annual-plan --set 县名=青禾县 --set 年度=2027 -o plans/qinghe-2027-plan.swift
              gongwen build plans/qinghe-2026-plan.swift
              gongwen build --to plain,html -o 发布 plans/qinghe-2026-report.swift
              gongwen check plans/*.swift
              gongwen preview plans/qinghe-2026-plan.swift
              gongwen import 去年计划.txt -o plans/last-year.swift
              gongwen inspect 去年计划.txt
              gongwen draft plans/qinghe-2026-plan.swift --year 2027 -o plans/qinghe-2027-plan.swift
              gongwen diff 送审稿.swift 印发稿.swift -o 花脸稿.html
              gongwen holes plans/qinghe-2026-plan.swift --by body -o 填报表
              gongwen publish -o 网站
              gongwen fill plans/qinghe-2026-plan.swift 填报表/*.csv --in-place

            退出状态：0 完成；1 文件有错误；64 用法不对；65 读不懂输入；66 没有这个输入；69 缺少工具；70 程序自身的错误；73 写不出。
            """,
        version: ToolVersion.current,
        subcommands: [
            InitCommand.self, NewCommand.self, DraftCommand.self, ImportCommand.self, BuildCommand.self,
            CheckCommand.self, InspectCommand.self, DiffCommand.self, HolesCommand.self, FillCommand.self,
            ValidateCommand.self, GlossaryCommand.self, PreviewCommand.self, PublishCommand.self, SchemaCommand.self,
        ])
}

/// The tool's version.
enum ToolVersion {
    /// Counted up at every release, beside `CHANGELOG.md`.
    static let current = "0.1.0"
}
