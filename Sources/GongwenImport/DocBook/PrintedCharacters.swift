import GongwenModel
import GongwenPlain
import GongwenXML

/// The characters that are printed, white space aside: those of a DocBook file and of the document read from it must
/// be the same (文字核对).
///
/// This is what makes reading safe: numbers, labels and titles that the model works out anew are compared with what
/// the file says, so that a hand that changed them is told instead of overruled.
struct PrintedCharacters {
    private var bytes: [UInt8] = []
    /// Where each run of text begins, with its line.
    private var runs: [(start: Int, line: Int)] = []

    /// Compares the text of an article with what the document read from it prints.
    ///
    /// - Parameter inOrder: false where the file has a part elsewhere than it is printed: the characters alone count.
    static func compare(
        _ root: XMLElement, with document: Document, inOrder: Bool = true
    ) throws(DocBookReadError) {
        var found = PrintedCharacters()
        found.add(root)
        var expected = PrintedCharacters()
        expected.add(PlainRenderer(marksScripts: false).render(document).output ?? [])
        if found.bytes == expected.bytes { return }
        if !inOrder, found.bytes.sorted() == expected.bytes.sorted() { return }
        let common = zip(found.bytes, expected.bytes).prefix { $0 == $1 }.count
        let line = found.runs.last { $0.start <= common }?.line ?? root.line
        throw .wordsDiffer(found: found.words(at: common), expected: expected.words(at: common), line: line)
    }

    private mutating func add(_ element: XMLElement) {
        // The parser admits 256 levels, so the recursion is bounded.
        for child in element.children {
            switch child {
            case .text(let text):
                runs.append((bytes.count, element.line))
                add(text.utf8)
            case .element(let inner): add(inner)
            }
        }
    }

    private mutating func add(_ text: some Sequence<UInt8>) {
        for byte in text where !DocBookNode.isSpace(byte) { bytes.append(byte) }
    }

    /// Some characters from an offset on, which may lie inside a character.
    private func words(at offset: Int) -> String {
        var start = min(offset, bytes.count)
        while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return String(String(decoding: bytes[start...].prefix(60), as: UTF8.self).prefix(12))
    }
}
