public import GongwenModel

/// Something that a text leaves open (存疑): two readings, and neither is a guess worth making.
public struct ReadingQuestion: Sendable, Equatable {
    /// A reading that can be chosen (选项).
    public struct Choice: Sendable, Equatable {
        /// What is typed to choose it, for example `接` or `title`; Chinese, without blanks and `=`.
        public var name: String
        /// What it means, in Chinese.
        public var meaning: String

        /// Creates a choice.
        public init(_ name: String, _ meaning: String) {
            self.name = name
            self.meaning = meaning
        }
    }
    /// The stable id: kebab-case kind and source line, `join-27`; the same file gives the same ids.
    public var id: String
    /// Where it stands.
    public var place: Place
    /// The question in Chinese, quoting what was found.
    public var message: String
    /// The readings; the first is the one taken while nobody answers.
    public var choices: [Choice]
    /// The answer given, one of the choices' names; nil while it is open.
    public var answer: String?

    /// Creates a question.
    public init(id: String, at place: Place, message: String, choices: [Choice], answer: String? = nil) {
        self.id = id
        self.place = place
        self.message = message
        self.choices = choices
        self.answer = answer
    }
}

/// Answers to questions, given on the command line by `--answer ID=CHOICE` (答复).
public struct ReadingAnswers: Sendable, Equatable {
    private let chosen: [String: String]

    /// Creates answers from ids and the names of choices.
    public init(_ chosen: [String: String] = [:]) { self.chosen = chosen }

    /// The answer to a question; nil where there is none.
    public subscript(id: String) -> String? { chosen[id] }

    /// The ids answered, in order.
    public var ids: [String] { chosen.keys.sorted() }
}
