import GongwenModel
import Yams

/// Reads typed values from a YAML file's nodes (按格式读取 YAML); every mistake becomes a diagnostic and reading goes on.
struct YAMLReader {
    private(set) var diagnostics: [Diagnostic]
    /// The file's root node; nil where it is empty or could not be parsed.
    let root: Node?
    private let lines: [Substring]
    private let file: String
    /// Whether texts may hold what no page and no XML can, which YAML writes as escapes (`"\u0001"`). A document that takes
    /// such a text from the workspace is found wrong itself; what only the site shows is not.
    var allowsControls = true

    /// Parses a file's bytes.
    init(_ bytes: [UInt8], file: String) {
        let source = YAMLSource(bytes, file: file)
        root = source.root
        diagnostics = source.diagnostics.sorted {
            ($0.location?.start.line ?? 0, $0.location?.start.column ?? 0)
                < ($1.location?.start.line ?? 0, $1.location?.start.column ?? 0)
        }
        lines = source.lines
        self.file = file
    }

    /// Adds a finding of this file.
    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic.located(in: file))
    }

    // MARK: Mappings

    /// A mapping's values by key.
    struct Fields {
        fileprivate var values: [String: Node] = [:]
        /// The keys in the order of the file, with their places.
        fileprivate(set) var keys: [(name: String, place: Place)] = []
        /// Where the mapping begins.
        let place: Place
        /// What diagnostics call it: 词条, 义项.
        let name: String

        fileprivate init(place: Place, name: String) {
            self.place = place
            self.name = name
        }

        /// The value of a key; nil where it is absent.
        subscript(key: String) -> Node? { values[key] }

        /// Where a key stands; the mapping's place where it does not.
        func place(of key: String) -> Place { keys.first { $0.name == key }?.place ?? place }
    }

    /// Reads a mapping with these keys and no others.
    ///
    /// - Parameters:
    ///   - node: the node that should be a mapping.
    ///   - name: what diagnostics call it.
    ///   - known: the keys it may have; nil for any.
    ///   - required: those of them that it must have.
    mutating func fields(_ node: Node, of name: String, known: [String]?, required: [String] = []) -> Fields? {
        guard case .mapping(let mapping) = node else {
            if case .scalar(let scalar) = node, let key = YAMLReader.keyWithoutColon(scalar.string, known: known ?? [])
            {
                report(.yamlColon(key: key, in: name, at: node.place))
            } else {
                report(.yamlWrongType(name, expected: "“键: 值”的组合", found: node.kind, at: node.place))
            }
            return nil
        }
        var fields = Fields(place: node.place, name: name)
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                report(.yamlWrongType("\(name)的键", expected: "文字", found: key.kind, at: key.place))
                continue
            }
            if scalar.string.isRenamed { continue }
            fields.keys.append((scalar.string, key.place))
            if let known, !known.contains(scalar.string) {
                report(.yamlUnknownKey(scalar.string, of: name, known: known, at: key.place))
                continue
            }
            fields.values[scalar.string] = value
        }
        for key in required where fields.values[key] == nil {
            report(.yamlMissingKey(key, of: name, at: node.place))
        }
        return fields
    }

    /// The known key in front of a scalar that was meant as “键: 值”.
    private static func keyWithoutColon(_ text: String, known: [String]) -> String? {
        known.first { key in
            guard text.hasPrefix(key) else { return false }
            let rest = text.unicodeScalars.dropFirst(key.unicodeScalars.count)
            return rest.first == "：" || rest.first == ":"
        }
    }

    // MARK: Values

    /// The items of a list; a single value is no list.
    mutating func items(_ node: Node, of name: String) -> [Node] {
        guard case .sequence(let sequence) = node else {
            report(.yamlWrongType(name, expected: "以“- ”开头的列表", found: node.kind, at: node.place))
            return []
        }
        return Array(sequence)
    }

    /// A text of one line; nil where absent or wrong.
    mutating func string(_ fields: Fields, _ key: String) -> String? {
        guard let node = fields[key] else { return nil }
        return string(node, of: key)
    }

    /// A node's text; empty text is a mistake.
    mutating func string(_ node: Node, of key: String) -> String? {
        guard case .scalar(let scalar) = node else {
            report(.yamlWrongType(key, expected: "文字", found: node.kind, at: node.place))
            return nil
        }
        let text = unfolded(scalar, node).trimmingBlank()
        guard !scalar.isNull, !text.isEmpty else {
            report(.yamlEmpty(key, at: node.place))
            return nil
        }
        guard allowsControls || !text.unicodeScalars.contains(where: YAMLReader.isControl) else {
            report(.yamlControlCharacter(at: node.place))
            return nil
        }
        return text
    }

    /// Whether HTML or XML 1.0 forbids the character: control characters besides tab and line ends, and non-characters.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// A text or a list of texts.
    ///
    /// - Parameter splits: whether a mark between items that should have been a comma is a mistake.
    mutating func strings(_ fields: Fields, _ key: String, splits: Bool = false) -> [String] {
        guard let node = fields[key] else { return [] }
        var texts: [String] = []
        if case .sequence(let sequence) = node {
            for item in sequence {
                if let text = string(item, of: "\(key)的一项") { texts.append(text) }
            }
        } else if let text = string(node, of: key) {
            texts = [text]
        }
        if splits, let joined = texts.first(where: { $0.contains("，") || $0.contains("、") }) {
            report(.yamlFullWidthComma(joined, of: key, at: node.place))
        }
        return texts
    }

    /// Paragraphs: a text whose lines are paragraphs where it is written with `|`, or a list of them.
    mutating func paragraphs(_ fields: Fields, _ key: String) -> [String] {
        guard let node = fields[key] else { return [] }
        if case .sequence(let sequence) = node {
            return sequence.compactMap { string($0, of: "\(key)的一段") }
        }
        guard let text = string(node, of: key) else { return [] }
        return text.split(whereSeparator: \.isNewline).map { String($0).trimmingBlank() }.filter { !$0.isEmpty }
    }

    /// A year of four digits.
    mutating func year(_ fields: Fields, _ key: String) -> Int? {
        guard let node = fields[key] else { return nil }
        guard case .scalar(let scalar) = node else {
            report(.yamlWrongType(key, expected: "四位数字的年份", found: node.kind, at: node.place))
            return nil
        }
        let digits = scalar.string.hasSuffix("年") ? scalar.string.dropLast() : scalar.string[...]
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(digits),
            (1900...2100).contains(year)
        else {
            report(.yamlNotAYear(scalar.string, of: key, at: node.place))
            return nil
        }
        return year
    }

    /// The years from 起 to 止.
    mutating func span(_ fields: Fields) -> (from: Int?, until: Int?) {
        let from = year(fields, "起")
        let until = year(fields, "止")
        if let from, let until, from > until {
            report(.yearsReversed(from, until, at: fields.place(of: "止")))
            return (from, nil)
        }
        return (from, until)
    }

    /// 是 or 否.
    mutating func flag(_ fields: Fields, _ key: String) -> Bool? {
        guard let node = fields[key] else { return nil }
        switch node.scalarText {
        case "是", "true", "True": return true
        case "否", "false", "False": return false
        default:
            report(.yamlWrongType(key, expected: "是 或 否", found: node.kind, at: node.place))
            return nil
        }
    }

    /// One of several words.
    ///
    /// - Parameter title: what diagnostics call it; nil for the key.
    mutating func choice<Value>(
        _ fields: Fields, _ key: String, of values: [(String, Value)], named title: String? = nil
    ) -> Value? {
        guard let node = fields[key], let text = string(node, of: key) else { return nil }
        if let value = values.first(where: { $0.0 == text }) { return value.1 }
        report(.yamlNotOneOf(text, of: title ?? key, known: values.map(\.0), at: node.place))
        return nil
    }

    /// A scalar's text; a line break that YAML turned into a space between 汉字 is taken back.
    private func unfolded(_ scalar: Node.Scalar, _ node: Node) -> String {
        let text = scalar.string
        guard scalar.style != .literal, text.utf8.contains(0x20) else { return text }
        let line = Int(node.place.line)
        // Where the source line holds the whole text, its spaces are the author's.
        if lines.indices.contains(line - 1), lines[line - 1].utf8.holds(text.utf8) { return text }
        var output = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isBetween =
                index > 0 && index + 1 < scalars.count && !scalars[index - 1].isASCII && !scalars[index + 1].isASCII
            if scalar == " ", isBetween { continue }
            output.append(scalar)
        }
        return String(output)
    }
}

