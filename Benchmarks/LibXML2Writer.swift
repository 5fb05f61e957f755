import CLibXML2

/// libxml2's own serializer on a parsed document: what all other figures are compared with (比较的基准).
final class LibXML2Writer {
    private let document: xmlDocPtr

    /// Parses the bytes; nil where libxml2 refuses them.
    init?(_ xml: [UInt8]) {
        let parsed = xml.withUnsafeBytes { bytes in
            xmlReadMemory(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil, nil,
                Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
        }
        guard let parsed else { return nil }
        document = parsed
    }

    deinit { xmlFreeDoc(document) }

    /// Writes the document to memory and says how many bytes that were.
    func write() -> Int {
        var bytes: UnsafeMutablePointer<xmlChar>?
        var count: Int32 = 0
        xmlDocDumpMemory(document, &bytes, &count)
        if let bytes { gongwen_xml_free(bytes) }
        return Int(count)
    }
}
