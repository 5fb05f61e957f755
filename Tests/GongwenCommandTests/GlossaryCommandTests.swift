import Foundation
import Testing

/// `gongwen glossary` as a user runs it.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct GlossaryCommandTests {
    /// A workspace with a term file and three documents: one uses 三改, one uses 四提, one neither.
    private static func workspace() throws -> URL {
        let folder = try BuiltTool.scratch()
        try Samples.put("机关: 青禾县人民政府办公室\n", in: folder, "gongwen.yaml")
        try Samples.put(terms, in: folder, "glossary/甲.yaml")
        try Samples.put(document("实施“三改”工程。", explaining: "“三改”"), in: folder, "三改.json")
        try Samples.put(document("实施“四提”工程。", explaining: "“四提”"), in: folder, "四提.json")
        try Samples.put(Samples.json, in: folder, "别的.json")
        return folder
    }

    private static let terms = """
        - 词目: 三改
          释义: 即改路、改水、改厕。
        - 词目: 四提
          释义: 即提质、提速、提效、提能。

        """

    private static func document(_ text: String, explaining headword: String) -> String {
        """
        {
          "format": "gongwen-document", "version": 1, "form": "report",
          "main": {"title": "青禾县2027年工作打算", "blocks": [{"type": "paragraph", "text": "\(text)"}]},
          "glossary": {"entries": [{"headword": "\(headword)"}]}
        }

        """
    }

    private static let documents = ["三改", "四提", "别的"]

    /// Builds all documents and tells which have outputs that are new or changed.
    private func rebuilt(in folder: URL, documents: [String] = documents) throws -> Set<String> {
        func states() -> [String: Int?] {
            var states: [String: Int?] = [:]
            for file in (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "output").path))
                ?? []
            {
                let attributes = try? FileManager.default.attributesOfItem(
                    atPath: folder.appending(path: "output/\(file)").path)
                states[file] = attributes?[.systemFileNumber] as? Int
            }
            return states
        }
        let before = states()
        let built = try BuiltTool.run(
            ["build", "--to", "text,html,docbook,json"] + documents.map { $0 + ".json" }, in: folder)
        try #require(built.status == 0, "\(built.messages)")
        let changed = states().filter { before[$0.key] != $0.value }.keys
        return Set(changed.map { String($0.prefix { $0 != "." }) })
    }

    @Test func `a redefined or renamed term rebuilds the documents that use it and no other`() throws {
        let folder = try Self.workspace()
        #expect(try rebuilt(in: folder) == Set(Self.documents))
        #expect(try rebuilt(in: folder).isEmpty)
        // Another explanation.
        try Samples.put(Self.terms.replacing("改厕", with: "改电"), in: folder, "glossary/甲.yaml")
        #expect(try rebuilt(in: folder) == ["三改"])
        let text = try String(contentsOf: folder.appending(path: "output/三改.txt"), encoding: .utf8)
        #expect(text.contains("改电") && !text.contains("改厕"))
        // A term that nobody uses, and facts that are not printed.
        try Samples.put(
            Self.terms.replacing("改厕", with: "改电") + "- 词目: 五进\n  释义: 五项。\n", in: folder, "glossary/甲.yaml")
        #expect(try rebuilt(in: folder).isEmpty)
        // A new name, the old one an alias.
        try Samples.put(
            Self.terms.replacing("改厕", with: "改电").replacing("词目: 四提", with: "词目: 新四提\n  别名: 四提")
                .replacing("提能", with: "提效能"), in: folder, "glossary/甲.yaml")
        #expect(try rebuilt(in: folder) == ["四提"])
        // A new name without the old one: told at the document that uses it, which keeps what it had.
        try Samples.put(Self.terms.replacing("词目: 三改", with: "词目: 新三改"), in: folder, "glossary/甲.yaml")
        let broken = try BuiltTool.run(["build", "三改.json"], in: folder)
        #expect(broken.messages.contains("你是不是要写“新三改”"), "\(broken.messages)")
    }

    @Test func `a term renamed without an alias rebuilds the documents that used it or use it now, and no other`()
        throws
    {
        let folder = try Self.workspace()
        var names: [String] = []
        func put(_ name: String, _ text: String) throws {
            names.append(name)
            let listed = Self.document(text, explaining: "某")
            try Samples.put(
                listed.replacing("{\"entries\": [{\"headword\": \"某\"}]}", with: "{\"selection\": \"allUsed\"}"),
                in: folder,
                name + ".json")
        }
        try put("用旧名", "实施“三改”工程，做到“四提”。")
        try put("用新名", "实施“新三改”工程，做到“四提”。")
        try put("不相干", "做到“四提”。")
        names.append("三改")
        #expect(try rebuilt(in: folder, documents: names) == Set(names))
        #expect(try rebuilt(in: folder, documents: names).isEmpty)
        try Samples.put(Self.terms.replacing("词目: 三改", with: "词目: 新三改"), in: folder, "glossary/甲.yaml")
        // The one that lists it by its old name is told, and prints a gap where the explanation was.
        #expect(try rebuilt(in: folder, documents: names) == ["用旧名", "用新名", "三改"])
        func printed(_ name: String) throws -> String {
            try String(contentsOf: folder.appending(path: "output/\(name).txt"), encoding: .utf8)
        }
        #expect(try !printed("用旧名").contains("改厕") && printed("用新名").contains("改厕"))
        #expect(try printed("三改").contains("待填") && printed("不相干").contains("提能"))
    }

    @Test func `exports the base and a document in each form`() throws {
        let folder = try Self.workspace()
        for format in ["text", "html", "docbook", "csv", "json", "tbx"] {
            for input in [[], ["三改.json"]] {
                let outcome = try BuiltTool.run(["glossary", "export", "--format", format] + input, in: folder)
                #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(format): \(outcome.messages)")
                let text = String(decoding: outcome.output, as: UTF8.self)
                #expect(text.contains("改厕") && text.contains("提能") == input.isEmpty, "\(format)")
            }
        }
        let none = try BuiltTool.run(["glossary", "export", "别的.json"], in: folder)
        #expect(none.status == 1 && none.messages.contains("[no-glossary]"))
        let unknown = try BuiltTool.run(["glossary", "export", "--format", "xlsx"], in: folder)
        #expect(unknown.status == 64)
        let outside = try BuiltTool.run(["glossary", "export"], in: try BuiltTool.scratch())
        #expect(outside.status == 64)
        for outcome in [none, unknown, outside] { expectChinese(outcome.messages) }
    }

    @Test func `checks a document, several together, and the base`() throws {
        let folder = try Self.workspace()
        let right = try BuiltTool.run(["glossary", "check", "三改.json"], in: folder)
        #expect(right.status == 0 && right.messages == "三改.json：没有发现问题\n", "\(right.messages)")
        try Samples.put(
            Self.document("实施“三改”“五进三出”工程。", explaining: "“三改”\", \"definition\": [\"即改路、改水。\"], \"see\": \""),
            in: folder, "错.json")
        let wrong = try BuiltTool.run(["glossary", "check", "三改.json", "错.json"], in: folder)
        for id in ["term-count", "term-unexplained", "term-differs-from-base", "term-defined-differently"] {
            #expect(wrong.messages.contains("[\(id)]"), "\(id): \(wrong.messages)")
        }
        expectChinese(wrong.messages)
        let data = try BuiltTool.run(["glossary", "check", "--format", "json", "错.json"], in: folder)
        #expect(String(decoding: data.output, as: UTF8.self).contains("\"id\": \"term-count\""))
        try Samples.put(Self.terms.replacing("、改厕", with: ""), in: folder, "glossary/甲.yaml")
        let base = try BuiltTool.run(["glossary", "check"], in: folder)
        #expect(base.messages.contains("glossary/甲.yaml:1:3: warning: 名词“三改”字面上是 3 项，释义列了 2 项"), "\(base.messages)")
    }

    @Test func `imports a section, passes over what is known, and never overwrites`() throws {
        let folder = try Self.workspace()
        try Samples.put(
            "名词解释\n\n1.“三改”：即改路、改水、改厕。\n2.“四提”：即提量。\n3.青禾智造：指青禾县的制造业品牌。\n", in: folder, "旧.txt")
        let terms = folder.appending(path: "glossary/甲.yaml")
        let outcome = try BuiltTool.run(["glossary", "import", "旧.txt", "-o", "glossary/乙.yaml"], in: folder)
        #expect(outcome.status == 1, "\(outcome.messages)")
        #expect(outcome.messages.contains("“四提”的释义与 glossary/甲.yaml:3 不同"), "\(outcome.messages)")
        #expect(outcome.messages.contains("新词 1 个，已有 1 个，释义不同 1 个"))
        expectChinese(outcome.messages)
        #expect(try String(contentsOf: terms, encoding: .utf8) == Self.terms)
        let made = try String(contentsOf: folder.appending(path: "glossary/乙.yaml"), encoding: .utf8)
        #expect(made.contains("- 词目: 青禾智造\n  释义: 指青禾县的制造业品牌。\n"))
        #expect(made.contains("#     - 名称:") && made.contains("#       释义: 即提量。"))
        // Into a file that is there: what stands in it stays.
        try Samples.put("名词解释\n\n“五进”：五项。\n“六进”：六项。\n", in: folder, "新.txt")
        let more = try BuiltTool.run(["glossary", "import", "新.txt", "-o", "glossary/乙.yaml"], in: folder)
        #expect(more.status == 0, "\(more.messages)")
        let longer = try String(contentsOf: folder.appending(path: "glossary/乙.yaml"), encoding: .utf8)
        #expect(longer.hasPrefix(made) && longer.contains("词目: 五进") && longer.contains("词目: 六进"))
        let again = try BuiltTool.run(["glossary", "import", "新.txt", "-o", "glossary/乙.yaml"], in: folder)
        #expect(again.status == 0 && again.messages.contains("新词 0 个，已有 2 个"), "\(again.messages)")
        #expect(try String(contentsOf: folder.appending(path: "glossary/乙.yaml"), encoding: .utf8) == longer)
        // A blank behind the number is none of the headword's.
        try Samples.put("名词解释\n\n[1] “三进”: 三项。\n[2] PM10: 可吸入颗粒物。\n[3] VOCs: 一类有机物。\n", in: folder, "西文.txt")
        let latin = String(
            decoding: try BuiltTool.run(["glossary", "import", "西文.txt"], in: folder).output, as: UTF8.self)
        #expect(latin.contains("词目: 三进\n") && latin.contains("词目: PM10\n") && latin.contains("词目: VOCs\n"), "\(latin)")
        // A file that is no term file is left alone.
        try Samples.put("不是列表\n", in: folder, "坏.yaml")
        let bad = try BuiltTool.run(["glossary", "import", "新.txt", "-o", "坏.yaml"], in: folder)
        #expect(bad.status != 0)
        #expect(try String(contentsOf: folder.appending(path: "坏.yaml"), encoding: .utf8) == "不是列表\n")
    }

    @Test func `lists terms, and those that hold a word`() throws {
        let folder = try Self.workspace()
        let all = try BuiltTool.run(["glossary", "list"], in: folder)
        #expect(
            String(decoding: all.output, as: UTF8.self) == """
                “三改” · glossary/甲.yaml:1
                    即改路、改水、改厕。
                “四提” · glossary/甲.yaml:3
                    即提质、提速、提效、提能。

                """)
        let one = try BuiltTool.run(["glossary", "list", "提速"], in: folder)
        #expect(String(decoding: one.output, as: UTF8.self).contains("四提") && one.messages == "共 1 个词\n")
        let none = try BuiltTool.run(["glossary", "list", "没有这个词"], in: folder)
        #expect(none.status == 0 && none.output.isEmpty)
        expectChinese(none.messages)
    }
}