extension Node {
    /// Where the node begins.
    var place: Place {
        guard let mark else { return .none }
        return Place(line: UInt32(clamping: mark.line), column: UInt32(clamping: mark.column))
    }

    /// What diagnostics call it.
    var kind: String {
        switch self {
        case .scalar(let scalar): scalar.isNull ? "空值" : "“\(scalar.string.prefix(20))”"
        case .mapping: "“键: 值”的组合"
        case .sequence: "列表"
        case .alias: "引用"
        }
    }

    /// The text of a scalar; nil for anything else.
    var scalarText: String? {
        guard case .scalar(let scalar) = self else { return nil }
        return scalar.string
    }
}

extension Node.Scalar {
    /// Whether it stands for no value at all.
    fileprivate var isNull: Bool { style == .plain && ["", "~", "null", "Null", "NULL"].contains(string) }
}

extension String {
    /// Without white space at both ends.
    fileprivate func trimmingBlank() -> String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// Whether it is a repeated key, reported already.
    fileprivate var isRenamed: Bool {
        unicodeScalars.last.map { YAMLSource.repeatedKeyMark.contains($0.value) } == true
    }
}

extension Substring.UTF8View {
    /// Whether other bytes stand in these.
    fileprivate func holds(_ other: String.UTF8View) -> Bool {
        guard let first = other.first else { return true }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: other) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
