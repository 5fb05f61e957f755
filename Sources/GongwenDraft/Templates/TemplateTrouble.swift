/// Why values cannot be put into a template (填不进的原因).
package enum TemplateTrouble: Error, Equatable {
    /// Names that the template has no place for, with those that it has.
    case unknownKeys([String], known: [String])
    /// A value of another kind than the place takes.
    case wrongValue(key: TemplateKey, value: String)

    /// One Chinese line that says what was found and what to write.
    package var message: String {
        switch self {
        case .unknownKeys(let names, let known):
            let found = names.map { "“\(SwiftLiteral.escaped($0))”" }.joined(separator: "、")
            return "模板没有\(found)这一项，"
                + (known.isEmpty ? "它没有可以设定的项" : "可以设定的有：\(known.joined(separator: "、"))")
        case .wrongValue(let key, let value):
            let found = "，写的是“\(SwiftLiteral.escaped(value))”"
            switch key.kind {
            case .text: return "“\(key.name)”应是文字" + found
            case .integer: return "“\(key.name)”应是整数，用半角数字，例如 \(key.standing)" + found
            case .year: return "“\(key.name)”应是四位数字的年份，用半角数字，例如 \(key.standing)" + found
            case .truth: return "“\(key.name)”应是 是 或 否" + found
            }
        }
    }
}
