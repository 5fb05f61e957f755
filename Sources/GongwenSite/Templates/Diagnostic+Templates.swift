import GongwenModel
import Mustache

/// What page templates report; each message stands here once.
extension Diagnostic {
    static func templateEncoding(_ shown: String) -> Diagnostic {
        Diagnostic(
            id: "page-template", severity: .error, category: .structural, message: "网页模板不是 UTF-8 编码，请另存为 UTF-8 后重试"
        ).located(in: shown)
    }

    /// A template that the library cannot parse, at the place it names.
    static func templateSyntax(_ shown: String, at context: MustacheParserContext?) -> Diagnostic {
        let place = context.map {
            Place(line: UInt32(clamping: $0.lineNumber), column: UInt32(clamping: $0.columnNumber))
        }
        return Diagnostic(
            id: "page-template", severity: .error, category: .structural, at: place ?? .none,
            message: "网页模板的标记没有写对，请检查 {{ }} 是否成对、{{#名字}} 和 {{/名字}} 是否对应",
            explanation: "模板按 mustache 的写法；可以用的名字见 Documentation/Site.md"
        ).located(in: shown)
    }
}
