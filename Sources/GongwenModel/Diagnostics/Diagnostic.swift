/// Something an author should know about a document (诊断).
public struct Diagnostic: Equatable, Sendable {
    /// How grave a finding is (级别): only an error stops a build or fails a check.
    public enum Severity: String, Sendable, CaseIterable {
        case note, warning, error
    }

    /// Where a finding stands: a file and a span of it.
    public struct Location: Sendable, Equatable {
        /// The file as printed: relative to the workspace where there is one.
        public var file: String
        /// The first place, line and column from 1.
        public var start: Place
        /// The place after the last character, or the same as `start`.
        public var end: Place

        /// Creates a location; without `end` it is a point.
        public init(file: String, start: Place, end: Place? = nil) {
            self.file = file
            self.start = start
            self.end = end ?? start
        }
    }

    /// Whether a finding makes any valid output impossible, or breaks a rule of the standard (design: two classes).
    public enum Class: Sendable, Equatable {
        /// No valid output is possible (结构错误): stops every build.
        case structural
        /// A rule is broken (规则问题): stops 草案 and 印发稿 only.
        case rule
    }

    /// The rule's name: kebab-case English, never reused.
    public var id: String
    /// How grave it is (级别).
    public var severity: Severity
    /// Which class of error it belongs to (类别).
    public var category: Class
    /// The span; its file is empty until the tool that knows the file fills it in.
    public var location: Location?
    /// One Chinese line, no full stop: what was found and what the rule is.
    public var message: String
    /// Why, in Chinese, where the message leaves that open.
    public var explanation: String?
    /// The clause the rule comes from, for example `GB/T 9704—2012 7.2.5`.
    public var clause: String?
    /// What to write instead, in Chinese.
    public var fix: String?
    /// Why someone let it pass (接受的理由), with `--accept`; nil for a finding as it was found.
    public var acceptance: String?

    /// Creates a finding; `place` becomes a location whose file is filled in later.
    public init(
        id: String, severity: Severity, category: Class = .rule, at place: Place = .none, message: String,
        explanation: String? = nil, clause: String? = nil, fix: String? = nil
    ) {
        self.id = id
        self.severity = severity
        self.category = category
        self.location = place.isKnown ? Location(file: "", start: place) : nil
        self.message = message
        self.explanation = explanation
        self.clause = clause
        self.fix = fix
    }

    /// The same finding with its file named, where the file was still open.
    public func located(in file: String) -> Diagnostic {
        var copy = self
        if copy.location == nil {
            copy.location = Location(file: file, start: .none)
        } else if copy.location?.file.isEmpty == true {
            copy.location?.file = file
        }
        return copy
    }
}

/// A result with everything that was said on the way; `output` is nil only after an error.
public struct Compiled<Output: Sendable>: Sendable {
    /// What was made; nil only after an error.
    public let output: Output?
    /// Everything found on the way, in order.
    public let diagnostics: [Diagnostic]

    /// Creates a result from an output and its findings.
    public init(_ output: Output?, diagnostics: [Diagnostic] = []) {
        self.output = output
        self.diagnostics = diagnostics
    }
}
