import Foundation
import GongwenBuild
import GongwenImport
import GongwenModel
import GongwenPlain

/// What reading a case's text gives, in the rows of the case files.
struct ImportCaseAnswer {
    private let imported: TextImport
    private let inspection: Inspection
    private let plainLines: [String]

    /// Reads a text as `gongwen inspect` does, without a workspace.
    init(reading text: [UInt8]) throws {
        imported = try TextImporter().read(text)
        let document = DocumentCompiler(context: CompilationContext()).compile(imported.document).finished
        inspection = Inspection(of: document, pageBreaks: imported.pageBreaks)
        plainLines = (PlainRenderer().render(document).output ?? []).split(separator: UInt8(ascii: "\n"))
            .map { String(decoding: $0, as: UTF8.self).withoutLayout }.filter { !$0.isEmpty }
    }

    /// What the import itself complains of, such as a structure that it could not print as it was.
    var complaints: [String] { imported.diagnostics.map { "\($0.id)：\($0.message)" } }

    /// Where the plain text first differs from the case's own, dropped page furniture aside; nil where nothing was lost.
    func loss(from text: [UInt8]) -> String? {
        let dropped = imported.changes.filter { $0.kind == .droppedPageNumber || $0.kind == .droppedFurniture }
        let droppedLines = Set(dropped.map { Int($0.place.line) - 1 })
        let source = String(decoding: text, as: UTF8.self).components(separatedBy: "\n").enumerated()
            .filter { !droppedLines.contains($0.offset) }.map(\.element).joined().withoutLayout
        let printed = plainLines.joined()
        guard source != printed else { return nil }
        let common = zip(source, printed).prefix { $0 == $1 }.count
        return "原文“\(source.dropFirst(common).prefix(24))”，得到“\(printed.dropFirst(common).prefix(24))”"
    }

    /// What differs in a section; empty where it holds.
    func differences(in section: ImportCase.Section) -> [String] {
        switch section.name {
        case "要素": elementDifferences(section)
        case "段首": paragraphDifferences(section)
        case "责任": taskDifferences(section)
        default:
            CaseRow.differences(
                expected: section.rows.map { CaseRow(fields(of: $0, in: section.name)) }, answered: rows(section.name),
                isPartial: section.isPartial)
        }
    }

    private func fields(of row: String, in section: String) -> [String] {
        switch section {
        case "层次": row.split(separator: " ", maxSplits: 2).map(String.init)
        case "名词", "指标": row.components(separatedBy: "｜")
        default: [row]
        }
    }

    private func rows(_ section: String) -> [CaseRow] {
        switch section {
        case "种类": [CaseRow([Self.kinds[inspection.kind.kind.rawValue] ?? inspection.kind.kind.rawValue])]
        case "层次":
            inspection.outline.map { heading in
                let number =
                    switch heading.form {
                    case .section: "节"
                    case .lead: "-"
                    default: heading.number
                    }
                return CaseRow(["\(heading.level)", number, heading.text])
            }
        case "名词": inspection.glossary.map { CaseRow([$0.term, $0.definition]) }
        case "指标":
            inspection.figures.map { figure in
                let reading = figure.reading
                let kind = Self.figureKinds[reading.kind] ?? "-"
                return CaseRow(
                    [
                        reading.name, reading.value ?? "-", reading.unit ?? "-", reading.growth ?? "-",
                        reading.growthUnit ?? "-", reading.comparator ?? "-", reading.basis ?? "-", kind,
                        reading.year.map(String.init) ?? "-",
                    ])
            }
        case "接段": inspection.pageBreaks.map { CaseRow(["\($0.after)-\($0.before)"]) }
        case "问题": imported.openQuestions.map { CaseRow([$0.id]) }
        case "略去":
            imported.changes.filter { $0.kind == .droppedPageNumber || $0.kind == .droppedFurniture }
                .map { CaseRow([$0.text]) }
        default: []
        }
    }

    /// Elements are compared a name at a time: their order in an answer is that of the label format.
    private func elementDifferences(_ section: ImportCase.Section) -> [String] {
        var answered: [String: [String]] = [:]
        for element in inspection.elements {
            switch element.value {
            case .one(let value): answered[Self.elementNames[element.key] ?? element.key] = [value]
            case .several(let values): answered[Self.elementNames[element.key] ?? element.key] = values
            case .fields(let fields):
                for field in fields { answered[Self.elementNames[field.key] ?? field.key] = [field.value] }
            }
        }
        var expected: [String: [String]] = [:]
        for row in section.rows {
            guard let colon = row.firstIndex(of: "：") else { continue }
            expected[String(row[..<colon]), default: []].append(String(row[row.index(after: colon)...]))
        }
        let names = section.isPartial ? Set(expected.keys) : Set(expected.keys).union(answered.keys)
        return names.sorted().flatMap { name in
            CaseRow.differences(
                expected: (expected[name] ?? []).map { CaseRow([name, $0]) },
                answered: (answered[name] ?? []).map { CaseRow([name, $0]) }, isPartial: false)
        }
    }

    /// The lines of the plain text from the first expected one to the last begin as expected.
    private func paragraphDifferences(_ section: ImportCase.Section) -> [String] {
        let beginnings = section.rows.map(\.withoutLayout)
        guard let first = beginnings.first else { return [] }
        guard let start = plainLines.firstIndex(where: { $0.hasPrefix(first) }) else { return ["缺：\(first)"] }
        for (offset, beginning) in beginnings.enumerated() {
            let line = start + offset < plainLines.count ? plainLines[start + offset] : ""
            if !line.hasPrefix(beginning) { return ["缺：\(beginning)", "多：\(line.prefix(24))"] }
        }
        return []
    }

    /// Leaders and deadlines are compared only where the case names them.
    private func taskDifferences(_ section: ImportCase.Section) -> [String] {
        let expected = section.rows.map { row in
            var words = row.split(separator: " ").map(String.init)
            let number = words.isEmpty ? "" : words.removeFirst()
            func names(_ label: String) -> String? {
                words.first { $0.hasPrefix(label + "：") }.map { String($0.dropFirst(label.count + 1)) }
            }
            return CaseRow([
                number, names("牵头") ?? "", names("配合") ?? "", names("负责") ?? "", words.contains("等") ? "等" : "",
                names("领导") ?? "?", names("时限") ?? "?",
            ])
        }
        let answered = inspection.tasks.map { task in
            CaseRow([
                task.number, task.lead.joined(separator: "、"), task.support.joined(separator: "、"),
                task.bodies.joined(separator: "、"), task.andOthers ? "等" : "", task.leaders.joined(separator: "、"),
                task.deadline,
            ])
        }
        return CaseRow.differences(expected: expected, answered: answered, isPartial: section.isPartial)
    }
}
