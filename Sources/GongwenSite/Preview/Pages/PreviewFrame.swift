import GongwenFiles
import GongwenRender

/// The frame of every page of the preview (预览页的框架): head, script, bar, main.
struct PreviewFrame {
    /// The page's title.
    let title: String
    /// The style sheet that comes before the preview's own; nil for none.
    var styleSheet: String?
    /// Whether a change loads the page anew instead of putting the new content in place.
    var reloads = false

    /// The page, with a stamp that tells it from any other.
    func file(_ write: (inout HTMLWriter) -> Void) -> PreviewFile {
        var hash = ContentHash()
        hash.add(page(stamp: "", write))
        let stamp = String(hash.name.prefix(32))
        return PreviewFile(.bytes(page(stamp: stamp, write), type: "text/html; charset=utf-8"), stamp: stamp)
    }

    private func page(stamp: String, _ write: (inout HTMLWriter) -> Void) -> [UInt8] {
        var writer = HTMLWriter(capacity: 1 << 16)
        writer.verbatim("<!DOCTYPE html>\n")
        writer.open("html", ["lang": "zh-CN"])
        writer.open("head")
        writer.empty("meta", ["charset": "utf-8"])
        writer.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        writer.empty("meta", ["name": "color-scheme", "content": "light dark"])
        writer.empty("meta", ["name": "robots", "content": "noindex, nofollow, noarchive"])
        writer.element("title", text: title.withoutControls)
        // Without an icon of their own browsers ask for one.
        writer.empty("link", ["rel": "icon", "href": "data:,"])
        for sheet in [styleSheet, PreviewAddress.style].compactMap({ $0 }) {
            writer.empty("link", ["rel": "stylesheet", "href": sheet])
        }
        writer.open("script", ["src": PreviewAddress.script, "defer": ""])
        writer.close()
        writer.close()
        writer.lineFeed()
        writer.open("body", ["data-stamp": stamp])
        if reloads { writer.attribute("data-reloads") }
        writer.lineFeed()
        writer.element("a", ["class": "skip", "href": "#" + HTMLParts.mainID], text: "跳到正文")
        writer.lineFeed()
        write(&writer)
        writer.close()
        writer.close()
        writer.lineFeed()
        return writer.finished()
    }
}
