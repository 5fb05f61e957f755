import GongwenDraft
import GongwenFiles
import GongwenModel
import GongwenPlans

/// The templates that there are, read (模板架).
struct TemplateShelf {
    /// A template with where it came from.
    struct Entry {
        let file: TemplateFinder.Found
        let template: Template
    }

    private let files: [TemplateFinder.Found]
    private let finder: TemplateFinder

    /// The templates that may be used from a folder.
    init(in folder: String) {
        finder = TemplateFinder.ofThisTool(upwardFrom: folder)
        files = finder.all()
    }

    /// All templates that can be read, in the order of their names; what is wrong with the others is told.
    ///
    /// - Returns: the templates, and the status that the others come to.
    func all() -> (entries: [Entry], status: ExitStatus) {
        var entries: [Entry] = []
        var status = ExitStatus.done
        for file in files {
            do {
                entries.append(Entry(file: file, template: try read(file)))
            } catch {
                if let message = error.message { Terminal.say("错误：" + message) }
                status = max(status, error.status)
            }
        }
        return (entries, status)
    }

    /// The template of a file's name, or else of a title.
    ///
    /// - Throws: ``Abort`` with status 66 where there is none, 65 or 66 where it cannot be read.
    func template(named name: String) throws(Abort) -> Entry {
        if let file = files.first(where: { $0.name == name }) {
            return Entry(file: file, template: try read(file))
        }
        if files.isEmpty {
            let place = finder.installed.map { "“\($0)”里" } ?? ""
            throw Abort(.noInput, "\(place)一个模板也没有，请重新安装，或把模板放进工作区的 templates 目录")
        }
        let entries = all().entries
        if let entry = entries.first(where: { $0.template.title == name && !name.isEmpty }) { return entry }
        let names = files.map(\.name)
        let near = Suggestion.nearest(to: name, among: names + entries.map(\.template.title))
        let hint = near.map { "，是不是要写 \($0)" } ?? ""
        throw Abort(.noInput, "没有“\(name)”这个模板\(hint)；可用的有：\(names.joined(separator: "、"))")
    }

    private func read(_ file: TemplateFinder.Found) throws(Abort) -> Template {
        let source: [UInt8]
        do throws(Files.ReadTrouble) {
            source = try TemplateFinder.source(of: file)
        } catch {
            let trouble = InputTrouble(error, reading: file.path)
            throw Abort(trouble.status, trouble.message)
        }
        let shown = file.isOfWorkspace ? "templates/\(file.name).swift" : file.path
        let scanned = Template.read(source)
        let printer = DiagnosticPrinter(sources: [shown: source])
        for finding in scanned.diagnostics { Terminal.say(printer.text(finding.located(in: shown))) }
        guard let template = scanned.output else { throw Abort(.unreadableInput) }
        return template
    }
}
