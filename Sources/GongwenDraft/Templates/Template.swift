package import GongwenModel

/// A plan source with places to fill (模板), which compiles as it stands.
///
/// Its first lines say in comments what it is: `// 模板：通知` and `// 用途：…`. A place to fill is a declaration of one
/// form, flush left: `let 县名 = "青禾县"  // 填：写全称`; its name is the key.
package struct Template: Sendable {
    /// What it is called (模板); empty where the source does not say.
    package let title: String
    /// What it is for, in one line (用途); empty where the source does not say.
    package let summary: String
    /// The places to fill, in the order of the source.
    package let keys: [TemplateKey]
    private let source: [UInt8]

    /// Reads a plan source as a template.
    ///
    /// - Returns: the template; nil with errors at their lines where it is not UTF-8, a place to fill is not of the one
    ///   form, or two have one name.
    package static func read(_ source: [UInt8]) -> Compiled<Template> {
        guard String(validating: source, as: UTF8.self) != nil else {
            return Compiled(nil, diagnostics: [.templateNotUTF8])
        }
        var scanner = TemplateScanner(source)
        scanner.scan()
        guard scanner.diagnostics.isEmpty else { return Compiled(nil, diagnostics: scanner.diagnostics) }
        return Compiled(
            Template(title: scanner.title, summary: scanner.summary, keys: scanner.keys, source: source))
    }

    /// Names among these that the template has no place for.
    ///
    /// - Throws: ``TemplateTrouble/unknownKeys(_:known:)`` where there are some.
    package func expectKnown(_ names: [String]) throws(TemplateTrouble) {
        let unknown = names.filter { name in !keys.contains { $0.name == name } }
        if !unknown.isEmpty { throw .unknownKeys(unknown, known: keys.map(\.name)) }
    }

    /// The source with other values in its places; those not named keep theirs, and all other bytes stay.
    ///
    /// - Parameter values: values as a person types them, by key.
    /// - Throws: ``TemplateTrouble`` for an unknown key or a value of the wrong kind.
    package func filled(with values: [String: String]) throws(TemplateTrouble) -> [UInt8] {
        try expectKnown(values.keys.sorted())
        var output: [UInt8] = []
        output.reserveCapacity(source.count + 256)
        var start = 0
        for key in keys {
            guard let value = values[key.name] else { continue }
            output += source[start..<key.literal.lowerBound]
            output += try key.literal(of: value).utf8
            start = key.literal.upperBound
        }
        return output + source[start...]
    }
}
