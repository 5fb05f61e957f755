/// A small module in the place of the real `Gongwen`: the shape of its language, and doors to what a plan must not do.
enum ToyModule {
    static let source = #"""
        internal import Glibc

        public struct 部门: Sendable {
            public let 名: String
            public init(_ 名: String) { self.名 = 名 }
        }
        public struct 单位: Sendable {
            let 名: String
            public static let 亿元 = 单位(名: "亿元"), 家 = 单位(名: "家")
        }
        public struct 指标: Sendable {
            public let 名: String
            public init(_ 名: String, _ 值: Double, _ 单位: 单位) { self.名 = 名 }
        }
        public struct 文: ExpressibleByStringInterpolation, Sendable {
            var 字: String
            public init(stringLiteral value: String) { 字 = value }
            public init(stringInterpolation: StringInterpolation) { 字 = stringInterpolation.字 }
            public struct StringInterpolation: StringInterpolationProtocol {
                var 字 = ""
                public init(literalCapacity: Int, interpolationCount: Int) {}
                public mutating func appendLiteral(_ literal: String) { 字 += literal }
                public mutating func appendInterpolation(_ 值: Double, _ 单位: 单位) { 字 += "\(值)\(单位.名)" }
                public mutating func appendInterpolation(_ 指标: 指标) { 字 += 指标.名 }
                public mutating func appendInterpolation(原文 值: String) { 字 += 值 }
                @available(*, unavailable, message: "数字须带单位，例如 \\(402.6, .亿元)")
                public mutating func appendInterpolation(_ 值: Double) {}
            }
        }
        public struct 块: Sendable { var 字: [String] }
        @resultBuilder public enum 构 {
            public static func buildExpression(_ 块: 块) -> [块] { [块] }
            public static func buildExpression(_ 块: [块]) -> [块] { 块 }
            public static func buildExpression(_ 文: 文, 文件: StaticString = #filePath, 行: UInt32 = #line) -> [块] {
                [块(字: [文.字])]
            }
            public static func buildBlock(_ 各块: [块]...) -> [块] { 各块.flatMap { $0 } }
            public static func buildOptional(_ 块: [块]?) -> [块] { 块 ?? [] }
            public static func buildEither(first 块: [块]) -> [块] { 块 }
            public static func buildEither(second 块: [块]) -> [块] { 块 }
            public static func buildArray(_ 各块: [[块]]) -> [块] { 各块.flatMap { $0 } }
        }
        public func 章(_ 题: 文, @构 _ 内容: () -> [块]) -> 块 { 块(字: [题.字] + 内容().flatMap(\.字)) }
        public func 任务(_ 题: 文, _ 内容: 文, 牵头单位: [部门]) -> 块 { 块(字: [题.字, 内容.字] + 牵头单位.map(\.名)) }
        public struct 文头: Sendable {
            let 标题: String
            public init(标题: String, 发文字号: String) { self.标题 = 标题 }
        }
        public protocol 公文 {
            init()
            var 首部: 文头 { get }
            @构 var 正文: [块] { get }
        }
        extension 公文 {
            public static func main() {
                let plan = Self()
                交出(([plan.首部.标题] + plan.正文.flatMap(\.字)).joined(separator: "\n"))
            }
        }

        // Doors.
        public func 交出(_ 文: String) {
            let bytes = Array(文.utf8)
            var done = 0
            while done < bytes.count {
                let count = bytes[done...].withUnsafeBytes { write(3, $0.baseAddress, $0.count) }
                if count <= 0 { exit(74) }
                done += count
            }
        }
        public func 交出很多() { while true { 交出(String(repeating: "多", count: 10_000)) } }
        public func 退出(_ 状态: Int32) { exit(状态) }
        public func 等候() { while true { sleep(1) } }
        public func 自尽(_ 信号: Int32) { kill(getpid(), 信号) }
        public func 环境() -> String {
            var all: [String] = []
            var next = environ
            while let entry = next.pointee { all.append(String(cString: entry)); next += 1 }
            return all.sorted().joined(separator: "|")
        }
        public func 处所() -> String {
            var open: [String] = []
            for each in Int32(0)..<64 where fcntl(each, F_GETFD) >= 0 { open.append(String(each)) }
            var core = rlimit(), files = rlimit()
            getrlimit(__rlimit_resource_t(4), &core)
            getrlimit(__rlimit_resource_t(1), &files)
            var byte: UInt8 = 0
            let folder = String(cString: getcwd(nil, 0))
            let group = getpgrp() == getpid() && getsid(0) == getpid()
            return "\(open.joined(separator: ",")) \(folder) \(group) \(core.rlim_max) \(files.rlim_max) \(read(0, &byte, 1))"
        }
        public func 写文件(_ 路径: String) { let file = open(路径, O_WRONLY | O_CREAT, 0o600); write(file, "x", 1) }
        /// Leaves a child of this name behind that holds on to all descriptors.
        public func 派生() {
            var child = pid_t()
            var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/sleep"), strdup("60"), nil]
            posix_spawn(&child, "/bin/sleep", nil, nil, &arguments, nil)
            交出("\(child)\n")
        }
        """#

    /// A plan that compiles; line 14 holds the most.
    static let plan = """
        import Gongwen

        extension 部门 { static let 县科技局 = 部门("县科技局"), 县发展和改革局 = 部门("县发展和改革局") }
        let 地区生产总值 = 指标("地区生产总值", 402.6, .亿元)

        @main struct 青禾县计划: 公文 {
            let 首部 = 文头(标题: "青禾县计划", 发文字号: "青政办发〔2027〕4号")
            var 正文: [块] {
                主要任务
            }
            var 主要任务: 块 {
                章("一、主要任务") {
                    "实现\\(地区生产总值)，收入 \\(31.5, .亿元)。"
                    任务("（一）搭建平台", "新增 \\(14, .家)。", 牵头单位: [.县科技局])
                }
            }
        }

        """

    /// What that plan yields.
    static let document = "青禾县计划\n一、主要任务\n实现地区生产总值，收入 31.5亿元。\n（一）搭建平台\n新增 14.0家。\n县科技局"

    /// A plan that does what the statements say.
    static func plan(doing statements: String) -> String {
        "import Gongwen\n\n@main struct 试 {\n    static func main() {\n        \(statements)\n    }\n}\n"
    }
}
