import CLibXML2

/// A RELAX NG schema, compiled once and shared.
///
/// `@unchecked Sendable`: libxml2 only reads a compiled schema while it validates, each validation has a context of its
/// own, and nothing here changes the pointer after `init`.
public final class XMLSchema: @unchecked Sendable {
    let pointer: xmlRelaxNGPtr
    private let isProfile: Bool
    /// What the schema admits, to say in a message; nil for schemas other than our profile.
    var grammar: ProfileGrammar? { isProfile ? .profile : nil }

    /// Compiles a schema in RELAX NG's XML syntax.
    ///
    /// It must be complete in itself: nothing it includes is read.
    ///
    /// - Throws: ``XMLSchemaError/notASchema(code:line:)``.
    public convenience init(relaxNG bytes: [UInt8]) throws(XMLSchemaError) {
        try self.init(relaxNG: bytes, isProfile: false)
    }

    init(relaxNG bytes: [UInt8], isProfile: Bool) throws(XMLSchemaError) {
        _ = LibXML2.ready
        let compiled: Result<xmlRelaxNGPtr, XMLSchemaError> = ErrorSink.collecting { sink in
            let schema = bytes.withUnsafeBytes { buffer -> xmlRelaxNGPtr? in
                let source = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
                guard let size = Int32(exactly: buffer.count), let source,
                    let context = xmlRelaxNGNewMemParserCtxt(source, size)
                else { return nil }
                defer { xmlRelaxNGFreeParserCtxt(context) }
                gongwen_xml_schema_parser_errors(context, receiveXMLError, sink.handle)
                return xmlRelaxNGParse(context)
            }
            let errors = sink.drain()
            guard let schema, errors.isEmpty else {
                schema.map(xmlRelaxNGFree)
                return .failure(.notASchema(code: errors.first?.code ?? 0, line: errors.first?.line ?? 0))
            }
            return .success(schema)
        }
        pointer = try compiled.get()
        self.isProfile = isProfile
    }

    deinit { xmlRelaxNGFree(pointer) }

    /// Parses a document and checks it against this schema.
    ///
    /// - Returns: what is wrong, in document order; empty when the document is valid.
    /// - Complexity: linear in the size with our profile. The whole DocBook schema takes some thirty times as long, and
    ///   more than linear time for thousands of siblings.
    public func validate(_ xml: [UInt8]) -> [XMLProblem] {
        XMLExamination.run(xml, schema: self).problems
    }
}
