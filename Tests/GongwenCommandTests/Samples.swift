import Foundation

/// Small inputs that tests write down and then break.
enum Samples {
    /// A plan that builds.
    static let plan = """
        import Gongwen

        @main struct 示例: 公文 {
            let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")
            var 正文: 块 { "扩大开放。" }
        }

        """

    /// The same document as JSON.
    static let json = """
        {
          "format": "gongwen-document",
          "version": 1,
          "form": "report",
          "main": {
            "title": "青禾县2027年工作打算",
            "blocks": [
              {
                "type": "paragraph",
                "text": "扩大开放。"
              }
            ]
          }
        }

        """

    /// A fresh folder outside any workspace, with the document as `公文.json` and `另一份.json`.
    static func folder() throws -> URL {
        let folder = try BuiltTool.scratch()
        for name in ["公文.json", "另一份.json"] { try put(json, in: folder, name) }
        return folder
    }

    /// Writes a file, with the folders above it.
    static func put(_ text: String, in folder: URL, _ name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
