import GongwenModel

/// The page round the text: head, skip link, site line, contents, main.
extension HTMLPage {
    /// Nothing is loaded and nothing runs, whatever a site puts round the page later.
    private static let securityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

    /// Writes the whole page.
    mutating func writePage() {
        writer.verbatim("<!DOCTYPE html>\n")
        writer.open("html", ["lang": "zh-CN"])
        writer.lineFeed()
        writeHead()
        writer.open("body")
        writer.lineFeed()
        writer.element("a", ["class": "skip", "href": "#" + HTMLParts.mainID], text: "跳到正文")
        writer.lineFeed()
        writeSiteLine()
        if !isGlossaryAlone { writeContents() }
        writer.open("main", ["id": HTMLParts.mainID, "tabindex": "-1"])
        writer.lineFeed()
        if isGlossaryAlone, let glossary = document.glossary { write(glossary) } else { writeArticle() }
        writer.close()
        writer.lineFeed()
        writer.close()
        writer.lineFeed()
        writer.close()
        writer.lineFeed()
    }

    /// The title by which the page is known: the document's own, else what identifies it instead, else a word for all.
    var pageTitle: Text {
        let title = ownTitle
        return title.plain.isEmpty ? "公文" : title
    }

    /// The document's title, else that of the text it passes on, else its mark; empty without any.
    var ownTitle: Text {
        if !document.main.title.isEmpty { return document.main.title }
        if let title = document.passedOn?.text.title, !title.isEmpty { return title }
        let mark = document.header.organMark
        return Text((mark?.organs ?? []).flatMap(\.inlines) + [.text(mark?.suffix ?? "", at: .none)])
    }

    private mutating func writeHead() {
        let title = pageTitle
        writer.open("head")
        writer.lineFeed()
        writeMeta(["charset": "utf-8"])
        writeMeta([
            "http-equiv": "Content-Security-Policy",
            "content": Self.securityPolicy,
        ])
        writeMeta(["name": "viewport", "content": "width=device-width, initial-scale=1"])
        writeMeta(["name": "color-scheme", "content": "light dark"])
        writer.open("title")
        text(title.plain, at: title.place)
        writer.close()
        writer.lineFeed()
        for (name, value) in options.tags(articleTitle: document.main.title.plain) {
            writeMeta(["name": name, "content": value])
        }
        writer.open("style")
        writer.lineFeed()
        writer.verbatim(PackageResources.page_css)
        writer.verbatim(Array(PrintStyle(layout).rules.utf8))
        writer.close()
        writer.lineFeed()
        writer.close()
        writer.lineFeed()
    }

    private mutating func writeMeta(_ attributes: KeyValuePairs<StaticString, String>) {
        writer.empty("meta", attributes)
        writer.lineFeed()
    }

    /// The site and column, publication time and source, those that are known.
    private mutating func writeSiteLine() {
        let facts: [(name: StaticString, label: String, value: String?)] = [
            ("site-name", "", options.siteName), ("column-name", "", options.columnName),
            ("publication-time", "发布时间：", options.publicationTime), ("source", "来源：", options.contentSource),
        ]
        guard facts.contains(where: { $0.value != nil }) else { return }
        writer.open("header", ["class": "site"])
        writer.open("p")
        var isFirst = true
        for case (let name, let label, let value?) in facts {
            if !isFirst { writer.text(" ") }
            isFirst = false
            writer.element("span", ["class": name.description], text: label + value)
        }
        writer.close()
        writer.close()
        writer.lineFeed()
    }
}
