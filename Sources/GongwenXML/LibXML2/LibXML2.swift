import CLibXML2

/// What holds for every use of libxml2 in the process.
enum LibXML2 {
    /// Initialises the library and closes its external entity loader, once; touched before any other call.
    ///
    /// The loader is process-wide: afterwards nothing that a document or a schema names is read from a file or from the
    /// network, whatever the flags. Everything is therefore parsed from bytes in memory.
    /// The library's global clean-up is never called: other parts of the process may use it too.
    static let ready: Void = gongwen_xml_initialise()

    /// The flags every document is parsed with: no network, and line numbers above 65,535.
    ///
    /// Nothing else, ever: substituting entities, loading a DTD or lifting the library's own limits each opens a way to
    /// read files or to exhaust memory.
    static let parseOptions = Int32(bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)
}

/// A node of libxml2's tree; valid while its ``CDocument`` lives.
typealias CNode = UnsafeMutablePointer<xmlNode>
