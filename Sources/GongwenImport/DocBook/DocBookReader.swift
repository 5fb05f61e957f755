public import GongwenModel
import GongwenXML

/// Reads DocBook of ours back into a document (读入 DocBook).
///
/// It takes what `DocBookRenderer` writes, whatever its line breaks between blocks, and nothing else: an element, an
/// attribute or a word it has no place for is an error with its line, so that nothing is lost in silence.
/// Places of the document are lines of the XML.
public enum DocBookReader {
    /// Reads a document.
    ///
    /// - Parameter bytes: XML in any encoding it declares.
    /// - Returns: the document as it was rendered; the reasons of silenced rules are empty, since no output holds them.
    /// - Throws: ``DocBookReadError``.
    public static func read(_ bytes: [UInt8]) throws(DocBookReadError) -> Document {
        let root: XMLElement
        do {
            root = try DocBookValidator.read(bytes).root
        } catch {
            throw DocBookReadError(error)
        }
        guard root.name == "article" else { throw .notAnArticle(root.name, line: root.line) }
        var reading = DocBookReading()
        let document = try reading.document(root)
        try PrintedCharacters.compare(root, with: document, inOrder: !reading.isMoved)
        return document
    }
}

/// The reading of one document.
struct DocBookReading {
    var document = Document()
    /// Whether a part stands elsewhere in the file than it is printed.
    var isMoved = false

    func place(of element: XMLElement) -> Place { Place(line: UInt32(clamping: element.line)) }
}
