import ArgumentParser
import Glibc
import GongwenDraft
import GongwenFiles

/// `gongwen new`: a plan source from a template (从模板新建).
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "从模板新建一份计划",
        discussion: """
            模板是可以直接编译的计划源文件，要填的项集中在开头，用 --set 设定。没有设定的，在终端里逐项询问，直接回车就用模板里的；
            不在终端里就都用模板里的，并列出是哪几项。正文里的 待填(…) 和 提示 留给写的人。
            工作区 templates 目录里的模板排在自带的前面：放进一个 .swift 文件，就多一个模板。

            示例：
              gongwen new --list
              gongwen new annual-plan --set 县名=青禾县 --set 年度=2027 -o plans/qinghe-2027-plan.swift
              gongwen new 通知 -o plans/notice.swift
            """)

    @Argument(help: ArgumentHelp("模板的名字，例如 annual-plan", valueName: "模板"))
    var template: String?

    @Flag(name: .customLong("list"), help: "列出有哪些模板，各有哪些项可以设定")
    var isListing = false

    @Option(name: .customLong("set"), help: ArgumentHelp("设定一项；有几项就写几次", valueName: "项=值"))
    var settings: [String] = []

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("写到哪个文件（.swift）；不写为标准输出", valueName: "文件"))
    var output: String?

    @Flag(name: .customLong("force"), help: "输出文件已经存在也写，原有的内容换掉")
    var isForced = false

    func run() throws {
        let shelf = TemplateShelf(in: Files.realPath(".") ?? "/")
        if isListing { return try list(shelf) }
        guard let name = template else {
            throw Abort(.wrongUsage, "没有写模板的名字；有哪些模板，用 gongwen new --list 查看")
        }
        var values = try given()
        let entry = try shelf.template(named: name)
        // What was typed wrong is told before anything is asked.
        _ = try filled(entry.template, values)
        try expectFree(from: entry.file.path)
        var unset = entry.template.keys.filter { values[$0.name] == nil }
        if Terminal.isAtHand {
            let asked = TemplateQuestions.ask(unset, into: &values)
            unset.removeAll { asked.contains($0.name) }
        }
        try write(try filled(entry.template, values))
        if !unset.isEmpty {
            let kept = unset.map { "\($0.name)（\($0.shown)）" }.joined(separator: "、")
            Terminal.say("没有设定、仍是模板里的：\(kept)；用 --set 设定，或者在文件开头改")
        }
    }

    private func list(_ shelf: TemplateShelf) throws {
        if let template { throw Abort(.wrongUsage, "--list 列出全部模板，后面不写模板的名字“\(template)”") }
        let (entries, status) = shelf.all()
        Terminal.output(Array(TemplateList.text(entries).utf8))
        if status != .done { throw Abort(status) }
        if entries.isEmpty { throw Abort(.noInput, "一个模板也没有，请重新安装，或把模板放进工作区的 templates 目录") }
    }

    /// The values of `--set`, by key.
    private func given() throws -> [String: String] {
        var values: [String: String] = [:]
        for setting in settings {
            guard let equals = setting.firstIndex(of: "=") else {
                throw Abort(.wrongUsage, "--set 后面的“\(setting)”里没有半角的等号，应写成 项=值，例如 --set 县名=青禾县")
            }
            let key = String(setting[..<equals]).trimmingBlanks
            let value = String(setting[setting.index(after: equals)...])
            if let before = values.updateValue(value, forKey: key) {
                throw Abort(.wrongUsage, "“\(key)”设定了两次，“\(before)”和“\(value)”，请只留一次")
            }
        }
        return values
    }

    private func filled(_ template: Template, _ values: [String: String]) throws -> [UInt8] {
        do throws(TemplateTrouble) {
            return try template.filled(with: values)
        } catch {
            throw Abort(.wrongUsage, error.message)
        }
    }

    /// Nothing that is there already is lost unasked, and a template never.
    private func expectFree(from template: String) throws {
        guard let output, output != "-" else { return }
        guard output.hasSuffix(".swift") else {
            throw Abort(.wrongUsage, "输出“\(output)”应以 .swift 结尾，例如 plans/plan.swift：gongwen build 由此认出计划")
        }
        if let real = Files.realPath(output), real == Files.realPath(template) {
            throw Abort(.wrongUsage, "输出“\(output)”就是模板，写出会覆盖它，请另取一个名字")
        }
        // A link that leads nowhere is something as well.
        var status = stat()
        if !isForced, lstat(output, &status) == 0 {
            throw Abort(.cannotWrite, "“\(output)”已经存在，没有写出；请另取一个名字，要换掉原有内容就加 --force")
        }
    }

    private func write(_ source: [UInt8]) throws {
        guard let output, output != "-" else { return Terminal.output(source) }
        try OutputWriter.write([(output, source)])
        Terminal.say("已写出 \(output)，待填的地方用 gongwen check \(output) 列出")
    }
}

extension String {
    /// Without blanks at either end.
    fileprivate var trimmingBlanks: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
