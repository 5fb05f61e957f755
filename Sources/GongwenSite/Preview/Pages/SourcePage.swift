import GongwenModel
import GongwenRender

/// The source of a document with its lines numbered (源文件页): where the places of findings lead.
struct SourcePage {
    let document: PreviewDocument
    let source: [UInt8]

    /// The page.
    var file: PreviewFile {
        let said = Dictionary(grouping: document.findings.filter(isHere)) { Int($0.location?.start.line ?? 0) }
        var lines = lines
        // What is missing at the end of a file is missed behind its last line.
        if said[lines.count + 1] != nil { lines.append([]) }
        return PreviewFrame(title: document.shown, reloads: true).file { writer in
            writer.open("aside", ["class": "preview-bar", "aria-label": "预览", "data-generated": ""])
            writer.open("p", ["class": "preview-line"])
            writer.element(
                "a", ["href": SiteAddress.link(PreviewAddress.page(document.name))], text: "回到公文")
            writer.text(" ")
            PreviewBar.writeStatus(&writer)
            writer.close()
            writer.close()
            writer.lineFeed()
            writer.open("main", ["id": HTMLParts.mainID, "class": "preview-source", "tabindex": "-1"])
            writer.element("h1", ["class": "preview-title"], text: document.shown.withoutControls)
            writer.lineFeed()
            writer.open("ol")
            writer.lineFeed()
            for (index, line) in lines.enumerated() {
                write(line, number: index + 1, said[index + 1] ?? [], &writer)
            }
            writer.close()
            writer.close()
            writer.lineFeed()
        }
    }

    private func isHere(_ finding: Diagnostic) -> Bool {
        finding.location?.file == document.shown && finding.location?.start.isKnown == true
    }

    private var lines: [ArraySlice<UInt8>] {
        var lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    }

    private func write(
        _ line: ArraySlice<UInt8>, number: Int, _ findings: [Diagnostic], _ writer: inout HTMLWriter
    ) {
        writer.open("li", ["id": "L\(number)"])
        if let gravest = findings.gravest { writer.attribute("class", gravest.rawValue) }
        writer.element("code", text: String(decoding: line, as: UTF8.self).withoutControls)
        for finding in findings {
            writer.open("p", ["class": finding.severity.rawValue])
            writer.element("strong", ["class": "preview-severity"], text: finding.severity.printed)
            writer.text(" " + finding.message.withoutControls)
            writer.close()
        }
        writer.close()
        writer.lineFeed()
    }
}
