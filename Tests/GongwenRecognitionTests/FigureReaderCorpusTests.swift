import Foundation
import GongwenRecognition
import Testing

/// Measures the reader on the labelled texts beside the repository, where they are there.
@Suite struct FigureReaderCorpusTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/corpus")
    private static let isThere = FileManager.default.fileExists(atPath: corpus.appending(path: "README.md").path())

    private struct Label: Decodable {
        struct Indicator: Decodable, Equatable {
            var name: String
            var value: String?
            var growth: String?
            var kind: String
        }
        struct PageBreak: Decodable {
            var after_line: Int
            var before_line: Int
        }
        var indicators: [Indicator]?
        var page_breaks: [PageBreak]?
    }

    @Test(.enabled(if: isThere, "the labelled texts are not beside this repository"), arguments: ["seeds", "dev"])
    func `At least 95 of 100 labelled figures are read`(_ part: String) throws {
        var found = 0
        var expected = 0
        let folder = Self.corpus.appending(path: part)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "labels").path())
            .sorted()
        {
            let data = try Data(contentsOf: folder.appending(path: "labels").appending(path: name))
            let label = try JSONDecoder().decode(Label.self, from: data)
            guard let indicators = label.indicators, !indicators.isEmpty else { continue }
            let text = try String(
                contentsOf: folder.appending(path: name.replacing(".json", with: ".txt")), encoding: .utf8)
            var answers = Self.figures(of: text, joinedAt: label.page_breaks ?? [], year: Self.year(in: name))
            expected += indicators.count
            for indicator in indicators {
                guard let index = answers.firstIndex(of: indicator) else { continue }
                answers.remove(at: index)
                found += 1
            }
        }
        #expect(Double(found) >= 0.95 * Double(expected), "\(found) of \(expected)")
    }

    /// The figures of a text, its paragraphs told roughly: lines, joined over page breaks; short numbered lines head.
    private static func figures(of text: String, joinedAt breaks: [Label.PageBreak], year: Int?) -> [Label.Indicator] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.filter { !$0.isWhitespace }).replacing("**", with: "")
        }
        for cut in breaks.sorted(by: { $0.before_line > $1.before_line }) {
            lines[cut.after_line - 1] += lines[cut.before_line - 1]
            lines[cut.before_line - 1] = ""
        }
        var reader = FigureReader(year: year)
        var headings: [String] = []
        var answers: [Label.Indicator] = []
        for line in lines where !line.isEmpty {
            let number = line.prefix { "一二三四五六七八九十".contains($0) }
            if !number.isEmpty, line.dropFirst(number.count).first == "、", line.count < 60, !line.contains("。") {
                headings = [String(line.dropFirst(number.count + 1))]
            } else {
                answers += reader.read(Array(line.unicodeScalars), under: headings).map { figure in
                    Label.Indicator(
                        name: figure.name, value: figure.value, growth: figure.growth, kind: figure.kind.rawValue)
                }
            }
        }
        return answers
    }

    private static func year(in name: String) -> Int? {
        name.split(separator: "-").compactMap { Int($0) }.first { $0 > 1900 }
    }
}
