package import GongwenModel

/// Writes a ``MarkedPage`` as one self-contained web page: no script, no outside request.
///
/// What went is `del`, what came is `ins`: struck and underlined, so that colour is not needed, and told by words to a
/// reader who hears the page.
package struct MarkedPageRenderer: Sendable {
    private static let securityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    private var writer = HTMLWriter()

    /// A renderer has no settings.
    package init() {}

    /// The page; nil with an error where a text holds what HTML cannot carry.
    package func render(_ page: MarkedPage) -> Compiled<[UInt8]> {
        var copy = self
        copy.write(page)
        if let forbidden = copy.writer.metForbidden {
            return Compiled(nil, diagnostics: [.htmlForbiddenCharacter(forbidden, at: .none)])
        }
        return Compiled(copy.writer.finished())
    }

    private mutating func write(_ page: MarkedPage) {
        writer.verbatim("<!DOCTYPE html>\n")
        writer.open("html", ["lang": "zh-CN"])
        writeHead(page.title)
        line { $0.open("body") }
        line { $0.element("a", ["class": "skip", "href": "#main-text"], text: "跳到正文") }
        writeOpening(page)
        line { $0.open("main", ["id": "main-text", "tabindex": "-1"]) }
        for chapter in page.chapters {
            line { $0.open("section", ["aria-labelledby": chapter.identifier]) }
            line { $0.element("h2", ["id": chapter.identifier], text: chapter.title) }
            for block in chapter.blocks { write(block) }
            line { $0.close() }
        }
        line { $0.close() }
        line { $0.close() }
        line { $0.close() }
    }

    private mutating func line(_ write: (inout HTMLWriter) -> Void) {
        write(&writer)
        writer.lineFeed()
    }

    private mutating func writeHead(_ title: String) {
        line { $0.open("head") }
        line { $0.empty("meta", ["charset": "utf-8"]) }
        line { $0.empty("meta", ["http-equiv": "Content-Security-Policy", "content": Self.securityPolicy]) }
        line { $0.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]) }
        line { $0.empty("meta", ["name": "color-scheme", "content": "light dark"]) }
        line { $0.empty("meta", ["name": "robots", "content": "noindex"]) }
        line { $0.element("title", text: title) }
        writer.open("style")
        writer.verbatim(PackageResources.comparison_css)
        line { $0.close() }
        line { $0.close() }
    }

    private mutating func writeOpening(_ page: MarkedPage) {
        line { $0.open("header") }
        line { $0.element("h1", text: page.title) }
        line { $0.open("dl", ["class": "facts"]) }
        for fact in page.facts {
            writer.open("div")
            writer.element("dt", text: fact.name)
            writer.element("dd", text: fact.words)
            line { $0.close() }
        }
        line { $0.close() }
        writer.open("p", ["class": "legend"])
        writer.text("标记：")
        write([(.removed, "删去的文字"), (.same, " "), (.added, "增加的文字")])
        line { $0.close() }
        line { $0.close() }
        guard page.chapters.count > 1 else { return }
        line { $0.open("nav", ["aria-label": "目录"]) }
        writer.open("ul")
        for chapter in page.chapters {
            writer.open("li")
            writer.element("a", ["href": "#" + chapter.identifier], text: chapter.title)
            writer.close()
        }
        writer.close()
        line { $0.close() }
    }

    private mutating func write(_ block: MarkedPage.Block) {
        switch block {
        case .heading(let level, let words, let badges, let note):
            writer.open(Self.headings[min(max(level, 3), 6) - 3], ["class": badges.isEmpty ? "kept" : "changed"])
            for badge in badges { write(badge: badge) }
            write(words)
            write(note: note)
            line { $0.close() }
        case .paragraph(let words, let badge, let note):
            writer.open("p", ["class": badge.isEmpty ? "kept" : "changed"])
            write(badge: badge)
            write(words)
            write(note: note)
            line { $0.close() }
        case .remark(let text): line { $0.element("p", ["class": "remark"], text: text) }
        case .table(let caption, let head, let rows): write(caption, head, rows)
        }
    }

    private static let headings: [StaticString] = ["h3", "h4", "h5", "h6"]

    /// A wide table scrolls by itself, by keyboard too.
    private mutating func write(_ caption: String, _ head: [String], _ rows: [[MarkedPage.Words]]) {
        line { $0.open("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption]) }
        line { $0.open("table") }
        line { $0.element("caption", text: caption) }
        writer.open("thead")
        writer.open("tr")
        for name in head { writer.element("th", ["scope": "col"], text: name) }
        writer.close()
        line { $0.close() }
        line { $0.open("tbody") }
        for row in rows {
            writer.open("tr")
            for (index, cell) in row.enumerated() {
                if index == 0 { writer.open("th", ["scope": "row"]) } else { writer.open("td") }
                write(cell)
                writer.close()
            }
            line { $0.close() }
        }
        line { $0.close() }
        line { $0.close() }
        line { $0.close() }
    }

    private mutating func write(badge: String) {
        guard !badge.isEmpty else { return }
        writer.element("span", ["class": "badge"], text: badge)
        writer.text(" ")
    }

    private mutating func write(note: String) {
        guard !note.isEmpty else { return }
        writer.text(" ")
        writer.element("small", text: note)
    }

    private mutating func write(_ words: MarkedPage.Words) {
        for (mark, text) in words where !text.isEmpty {
            switch mark {
            case .same: writer.text(text)
            case .removed: writer.element("del", text: text)
            case .added: writer.element("ins", text: text)
            }
        }
    }
}
