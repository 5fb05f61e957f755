import ArgumentParser
import Glibc

/// Says in Chinese what ArgumentParser says in English: help headings and argument errors (参数错误).
enum ArgumentTrouble {
    /// Ends the process for an error thrown while parsing or running.
    static func end(with error: any Error) -> Never {
        if let abort = error as? Abort {
            if let message = abort.message { Terminal.say("错误：" + message) }
            exit(abort.status.rawValue)
        }
        if let code = error as? ExitCode { exit(code.rawValue) }
        let text = Gongwen.fullMessage(for: error)
        if Gongwen.exitCode(for: error) == .success {
            Terminal.output(Array((help(text) + "\n").utf8))
            exit(0)
        }
        Terminal.say("错误：" + message(for: Gongwen.message(for: error)))
        Terminal.say("用法见 gongwen --help，或在命令后加 --help")
        exit(ExitStatus.wrongUsage.rawValue)
    }

    /// Refuses a word in the place of a command that is none; `help` in front of it does not hide it.
    ///
    /// - Throws: ``Abort`` with status 64 and the commands that there are.
    static func checkCommandNames(_ arguments: ArraySlice<String>) throws {
        var command = Gongwen.configuration
        for word in arguments.first == "help" ? arguments.dropFirst() : arguments {
            var known: [CommandConfiguration] = []
            for verb in command.subcommands { known.append(verb.configuration) }
            if known.isEmpty || word.hasPrefix("-") { return }
            guard let next = known.first(where: { $0.commandName == word }) else {
                let names = known.compactMap { $0.commandName }.joined(separator: "、")
                throw Abort(.wrongUsage, "没有“\(word)”这个命令，可用的有：\(names)")
            }
            command = next
        }
    }

    /// Help with its headings in Chinese; everything else in it is ours.
    static func help(_ text: String) -> String {
        var text = text
        for (english, chinese) in headings {
            text = text.replacing(english, with: chinese)
        }
        return text.replacing(/See '(gongwen help [a-z ]*<命令>)' for detailed help\./) { "各命令的详细说明：\($0.1)" }
            .replacing(#/ ?（默认：([^)\n]*)\)/#) { "（默认 \($0.1)）" }.replacing("用法： ", with: "用法：")
    }

    private static let headings = [
        ("OVERVIEW: ", ""), ("USAGE:", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："),
        ("<subcommand>", "<命令>"), ("<options>", "<选项>"), ("Show the version.", "显示版本"),
        ("Show help information.", "显示帮助"), ("Show subcommand help information.", "显示某个命令的帮助"),
        ("<subcommands>", "<命令>"), ("(default: ", "（默认："), ("(default)", "（默认）"),
    ]

    /// An argument error in Chinese. ArgumentParser keeps its error types to itself, so its sentences are read.
    static func message(for english: String) -> String {
        let quoted = names(in: english)
        let first = quoted.first ?? ""
        // What the user typed may hold quotation marks itself, so this one is read from both its ends.
        if let unknown = english.wholeMatch(of: /.*?Unknown option '(.*?)'(?:\. Did you mean '([^']*)'\?)?/) {
            return "没有选项 \(unknown.1)" + (unknown.2.map { "，是不是要写 \($0)" } ?? "")
        }
        if english.contains("Missing value for") { return "选项 \(option(first)) 后面缺少值" }
        if english.contains("Missing expected argument") { return "缺少参数 \(first)" }
        if english.contains("is invalid for") {
            return "“\(first)”不能用作 \(quoted.count > 1 ? option(quoted[1]) : "此处")的值"
        }
        if english.contains("does not take any value") { return "选项 \(first) 后面不能写值" }
        if english.contains("nexpected argument") { return "多出了参数 \(quoted.joined(separator: "、"))" }
        if let name = english.wholeMatch(of: /(?:Error: )?Invalid option: (.*)/) { return "没有选项 \(name.1)" }
        return english.utf8.contains(where: { $0 >= 0x80 }) ? english : "命令行的写法不对"
    }

    private static func option(_ name: String) -> String { String(name.prefix { $0 != " " }) }

    /// What stands between single quotes.
    private static func names(in text: String) -> [String] {
        text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }
}
