package import GongwenModel

/// A document as the search finds it (检索用公文): its entry in the index and the file of its text.
package struct SearchDocument: Sendable {
    /// What the index says about it.
    package let entry: SearchEntry
    /// The bytes of its text file, a script that hands the passages to the search page; see ``SearchIndex/textPath(of:)``.
    package let textFile: [UInt8]

    /// Reads what can be found in a finished document.
    ///
    /// - Parameters:
    ///   - title: the title by which it is listed.
    ///   - name: the document's name in the site, without ending.
    ///   - address: its page's address from the search page, percent-encoded.
    ///   - kind: 文种 as shown; empty where unknown.
    ///   - year: the year it belongs to.
    package init(
        of document: Document, title: String, name: String, address: String, kind: String, year: Int?
    ) {
        let text = SearchText(of: document)
        let facts = SearchFacts(
            title: title, name: name, address: address, kind: kind, year: year.map(String.init) ?? "",
            number: document.header.documentNumber.plain)
        entry = SearchEntry(bytes: facts.entry(of: text))
        textFile = Self.textFile(of: text, name: name)
    }

    /// `gongwenSearch.text(NAME, [[ID, PASSAGE, …], …])`.
    private static func textFile(of text: SearchText, name: String) -> [UInt8] {
        var output: [UInt8] = []
        ScriptText.append(verbatim: "gongwenSearch.text(", to: &output)
        ScriptText.append(name, to: &output)
        ScriptText.append(verbatim: ",[\n", to: &output)
        for (index, part) in text.parts.enumerated() {
            if index > 0 { ScriptText.append(verbatim: ",\n", to: &output) }
            ScriptText.append([part.anchor] + part.passages, to: &output) { ScriptText.append($0, to: &$1) }
        }
        ScriptText.append(verbatim: "\n]);\n", to: &output)
        return output
    }
}

/// What a result says about its document.
private struct SearchFacts {
    let title: String
    let name: String
    let address: String
    let kind: String
    /// Empty where unknown.
    let year: String
    let number: String

    func entry(of text: SearchText) -> [UInt8] {
        var output: [UInt8] = []
        let fields: [(StaticString, String)] = [
            ("{\"name\":", name), (",\"address\":", address), (",\"title\":", title), (",\"kind\":", kind),
            (",\"year\":", year), (",\"number\":", number),
        ]
        for (key, value) in fields {
            ScriptText.append(verbatim: key, to: &output)
            ScriptText.append(value, to: &output)
        }
        ScriptText.append(verbatim: ",\"headings\":", to: &output)
        ScriptText.append(text.headings, to: &output) { heading, output in
            ScriptText.append(verbatim: "[", to: &output)
            output += Array("\(heading.depth),".utf8)
            ScriptText.append(heading.anchor, to: &output)
            ScriptText.append(verbatim: ",", to: &output)
            ScriptText.append(heading.text, to: &output)
            ScriptText.append(verbatim: "]", to: &output)
        }
        ScriptText.append(verbatim: ",\"terms\":", to: &output)
        ScriptText.append(text.terms, to: &output) { term, output in
            ScriptText.append([term.anchor, term.text], to: &output) { ScriptText.append($0, to: &$1) }
        }
        ScriptText.append(verbatim: ",\"signature\":\"", to: &output)
        output += SearchSignature(of: signed(text)).base64
        ScriptText.append(verbatim: "\"}", to: &output)
        return output
    }

    /// Everything a search may ask for, with a mark between what does not belong together.
    private func signed(_ text: SearchText) -> [UInt8] {
        var output: [UInt8] = []
        func add(_ string: String) {
            output += Array(string.utf8)
            output.append(UInt8(ascii: "|"))
        }
        for string in [title, kind, year.isEmpty ? "" : year + "年", number] { add(string) }
        for one in text.headings + text.terms { add(one.text) }
        for part in text.parts { for passage in part.passages { add(passage) } }
        return output
    }
}
