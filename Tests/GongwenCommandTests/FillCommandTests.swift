import Foundation
import Testing

/// Sheets that come back, through the built tool (收回填报表).
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct FillCommandTests {
    private static let plan = """
        import Gongwen

        extension 部门 { static let 县统计局 = 部门("县统计局") }

        @main struct 计划: 公文 {
            let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年计划")
            var 正文: 块 { "新建广场\\(待填("广场数", .处, 上年: "120", 填报: .县统计局, 标识: "squares"))，\\(待填("进展"))。" }
        }

        """
    private static let filled = plan.replacing(
        "\\(待填(\"广场数\", .处, 上年: \"120\", 填报: .县统计局, 标识: \"squares\"))", with: "130处")
    private static let sheet = "\u{FEFF}编号,新值\r\n〔squares〕,130\r\n"

    /// A fresh folder with the plan and a sheet.
    private func folder(_ sheet: String = sheet) throws -> URL {
        let folder = try BuiltTool.scratch()
        try Samples.put(Self.plan, in: folder, "计划.swift")
        try Samples.put(sheet, in: folder, "答复.csv")
        return folder
    }

    private func text(_ name: String, in folder: URL) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    @Test func `every case says what is expected`() { #expect(FillCase.all.count >= 4) }

    @Test(arguments: FillCase.all)
    func `a case is filled as it says, every other byte stays, and again changes nothing`(
        one: FillCase
    ) throws {
        let folder = try one.copied()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["fill", "计划.swift"] + one.sheets + ["-o", "新.swift"], in: folder)
        #expect(outcome.status == one.status, "\(outcome.messages)")
        for words in one.words { #expect(outcome.messages.contains(words), "\(words)\n\(outcome.messages)") }
        expectChinese(outcome.messages)
        #expect(try Data(contentsOf: folder.appending(path: "新.swift")) == one.bytes("填后.swift"))
        #expect(try Data(contentsOf: folder.appending(path: "计划.swift")) == one.bytes("计划.swift"))
        let again = try BuiltTool.run(["fill", "新.swift"] + one.sheets + ["-o", "再.swift"], in: folder)
        #expect(!again.messages.contains("已填 "), "\(again.messages)")
        #expect(try Data(contentsOf: folder.appending(path: "再.swift")) == one.bytes("填后.swift"))
    }

    @Test func `the result goes to standard output, to a file, or back to the plan`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        for output in [[], ["-o", "-"]] {
            let outcome = try BuiltTool.run(["fill", "计划.swift", "答复.csv"] + output, in: folder)
            #expect(outcome.status == 0 && String(decoding: outcome.output, as: UTF8.self) == Self.filled)
        }
        #expect(try BuiltTool.run(["fill", "计划.swift", "答复.csv", "--in-place"], in: folder).status == 0)
        #expect(try text("计划.swift", in: folder) == Self.filled)
        let again = try BuiltTool.run(["fill", "计划.swift", "答复.csv", "--in-place"], in: folder)
        #expect(again.status == 1 && again.messages.contains("没有编号为“squares”的待填"), "\(again.messages)")
        #expect(try text("计划.swift", in: folder) == Self.filled)
    }

    @Test func `what was filled is listed in a file when asked for, and only there`() throws {
        let folder = try folder("编号,句子,单位,新值,填报人\n〔squares〕,新建广场【待填：广场数】处，＿＿。,处,130,赵某某\n")
        defer { try? FileManager.default.removeItem(at: folder) }
        let arguments = ["fill", "计划.swift", "答复.csv", "--report", "清单.txt"]
        let outcome = try BuiltTool.run(arguments + ["-o", "新.swift"], in: folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try text("清单.txt", in: folder) == "squares：130处（赵某某，答复.csv:2）\n")
        #expect(outcome.messages.contains("已填 1 处\n") && !outcome.messages.contains("130处"), "\(outcome.messages)")
        let again = try BuiltTool.run(arguments, in: folder)
        #expect(again.status == 64 && again.messages.contains("“清单.txt”已经存在"), "\(again.messages)")
        for file in ["答复.csv", "计划.swift"] {
            let outcome = try BuiltTool.run(
                ["fill", "计划.swift", "答复.csv", "--report", file, "--force"], in: folder)
            #expect(outcome.status == 64, "\(outcome.messages)")
        }
        #expect(try text("计划.swift", in: folder) == Self.plan)
    }

    @Test func `a state that its figure says already is not counted as having no place`() throws {
        let folder = try folder("编号,新值,数据状态\n〔energy〕,-3.0,预计\n〔squares〕,130,预计\n")
        defer { try? FileManager.default.removeItem(at: folder) }
        let indicator = "let 能耗 = 指标(\"能耗\", .无单位, [.预计(2026, 增长: .待填(上年: \"-3.1\", 标识: \"energy\"))])\n\n@main"
        try Samples.put(
            Self.plan.replacing("@main", with: indicator).replacing("新建广场", with: "\\(能耗)，新建广场"), in: folder, "计划.swift"
        )
        let outcome = try BuiltTool.run(["fill", "计划.swift", "答复.csv", "-o", "新.swift"], in: folder)
        #expect(outcome.status == 0 && outcome.messages.contains("另有 1 处没有地方记"), "\(outcome.messages)")
        #expect(try text("新.swift", in: folder).contains("增长: \"-3.0\")"))
        try Samples.put("编号,新值\n〔energy〕,3.0\n", in: folder, "答复.csv")
        let turned = try BuiltTool.run(["fill", "计划.swift", "答复.csv"], in: folder)
        #expect(turned.status == 1 && turned.messages.contains("仍是下降的写 -3.0"), "\(turned.messages)")
    }

    @Test func `nothing is overwritten unasked`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let kept = try KeptFile(at: folder.appending(path: "新.swift"))
        for (arguments, words) in [
            (["-o", "新.swift"], "已经存在"), (["-o", "计划.swift"], "用 --in-place"), (["-o", "答复.csv"], "就是填报表"),
            (["-o", "新.json"], "不能写成“新.json”"), (["-o", "别.swift", "--in-place"], "只能写一个"),
        ] {
            let outcome = try BuiltTool.run(["fill", "计划.swift", "答复.csv"] + arguments, in: folder)
            #expect(outcome.status == 64 && outcome.messages.contains(words), "\(outcome.messages)")
            expectChinese(outcome.messages)
        }
        #expect(kept.isUntouched)
        #expect(try text("计划.swift", in: folder) == Self.plan)
        #expect(try Data(contentsOf: folder.appending(path: "答复.csv")) == Data(Self.sheet.utf8))
        #expect(try BuiltTool.run(["fill", "计划.swift", "答复.csv", "-o", "新.swift", "--force"], in: folder).status == 0)
        #expect(try text("新.swift", in: folder) == Self.filled)
    }

    @Test func `what cannot be read is told with its status, and nothing is written`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data([0x50, 0x4B, 0x03, 0x04, 0x14]).write(to: folder.appending(path: "答复.xlsx"))
        try Samples.put("甲,乙\n1,2\n", in: folder, "别的.csv")
        try Samples.put(Self.plan.replacing("待填(", with: "待天("), in: folder, "错.swift")
        for (arguments, status, words) in [
            (["计划.swift", "答复.xlsx"], 65, "另存为 CSV"), (["计划.swift", "别的.csv"], 65, "没有“编号”“新值”"),
            (["计划.swift", "没有.csv"], 66, "没有“没有.csv”这个文件"), (["没有.swift", "答复.csv"], 66, "没有.swift"),
            (["错.swift", "答复.csv"], 1, "待天"), (["旧.txt", "答复.csv"], 64, "gongwen import"), (["计划.swift"], 64, "缺少参数"),
        ] as [([String], Int32, String)] {
            let outcome = try BuiltTool.run(["fill"] + arguments + ["-o", "新.swift"], in: folder)
            #expect(outcome.status == status && outcome.messages.contains(words), "\(outcome.messages)")
            expectChinese(outcome.messages)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "新.swift").path))
        }
    }

    @Test func `a document as data is filled as data`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try BuiltTool.run(["build", "计划.swift", "--to", "json", "-o", "."], in: folder).status == 0)
        let outcome = try BuiltTool.run(["fill", "计划.json", "答复.csv", "-o", "新.json"], in: folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        try Samples.put(Self.filled, in: folder, "填后.swift")
        #expect(try BuiltTool.run(["build", "填后.swift", "--to", "json", "-o", "."], in: folder).status == 0)
        #expect(try text("新.json", in: folder) == text("填后.json", in: folder))
        #expect(try BuiltTool.run(["fill", "计划.json", "答复.csv", "--in-place"], in: folder).status == 0)
        #expect(try text("计划.json", in: folder) == text("新.json", in: folder))
    }

    @Test func `the sheets of all bodies come back into one plan`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let written = try BuiltTool.run(["holes", "计划.swift", "--by", "body", "-o", "表"], in: folder)
        #expect(written.status == 0, "\(written.messages)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "表").path).sorted()
        #expect(names == ["计划-县统计局.csv", "计划-未定单位.csv"])
        for (name, answer) in zip(names, ["130", "“一期”已开工"]) {
            let text = try text("表/\(name)", in: folder)
            try Samples.put(text.replacing(",,,,\r\n", with: ",\(answer),,,\r\n"), in: folder, "表/\(name)")
        }
        for name in names {
            let outcome = try BuiltTool.run(["fill", "计划.swift", "表/\(name)", "--in-place"], in: folder)
            #expect(outcome.status == 0, "\(outcome.messages)")
        }
        #expect(try text("计划.swift", in: folder) == Self.filled.replacing("\\(待填(\"进展\"))", with: "“一期”已开工"))
        let all = try BuiltTool.run(["fill", "计划.swift"] + names.map { "表/\($0)" } + ["--in-place"], in: folder)
        #expect(all.status == 0 && all.messages.contains("以前填过、内容相同的 2 处"), "\(all.messages)")
    }

    @Test(.enabled(if: Office.path != nil, "没有安装 LibreOffice（soffice），表格往返没有试"), arguments: ["xlsx", "ods"])
    func `a sheet goes through LibreOffice Calc and comes back`(format: String) throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put(
            Self.plan.replacing("待填(\"进展\")", with: "待填(\"=进展\", 上年: \"-2.1\", 标识: \"3-5\")"), in: folder, "计划.swift")
        _ = try BuiltTool.run(["holes", "计划.swift", "-o", "表"], in: folder)
        let sheet = "计划-待填"
        var text = try text("表/\(sheet).csv", in: folder)
        #expect(text.contains("'-2.1"))
        text.replace("上年数,数据状态,新值,来源", with: "数据状态,上年数,新值,来源")
        text.replace("处,120,,,", with: "处,,120,130,")
        text.replace("'-2.1,,,", with: ",'-2.1,'=1+1,")
        try Samples.put(text, in: folder, "表/\(sheet).csv")
        try Office.convert("表/\(sheet).csv", to: format, into: "簿", in: folder)
        try Office.convert(
            "簿/\(sheet).\(format)", to: "csv:Text - txt - csv (StarCalc):59,34,UTF8", into: "回", in: folder)
        let back = try self.text("回/\(sheet).csv", in: folder)
        #expect(back.contains("'=1+1") && back.contains("〔3-5〕"), "\(back)")
        let outcome = try BuiltTool.run(["fill", "计划.swift", "回/\(sheet).csv"], in: folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        let filled = String(decoding: outcome.output, as: UTF8.self)
        #expect(filled.contains("\"新建广场130处，=1+1。\""), "\(filled)")
    }
}

/// LibreOffice, where it is installed.
private enum Office {
    static let path = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Converts a file, with a profile of its own beside it.
    static func convert(_ file: String, to format: String, into target: String, in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(filePath: path ?? "")
        process.arguments = [
            "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--infilter=CSV:44,34,UTF8",
            "--convert-to",
            format, "--outdir", target, file,
        ]
        if !file.hasSuffix(".csv") { process.arguments?.removeAll { $0.hasPrefix("--infilter") } }
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }
}
