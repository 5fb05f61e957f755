package import GongwenModel
package import GongwenRender

extension Worksheet {
    /// The working paper of a compiled document: its indicators, targets against actuals, tasks, holes, figures.
    ///
    /// - Parameters:
    ///   - shared: the indicators of the workspace, whose other years complete those of the document.
    ///   - scopes: what their figures cover (口径), by their names.
    package init(of compiled: CompiledDocument, shared: [Indicator] = [], scopes: [String: String] = [:]) {
        let document = compiled.finished
        let figures = WorksheetFigures(of: compiled, shared: shared, scopes: scopes)
        let work = WorksheetWork(of: compiled)
        let title = document.main.title.plain
        self.init(
            title: title.isEmpty ? document.passedOn?.text.title.plain ?? "公文" : title,
            facts: ["稿次：" + document.stage.printed] + (document.edition.isEmpty ? [] : ["版本：" + document.edition]),
            parts: [
                figures.overview, figures.comparisons, figures.series, figures.ratios, work.tasks, work.holes,
                work.figures(known: Set(figures.indicators.map(\.indicator.name))),
            ])
    }
}

extension Worksheet.Part {
    /// A part with one table, or the words that say there is nothing.
    init(_ heading: String, note: String = "", empty: String, _ header: [String], _ rows: [[Worksheet.Cell]]) {
        self.init(
            heading, note: rows.isEmpty ? empty : note,
            rows.isEmpty ? [] : [Worksheet.Table(heading, header, rows)])
    }
}

extension Place {
    /// The line of the source, in words; empty where unknown.
    var inWords: String { isKnown ? "第\(line)行" : "" }
}
