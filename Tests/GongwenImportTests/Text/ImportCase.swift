import Foundation

/// A legacy text with what reading it should give, from a file of `Tests/Cases/import` (the README there says how it is written).
struct ImportCase: Sendable, CustomStringConvertible {
    /// A part of the expectation (案例的一节).
    struct Section: Sendable {
        /// 要素, 层次 …
        var name: String
        /// Its lines that say something, without `……`.
        var rows: [String]
        /// Whether `……` leaves rows out.
        var isPartial: Bool
    }

    /// Why a file is no case.
    enum Flaw: Error, CustomStringConvertible {
        case withoutExplanation
        case withoutText
        case unknownSection(String)

        var description: String {
            switch self {
            case .withoutExplanation: "the first line does not begin with 说明："
            case .withoutText: "the first section is not 原文"
            case .unknownSection(let name): "there is no section called \(name)"
            }
        }
    }

    /// The file's name without its ending.
    var name: String
    /// Sections that are known not to hold yet (未达到).
    var unmet: [String]
    /// The text as the importer gets it.
    var text: [UInt8]
    /// What is expected, in the order of the file.
    var sections: [Section]

    var description: String { name }

    /// Reads a case.
    init(named name: String, from bytes: Data) throws {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard let first = lines.first, first.hasPrefix("说明：") else { throw Flaw.withoutExplanation }
        self.name = name
        unmet = []
        var parts: [(name: String, lines: [String])] = []
        for line in lines.dropFirst() {
            if line.hasPrefix("=== ") {
                parts.append((String(line.dropFirst(4)), []))
            } else if parts.isEmpty {
                if line.hasPrefix("未达到：") { unmet = line.dropFirst(4).split(separator: "、").map(String.init) }
            } else {
                parts[parts.count - 1].lines.append(line)
            }
        }
        guard let text = parts.first, text.name == "原文" else { throw Flaw.withoutText }
        self.text = Array((text.lines.joined(separator: "\n") + "\n").utf8)
        sections = try parts.dropFirst().map { part in
            guard Self.sectionNames.contains(part.name) else { throw Flaw.unknownSection(part.name) }
            let rows = part.lines.filter { !$0.allSatisfy(\.isWhitespace) }
            return Section(
                name: part.name, rows: rows.filter { $0 != "……" }, isPartial: rows.contains("……"))
        }
    }

    /// The parts an expectation can have.
    static let sectionNames: Set = ["要素", "种类", "层次", "责任", "名词", "指标", "接段", "段首", "问题", "略去"]

    /// The folder of the cases, found from this file.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Cases/import")

    /// The names of all cases, in order.
    static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

    /// Reads a case by name.
    static func named(_ name: String) throws -> ImportCase {
        try ImportCase(named: name, from: Data(contentsOf: folder.appending(path: "\(name).txt")))
    }
}