/// The annexed explanations of real texts.
@Suite(
    .enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need)),
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.need))
) struct GlossaryCorpusTests {
    @Test func `every entry of a real report is exported, used, and valid`() throws {
        let folder = try #require(Corpus.folder)
        let report = folder.appending(path: "seeds/jinxiang-2022-work-report.txt").path
        let labels = try JSONSerialization.jsonObject(
            with: Data(contentsOf: folder.appending(path: "seeds/labels/jinxiang-2022-work-report.json")))
        let count = try #require(((labels as? [String: Any])?["glossary"] as? [Any])?.count)
        let scratch = try BuiltTool.scratch()
        let marks = [
            "html": "class=\"entry\"", "docbook": "<glossentry ", "csv": "\r\n", "json": "\"headword\": ",
            "tbx": "<conceptEntry ",
        ]
        for (format, mark) in marks {
            let outcome = try BuiltTool.run(["glossary", "export", report, "--format", format])
            try #require(outcome.status == 0, "\(outcome.messages)")
            let found = String(decoding: outcome.output, as: UTF8.self).ranges(of: mark).count
            #expect(found == count + (format == "csv" ? 1 : 0), "\(format)")
            if format == "json" { #expect(!String(decoding: outcome.output, as: UTF8.self).contains("\"uses\": 0")) }
            guard format == "docbook" else { continue }
            let file = scratch.appending(path: "名词解释.xml")
            try outcome.output.write(to: file)
            let valid = try BuiltTool.run(["validate", file.path])
            #expect(valid.status == 0, "\(valid.messages)")
        }
    }

    @Test(arguments: Corpus.texts) func `right explanations have no count held against them`(text: URL) throws {
        let outcome = try BuiltTool.run(["glossary", "check", text.path])
        #expect(!outcome.messages.contains("[term-count]"), "\(outcome.messages)")
    }
}
