package import GongwenModel

/// Writes a working paper (工作底稿) as one self-contained page: no script, no outside request, not for search engines.
package struct WorksheetRenderer: Sendable {
    /// Creates a renderer.
    package init() {}

    /// The style of the office's own pages, which other pages for the office take over.
    package static var style: [UInt8] { PackageResources.worksheet_css }

    /// The page; none where a text holds what HTML cannot carry.
    package func render(_ worksheet: Worksheet) -> Compiled<[UInt8]> {
        var page = WorksheetPage()
        page.write(worksheet)
        if let scalar = page.writer.metForbidden {
            return Compiled(nil, diagnostics: [.htmlForbiddenCharacter(scalar, at: .none)])
        }
        return Compiled(page.writer.finished())
    }
}

/// The page under construction.
private struct WorksheetPage {
    var writer = HTMLWriter(capacity: 1 << 16)

    mutating func write(_ worksheet: Worksheet) {
        writer.verbatim("<!DOCTYPE html>\n")
        begin("html", ["lang": "zh-CN"])
        writeHead(worksheet)
        begin("body")
        line("a", ["class": "skip", "href": "#main"], "跳到正文")
        line("p", ["class": "banner"], "工作底稿，不公开")
        begin("main", ["id": "main", "tabindex": "-1"])
        line("h1", [:], worksheet.title)
        if !worksheet.facts.isEmpty { line("p", ["class": "facts"], worksheet.facts.joined(separator: "　")) }
        writeContents(worksheet.parts)
        for (index, part) in worksheet.parts.enumerated() { write(part, number: index + 1) }
        end()
        end()
        end()
    }

    private mutating func writeHead(_ worksheet: Worksheet) {
        begin("head")
        meta(["charset": "utf-8"])
        meta([
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        ])
        meta(["name": "viewport", "content": "width=device-width, initial-scale=1"])
        meta(["name": "color-scheme", "content": "light dark"])
        meta(["name": "robots", "content": "noindex, nofollow, noarchive"])
        line("title", [:], "工作底稿：" + worksheet.title)
        writer.open("style")
        writer.lineFeed()
        writer.verbatim(PackageResources.worksheet_css)
        end()
        end()
    }

    private mutating func writeContents(_ parts: [Worksheet.Part]) {
        begin("nav", ["aria-label": "目录"])
        begin("ol")
        for (index, part) in parts.enumerated() {
            writer.open("li")
            writer.element("a", ["href": "#part-\(index + 1)"], text: part.heading)
            end()
        }
        end()
        end()
    }

    private mutating func write(_ part: Worksheet.Part, number: Int) {
        begin("section", ["aria-labelledby": "part-\(number)"])
        line("h2", ["id": "part-\(number)"], part.heading)
        if !part.note.isEmpty { line("p", ["class": "note"], part.note) }
        for (index, table) in part.tables.enumerated() {
            // A caption that says the heading again is left out.
            let isNamed = table.caption == part.heading
            write(table, id: isNamed ? "part-\(number)" : "table-\(number)-\(index + 1)", showsCaption: !isNamed)
        }
        end()
    }

    private mutating func write(_ table: Worksheet.Table, id: String, showsCaption: Bool) {
        begin("div", ["class": "box", "role": "group", "tabindex": "0", "aria-labelledby": id])
        begin("table", ["aria-labelledby": id])
        if showsCaption { line("caption", ["id": id], table.caption) }
        begin("thead")
        begin("tr")
        for head in table.header { line("th", ["scope": "col"], head) }
        end()
        end()
        begin("tbody")
        for row in table.rows {
            begin("tr")
            for (index, cell) in row.enumerated() { write(cell, isFirst: index == 0) }
            end()
        }
        end()
        end()
        end()
    }

    private mutating func write(_ cell: Worksheet.Cell, isFirst: Bool) {
        switch cell {
        case .text(let text): isFirst ? line("th", ["scope": "row"], text) : line("td", [:], text)
        case .number(let text): line("td", ["class": "number"], text)
        case .alert(let text): line("td", ["class": "alert"], text)
        case .none: line("td", [:], "")
        case .chart(let chart):
            writer.open("td")
            writer.chart(chart)
            end()
        }
    }

    private mutating func begin(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
        writer.open(name, attributes)
        writer.lineFeed()
    }

    private mutating func end() {
        writer.close()
        writer.lineFeed()
    }

    private mutating func line(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ text: String
    ) {
        writer.element(name, attributes, text: text)
        writer.lineFeed()
    }

    private mutating func meta(_ attributes: KeyValuePairs<StaticString, String>) {
        writer.empty("meta", attributes)
        writer.lineFeed()
    }
}
