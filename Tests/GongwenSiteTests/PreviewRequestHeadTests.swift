import Testing

@testable import GongwenSite

@Suite("RequestHead") struct PreviewRequestHeadTests {
    private static let host = "Host: 127.0.0.1:80\r\n"

    private func head(_ text: String) throws(RequestTrouble) -> RequestHead { try RequestHead(Array(text.utf8)) }

    @Test func `a plain request is read with its path and query decoded`() throws {
        let read = try head(
            "GET /documents/%E7%94%B2?after=a%26b&page=%2Fx&after=c HTTP/1.1\r\nHOST:\tLocalHost:80 \r\nX: \u{00E9}\r\n\r\n"
        )
        #expect(read.method == "GET")
        #expect(read.path == "/documents/甲")
        #expect(read.query == ["after": "a&b", "page": "/x"])
        #expect(read.host == "localhost:80")
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\n\r\n", RequestTrouble.malformed),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", .malformed),
        ("GET / HTTP/1.1\nHost: a\n\n", .malformed),
        ("GET /\r\n\r\n", .malformed),
        ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("get / HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /甲 HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /../a HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /a/.. HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /%2e%2E/a HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /a%2F..%2fb HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /a%5C..%5Cb HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /%0D%0A HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /%FF HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /%C0%AE HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET /?a=%00 HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", .malformed),
        ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", .malformed),
        ("GET / HTTP/1.1\r\nHost: a\u{0}\r\n\r\n", .malformed),
        ("GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", .malformed),
        ("GET / FTP/1.1\r\nHost: a\r\n\r\n", .malformed),
        ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", .wrongVersion),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n", .bodyTooLarge),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", .bodyTooLarge),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n", .wrongMethod),
    ])
    func `what is not written as it should be is refused`(_ text: String, _ trouble: RequestTrouble) {
        #expect(throws: trouble) { try head(text) }
    }

    @Test func `long lines and heads are refused before they end`() {
        let line = Array("GET /".utf8) + Array(repeating: UInt8(ascii: "a"), count: RequestHead.lineLimit)
        #expect(throws: RequestTrouble.lineTooLong) { try RequestHead.end(in: line, seen: 0) }
        let fields = Array("GET / HTTP/1.1\r\nA: ".utf8) + Array(repeating: UInt8(ascii: "a"), count: RequestHead.limit)
        #expect(throws: RequestTrouble.headTooLarge) { try RequestHead.end(in: fields, seen: 0) }
        #expect(throws: RequestTrouble.headTooLarge) {
            try head("GET / HTTP/1.1\r\n" + Self.host + String(repeating: "A: b\r\n", count: 200) + "\r\n")
        }
    }

    @Test func `what is no head is refused at its first byte, half a head is waited for`() throws {
        #expect(throws: RequestTrouble.malformed) { try RequestHead.end(in: [0x16, 0x03, 0x01], seen: 0) }
        #expect(throws: RequestTrouble.malformed) { try RequestHead.end(in: Array("\r\nGET".utf8), seen: 0) }
        #expect(try RequestHead.end(in: [], seen: 0) == nil)
        #expect(try RequestHead.end(in: Array("GET / HTTP/1.1\r\n".utf8), seen: 0) == nil)
    }

    @Test func `a head is found however it is cut, and ends where it ends`() throws {
        let whole = Array("GET / HTTP/1.1\r\n\(Self.host)\r\nGET /next".utf8)
        let end = whole.count - "GET /next".utf8.count
        for cut in 1..<whole.count {
            let first = try RequestHead.end(in: Array(whole[..<cut]), seen: 0)
            #expect(first == (cut >= end ? end : nil))
            if first == nil { #expect(try RequestHead.end(in: whole, seen: cut) == end) }
        }
    }
}
