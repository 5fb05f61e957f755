public import GongwenModel
import GongwenXML

/// Why bytes cannot be read as DocBook of ours: not XML, not DocBook, or DocBook that says what a 公文 does not hold.
public struct DocBookReadError: Error, Sendable, Equatable {
    /// One thing that is wrong.
    public struct Problem: Sendable, Equatable {
        /// What kind of fault: kebab-case, stable.
        public let id: String
        /// The fault and the way out: Chinese, one line, no full stop.
        public let message: String
        /// The line in the file, from 1; 0 where it is not known.
        public let line: Int
    }

    /// What is wrong, in the order of the file; at least one.
    public let problems: [Problem]

    /// The problems as findings, located in the file that was read.
    public var diagnostics: [Diagnostic] {
        problems.map { problem in
            Diagnostic(
                id: problem.id, severity: .error, category: .structural,
                at: problem.line > 0 ? Place(line: UInt32(clamping: problem.line)) : .none, message: problem.message)
        }
    }

    init(_ id: String, _ message: String, line: Int) {
        problems = [Problem(id: id, message: message, line: line)]
    }

    /// What the parser and the proof against our profile found.
    init(_ invalid: InvalidXML) {
        problems = invalid.problems.map { Problem(id: $0.id, message: $0.message, line: $0.line) }
    }
}

/// The messages of the reader.
extension DocBookReadError {
    private static let wayOut = "只能读入 gongwen 写出的 DocBook"

    static func notAnArticle(_ name: String, line: Int) -> DocBookReadError {
        DocBookReadError("docbook-not-ours", "根元素是“\(name)”，应为“article”，\(wayOut)", line: line)
    }

    static func unexpectedElement(_ element: XMLElement, in part: String) -> DocBookReadError {
        let role = element["role"].map { " role=\"\($0)\"" } ?? ""
        return DocBookReadError(
            "docbook-not-ours", "\(part)中的元素“\(element.name)\(role)”不是公文的组成部分，\(wayOut)", line: element.line)
    }

    static func unexpectedText(_ text: String, in element: XMLElement) -> DocBookReadError {
        let shown = text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ").prefix(20)
        return DocBookReadError(
            "docbook-not-ours", "元素“\(element.name)”中的文字“\(shown)”不属于任何要素，\(wayOut)", line: element.line)
    }

    static func unexpectedAttribute(_ name: String, of element: XMLElement) -> DocBookReadError {
        DocBookReadError(
            "docbook-not-ours", "元素“\(element.name)”的属性“\(name)”不是 gongwen 写出的，\(wayOut)", line: element.line)
    }

    static func unknownFact(_ key: String, of element: XMLElement) -> DocBookReadError {
        DocBookReadError(
            "docbook-not-ours", "元素“\(element.name)”的 remap 中“\(key)”没有意义，\(wayOut)", line: element.line)
    }

    static func badValue(_ value: String, of key: String, in element: XMLElement) -> DocBookReadError {
        DocBookReadError(
            "docbook-bad-value", "元素“\(element.name)”的“\(key)”不能是“\(value)”", line: element.line)
    }

    static func missing(_ key: String, in element: XMLElement) -> DocBookReadError {
        DocBookReadError("docbook-missing-part", "元素“\(element.name)”缺少“\(key)”", line: element.line)
    }

    static func repeated(_ element: XMLElement) -> DocBookReadError {
        DocBookReadError(
            "docbook-repeated", "要素“\(element["role"] ?? element.name)”出现了两次，只能有一个", line: element.line)
    }

    static func passagesCrossed(line: Int) -> DocBookReadError {
        DocBookReadError("docbook-passage-marks", "未核、存疑、静默的起止标记不成对", line: line)
    }

    static func attachmentsDiffer(line: Int) -> DocBookReadError {
        DocBookReadError("docbook-attachments", "附件说明所列的附件与文后的附件不一致", line: line)
    }

    static func wordsDiffer(found: String, expected: String, line: Int) -> DocBookReadError {
        DocBookReadError(
            "docbook-words", "文字与要素对不上：文件中是“\(found)”，按要素应为“\(expected)”，请勿直接改动序号、标签等固定文字",
            line: line)
    }
}
