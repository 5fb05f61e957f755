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
    ///   - name: the document's name in the site, without ending.
    ///   - address: its page's address from the search page, percent-encoded.
    ///   - kind: 文种 as shown; empty where unknown.
    ///   - year: the year it belongs to.
    package init(of document: Document, name: String, address: String, kind: String, year: Int?) {
        let text = SearchText(of: document)
        let facts = SearchFacts(of: document, name: name, address: address, kind: kind, year: year)
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
    let name: String
    let address: String
    let kind: String
    let year: Int?
    let title: String
    let number: String

    init(of document: Document, name: String, address: String, kind: String, year: Int?) {
        self.name = name
        self.address = address
        self.kind = kind
        self.year = year
        let titles = [document.main.title.plain, document.passedOn?.text.title.plain ?? "", kind, name]
        title = titles.first { !$0.isEmpty } ?? ""
        number = document.header.documentNumber.plain
    }

    func entry(of text: SearchText) -> [UInt8] {
        var output: [UInt8] = []
        ScriptText.append(verbatim: "{\"name\":", to: &output)
        ScriptText.append(name, to: &output)
        ScriptText.append(verbatim: ",\"address\":", to: &output)
        ScriptText.append(address, to: &output)
        ScriptText.append(verbatim: ",\"title\":", to: &output)
        ScriptText.append(title, to: &output)
        ScriptText.append(verbatim: ",\"kind\":", to: &output)
        ScriptText.append(kind, to: &output)
        ScriptText.append(verbatim: ",\"year\":", to: &output)
        ScriptText.append(year.map(String.init) ?? "", to: &output)
        ScriptText.append(verbatim: ",\"number\":", to: &output)
        ScriptText.append(number, to: &output)
        for (key, list): (StaticString, [SearchText.Anchored]) in [
            (",\"headings\":", text.headings), (",\"terms\":", text.terms),
        ] {
            ScriptText.append(verbatim: key, to: &output)
            ScriptText.append(list, to: &output) { one, output in
                ScriptText.append([one.anchor, one.text], to: &output) { ScriptText.append($0, to: &$1) }
            }
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
        for string in [title, kind, year.map { "\($0)年" } ?? "", number] { add(string) }
        for one in text.headings + text.terms { add(one.text) }
        for part in text.parts { for passage in part.passages { add(passage) } }
        return output
    }
}
