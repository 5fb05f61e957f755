import GongwenModel

@testable import GongwenLayout

/// Pages of a document as a reader sees them: a line as text in which every half cell is one character or half of one.
struct LaidPages {
    /// Where something stands: page and line from 1, column in half cells from 0.
    struct Spot: Equatable {
        var page: Int
        var line: Int
        var column: Int
    }

    let pages: [Page]
    let diagnostics: [Diagnostic]

    /// Lays a document out.
    init(_ document: Document, profile: LayoutProfile = .standard) {
        let layout = DocumentLayout(profile: profile).pages(of: document)
        pages = layout.output ?? []
        diagnostics = layout.diagnostics
    }

    /// Takes pages as they are.
    init(_ pages: [Page]) { (self.pages, diagnostics) = (pages, []) }

    /// A line, page and line from 1; the gaps are plain blanks, one a half cell.
    func line(_ page: Int, _ line: Int) -> String {
        guard pages.indices.contains(page - 1), pages[page - 1].lines.indices.contains(line - 1) else { return "" }
        return Self.printed(pages[page - 1].lines[line - 1])
    }

    /// All lines of a page from top to bottom.
    func lines(_ page: Int) -> [String] {
        pages.indices.contains(page - 1) ? pages[page - 1].lines.map(Self.printed) : []
    }

    /// Where the first line that holds a text stands, with the column of the run that begins with it, or of the line.
    func spot(of text: String) -> Spot? {
        for (page, lines) in pages.enumerated() {
            for (index, line) in lines.lines.enumerated() where line.runs.contains(where: { $0.text.contains(text) }) {
                let run = line.runs.first { $0.text.hasPrefix(text) } ?? line.runs[0]
                return Spot(page: page + 1, line: index + 1, column: run.column.halves)
            }
        }
        return nil
    }

    /// Where a rule stands, all of them.
    func rules(_ rule: Rule) -> [Spot] {
        pages.enumerated().flatMap { page, lines in
            lines.lines.enumerated().compactMap { index, line in
                line.rule == rule ? Spot(page: page + 1, line: index + 1, column: 0) : nil
            }
        }
    }

    /// A run that holds a text.
    func run(_ text: String) -> PlacedRun? {
        for page in pages {
            for line in page.lines {
                if let run = line.runs.first(where: { $0.text.contains(text) }) { return run }
            }
        }
        return nil
    }

    static func printed(_ line: PlacedLine) -> String {
        if let rule = line.rule { return "[\(rule.rawValue)]" }
        var text = ""
        var column = 0
        for run in line.runs {
            text += String(repeating: " ", count: max(0, run.column.halves - column)) + run.text
            column = run.column.halves + run.width.halves
        }
        return text
    }
}
