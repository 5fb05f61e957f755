import ArgumentParser

/// `gongwen glossary`: the term base and what is made of it (术语库、名词解释).
struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary", abstract: "名词解释和术语库：导出、检查",
        discussion: """
            示例：
              gongwen glossary export plans/qinghe-2026-report.swift --format csv -o 名词解释.csv
              gongwen glossary export --format tbx -o 术语库.tbx
              gongwen glossary check plans/qinghe-2026-report.swift
            """,
        subcommands: [GlossaryExportCommand.self, GlossaryCheckCommand.self])
}
