import Foundation
import GongwenBuild
import GongwenDraft
import GongwenImport
import GongwenModel
import GongwenRecognition

/// Two texts with what their comparison should tell, from a file of `Tests/Cases/diff` (the README there says how it is written).
struct ComparisonCase: Sendable, CustomStringConvertible {
    /// Why a file is no case.
    struct Flaw: Error, CustomStringConvertible {
        let description: String
    }

    /// The file's name without its ending.
    var name: String
    var old: String
    var new: String
    /// What is expected: a name and its lines each.
    var expected: [(name: String, rows: [String])]

    var description: String { name }

    /// All cases, in the order of their names.
    static let all: [ComparisonCase] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Cases/diff")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
        return names.filter { $0.hasSuffix(".txt") }.map { name in
            do {
                return try ComparisonCase(
                    named: name, String(contentsOf: folder.appending(path: name), encoding: .utf8))
            } catch {
                return ComparisonCase(name: "\(name): \(error)", old: "", new: "", expected: [])
            }
        }
    }()

    private init(name: String, old: String, new: String, expected: [(name: String, rows: [String])]) {
        (self.name, self.old, self.new, self.expected) = (name, old, new, expected)
    }

    init(named name: String, _ text: String) throws {
        var parts: [(name: String, lines: [String])] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                parts.append((String(line.dropFirst(4)), []))
            } else if !parts.isEmpty {
                parts[parts.count - 1].lines.append(String(line))
            } else if parts.isEmpty, !line.hasPrefix("说明：") {
                throw Flaw(description: "the first line does not begin with 说明：")
            }
        }
        guard parts.count > 2, parts[0].name == "甲", parts[1].name == "乙" else {
            throw Flaw(description: "the first parts are not 甲 and 乙")
        }
        self.name = String(name.dropLast(4))
        old = parts[0].lines.joined(separator: "\n")
        new = parts[1].lines.joined(separator: "\n")
        expected = parts.dropFirst(2).map { ($0.name, $0.lines.filter { !$0.isEmpty }) }
    }

    /// The comparison of the two texts as imported.
    func comparison() throws -> Comparison {
        let documents = try [old, new].map { text in
            DocumentCompiler(context: CompilationContext())
                .compile(try TextImporter().read(Array(text.utf8)).document).finished
        }
        return Comparison(of: documents[0], and: documents[1])
    }
}

extension Comparison {
    /// What a case writes of one kind, a line each; nil for an unknown kind.
    func rows(of kind: String) -> [String]? {
        switch kind {
        case "要素": elements.map { $0.title + "：" + $0.lines.map(\.written).joined(separator: "；") }
        case "层次": sections.filter { !$0.isContinued }.compactMap(\.written)
        case "段落":
            sections.flatMap(\.paragraphs).filter { $0.status != .same }
                .map { ComparisonWords.mark(of: $0) + " " + $0.text.written }
        case "数字": figures.map(\.written)
        case "目标":
            targets.map { check in
                "\(check.name) \(check.year) \(check.target.printed) / \(check.actual.printed)"
                    + [check.level, check.growth].map { $0 == nil ? "" : " " + ComparisonWords.name(of: $0) }.joined()
            }
        case "单位":
            bodies.flatMap { body in
                body.tasks.map { "\(body.name) \($0.title)（\(ComparisonWords.words(for: $0))）" }
            }
        case "名词": terms.map { ComparisonWords.name(of: $0.status) + " " + $0.headword + "：" + $0.definition.written }
        default: nil
        }
    }
}

extension ChangedText {
    /// With the marks that a case writes: [-删-]{+增+}.
    var written: String {
        parts.map { part in
            switch part.mark {
            case .same: part.text
            case .removed: "[-" + part.text + "-]"
            case .added: "{+" + part.text + "+}"
            }
        }.joined()
    }
}

extension SectionChange {
    /// What happened, where it was and where it is; nil for nothing.
    fileprivate var written: String? {
        let marks = ComparisonWords.marks(of: self)
        if marks.isEmpty { return nil }
        let places = [old, new].compactMap { $0 }.map { ($0.path + [$0.title]).joined(separator: "/") }
        return marks.joined(separator: "、") + " " + places.joined(separator: " → ")
    }
}

extension FigureChange {
    fileprivate var written: String {
        let sides = [old, new].map { fact in
            fact.map { ComparisonWords.period(of: $0) + ComparisonWords.value(of: $0) } ?? "无"
        }
        let change = ComparisonWords.change(of: self)
        return "\(ComparisonWords.name(of: relation)) \(name) " + sides.joined(separator: " → ")
            + (change.isEmpty ? "" : " " + change)
    }
}
