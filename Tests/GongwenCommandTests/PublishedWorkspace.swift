import Foundation

/// A small workspace whose documents are data, for trying `publish`.
struct PublishedWorkspace {
    let root: URL

    /// Makes it: `documents` public reports named 甲01, 甲02…, those with an odd number with the term 四减四增.
    init(documents: Int) throws {
        root = try BuiltTool.scratch()
        try write("gongwen.yaml", Self.settings())
        try write("glossary/名词.yaml", Self.terms("四项减少、四项增加的统称。"))
        for number in 1...documents { try write("plans/\(Self.name(number)).json", Self.document(number)) }
    }

    static func name(_ number: Int) -> String { String(format: "甲%02d", number) }

    static func settings(_ more: String = "") -> String {
        """
        机关: 青禾县人民政府办公室
        站点:
          名称: 青禾县人民政府
          标识码: "0000000000"
          域名: www.example.com
          网址: https://www.example.com/ghjh/
          来源: 青禾县人民政府
          栏目: {名称: 规划计划, 描述: 计划和报告, 关键词: [计划], 类别: 政策文件}
        发布:
          甲01: {发布时间: 2026-02-09 09:00, 索引号: 000000000/2026-00001}
          甲02: {发布时间: 2026-02-10 09:00}
        \(more)
        """
    }

    static func terms(_ definition: String) -> String {
        "- 词目: 四减四增\n  释义: \(definition)\n- 词目: 三品一标\n  释义: 四项工作的统称。\n"
    }

    /// A public report on a year; the others of its kind differ by number.
    static func document(_ number: Int, publicity: String = "proactive", stage: String = "issued", more: String = "")
        -> String
    {
        let term = number.isMultiple(of: 2) ? "三品一标" : "四减四增"
        return """
            {"format": "gongwen-document", "version": 1, "form": "report", "stage": "\(stage)", "publicity": "\(publicity)",
             "main": {"title": "青禾县2026年第\(number)号报告", "blocks": [
               {"type": "paragraph", "text": ["推进“\(term)”，第\(number)号文件。"]}\(more)]},
             "glossary": {"title": "名词解释", "entries": [{"headword": "“\(term)”"}]}}
            """
    }

    func write(_ name: String, _ text: String) throws {
        let file = root.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: root.appending(path: name)) }

    func publish(_ arguments: String...) throws -> BuiltTool.Outcome {
        try BuiltTool.run(["publish"] + arguments, in: root)
    }

    /// Every file of the site with the file it is: one written anew is another one.
    func files(in folder: String = "output/site") throws -> [String: Int] {
        let base = root.appending(path: folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
        return try Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                let file = try FileManager.default.attributesOfItem(atPath: base.appending(path: name).path)
                guard file[.type] as? FileAttributeType == .typeRegular, !name.hasPrefix(".") else { return nil }
                return (name, file[.systemFileNumber] as? Int ?? 0)
            })
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: root.appending(path: "output/site/" + name), encoding: .utf8)
    }
}
