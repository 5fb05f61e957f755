import Foundation
import GongwenImport
import GongwenLayout
import GongwenModel
import GongwenPlain
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// The laws of text pages over the sample plans, real texts and random prose.
@Suite struct PageLawTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The repository's own plans as data.
    private static let plans = files(in: root.appending(path: "output"), ending: "json")
        // The exported 名词解释 is a list of terms, no document.
        .filter { !$0.lastPathComponent.contains("glossary") }

    /// Texts of the kind, where they are laid out beside the repository.
    private static let texts = ["seeds", "dev"].flatMap {
        files(in: root.deletingLastPathComponent().appending(path: "shared/corpus/" + $0), ending: "txt")
    }

    private static func files(in folder: URL, ending: String) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.filter { $0.hasSuffix("." + ending) }.sorted().map { folder.appending(path: $0) }
    }

    /// A document numbered and linked as the tool prints it.
    private static func finished(_ document: Document) -> Document {
        let edited = document.applying(edition: nil).output ?? document
        return edited.finishing().output ?? edited
    }

    private func expectLaws(_ document: Document, _ name: String, profile: LayoutProfile = .standard) throws {
        let rendered = TextPageRenderer(profile: profile).render(document)
        #expect(PageLaws.findings(TextPages(try #require(rendered.output)), isLetter: document.form == .letter) == [])
        let pages = try #require(DocumentLayout(profile: profile).pages(of: document).output)
        #expect(PageLaws.findings(pages) == [], "\(name)")
        #expect(PageLaws.findingsInCells(pages) == [], "\(name)")
        let ordered = document.inZones(movingFor: rendered.diagnostics)
        let plain = try #require(PlainRenderer(marksScripts: false).render(ordered).output)
        let isWhole = ReadingOrder.text(of: pages) == ReadingOrder.visible(String(decoding: plain, as: UTF8.self))
        #expect(isWhole, "\(name): text lost or out of order")
    }

    @Test(arguments: plans) func `sample plans keep the laws`(file: URL) throws {
        let document = Self.finished(try Document(json: Array(Data(contentsOf: file))))
        try expectLaws(document, file.lastPathComponent)
    }

    @Test func `there are sample plans`() { #expect(Self.plans.count >= 4) }

    @Test(.enabled(if: !texts.isEmpty, "the texts are not beside the repository"), arguments: texts)
    func `real texts keep the laws as paragraphs and as one paragraph`(file: URL) throws {
        let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(whereSeparator: \.isNewline)
            .map(String.init).filter { !ReadingOrder.visible($0).isEmpty }
        try expectLaws(
            Document(main: MainText(blocks: lines.map { .paragraph(Paragraph(Text($0))) })), file.lastPathComponent)
        try expectLaws(
            Document(main: MainText(blocks: [.paragraph(Paragraph(Text(lines.joined())))])), file.lastPathComponent)
    }

    @Test(.enabled(if: !texts.isEmpty, "the texts are not beside the repository"), arguments: texts)
    func `real texts keep the laws as documents read from them`(file: URL) throws {
        let imported = try TextImporter().read(Array(Data(contentsOf: file)))
        try expectLaws(Self.finished(imported.document), file.lastPathComponent)
    }

    private static let pieces = [
        "全县", "生产总值", "增长，", "完成。", "“十四五”", "《条例》", "（试行）", "〔2026〕7号", "402.6亿元", "6.5%，", "0.8个百分点", "——让",
        "……又", "2021—2025年", "1,234.50万元", "15%～30%", "100多户", "、", "12 万元", "3.5 %", "第1项", "5月1日",
    ]

    @Test(arguments: [UInt64](1...120)) func `random prose keeps the laws in every element`(seed: UInt64) throws {
        var source = RandomSource(seed: seed)
        func text(_ source: inout RandomSource, _ count: Int) -> Text {
            Text("全县" + (0..<count).map { _ in source.pick(Self.pieces) }.joined() + "。")
        }
        let document = LawfulDocuments.document(from: &source, text: text)
        let profile = LayoutProfile {
            $0.breaking = source.pick([.basic, .gb, .strict])
            $0.avoidsLoneLine = source.chance(2)
            $0.avoidsLoneCharacter = source.chance(2)
        }
        try expectLaws(document, "seed \(seed)", profile: profile)
    }

    @Test func `the laws find what breaks them`() throws {
        func pages(_ lines: String...) -> [Page] {
            let placed = lines.map { line in
                PlacedLine([
                    PlacedRun(
                        column: .zero, width: CellCount(halves: TextPages.width(line)), text: line, style: TypeStyle(),
                        role: .paragraph)
                ])
            }
            return [Page(lines: placed, number: 1)]
        }
        #expect(PageLaws.findings(pages("全县生产总值", "，增长")).count == 1)
        #expect(PageLaws.findings(pages("全县生产总值（", "预计）")).count == 1)
        #expect(PageLaws.findings(pages("生产总值402.6", "亿元")).count == 1)
        #expect(PageLaws.findings(pages("生产总值40", "2.6亿元")).count == 1)
        #expect(PageLaws.findings(pages("让群众—", "—得到")).count == 1)
        #expect(PageLaws.findings(pages("依照GB/T", "T条")).count == 1)
        #expect(PageLaws.findings(pages(String(repeating: "a", count: 56), "aaa")).isEmpty)
        #expect(PageLaws.findings(pages("全县生产总值", "增长")).isEmpty)
        let wide = Array(String(repeating: "字", count: 29).utf8) + [0x0A]
        #expect(PageLaws.findings(TextPages(wide)).count == 3)
    }
}
