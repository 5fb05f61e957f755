/// Writes markup as a stream of open, attribute, text and close calls into one buffer of UTF-8 bytes.
///
/// It is the one place that escapes: `text` and attribute values take any string. Tags balance by construction, since
/// ``close()`` closes the element opened last. Names come from the code, never from a document.
///
///     writer.open("a", ["href": "#n"])
///     writer.text("甲<乙")
///     writer.close()                          // <a href="#n">甲&lt;乙</a>
package struct MarkupWriter<Syntax: MarkupSyntax>: Sendable {
    /// What has been written; complete after ``finished()``.
    package private(set) var bytes: [UInt8] = []
    /// The first character met that no markup can carry, such as U+000B; nil while there is none.
    ///
    /// They are those that XML 1.0 leaves out of its production Char. HTML frowns on a few more, U+007F to U+009F, but
    /// browsers keep them; they are for the checks to report.
    ///
    /// It is written as it is, so that nothing is lost in silence: whoever writes must report it and give no output.
    package private(set) var metForbidden: Unicode.Scalar?
    /// The elements that are open, the innermost last.
    private var openNames: [StaticString] = []
    /// Whether the start tag written last still takes attributes.
    private var tagIsOpen = false

    /// Creates a writer; `capacity` is the number of bytes to set aside.
    package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Opens an element; attributes can follow with ``attribute(_:_:)`` until something is written into it.
    package mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
        startTag(name, attributes)
        openNames.append(name)
        tagIsOpen = true
    }

    /// Adds an attribute to the element opened last; the value is the given parts together.
    package mutating func attribute(_ name: StaticString, _ value: String, _ more: String...) {
        precondition(tagIsOpen, "an attribute belongs directly behind open")
        startAttribute(name)
        escape(value, by: Syntax.attributeEscape)
        for part in more { escape(part, by: Syntax.attributeEscape) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Adds an attribute without a value to the element opened last, as HTML has them: `hidden`.
    package mutating func attribute(_ name: StaticString) {
        attribute(name, "")
    }

    /// Writes characters.
    package mutating func text(_ string: String) {
        endTag()
        escape(string, by: Syntax.textEscape)
    }

    /// Closes the element opened last.
    package mutating func close() {
        endTag()
        guard let name = openNames.popLast() else { preconditionFailure("close without open") }
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an element with characters alone in it.
    package mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text string: String
    ) {
        open(name, attributes)
        text(string)
        close()
    }

    /// Writes an element that has no content: a void one in HTML.
    package mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
        startTag(name, attributes)
        append(Syntax.emptyElementEnd)
    }

    /// Writes a line feed that is no part of the text; only where the language ignores white space.
    package mutating func lineFeed() {
        endTag()
        bytes.append(0x0A)
    }

    /// Everything written.
    ///
    /// - Precondition: every element has been closed.
    package func finished() -> [UInt8] {
        precondition(openNames.isEmpty, "an element is still open")
        return bytes
    }

    /// Writes what needs no escaping and comes from the code: a declaration, a style sheet.
    package mutating func verbatim(_ constant: StaticString) {
        endTag()
        append(constant)
    }

    /// Writes bytes of the program's own, as they are.
    package mutating func verbatim(_ constant: [UInt8]) {
        endTag()
        bytes.append(contentsOf: constant)
    }

    private mutating func startTag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        endTag()
        bytes.append(UInt8(ascii: "<"))
        append(name)
        for (name, value) in attributes {
            startAttribute(name)
            escape(value, by: Syntax.attributeEscape)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func startAttribute(_ name: StaticString) {
        bytes.append(UInt8(ascii: " "))
        append(name)
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func endTag() {
        guard tagIsOpen else { return }
        bytes.append(UInt8(ascii: ">"))
        tagIsOpen = false
    }

    private mutating func append(_ constant: StaticString) {
        constant.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends a string, copying the runs between what has to be escaped.
    ///
    /// - Complexity: linear in the bytes; ASCII letters and Chinese characters cost one comparison each byte.
    @inline(__always)
    private mutating func escape(_ string: String, by replacement: (UInt8) -> StaticString?) {
        var string = string
        string.withUTF8 { utf8 in
            var runStart = 0
            for index in utf8.indices where Self.mayMatter(utf8[index]) {
                let byte = utf8[index]
                if byte < 0x40, let constant = replacement(byte) {
                    bytes.append(contentsOf: utf8[runStart..<index])
                    append(constant)
                    runStart = index + 1
                }
                if metForbidden == nil { noteForbidden(in: utf8, at: index) }
            }
            bytes.append(contentsOf: utf8[runStart...])
        }
    }

    /// Whether a byte may need escaping or begin a character that no markup can carry.
    @inline(__always)
    private static func mayMatter(_ byte: UInt8) -> Bool {
        byte < 0x40 || byte == 0xEF
    }

    /// Records the character that begins at `index`, if no markup can carry it.
    @inline(__always)
    private mutating func noteForbidden(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
        let scalar: UInt32
        switch utf8[index] {
        case let byte where byte < 0x20: scalar = UInt32(byte)
        case 0xEF where utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
            scalar = 0xFFC0 + UInt32(utf8[index + 2] & 0x3F)
        default: return
        }
        if XMLSyntax.forbids(scalar) { metForbidden = Unicode.Scalar(scalar) }
    }
}

/// Writes XML 1.0.
package typealias XMLWriter = MarkupWriter<XMLSyntax>

/// Writes HTML.
package typealias HTMLWriter = MarkupWriter<HTMLSyntax>
