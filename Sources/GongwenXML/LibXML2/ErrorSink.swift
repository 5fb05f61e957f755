import CLibXML2

/// Collects what libxml2 says during one parse or validation.
final class ErrorSink {
    /// More than anyone reads, and a bound on what a hostile document can make us keep.
    private static let limit = 100

    private var errors: [RawXMLError] = []
    /// Whether nodes that errors name belong to a finished document; a parser frees those of a failed one.
    private var keepsNodes = false

    /// What was said so far, forgotten here; from now on errors may name nodes of the finished document.
    func drain() -> [RawXMLError] {
        defer {
            errors = []
            keepsNodes = true
        }
        return errors
    }

    /// What libxml2 needs to find this sink again in its callback; the sink must outlive that use.
    var handle: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    fileprivate func add(_ error: xmlError) {
        guard error.level != XML_ERR_NONE, error.level != XML_ERR_WARNING, errors.count < Self.limit else { return }
        errors.append(RawXMLError(error, keepingNode: keepsNodes))
    }

    /// Runs `body` with all that libxml2 says on this thread going to a new sink.
    ///
    /// Synchronous on purpose: the handler belongs to the thread, so the work may not move to another one midway.
    static func collecting<Result>(_ body: (ErrorSink) -> Result) -> Result {
        let sink = ErrorSink()
        return withExtendedLifetime(sink) {
            gongwen_xml_thread_errors(receiveXMLError, sink.handle)
            defer { gongwen_xml_thread_errors(nil, nil) }
            return body(sink)
        }
    }
}

/// libxml2's callback; a free function, because that is what converts to a C function pointer everywhere.
func receiveXMLError(_ sink: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
    guard let sink, let error else { return }
    Unmanaged<ErrorSink>.fromOpaque(sink).takeUnretainedValue().add(error.pointee)
}
