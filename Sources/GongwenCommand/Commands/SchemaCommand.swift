import ArgumentParser
import GongwenModel

/// `gongwen schema`: the JSON Schema of the document's JSON form (文档数据的模式).
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "打印文档数据（JSON）的模式",
        discussion: """
            示例：
              gongwen schema > document.schema.json
            """)

    func run() throws { Terminal.output(DocumentSchema.json()) }
}
