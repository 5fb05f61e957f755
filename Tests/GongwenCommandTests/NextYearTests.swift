import Foundation
import Testing

/// The way from the sample plan for 2026 to that for 2027 (Documentation/next-year), walked again: what the tool wrote
/// there is what it writes today, and what the account quotes is what it says.
@Suite(.serialized, .enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct NextYearTests {
    private static let way = "Documentation/next-year"
    private static let plan = "plans/qinghe-2027-plan.swift"
    private static let account = String(decoding: contents("README.md"), as: UTF8.self)

    /// The sheets of the folder, by name.
    private static let sheets = names(in: BuiltTool.repository.appending(path: way + "/2-sheets"))

    @Test func `the plan for 2026 makes the tracked draft and report`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["1-draft.swift", "1-report.txt"]
        let paths = files.map { folder.appending(path: $0).path }
        let made = try BuiltTool.run(
            ["draft", "plans/qinghe-2026-plan.swift", "--year", "2027", "-o", paths[0], "--report", paths[1]])
        try #require(made.status == 0, "\(made.messages)")
        for file in files { try compare(Data(contentsOf: folder.appending(path: file)), with: file) }
        expectAccount(tells: made.messages.split(separator: "\n").filter { $0.hasPrefix("改为待填") })
    }

    @Test func `the draft is no 印发稿: nothing is written, while a draft is in all forms`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let draft = String(decoding: Self.contents("1-draft.swift"), as: UTF8.self)
        let final = draft.replacing("稿次: .讨论稿", with: "稿次: .印发稿")
        #expect(final != draft)
        try Samples.put(final, in: folder, "定稿.swift")
        let build = ["build", "定稿.swift", "--to", SampleOutputsTests.formats, "-o", "out"]
        let refused = try BuiltTool.run(build, in: folder)
        #expect(refused.status == 1)
        #expect(refused.messages.contains("没有写出任何文件"), "\(refused.messages.suffix(200))")
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path))
        let shown = try BuiltTool.run(build + ["--draft"], in: folder)
        #expect(shown.status == 0, "\(shown.messages.suffix(200))")
        #expect(Self.names(in: folder.appending(path: "out")).count == 5)
    }

    @Test func `the draft's sheets are the tracked ones, answers aside`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = try BuiltTool.run(["holes", "\(Self.way)/1-draft.swift", "--by", "body", "-o", folder.path])
        try #require(made.status == 0, "\(made.messages)")
        expectAccount(tells: made.messages.split(separator: "\n").filter { $0.contains("：待填 ") })
        let names = Self.names(in: folder)
        #expect(names == Self.sheets)
        var answers: [String: ArraySlice<Substring>] = [:]
        for name in Self.sheets {
            for row in Self.rows(Self.contents("2-sheets/\(name)")).dropFirst() where row.count == 9 {
                answers[Self.question(row)] = row[4...]
            }
        }
        for name in names {
            let rows = Self.rows(try Data(contentsOf: folder.appending(path: name)))
            try #require(!rows.isEmpty && rows.allSatisfy { $0.count == 9 }, "\(name)")
            let answered =
                [rows[0]]
                + rows.dropFirst().map { row in
                    Array(row[..<4] + (answers[Self.question(row)] ?? row[4...]))
                }
            let text = answered.map { $0.joined(separator: ",") + "\r\n" }.joined()
            try compare(Data(text.utf8), with: "2-sheets/\(name)")
        }
    }

    @Test func `the answers make the tracked draft, all of them taken`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let filled = folder.appending(path: "3-filled.swift")
        let made = try BuiltTool.run(
            ["fill", "\(Self.way)/1-draft.swift"] + Self.sheets.map { "\(Self.way)/2-sheets/\($0)" }
                + ["-o", filled.path])
        try #require(made.status == 0, "\(made.messages.suffix(400))")
        try compare(Data(contentsOf: filled), with: "3-filled.swift")
        expectAccount(
            tells: made.messages.split(separator: "\n").filter {
                $0.hasPrefix("已填 ") || $0.hasPrefix("还缺 ") || $0.hasPrefix("  未定单位")
            })
    }

    @Test func `the 送审稿 and the plan have no findings, nothing open or unreviewed is left in them`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        for plan in ["\(Self.way)/4-review.swift", Self.plan] {
            let checked = try BuiltTool.run(["check", "--strict", plan])
            #expect(checked.status == 0, "\(checked.messages)")
            let built = try BuiltTool.run(["build", "--to", "plain", "-o", "-", plan])
            #expect(built.status == 0, "\(built.messages)")
            let text = String(decoding: built.output, as: UTF8.self)
            #expect(text.contains("青禾县2027年国民经济和社会发展计划") && !text.contains("待填"))
            let source = try String(contentsOf: BuiltTool.repository.appending(path: plan), encoding: .utf8)
            for mark in ["待填(", "未核(", "存疑(", "提示 {"] { #expect(!source.contains(mark), "\(plan): \(mark)") }
        }
    }

    @Test func `the 花脸稿 is the tracked one`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = folder.appending(path: "5-marked.html")
        let made = try BuiltTool.run(
            ["diff", "\(Self.way)/3-filled.swift", "\(Self.way)/4-review.swift", "-o", page.path])
        try #require(made.status == 0, "\(made.messages)")
        try compare(Data(contentsOf: page), with: "5-marked.html")
    }

    @Test func `the comparisons say what the account quotes of them`() throws {
        let last = try BuiltTool.run(["diff", "\(Self.way)/4-review.swift", Self.plan])
        try #require(last.status == 0, "\(last.messages)")
        let changes = String(decoding: last.output, as: UTF8.self).split(separator: "\n")
        let quoted = changes.filter { $0.hasPrefix("  发文字号：") || $0.contains("[-45-]{+50+}") }
        #expect(quoted.count == 2)
        expectAccount(tells: quoted)

        let years = try BuiltTool.run(["diff", "plans/qinghe-2026-plan.swift", Self.plan])
        try #require(years.status == 0, "\(years.messages)")
        let lines = String(decoding: years.output, as: UTF8.self).split(separator: "\n")
        let summary = lines.drop { $0 != "概况" }.dropFirst().prefix { $0.hasPrefix("  ") }
        #expect(summary.count >= 5)
        expectAccount(tells: Array(summary))
    }

    // MARK: Files and sheets

    /// Compares what was made with a file of the folder, or puts it there where asked.
    private func compare(_ made: Data, with name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let path = "\(Self.way)/\(name)"
        if SampleOutputsTests.isAccepting {
            try made.write(to: BuiltTool.repository.appending(path: path))
            Issue.record("accepted \(path); read the diff and run again", sourceLocation: sourceLocation)
        }
        #expect(
            Self.contents(name) == made, "\(path) 与现在写出的不同：确认无误后运行 GONGWEN_ACCEPT=1 swift test --filter NextYearTests",
            sourceLocation: sourceLocation)
    }

    /// Each line stands in the account.
    private func expectAccount(tells lines: [Substring], sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(!lines.isEmpty, sourceLocation: sourceLocation)
        for line in lines {
            let isTold = Self.account.contains(line)
            #expect(isTold, "README.md 里没有这一行：\(line)", sourceLocation: sourceLocation)
        }
    }

    private static func contents(_ name: String) -> Data {
        FileManager.default.contents(atPath: BuiltTool.repository.appending(path: "\(way)/\(name)").path) ?? Data()
    }

    private static func names(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    /// The fields of a sheet; none of these has a comma or a quotation mark in it.
    private static func rows(_ bytes: Data) -> [[Substring]] {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n" as Character)
        return lines.map { $0.split(separator: "," as Character, omittingEmptySubsequences: false) }
    }

    /// What a row asks, however its hole is called and prompted: its sentence and unit.
    private static func question(_ row: [Substring]) -> String {
        row[1].replacing(/【待填：[^】]*】/, with: "【】") + "，" + row[2]
    }
}
