/// The files of the search (检索文件): the script, the index in chunks, a text a document.
///
/// Everything is a script of its own, because a page opened as a file may load nothing else.
package enum SearchIndex {
    /// How many documents a chunk holds.
    package static let chunkSize = 64

    /// The search page's script.
    package static let script: [UInt8] = PackageResources.search_js

    /// How many chunks the index of so many documents has; the search page is told.
    package static func chunkCount(for documents: Int) -> Int { (documents + chunkSize - 1) / chunkSize }

    /// The path of a chunk in the site.
    ///
    /// - Parameter number: from 1.
    package static func chunkPath(_ number: Int) -> String { "search/index-\(number).js" }

    /// The path of a document's text in the site, not percent-encoded.
    package static func textPath(of name: String) -> String { "search/text/\(name).js" }

    /// A chunk's bytes: `gongwenSearch.index(NUMBER, [ENTRY, …])`.
    ///
    /// - Parameters:
    ///   - entries: those of the chunk, in the site's order.
    ///   - number: the chunk's, from 1.
    package static func chunk(_ entries: ArraySlice<SearchEntry>, number: Int) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(entries.reduce(64) { $0 + $1.bytes.count + 2 })
        ScriptText.append(verbatim: "gongwenSearch.index(", to: &output)
        output += Array(String(number).utf8)
        ScriptText.append(verbatim: ",[\n", to: &output)
        for (index, entry) in entries.enumerated() {
            if index > 0 { ScriptText.append(verbatim: ",\n", to: &output) }
            output += entry.bytes
        }
        ScriptText.append(verbatim: "\n]);\n", to: &output)
        return output
    }
}
