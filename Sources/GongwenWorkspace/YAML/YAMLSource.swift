import GongwenModel
import Yams

/// A YAML file parsed into nodes with their places (YAML 文件), every mistake of its form reported in Chinese.
///
/// Anchors, aliases and several documents in one file are refused: the files of a workspace need none, and an alias can
/// stand for more nodes than fit in memory.
struct YAMLSource {
    /// The root; nil for an empty file and after an error that leaves nothing to read.
    private(set) var root: Node?
    private(set) var diagnostics: [Diagnostic] = []
    /// The file's lines, to look at what a place shows.
    private(set) var lines: [Substring] = []
    private let file: String

    /// A repeated key is renamed to end in one of these private characters, so that reading can go on.
    static let repeatedKeyMark: ClosedRange<UInt32> = 0xE000...0xE0FF

    /// Parses a file's bytes.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, with or without a byte order mark.
    ///   - file: its path as diagnostics name it.
    init(_ bytes: [UInt8], file: String) {
        self.file = file
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard var text = String(validating: content, as: UTF8.self) else {
            report(.notUTF8(at: YAMLSource.firstInvalidLine(content)))
            return
        }
        lines = YAMLSource.split(text)
        if let place = aliasPlace() {
            report(.yamlAlias(at: place))
            return
        }
        for round in YAMLSource.repeatedKeyMark {
            do {
                root = try Yams.compose(yaml: text, .basic, .default, .utf8)
                return
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let first = Place(
                    line: UInt32(clamping: context.mark.line), column: UInt32(clamping: context.mark.column))
                guard let name = names.first, let again = repeated(name, after: first) else {
                    report(.yamlRepeatedKey(names.first ?? "", firstLine: nil, at: first))
                    return
                }
                report(.yamlRepeatedKey(name, firstLine: Int(first.line), at: again))
                rename(name, at: again, mark: round)
                text = lines.joined(separator: "\n")
            } catch let error as YamlError {
                reportSyntax(error, in: text)
                return
            } catch {
                report(.yamlSyntax("无法读取", at: .none))
                return
            }
        }
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic.located(in: file))
    }

    // MARK: Syntax

    private mutating func reportSyntax(_ error: YamlError, in text: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let place = Place(line: UInt32(clamping: mark.line), column: UInt32(clamping: mark.column))
            let tabs = tabPlaces()
            if !tabs.isEmpty,
                problem.contains("tab") || problem.contains("token") || tabs.contains(where: { $0.line <= place.line })
            {
                for tab in tabs { report(.yamlTab(at: tab)) }
                return
            }
            if let wide = fullWidthColon(near: Int(place.line)) {
                report(.yamlFullWidthColon(key: wide.key, at: wide.place))
                return
            }
            report(.yamlSyntax(YAMLSource.explain(problem), at: place))
        case .reader:
            report(.yamlControlCharacter(at: controlCharacterPlace(in: text)))
        default:
            report(.yamlSyntax("无法读取", at: .none))
        }
    }

    /// The parser's words in Chinese.
    private static func explain(_ problem: String) -> String {
        let known: [(String, String)] = [
            ("mapping values are not allowed", "此处不能再有冒号：前面的值含有“: ”时须加引号，缩进也须一致"),
            ("could not find expected ':'", "这一行缺少“键: 值”之间的冒号"),
            ("did not find expected key", "缩进不一致，或缺少键"),
            ("did not find expected '-' indicator", "列表的各项须以“- ”开头并左对齐"),
            ("block sequence entries are not allowed", "此处不能以“- ”开始列表"),
            ("expected ',' or ']'", "方括号 [ ] 没有写完整，各项之间用半角逗号"),
            ("expected ',' or '}'", "花括号 { } 没有写完整，各项之间用半角逗号"),
            ("unexpected end of stream", "引号没有写完整"),
            ("unexpected document indicator", "引号没有写完整"),
            ("unknown escape character", "双引号内的反斜杠后不是可用的转义，可改用单引号"),
            ("cannot start any token", "值不能以 @ ` % 等符号开头，须加引号"),
            ("another document", "一个文件只能有一份内容，不能用“---”分成几份"),
            ("undefined alias", "值以 * 开头时须加引号"),
            ("alphabetic or numeric character", "值以 * 或 & 开头时须加引号"),
            ("node content", "此处缺少值，或值以特殊符号开头而没有加引号"),
            ("nesting level", "嵌套层次过深"),
        ]
        return known.first { problem.contains($0.0) }?.1 ?? "YAML 语法有误，请核对缩进、冒号和引号"
    }

    /// Where lines are indented with tabs or ideographic spaces.
    private func tabPlaces() -> [Place] {
        lines.enumerated().compactMap { number, line in
            let indent = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }
            guard let tab = indent.firstIndex(where: { $0 != " " }), indent.endIndex < line.endIndex else { return nil }
            let column = indent.distance(from: indent.startIndex, to: tab)
            return Place(line: UInt32(clamping: number + 1), column: UInt32(clamping: column + 1))
        }
    }

    /// A line at or shortly before this one whose key is followed by a full-width colon.
    private func fullWidthColon(near number: Int) -> (key: String, place: Place)? {
        for line in stride(from: min(number, lines.count), to: max(0, number - 3), by: -1) {
            let scalars = lines[line - 1].unicodeScalars
            guard let colon = scalars.firstIndex(where: { $0 == "：" || $0 == ":" || $0 == "#" }), scalars[colon] == "："
            else { continue }
            let key = String(lines[line - 1][..<colon]).trimmingKey()
            guard !key.isEmpty, key.unicodeScalars.count <= 8 else { continue }
            let column = scalars.distance(from: scalars.startIndex, to: colon) + 1
            return (key, Place(line: UInt32(clamping: line), column: UInt32(clamping: column)))
        }
        return nil
    }

    private func controlCharacterPlace(in text: String) -> Place {
        for (number, line) in lines.enumerated() {
            for (column, scalar) in line.unicodeScalars.enumerated() {
                switch scalar.value {
                case 0x09, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...:
                    continue
                default: return Place(line: UInt32(clamping: number + 1), column: UInt32(clamping: column + 1))
                }
            }
        }
        return .none
    }

    // MARK: Repeated keys

    /// Where the same key stands again in the block mapping that has it at `first`.
    private func repeated(_ name: String, after first: Place) -> Place? {
        let indent = Int(first.column) - 1
        guard first.line > 0, Int(first.line) < lines.count else { return nil }
        for index in Int(first.line)..<lines.count {
            let line = lines[index].unicodeScalars
            let spaces = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(spaces)
            if rest.isEmpty || rest.first == "#" || rest.first == "\r" { continue }
            if spaces < indent { return nil }
            guard spaces == indent else { continue }
            let after = rest.dropFirst(name.unicodeScalars.count)
            if rest.starts(with: name.unicodeScalars), after.drop(while: { $0 == " " }).first == ":" {
                return Place(line: UInt32(clamping: index + 1), column: first.column)
            }
        }
        return nil
    }

    private mutating func rename(_ name: String, at place: Place, mark: UInt32) {
        var scalars = Array(lines[Int(place.line) - 1].unicodeScalars)
        let last = Int(place.column) - 1 + name.unicodeScalars.count - 1
        guard scalars.indices.contains(last), let scalar = Unicode.Scalar(mark) else { return }
        scalars[last] = scalar
        lines[Int(place.line) - 1] = Substring(String(String.UnicodeScalarView(scalars)))
    }

    // MARK: Bytes and lines

    private static func split(_ text: String) -> [Substring] {
        var lines: [Substring] = []
        var start = text.startIndex
        let bytes = text.utf8
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(text[start..<end])
            start = bytes.index(after: end)
        }
        lines.append(text[start...])
        return lines
    }

    private static func firstInvalidLine(_ bytes: ArraySlice<UInt8>) -> Place {
        var line: UInt32 = 1
        for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil { return Place(line: line) }
            line += 1
        }
        return .none
    }

    /// Where an alias stands whose anchor the file has; nil in a file without.
    private func aliasPlace() -> Place? {
        var anchors: Set<Substring> = []
        var aliases: [(name: Substring, place: Place)] = []
        for (number, line) in lines.enumerated() {
            guard line.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) else { continue }
            var before: Unicode.Scalar = " "
            for (column, index) in line.unicodeScalars.indices.enumerated() {
                let scalar = line.unicodeScalars[index]
                if scalar == "&" || scalar == "*", " [{,:-?".unicodeScalars.contains(before) {
                    let rest = line[line.unicodeScalars.index(after: index)...].unicodeScalars
                    let name = Substring(
                        rest.prefix {
                            $0.isASCII
                                && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_"
                                    || $0 == "-")
                        })
                    if !name.isEmpty {
                        if scalar == "&" {
                            anchors.insert(name)
                        } else {
                            aliases.append(
                                (name, Place(line: UInt32(clamping: number + 1), column: UInt32(clamping: column + 1))))
                        }
                    }
                }
                before = scalar
            }
        }
        return aliases.first { anchors.contains($0.name) }?.place
    }
}

extension String {
    /// A key as it may stand on a line: without indentation and the dash of a list.
    fileprivate func trimmingKey() -> String {
        String(drop { $0 == " " || $0 == "-" || $0 == "\t" })
    }
}
