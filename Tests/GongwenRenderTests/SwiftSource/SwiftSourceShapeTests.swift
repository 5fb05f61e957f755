import Foundation
import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

@Suite struct SwiftSourceShapeTests {
    private func source(_ document: Document) throws -> String {
        String(decoding: try #require(SwiftSourceRenderer().render(document).output), as: UTF8.self)
    }

    @Test func `a small plan is written as an author would write it`() throws {
        let plan = Document(
            form: .report, stage: .review, main: MainText(title: "青禾县2026年计划", blocks: Self.chapters),
            glossary: GlossaryAppendix(entries: [GlossaryEntry(headword: "“三品一标”")]),
            indicators: [
                Indicator(
                    name: "粮食总产量", unit: "亿斤", attribute: .binding, body: "县农业农村局",
                    values: [IndicatorValue(year: 2026, kind: .target, value: "13.20", comparator: "以上")])
            ])
        #expect(try source(plan) == Self.expected)
    }

    private static let chapters: [Block] = {
        let note = ResponsibilityNote(lead: [BodyUse("县农业农村局")], deadline: "2026年12月底前")
        let figure = Inline.figure(FigureUse(indicator: "粮食总产量", kind: .target))
        let task = Section(
            level: 2, heading: "抓好粮食生产。", layout: .runIn, role: .task, identifier: "t-01",
            blocks: [.paragraph(Paragraph(Text([figure, .text("。", at: .none)]))), .responsibility(note)])
        return [
            .section(Section(heading: "2025年执行情况", blocks: (1...8).map { .paragraph(Paragraph(Text("第\($0)段。"))) })),
            .section(Section(heading: "主要任务", blocks: [.section(task)])),
        ]
    }()

    private static let expected = """
        // 青禾县2026年计划
        // 由文档写成的计划源文件：内容可以直接修改，序号、附件说明和名词链接在生成时自动得出。
        import Gongwen

        extension 部门 {
            static let 县农业农村局 = 部门("县农业农村局")
        }

        let 粮食总产量 = 指标("粮食总产量", .亿斤, 属性: .约束性, 责任单位: .县农业农村局, [
            .目标(2026, "13.20", 限定: .以上),
        ])

        @main struct 青禾县2026年计划: 公文 {
            let 要素 = 格式要素.报告(稿次: .送审稿, 标题: "青禾县2026年计划")

            var 正文: 块 {
                执行情况
                主要任务
            }

            var 名词: 名词解释? { 名词解释(收录: ["“三品一标”"]) }

            var 指标目录: [指标] { [粮食总产量] }
        }

        // MARK: 2025年执行情况

        extension 青禾县2026年计划 {
            var 执行情况: 块 {
                章("2025年执行情况") {
        \((1...8).map { "            \"第\($0)段。\"" }.joined(separator: "\n"))
                }
            }
        }

        // MARK: 主要任务

        extension 青禾县2026年计划 {
            var 主要任务: 块 {
                章("主要任务") {
                    任务("抓好粮食生产。", 标识: "t-01", 牵头单位: [.县农业农村局], 完成时限: "2026年12月底前") {
                        "\\(粮食总产量, .目标)。"
                    }
                }
            }
        }

        """

    @Test(arguments: FormDocuments.all.map(\.name))
    func `a form says its elements by its own function where that takes them all`(name: String) throws {
        let one = try #require(FormDocuments.all.first { $0.name == name })
        let joined = try source(one.document).filter { $0 != "\n" && $0 != " " }
        #expect(joined.contains("let要素=" + one.call))
    }

    @Test func `no declaration asks too much of the compiler`() throws {
        let documents = [
            LargeDocuments.report(sections: 3, paragraphs: 200, figures: 9),
            LargeDocuments.report(sections: 90, paragraphs: 3, figures: 0), LargeDocuments.wide(),
        ]
        for document in documents {
            let declarations = Self.declarations(of: try source(document))
            #expect(declarations.count > 10)
            for lines in declarations {
                let interpolations = lines.reduce(0) { $0 + Self.interpolations(in: $1) }
                #expect(interpolations <= 50, "\(lines[0])")
            }
        }
    }

    @Test func `a chapter of many tasks lists them by their names`() throws {
        let source = try source(ImportedDocuments.taskList().withComputedNumbers())
        let lines = source.split(separator: "\n").map { $0.filter { $0 != " " } }
        let chapter = try #require(lines.firstIndex { $0.hasPrefix("章(\"第9项工程") })
        for name in lines[(chapter + 2)..<(chapter + 10)] {
            #expect(lines.contains("var\(name):块{") && !name.hasPrefix("正文"), "\(name)")
        }
        #expect(source.contains("连续: [2]") && !source.contains("序号: .印("))
    }

    @Test func `no declaration holds more than 25 statements`() throws {
        let documents = [
            LargeDocuments.report(sections: 3, paragraphs: 200, figures: 1),
            LargeDocuments.report(sections: 90, paragraphs: 3, figures: 0),
        ]
        for document in documents {
            for lines in Self.declarations(of: try source(document)) {
                let statements = lines.dropFirst().filter { line in
                    let code = line.trimmingPrefix { $0 == " " }
                    return !code.isEmpty && !code.hasPrefix("}") && !code.hasPrefix("//")
                        && !code.hasPrefix("extension ")
                }
                #expect(statements.count <= 25, "\(lines[0])")
            }
        }
    }

    /// The lines of each declaration of the file or of the struct and its extensions.
    private static func declarations(of source: String) -> [[Substring]] {
        var declarations: [[Substring]] = []
        for line in source.split(separator: "\n") {
            let code = line.trimmingPrefix { $0 == " " }
            let starts = ["let ", "var ", "static let ", "@"].contains { code.hasPrefix($0) }
            if starts, line.count - code.count <= 4 { declarations.append([]) }
            if !declarations.isEmpty { declarations[declarations.count - 1].append(line) }
        }
        return declarations
    }

    private static func interpolations(in line: Substring) -> Int {
        var count = 0
        var isEscaped = false
        for byte in line.utf8 {
            if isEscaped {
                if byte == UInt8(ascii: "(") { count += 1 }
                isEscaped = false
            } else {
                isEscaped = byte == UInt8(ascii: "\\")
            }
        }
        return count
    }

    @Test func `the same document gives the same bytes`() {
        for (name, document) in SwiftSourceRoundTripTests.corpus {
            let first = SwiftSourceRenderer().render(document)
            let second = SwiftSourceRenderer().render(document)
            #expect(first.output == second.output, "\(name)")
        }
    }

    @Test func `hostile strings leave no line that hides what it says`() throws {
        for (name, document) in HostileDocuments.all {
            let source = try source(document)
            let hidden = source.unicodeScalars.filter {
                $0 != "\n" && SwiftLiteral.isInvisible($0) && !$0.properties.isNoncharacterCodePoint
            }
            #expect(hidden.isEmpty, "\(name)")
        }
    }

    @Test func `what resolution filled in is not written`() throws {
        var resolved = SampleDocuments.notice
        resolved.glossary?.entries[0].number = .counted(label: "1.")
        #expect(try source(resolved) == source(resolved.unresolved()))
        #expect(resolved.unresolved().unresolved() == resolved.unresolved())
        #expect(!(try source(resolved)).contains("（注1）"))
    }
}
