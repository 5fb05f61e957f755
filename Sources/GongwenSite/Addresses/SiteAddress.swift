/// Where the pages of a site lie below its folder (页面地址), as paths and as links.
package enum SiteAddress {
    package static let home = "index.html"
    package static let glossary = "glossary.html"
    package static let search = "search.html"
    package static let searchScript = "search.js"
    package static let style = "style.css"
    package static let feed = "feed.xml"
    package static let sitemap = "sitemap.xml"

    /// The files of a document, by its name.
    package static func page(_ name: String) -> String { "documents/\(name).html" }
    package static func docbook(_ name: String) -> String { "documents/\(name).docbook.xml" }
    package static func text(_ name: String) -> String { "documents/\(name).txt" }

    /// A path below the folder as a link has it: what RFC 3986 does not let stand is written in percent.
    package static func link(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { PercentCoding.encoded(String($0)) }
            .joined(separator: "/")
    }

    /// Whether a document's name can be a file's name on every system that serves pages.
    ///
    /// A control character, a name of dots alone, or one over 180 bytes cannot.
    package static func isUsable(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 180 && !name.utf8.contains(UInt8(ascii: "/"))
            && !name.hasPrefix(".")
            && name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
