/// An answer of the preview server (应答): status, fields and body, with the same guards on every one.
struct PreviewAnswer {
    /// The first line and the fields, with the blank line.
    let head: [UInt8]
    /// The body, which an answer to `HEAD` leaves out.
    let body: [UInt8]

    /// The only script, style and data are the server's own; nobody may put a page into a frame of theirs.
    static let securityPolicy = """
        default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
        frame-ancestors 'none'; base-uri 'none'; form-action 'none'
        """

    private init(
        _ status: Int, _ phrase: String, type: String, body: [UInt8], more: [(name: String, value: String)] = []
    ) {
        let fields = [
            ("Content-Type", type), ("Content-Length", String(body.count)), ("Connection", "close"),
            ("Content-Security-Policy", Self.securityPolicy), ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cache-Control", "no-store"),
        ]
        var head = "HTTP/1.1 \(status) \(phrase)\r\n"
        for (name, value) in fields + more { head += "\(name): \(value)\r\n" }
        self.head = Array((head + "\r\n").utf8)
        self.body = body
    }

    private static let plainText = "text/plain; charset=utf-8"

    /// A file of the list.
    init(_ file: PreviewFile) {
        switch file.body {
        case .bytes(let bytes, let type): self.init(200, "OK", type: type, body: bytes)
        case .redirect(let path):
            self.init(
                302, "Found", type: Self.plainText, body: [], more: [("Location", SiteAddress.link(path))])
        }
    }

    /// A refusal, with a sentence for a person.
    init(_ trouble: RequestTrouble) {
        self.init(
            trouble.rawValue, trouble.phrase, type: Self.plainText, body: Array((trouble.message + "\n").utf8),
            more: trouble == .wrongMethod ? [("Allow", "GET, HEAD")] : [])
    }

    /// A file's stamp.
    init(stamp: String) { self.init(200, "OK", type: Self.plainText, body: Array(stamp.utf8)) }
}
