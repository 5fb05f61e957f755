import Glibc

extension PlanFailure {
    /// The tool's exit status for this failure.
    package var exitStatus: Int32 {
        switch self {
        case .unreadable(_, .notThere), .unreadable(_, .notAllowed), .unreadable(_, .system): 66
        case .unreadable: 65
        case .impure, .doesNotCompile, .timedOut, .crashed, .exitedEarly, .tooMuch: 1
        case .compilerMissing, .moduleMissing, .moduleMismatch: 69
        case .compilerTrouble, .system: 70
        }
    }

    /// The id of its findings.
    package var id: String {
        switch self {
        case .unreadable: "unreadable-input"
        case .impure: "plan-impure"
        case .doesNotCompile: "plan-does-not-compile"
        case .compilerTrouble: "compiler-failed"
        case .timedOut: "plan-timed-out"
        case .crashed: "plan-crashed"
        case .exitedEarly: "plan-exited-early"
        case .tooMuch: "plan-too-big"
        case .compilerMissing: "compiler-missing"
        case .moduleMissing: "plan-library-missing"
        case .moduleMismatch: "plan-library-mismatch"
        case .system: "plan-not-started"
        }
    }

    /// The places named, first to last; empty when the failure concerns the plan as a whole.
    package var problems: [PlanProblem] {
        switch self {
        case .impure(let problems), .doesNotCompile(let problems): problems
        case .unreadable(_, .notUTF8(let line)): [PlanProblem(line: line, column: 1, message: message)]
        case .crashed(_, _, let line?, _): [PlanProblem(line: line, column: 1, message: message)]
        default: []
        }
    }

    /// What the plan had printed when it ended.
    package var printed: String {
        switch self {
        case .crashed(_, _, _, let printed), .exitedEarly(_, let printed), .tooMuch(_, let printed): printed
        default: ""
        }
    }

    /// What happened and the way out, in Chinese, one line without a full stop.
    package var message: String {
        switch self {
        case .unreadable(let path, let why): PlanFailure.message(unreadable: path, why)
        case .impure(let problems): "计划文件用到了不允许的功能，共 \(problems.count) 处"
        case .doesNotCompile(let problems): "计划文件有 \(problems.count) 处错误，未能编译"
        case .compilerTrouble(_, let signal?):
            "Swift 编译器异常终止（信号 \(signal)），请缩小改动范围后重试，或更换编译器版本"
        case .compilerTrouble(_, nil):
            "Swift 编译器未能完成编译，也没有指出位置；设环境变量 GONGWEN_COMPILER_TEXT=1 可看编译器原文"
        case .timedOut(.compile, let seconds):
            "编译超过 \(PlanFailure.number(seconds)) 秒，已终止；请把长的章、节拆成多个声明后重试"
        case .timedOut(.run, let seconds):
            "计划程序运行超过 \(PlanFailure.number(seconds)) 秒，已终止；请检查有无不会结束的循环"
        case .crashed(_, let reason?, _, _): "计划程序运行时崩溃：\(reason)，请改正后重试"
        case .crashed(let signal, nil, _, _): PlanFailure.message(crashed: signal)
        case .exitedEarly(0, _): "计划程序提前结束，没有交出公文；请检查是否自行结束了程序，或 @main 类型是否写作 struct 名称: 公文"
        case .exitedEarly(let status, _): "计划程序以状态 \(status) 结束，所交公文不予采用；请查看其输出"
        case .tooMuch(.document(let limit), _):
            "计划程序交出的公文超过 \(PlanFailure.size(limit))，已终止；请检查有无失控的循环"
        case .tooMuch(.memory(let limit), _):
            "计划程序所用内存超过 \(PlanFailure.size(limit))，已终止；请检查有无失控的循环"
        case .compilerMissing(nil):
            "没有找到 Swift 编译器 swiftc，编译计划须先安装（https://www.swift.org/install）并把其 bin 目录加入 PATH，"
                + "或用环境变量 GONGWEN_SWIFTC 指明"
        case .compilerMissing(let path?):
            "环境变量 GONGWEN_SWIFTC 所指的“\(path)”不是可以运行的编译器，请改正或删去此变量"
        case .moduleMissing(let folder):
            "“\(folder)”中没有计划所用的 Gongwen 模块，请重新安装，或用环境变量 GONGWEN_LIB 指明其所在目录"
        case .moduleMismatch:
            "Gongwen 模块与找到的 Swift 编译器版本不符，请用该编译器重新安装，或用环境变量 GONGWEN_SWIFTC 指明原来的编译器"
        case .system(let step, let code): "\(step)失败（错误码 \(code)），请检查磁盘空间、权限与 TMPDIR 所指目录"
        }
    }

    private static func message(unreadable path: String, _ why: Unreadable) -> String {
        switch why {
        case .notThere: "没有“\(path)”这个文件，请检查路径"
        case .notAllowed: "没有读取“\(path)”的权限，请检查文件权限"
        case .isFolder: "“\(path)”是目录，请指明其中的计划文件"
        case .notUTF8(let line): "“\(path)”第 \(line) 行不是 UTF-8 编码，请另存为 UTF-8 后重试"
        case .tooLong(let limit): "“\(path)”超过 \(size(limit))，不像计划文件，请检查"
        case .system(let code): "读取“\(path)”失败（错误码 \(code)），请检查磁盘与文件"
        }
    }

    private static func message(crashed signal: Int32) -> String {
        switch signal {
        case SIGILL, SIGTRAP, SIGABRT: "计划程序运行时崩溃；常见原因是下标越界、强制取用空值、数值溢出，请查看其输出"
        case SIGSEGV, SIGBUS: "计划程序运行时崩溃；常见原因是不会结束的递归，请检查互相引用的声明"
        case SIGXFSZ: "计划程序试图写文件，已终止；计划只能交出公文"
        default: "计划程序被信号 \(signal) 终止，请重试"
        }
    }

    /// Seconds without a needless fraction.
    private static func number(_ seconds: Double) -> String {
        seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    }

    private static func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) 字节"
    }
}
