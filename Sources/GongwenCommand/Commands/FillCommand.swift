import ArgumentParser
import GongwenDraft
import GongwenFiles
import GongwenModel
import GongwenPlans

/// `gongwen fill`: types the answers of sheets into a plan (收回填报表).
struct FillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill", abstract: "把填好的表格收进计划",
        discussion: """
            按编号把“新值”填到计划的待填处，其余一字不动；填完重新运行计划，证明只有填的地方变了，否则不填。
            不合要求的（单位不对、不是数、和上年相同而没有确认）、答复不一的、编号对不上的都列出来，不填，退出状态为 1；对的照填。
            表里的句子、单位和计划里的对不上（多半是另一稿的表），上年下降而新值没有负号的，也不填。
            已经填过的不改。屏幕上只说填了几处、有什么问题、还缺什么，逐条的清单用 --report 另写。结果写到 -o 指定的文件，或用 --in-place 写回原计划；都不写时写到标准输出。

            示例：
              gongwen fill plans/qinghe-2026-plan.swift 填报表/*.csv -o 填后.swift
              gongwen fill plans/qinghe-2026-plan.swift 填报表/*.csv --in-place
              gongwen fill plans/qinghe-2026-plan.swift 填报表/*.csv --in-place --report 填报清单.txt
              gongwen fill 公文.json 统计局.csv -o 公文-已填.json
            """)

    @Argument(help: ArgumentHelp("计划（.swift）或文档数据（.json）", valueName: "计划"))
    var input: String

    @Argument(help: ArgumentHelp("填好的表格（.csv），可以写几张", valueName: "表格"))
    var sheets: [String]

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("写到哪个文件；不写为标准输出", valueName: "文件"))
    var output: String?

    @Option(
        name: .customLong("report"), help: ArgumentHelp("把填了的各处逐条写到哪个文本文件", valueName: "文件"))
    var reportFile: String?

    @Flag(name: .customLong("in-place"), help: "写回原来的计划文件")
    var isInPlace = false

    @Flag(name: .customLong("force"), help: "输出文件已经存在也写，原有的内容换掉")
    var isForced = false

    func run() throws {
        guard let kind = InputKind(path: input), kind == .swift || kind == .json else {
            throw Abort(.wrongUsage, "fill 只填计划（.swift）和文档数据（.json）；旧文本先用 gongwen import 读成计划")
        }
        let target = try self.target(kind)
        try checkReport(beside: target)
        var loader = DocumentLoader(kind: nil)
        let loaded = loader.load(input, edition: nil)
        loader.tell(loaded.diagnostics.filter { $0.category == .structural }, of: loaded)
        guard loaded.status == .done, let document = loaded.document, let compiled = loaded.compiled else {
            throw Abort(max(loaded.status, .documentErrors))
        }
        let answers = try self.answers()
        var filling = Filling(
            of: compiled.whole.missingItems(asRead: document), with: answers, printedRuns: compiled.whole.printedRuns)
        let bytes =
            kind == .swift
            ? try fillPlan(loaded.source, document, &filling, loader) : try fillData(document, &filling)
        let report = FillingReport(filling: filling)
        loader.tellPlain(report.diagnostics)
        try write(bytes, to: target, over: loaded.source)
        if let reportFile {
            try OutputWriter.write([(reportFile, Array(report.list.utf8))])
            Terminal.say("已写出 \(reportFile)")
        }
        for line in report.lines { Terminal.say(line) }
        if filling.hasTrouble { throw Abort(.documentErrors) }
    }

    // MARK: Reading

    private func answers() throws -> [SheetAnswer] {
        var answers: [SheetAnswer] = []
        var seen: Set<String> = []
        for sheet in sheets where seen.insert(Files.realPath(sheet) ?? sheet).inserted {
            let bytes: [UInt8]
            do throws(Files.ReadTrouble) {
                bytes = try Files.read(sheet, limit: 64 << 20)
            } catch {
                let trouble = InputTrouble(error, reading: sheet)
                throw Abort(trouble.status, trouble.message)
            }
            do throws(SheetReader.Trouble) {
                answers += try SheetReader.read(bytes, named: sheet)
            } catch {
                throw Abort(.unreadableInput, "“\(sheet)”：\(error.message)；没有填任何一处")
            }
        }
        return answers
    }

    // MARK: Filling

    private func fillPlan(
        _ source: [UInt8], _ document: Document, _ filling: inout Filling, _ loader: DocumentLoader
    ) throws -> [UInt8] {
        do throws(PlanFailure) {
            var filler = try PlanFiller(source: source, document: document) { bytes throws(PlanFailure) in
                try loader.document(ofPlan: bytes, named: input)
            }
            return try filler.fill(&filling)
        } catch {
            Terminal.say(error.printed.trimmingLineEnd)
            throw Abort(ExitStatus(rawValue: error.exitStatus) ?? .ownFault)
        }
    }

    private func fillData(_ document: Document, _ filling: inout Filling) throws -> [UInt8] {
        let fills = Dictionary(
            filling.filled.map { ($0.item.hole.identifier, $0.fill) }, uniquingKeysWith: { first, _ in first })
        let filled = document.filling(fills)
        let recorded = document.holesTakingStates(of: fills)
        let said = document.statesOfHoles
        filling.unrecordedStates = fills.count {
            !$1.state.isEmpty && !recorded.contains($0) && said[$0] != $1.state
        }
        let bytes = filled.json(places: document.main.title.place.isKnown)
        do throws(DocumentFormatError) {
            guard try Document(json: bytes).joiningTexts() == filled.joiningTexts() else {
                throw DocumentFormatError("写出的文档数据读回来不一样")
            }
        } catch {
            throw Abort(.ownFault, "\(error.message)，没有写出；请报告这个问题")
        }
        return bytes
    }

    // MARK: Writing

    /// Where the result goes; nil is standard output.
    private func target(_ kind: InputKind) throws -> String? {
        if isInPlace {
            guard output == nil else { throw Abort(.wrongUsage, "-o 和 --in-place 只能写一个") }
            return Files.realPath(input) ?? input
        }
        guard let output, output != "-" else { return nil }
        if let other = InputKind(path: output), other != kind {
            throw Abort(.wrongUsage, "“\(input)”填好后还是\(kind == .swift ? "计划（.swift）" : "文档数据（.json）")，不能写成“\(output)”")
        }
        if let real = Files.realPath(output) {
            if real == Files.realPath(input) {
                throw Abort(.wrongUsage, "输出“\(output)”就是原来的计划；要写回去，用 --in-place")
            }
            if sheets.contains(where: { Files.realPath($0) == real }) {
                throw Abort(.wrongUsage, "输出“\(output)”就是填报表，写出会覆盖它，请另取一个名字")
            }
            if !isForced { throw Abort(.wrongUsage, "“\(output)”已经存在，没有写出；请另取一个名字，或加 --force 换掉它") }
        }
        return output
    }

    /// Refuses a list that would take the place of something else.
    private func checkReport(beside target: String?) throws {
        guard let reportFile else { return }
        if reportFile == "-" || reportFile == target || reportFile == output {
            throw Abort(.wrongUsage, "--report 要写一个别的文件名，不能和结果写在一起")
        }
        guard let real = Files.realPath(reportFile) else { return }
        if ([input] + sheets).contains(where: { Files.realPath($0) == real }) || !isForced {
            throw Abort(.wrongUsage, "“\(reportFile)”已经存在，没有写出；请另取一个名字，或加 --force 换掉它（计划和填报表换不掉）")
        }
    }

    private func write(_ bytes: [UInt8], to target: String?, over source: [UInt8]) throws {
        guard let target else { return Terminal.output(bytes) }
        if isInPlace {
            // Somebody may have saved the plan meanwhile: what they wrote must not be lost.
            let now: [UInt8]
            do throws(Files.ReadTrouble) {
                now = try Files.read(target, limit: InputTrouble.limit)
            } catch {
                throw Abort(.cannotWrite, InputTrouble(error, reading: input).message)
            }
            guard now == source else {
                throw Abort(.cannotWrite, "“\(input)”刚刚被别的程序改过，没有写回；请再运行一次")
            }
        }
        if isInPlace, bytes == source { return Terminal.say("\(input) 没有改动") }
        try OutputWriter.write([(target, bytes)])
        Terminal.say("已写出 \(isInPlace ? input : target)")
    }
}
