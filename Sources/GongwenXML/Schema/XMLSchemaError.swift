/// Why there is no schema to check against.
public enum XMLSchemaError: Error, Hashable, Sendable {
    /// No schema where it was looked for: not installed.
    case schemaUnavailable(path: String)
    /// The schema file is there and cannot be read; `code` is the system's error number.
    case unreadable(path: String, code: Int32)
    /// The bytes are no RELAX NG schema that libxml2 compiles, or it needs other files; libxml2's number, and the line
    /// from 1, or 0.
    case notASchema(code: Int, line: Int)

    /// The failure and the way out: Chinese, one line, no full stop.
    public var message: String {
        switch self {
        case .schemaUnavailable(let path):
            "未找到 DocBook 完整模式“\(path)”，请先安装：apt-get install docbook5-xml，"
                + "或用环境变量 \(XMLSchema.fullDocBookVariable) 指明 docbook.rng 的位置"
        case .unreadable(let path, let code):
            "读不出模式文件“\(path)”（系统错误号 \(code)），请检查文件权限"
        case .notASchema(let code, let line):
            "不是可用的 RELAX NG 模式（第 \(line) 行，libxml2 错误码 \(code)），须为 XML 写法且不引用其他文件"
        }
    }
}
