import ArgumentParser
import Glibc
import GongwenFiles
import GongwenSite

/// `gongwen preview`: documents in the browser as they will look, made anew whenever something changes (预览).
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "在浏览器里预览公文，改动后自动更新",
        discussion: """
            在本机开一个只供自己看的网址，用浏览器打开。计划、gongwen.yaml、glossary、data 有改动时自动重新编译，打开的页面随之更新，
            不必手动刷新。发现的问题列在页面上方，点一下就到源文件的那一行；计划编不成时，上一次编成的样子还在，错误写在上面。

            不写计划时预览工作区的全部计划。不论稿次都能看，待填处照样标出；不写任何文件。按 Ctrl-C 结束。

            示例：
              gongwen preview
              gongwen preview plans/qinghe-2026-plan.swift
              gongwen preview plans/qinghe-2026-plan.swift --port 0
            """)

    /// Where a preview is to be found without `--port`.
    static let usualPort = 8917

    @Argument(help: ArgumentHelp("计划（.swift），也可以是文档数据（.json）、本工具写出的 DocBook（.xml）或旧文本（.txt）", valueName: "计划"))
    var plan: String?

    @Option(name: .customLong("port"), help: ArgumentHelp("端口号；不写为 \(usualPort)，0 为任选一个空着的", valueName: "端口"))
    var port = usualPort

    func run() throws {
        guard let number = UInt16(exactly: port) else {
            throw Abort(.wrongUsage, "端口号“\(port)”不对，应为 0 到 65535 的整数")
        }
        if let plan { try check(plan) }
        let board = PreviewBoard()
        var builder = try PreviewBuilder(plan: plan, board: board)
        let server = try open(number)
        Self.endOnSignals()
        Terminal.say("预览：http://127.0.0.1:\(server.port)/　（只有本机能打开；按 Ctrl-C 结束）")
        Task.detached {
            do {
                try await server.run(board)
            } catch {
                Terminal.say("错误：预览服务意外停止，请重新运行 gongwen preview")
                Glibc.exit(ExitStatus.ownFault.rawValue)
            }
        }
        // Compiling blocks, so it has this thread to itself; the server runs on others.
        while true {
            builder.look()
            usleep(300_000)
        }
    }

    /// Refuses what can never be shown before anything is opened.
    private func check(_ plan: String) throws {
        if plan == "-" { throw Abort(.wrongUsage, "预览要跟着文件的改动走，不能读标准输入，请写出文件名") }
        if let trouble = InputTrouble(looking: plan) { throw Abort(trouble.status, trouble.message) }
        guard InputKind(path: plan) != nil else {
            throw Abort(.unreadableInput, "认不出“\(plan)”是哪种文件，可以预览 .swift、.json、.xml、.txt 文件")
        }
    }

    private func open(_ number: UInt16) throws -> PreviewServer {
        do throws(PreviewServerTrouble) {
            return try PreviewServer(port: number)
        } catch {
            switch error {
            case .portTaken:
                throw Abort(
                    .cannotWrite, "端口 \(number) 已被占用（也许另一个预览还开着），请用 --port 换一个，例如 --port 0 任选一个空着的")
            case .portRefused:
                throw Abort(.cannotWrite, "系统不允许使用端口 \(number)，请用 --port 换一个 1024 以上的，例如 --port \(Self.usualPort)")
            case .system(let code):
                throw Abort(.cannotWrite, "开不了端口 \(number)（错误码 \(code)），请用 --port 换一个")
            }
        }
    }

    /// Ctrl-C is how a preview ends, so it ends well. Children that are compiling are ended by the handler that their starter
    /// puts before this one.
    private static func endOnSignals() {
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                let words: StaticString = "\n预览已停止\n"
                _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
                _exit(0)
            }
        }
    }
}
