import GongwenModel
import GongwenRender

/// The bar above a previewed page (预览栏): where it comes from, how it stands, what was found, with links to the source.
struct PreviewBar {
    let document: PreviewDocument
    /// Whether there are other documents to go to.
    let hasList: Bool

    /// The most findings that are listed.
    private static let limit = 200

    func write(_ writer: inout HTMLWriter) {
        writer.open("aside", ["class": "preview-bar", "aria-label": "预览", "data-generated": ""])
        writer.lineFeed()
        writer.open("p", ["class": "preview-line"])
        if hasList {
            writer.element("a", ["href": PreviewAddress.home], text: "全部公文")
            writer.text(" ")
        }
        if document.source != nil {
            writer.element(
                "a", ["href": SiteAddress.link(PreviewAddress.source(document.name))],
                text: document.shown.withoutControls)
        } else {
            writer.element("span", text: document.shown.withoutControls)
        }
        writer.text(" ")
        Self.writeStatus(&writer)
        writer.close()
        writer.lineFeed()
        if let words = stateWords { writer.element("p", ["class": "preview-state"], text: words) }
        writeFindings(&writer)
        writer.close()
        writer.lineFeed()
    }

    /// Where the script says whether changes still arrive.
    static func writeStatus(_ writer: inout HTMLWriter) {
        writer.element("span", ["id": "preview-status", "role": "status"], text: "")
        writer.open("noscript")
        writer.text("浏览器没有开启脚本，改动后请手动刷新")
        writer.close()
    }

    /// What is to be said beside the findings; nil where they say it all.
    private var stateWords: String? {
        switch (document.state, document.made) {
        case (.waiting, nil): "正在编译，请稍候"
        case (.failed, .some): "这份公文现在有错误，编不成；下面是上一次编成的样子"
        case (.failed, nil): "这份公文有错误，还没有编成过"
        case (.gone, .some): "文件不在了；下面是上一次编成的样子"
        case (.gone, nil): "文件不在了"
        case (.current, _), (.waiting, .some): nil
        }
    }

    private func writeFindings(_ writer: inout HTMLWriter) {
        guard !document.findings.isEmpty else {
            if document.state == .current { writer.element("p", ["class": "preview-clean"], text: "没有发现问题") }
            return
        }
        writer.open("details", ["class": "preview-findings"])
        if document.findings.contains(where: { $0.severity == .error }) { writer.attribute("open") }
        writer.element("summary", text: document.findings.summary)
        writer.lineFeed()
        writer.open("ol")
        writer.lineFeed()
        let ordered = Diagnostic.Severity.gravestFirst.flatMap { severity in
            document.findings.filter { $0.severity == severity }
        }
        for finding in ordered.prefix(Self.limit) { write(finding, &writer) }
        writer.close()
        if ordered.count > Self.limit {
            writer.element("p", text: "还有 \(ordered.count - Self.limit) 处没有列出，可用 gongwen check 查看全部")
        }
        writer.close()
        writer.lineFeed()
    }

    private func write(_ finding: Diagnostic, _ writer: inout HTMLWriter) {
        writer.open("li", ["class": finding.severity.rawValue])
        writer.open("p")
        writer.element("strong", ["class": "preview-severity"], text: finding.severity.printed)
        writer.text(" " + finding.message.withoutControls + " ")
        writer.element("code", text: "[\(finding.id)]")
        writer.text(" ")
        writePlace(finding.location, &writer)
        writer.close()
        for case (let name, let words?) in [("说明", finding.explanation), ("依据", finding.clause), ("改法", finding.fix)] {
            writer.element("p", ["class": "preview-more"], text: "\(name)：" + words.withoutControls)
        }
        writer.close()
        writer.lineFeed()
    }

    /// The place as `plans/甲.swift:42:9`, with a link where it is in the source that is shown.
    private func writePlace(_ location: Diagnostic.Location?, _ writer: inout HTMLWriter) {
        guard let location, !location.file.isEmpty else { return }
        var words = location.file.withoutControls
        if location.start.isKnown { words += ":\(location.start.line)" }
        if location.start.column > 0 { words += ":\(location.start.column)" }
        guard location.file == document.shown, location.start.isKnown, document.source != nil else {
            writer.element("span", ["class": "preview-place"], text: words)
            return
        }
        let link = SiteAddress.link(PreviewAddress.source(document.name)) + "#L\(location.start.line)"
        writer.element("a", ["class": "preview-place", "href": link], text: words)
    }
}

extension [Diagnostic] {
    /// How grave the gravest of them is; nil for none.
    var gravest: Diagnostic.Severity? {
        Diagnostic.Severity.gravestFirst.first { severity in contains { $0.severity == severity } }
    }
}
