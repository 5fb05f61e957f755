import GongwenFiles
import GongwenModel
import GongwenRender

/// The pages of a preview (预览的网页), made of values: what the server's list holds.
package enum PreviewPages {
    /// What all pages share: script and style.
    package static var assets: [String: PreviewFile] {
        [
            PreviewAddress.script: PreviewFile(
                .bytes(PackageResources.preview_js, type: "text/javascript; charset=utf-8")),
            PreviewAddress.style: PreviewFile(.bytes(PackageResources.preview_css, type: "text/css; charset=utf-8")),
        ]
    }

    /// A document's page with the findings above it, its style sheet and its source.
    ///
    /// - Parameter hasList: whether the start page lists several documents.
    package static func files(of document: PreviewDocument, hasList: Bool) -> [String: PreviewFile?] {
        let stylePath = PreviewAddress.style(document.name)
        return [
            PreviewAddress.page(document.name): page(of: document, hasList: hasList),
            stylePath: document.made.map { PreviewFile(.bytes($0.styleSheet, type: "text/css; charset=utf-8")) },
            PreviewAddress.source(document.name): document.source.map {
                SourcePage(document: document, source: $0).file
            },
        ]
    }

    private static func page(of document: PreviewDocument, hasList: Bool) -> PreviewFile {
        var frame = PreviewFrame(title: document.title)
        if let made = document.made {
            // With another style the page is another one too, so that whoever has it open hears of it.
            var hash = ContentHash()
            hash.add(made.styleSheet)
            frame.styleSheet = SiteAddress.link(PreviewAddress.style(document.name)) + "?" + hash.name.prefix(16)
        }
        return frame.file { writer in
            PreviewBar(document: document, hasList: hasList).write(&writer)
            if let parts = document.made?.parts { writer.verbatim(parts.contents) }
            writer.open("main", ["id": HTMLParts.mainID, "tabindex": "-1"])
            if let parts = document.made?.parts {
                writer.lineFeed()
                writer.verbatim(parts.article)
            } else {
                writer.element("h1", ["class": "preview-title"], text: document.shown.withoutControls)
                writer.element("p", ["class": "preview-empty"], text: "编成以后，公文就显示在这里。")
            }
            writer.close()
            writer.lineFeed()
        }
    }

    /// The start page: a list of the documents.
    package static func list(of documents: [PreviewDocument]) -> PreviewFile {
        PreviewFrame(title: "预览").file { writer in
            writer.open("aside", ["class": "preview-bar", "aria-label": "预览", "data-generated": ""])
            writer.open("p", ["class": "preview-line"])
            PreviewBar.writeStatus(&writer)
            writer.close()
            writer.close()
            writer.lineFeed()
            writer.open("main", ["id": HTMLParts.mainID, "class": "preview-list", "tabindex": "-1"])
            writer.element("h1", ["class": "preview-title"], text: "预览")
            writer.lineFeed()
            writer.open("ul")
            writer.lineFeed()
            for document in documents { write(document, &writer) }
            writer.close()
            if documents.isEmpty { writer.element("p", text: "工作区的 plans 目录里没有计划（.swift）") }
            writer.close()
            writer.lineFeed()
        }
    }

    private static func write(_ document: PreviewDocument, _ writer: inout HTMLWriter) {
        writer.open("li")
        writer.element(
            "a", ["href": SiteAddress.link(PreviewAddress.page(document.name))],
            text: document.title.withoutControls)
        writer.open("p")
        if document.made != nil { writer.text(document.shown.withoutControls + " ") }
        writer.element(
            "span", ["class": document.findings.gravest?.rawValue ?? "clean"],
            text: document.state == .waiting ? "正在编译" : document.findings.summary)
        writer.close()
        writer.close()
        writer.lineFeed()
    }
}
