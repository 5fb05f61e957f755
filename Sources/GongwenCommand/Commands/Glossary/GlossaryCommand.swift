import ArgumentParser

/// `gongwen glossary`: the term base and what is made of it (术语库、名词解释).
struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary", abstract: "名词解释和术语库：列出、检查、导出、导入",
        discussion: """
            示例：
              gongwen glossary list 农业
              gongwen glossary export plans/qinghe-2026-report.swift --format csv -o 名词解释.csv
              gongwen glossary export --format tbx -o 术语库.tbx
              gongwen glossary check plans/qinghe-2026-report.swift
              gongwen glossary import 去年报告.txt -o glossary/报告名词.yaml
            """,
        subcommands: [
            GlossaryListCommand.self, GlossaryCheckCommand.self, GlossaryExportCommand.self, GlossaryImportCommand.self,
        ])
}
