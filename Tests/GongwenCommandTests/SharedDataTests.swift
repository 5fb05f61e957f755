import Foundation
import Testing

/// Data that several documents of a workspace share.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct SharedDataTests {
    private static let settings = "机关: 青禾县人民政府办公室\n"

    private static func data(_ grain: String, _ income: String) -> String {
        """
        - 名称: 粮食总产量
          别名: 粮食产量
          单位: 亿斤
          责任单位: 县农业农村局
          数值:
            - {年份: 2026, 性质: 实绩, 数值: \(grain)}
        - 名称: 居民收入
          单位: 元
          数值:
            - {年份: 2026, 性质: 实绩, 数值: \(income)}

        """
    }

    /// A document as data, stage 送审稿, that refers to an indicator by one of its names.
    private static func document(_ name: String, stage: String = "review") -> String {
        """
        {"format": "gongwen-document", "version": 1, "form": "report", "stage": "\(stage)",
         "main": {"title": "青禾县\(name)情况", "blocks": [{"type": "paragraph", "text": [
           "全年", {"type": "figure", "indicator": "\(name)", "year": 2026}, "。"]}]}}
        """
    }

    /// A workspace with two documents, each with its own indicator.
    private func workspace(_ grain: String, stage: String = "review") throws -> URL {
        let root = try BuiltTool.scratch()
        let files = [
            "gongwen.yaml": Self.settings, "data/indicators/民生.yaml": Self.data(grain, "31000"),
            "粮食.json": Self.document("粮食产量", stage: stage), "收入.json": Self.document("居民收入", stage: stage),
        ]
        for (name, content) in files {
            let file = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(content.utf8).write(to: file)
        }
        return root
    }

    private func build(_ root: URL, _ more: String...) throws -> BuiltTool.Outcome {
        try BuiltTool.run(
            ["build", "--to", "plain,html,docbook,worksheet"] + more + ["粮食.json", "收入.json"], in: root)
    }

    /// Each output with the file it is: a file written anew is another one.
    private func outputs(_ root: URL) throws -> [String: Int] {
        let folder = root.appending(path: "output")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                let file = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)
                return (name, file[.systemFileNumber] as? Int ?? 0)
            })
    }

    @Test func `a changed value changes the documents that use it and no others`() throws {
        let root = try workspace("13.20")
        let first = try build(root)
        try #require(first.status == 0, "\(first.messages)")
        let before = try outputs(root)
        #expect(before.count == 8)
        let plain = root.appending(path: "output/粮食.plain.txt")
        #expect(try String(contentsOf: plain, encoding: .utf8).contains("全年粮食总产量13.20亿斤。"))

        try Data(Self.data("13.31", "31000").utf8).write(to: root.appending(path: "data/indicators/民生.yaml"))
        let second = try build(root)
        try #require(second.status == 0, "\(second.messages)")
        #expect(try String(contentsOf: plain, encoding: .utf8).contains("全年粮食总产量13.31亿斤。"))
        for (name, file) in try outputs(root) {
            #expect((before[name] == file) == name.hasPrefix("收入"), "\(name)")
        }
    }

    @Test func `a value not known yet is a hole wherever it is used`() throws {
        let root = try workspace("待填")
        let built = try build(root)
        try #require(built.status == 0, "\(built.messages)")
        #expect(built.messages.contains("待填：2026年粮食总产量实绩 [hole-open]"))
        #expect(built.messages.contains("由县农业农村局填报"))
        let text = "全年粮食总产量【待填：2026年粮食总产量实绩】亿斤。"
        #expect(try String(contentsOf: root.appending(path: "output/粮食.plain.txt"), encoding: .utf8).contains(text))
        let inspected = try BuiltTool.run(["inspect", "粮食.json"], in: root)
        #expect(String(decoding: inspected.output, as: UTF8.self).contains("待填（1 处）\n  2026年粮食总产量实绩"))
        // DocBook reads back with the hole.
        let back = try BuiltTool.run(["build", "--to", "plain", "-o", "-", "output/粮食.docbook.xml"], in: root)
        #expect(String(decoding: back.output, as: UTF8.self).contains(text))
    }

    @Test func `an issued document with a hole in its data is refused`() throws {
        let root = try workspace("待填", stage: "issued")
        let refused = try build(root)
        #expect(refused.status == 1 && refused.messages.contains("印发稿里还有待填：2026年粮食总产量实绩"))
        #expect(try outputs(root).keys.allSatisfy { $0.hasPrefix("收入") })
        #expect(try build(root, "--draft").status == 0)
        #expect(try outputs(root).count == 8)
    }

    @Test func `an indicator that nobody has is an error at its place`() throws {
        let root = try workspace("13.20")
        try Data("[]\n".utf8).write(to: root.appending(path: "data/indicators/民生.yaml"))
        let built = try build(root)
        #expect(built.status == 1 && built.messages.contains("没有名为“粮食产量”的指标"))
    }
}
