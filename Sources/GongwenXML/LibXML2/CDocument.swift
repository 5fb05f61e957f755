import CLibXML2

/// A parsed document of libxml2, owned: freed with this object. It leaves neither the module nor its thread.
final class CDocument {
    private let pointer: UnsafeMutablePointer<xmlDoc>
    /// The document element.
    let root: CNode
    /// Whether places in the input can be told byte by byte: it is UTF-8, declared or not.
    let isUTF8: Bool

    private init(pointer: UnsafeMutablePointer<xmlDoc>, root: CNode, isUTF8: Bool) {
        self.pointer = pointer
        self.root = root
        self.isUTF8 = isUTF8
    }

    deinit { xmlFreeDoc(pointer) }

    /// The largest input taken, in bytes: 64 MiB, a thousand times a long report.
    static let maximumBytes = 64 << 20

    /// Parses bytes; the failure says what the sink cannot know.
    ///
    /// - Complexity: linear; the library bounds nesting (256) and the size of one text (10 MB).
    static func parse(_ bytes: [UInt8]) -> Result<CDocument, ParseRefusal> {
        _ = LibXML2.ready
        guard !bytes.isEmpty else { return .failure(.empty) }
        guard bytes.count <= maximumBytes else { return .failure(.tooLarge) }
        let parsed = bytes.withUnsafeBytes {
            xmlReadMemory(
                $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, LibXML2.parseOptions)
        }
        guard let parsed else { return .failure(.notWellFormed) }
        guard let root = xmlDocGetRootElement(parsed) else {
            xmlFreeDoc(parsed)
            return .failure(.notWellFormed)
        }
        let hasUTF16Mark = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
        let encoding = parsed.pointee.encoding.map { String(cString: $0).uppercased() } ?? "UTF-8"
        let document = CDocument(
            pointer: parsed, root: root, isUTF8: !hasUTF16Mark && ["UTF-8", "UTF8", "US-ASCII"].contains(encoding))
        // Entities can be declared nowhere else; a document without this cannot grow while it is read.
        guard parsed.pointee.intSubset == nil else { return .failure(.documentType) }
        return .success(document)
    }

    /// The document's own copy of a name, so that names can be compared as addresses; nil when it does not occur.
    func interned(_ name: StaticString) -> UnsafePointer<xmlChar>? {
        xmlDictExists(pointer.pointee.dict, name.utf8Start, Int32(name.utf8CodeUnitCount))
    }

    /// Checks the document against a compiled schema; what is wrong goes to the sink.
    ///
    /// - Returns: whether libxml2 called it valid. It may say so and yet have reported a fault.
    func conforms(to schema: XMLSchema, reportingTo sink: ErrorSink) -> Bool {
        guard let context = xmlRelaxNGNewValidCtxt(schema.pointer) else { return false }
        defer { xmlRelaxNGFreeValidCtxt(context) }
        gongwen_xml_validation_errors(context, receiveXMLError, sink.handle)
        return xmlRelaxNGValidateDoc(context, pointer) == 0
    }
}

/// Why bytes gave no document, beyond what libxml2 said itself.
enum ParseRefusal: Error {
    case empty, tooLarge, notWellFormed, documentType
}
