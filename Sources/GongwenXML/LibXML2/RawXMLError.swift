import CLibXML2

/// What libxml2 said, copied out of its callback; the library's English sentence is left behind.
struct RawXMLError {
    /// Which part of the library speaks.
    let domain: xmlErrorDomain
    /// The library's number for the fault; the message tables explain them.
    let code: Int
    /// Whether the parser gave up here; what it says afterwards only follows from this.
    let isFatal: Bool
    /// Line of the fault, from 1; 0 when unknown.
    let line: Int
    /// Column of the fault in Unicode code points, from 1; 0 when unknown. Only the parser gives one.
    let column: Int
    /// The names or values the fault is about, in the order of the library's message.
    let first: String?
    let second: String?
    /// The node at fault, when its document is finished and still lives.
    let node: CNode?

    init(_ error: xmlError, keepingNode: Bool) {
        domain = xmlErrorDomain(UInt32(truncatingIfNeeded: error.domain))
        code = Int(error.code)
        isFatal = error.level == XML_ERR_FATAL
        line = Int(error.line)
        column = Int(error.int2)
        first = error.str1.map { String(cString: $0) }
        second = error.str2.map { String(cString: $0) }
        node = keepingNode ? error.node?.assumingMemoryBound(to: xmlNode.self) : nil
    }
}
