/// The compiler's messages that authors of plans meet, in Chinese.
///
/// Each family has a file. The first template that fits counts; the words after it say what the author should do.
enum Translations {
    /// Turns one kind of message into a finding, from what filled the template's gaps.
    struct Translation: Sendable {
        let template: MessageTemplate
        let make: @Sendable ([Substring], MessageContext) -> Finding

        init(_ template: String, _ make: @escaping @Sendable ([Substring], MessageContext) -> Finding) {
            self.template = MessageTemplate(template)
            self.make = make
        }

        /// A message that says the same whatever fills the gaps.
        init(_ template: String, weight: Finding.Weight = .cause, _ message: String) {
            self.init(template) { _, _ in Finding(message: message, weight: weight) }
        }
    }

    /// The finding for a message; for an unknown one, that there is an error and where.
    static func finding(for context: MessageContext) -> Finding {
        let message = context.message
        for translation in all {
            if let captures = translation.template.captures(in: message) { return translation.make(captures, context) }
        }
        // `#error` and the plan language's own words.
        if context.diagnostic.message.isChinese { return Finding(message: context.diagnostic.message) }
        let fragment = context.fragment
        return Finding(
            message: fragment.isEmpty ? "编译器在此处报告错误，请检查这一行" : "编译器在此处报告错误：“\(fragment)”，请检查写法")
    }

    private static let all = names + arguments + types + syntax + declarations
}
