import GongwenGlossary
import GongwenModel
import Yams

/// The formulas of a workspace that belong to a time, `glossary/formulas.yaml` (提法文件).
struct FormulaFile {
    private(set) var formulas: [TimedFormula] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads the file's bytes.
    init(_ bytes: [UInt8], file: String) {
        var reader = YAMLReader(bytes, file: file)
        if let root = reader.root {
            for node in reader.items(root, of: "提法文件") {
                if let formula = FormulaFile.formula(node, &reader, file: file) { formulas.append(formula) }
            }
        }
        FormulaFile.check(formulas, &reader)
        diagnostics = reader.diagnostics
    }

    private static func formula(_ node: Node, _ reader: inout YAMLReader, file: String) -> TimedFormula? {
        let required = ["提法", "依据", "询问"]
        guard
            let fields = reader.fields(node, of: "提法", known: required + ["别名", "起", "止"], required: required)
        else { return nil }
        let words = reader.string(fields, "提法")
        if let words, TermBase.key(of: words).isEmpty { reader.report(.formulaOfQuotes(at: fields.place(of: "提法"))) }
        let variants = reader.strings(fields, "别名")
        let from = reader.point(fields, "起")
        var until = reader.point(fields, "止")
        let basis = reader.string(fields, "依据")
        let question = reader.string(fields, "询问")
        if let words, fields["起"] == nil, fields["止"] == nil {
            reader.report(.formulaWithoutTime(words, at: fields.place))
        }
        if let first = from, let last = until, last.isBefore(first) {
            reader.report(.timesReversed(first, last, at: fields.place(of: "止")))
            until = nil
        }
        guard let words, !TermBase.key(of: words).isEmpty, let basis, let question, from != nil || until != nil else {
            return nil
        }
        return TimedFormula(
            words, variants: variants, from: from, until: until, basis: basis, question: question, file: file,
            at: fields.place(of: "提法"))
    }

    /// Reports words that two formulas claim, or one of them twice.
    private static func check(_ formulas: [TimedFormula], _ reader: inout YAMLReader) {
        var lines: [[UInt8]: UInt32] = [:]
        for formula in formulas {
            for words in [formula.words] + formula.variants {
                let key = TermBase.key(of: words)
                if let line = lines[key] {
                    reader.report(.repeatedFormula(words, firstLine: line, at: formula.place))
                } else {
                    lines[key] = formula.place.line
                }
            }
        }
    }
}

extension YAMLReader {
    /// A year or a day.
    fileprivate mutating func point(_ fields: Fields, _ key: String) -> CalendarPoint? {
        guard let node = fields[key], let text = string(node, of: key) else { return nil }
        guard let point = CalendarPoint(text) else {
            report(.notADate(text, of: key, at: node.place))
            return nil
        }
        return point
    }
}

extension Diagnostic {
    fileprivate static func formulaOfQuotes(at place: Place) -> Diagnostic {
        Diagnostic(
            id: "formula-without-words", severity: .error, category: .structural, at: place, message: "“提法”只有引号，没有文字")
    }

    fileprivate static func formulaWithoutTime(_ words: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "formula-without-time", severity: .error, category: .structural, at: place,
            message: "提法“\(words)”没有写“起”或“止”", explanation: "不随时间变化的提法不必收在这里", fix: "至少写一项，例如 止: 2022-10-16")
    }

    fileprivate static func notADate(_ found: String, of key: String, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "yaml-not-a-date", severity: .error, category: .structural, at: place,
            message: "“\(key)”应为四位数字的年份或完整的日期，现为“\(found)”", fix: "例如 \(key): 2021 或 \(key): 2022-10-16")
    }

    fileprivate static func timesReversed(_ from: CalendarPoint, _ until: CalendarPoint, at place: Place) -> Diagnostic
    {
        Diagnostic(
            id: "years-reversed", severity: .error, category: .structural, at: place,
            message: "起始时间\(from)晚于终止时间\(until)", fix: "核对 起 和 止")
    }

    fileprivate static func repeatedFormula(_ words: String, firstLine: UInt32, at place: Place) -> Diagnostic {
        Diagnostic(
            id: "repeated-formula", severity: .error, category: .structural, at: place,
            message: "提法“\(words)”重复，第\(firstLine)行的一条已经写过", fix: "合并为一条，或删去这个别名")
    }
}
