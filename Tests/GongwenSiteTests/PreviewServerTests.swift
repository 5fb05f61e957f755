import FlyingSocks
import Foundation
import Glibc
import Testing

@testable import GongwenSite

@Suite("PreviewServer", .serialized) struct PreviewServerTests {
    private static let board = {
        let board = PreviewBoard()
        board.publish([
            "/": PreviewFile(.redirect(to: "/documents/甲 乙")),
            "/documents/甲 乙": PreviewFile(
                .bytes(Array(repeating: UInt8(ascii: "x"), count: 300_000), type: "text/html; charset=utf-8"),
                stamp: "1"),
        ])
        return board
    }()

    /// Limits for what is no matter of time: beside tests that block, a machine may leave the server waiting for long.
    private static let patient = {
        var limits = PreviewLimits()
        limits.request = .seconds(120)
        limits.answer = .seconds(120)
        return limits
    }()

    /// Runs a server while something is asked of it.
    private func withServer(
        _ limits: PreviewLimits = patient, _ body: @escaping @Sendable (UInt16) async throws -> Void
    ) async throws {
        let server = try PreviewServer(port: 0, limits: limits)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run(Self.board) }
            try await body(server.port)
            group.cancelAll()
        }
    }

    /// What is answered to some bytes until the server hangs up.
    private static func answer(_ port: UInt16, _ request: String, hangsUp: Bool = false) async throws -> String {
        let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port))
        defer { try? socket.close() }
        try await socket.write(Data(request.utf8))
        if hangsUp { return "" }
        var bytes: [UInt8] = []
        do {
            while true { bytes += try await socket.read(atMost: 65_536) }
        } catch {
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private static func get(_ port: UInt16, _ path: String, method: String = "GET", host: String? = nil) -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\n\r\n"
    }

    @Test func `pages of the list are given with every guard, and whole`() async throws {
        try await withServer { port in
            let page = try await Self.answer(port, Self.get(port, "/documents/%E7%94%B2%20%E4%B9%99"))
            #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
            for field in [
                "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n",
                "X-Content-Type-Options: nosniff\r\n", "Referrer-Policy: no-referrer\r\n",
                "Cache-Control: no-store\r\n",
                "Content-Type: text/html; charset=utf-8\r\n", "Content-Length: 300000\r\n",
            ] { #expect(page.contains(field)) }
            #expect(page.hasSuffix("\r\n\r\n" + String(repeating: "x", count: 300_000)))

            let head = try await Self.answer(port, Self.get(port, "/documents/%E7%94%B2%20%E4%B9%99", method: "HEAD"))
            #expect(head.contains("Content-Length: 300000\r\n") && head.hasSuffix("\r\n\r\n"))
            let home = try await Self.answer(port, Self.get(port, "/"))
            #expect(home.hasPrefix("HTTP/1.1 302 ") && home.contains("Location: /documents/%E7%94%B2%20%E4%B9%99\r\n"))
        }
    }

    @Test(
        arguments: [
            ("/etc/passwd", "GET", nil, 404), ("/documents", "GET", nil, 404), ("//", "GET", nil, 404),
            ("/../etc/passwd", "GET", nil, 400), ("/%2e%2e/etc/passwd", "GET", nil, 400), ("/%00", "GET", nil, 400),
            ("/", "POST", nil, 405), ("/", "DELETE", nil, 405), ("/", "CONNECT", nil, 405),
            ("/", "GET", "evil.example", 421),
            ("/", "GET", "127.0.0.1", 421), ("/", "GET", "127.0.0.1:1", 421),
            ("/", "GET", "localhost.evil.example:80", 421),
            ("/-/changes", "GET", nil, 400), ("/-/changes?page=/x&after=y", "GET", nil, 200),
        ] as [(String, String, String?, Int)])
    func `what is not in the list or not asked rightly is refused`(
        _ path: String, _ method: String, _ host: String?, _ status: Int
    ) async throws {
        try await withServer { port in
            let answer = try await Self.answer(port, Self.get(port, path, method: method, host: host))
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
            #expect(answer.contains("X-Content-Type-Options: nosniff\r\n"))
        }
    }

    @Test(arguments: ["localhost", "LOCALHOST", "[::1]", "127.0.0.1"])
    func `this machine has more than one name`(_ name: String) async throws {
        try await withServer { port in
            let answer = try await Self.answer(port, Self.get(port, "/", host: "\(name):\(port)"))
            #expect(answer.hasPrefix("HTTP/1.1 302 "))
        }
    }

    @Test func `who does not go on is sent away, others are served meanwhile`() async throws {
        var limits = PreviewLimits()
        limits.request = .seconds(2)
        try await withServer(limits) { port in
            async let slow = Self.answer(port, "GET / HT")
            var other = ""
            for _ in 0..<20 where !other.hasPrefix("HTTP/1.1 302 ") {
                other = try await Self.answer(port, Self.get(port, "/"))
            }
            #expect(other.hasPrefix("HTTP/1.1 302 "))
            #expect(try await slow.hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test func `connections beyond the limit are turned away until others have gone`() async throws {
        var limits = PreviewLimits()
        limits.connections = 4
        limits.request = .milliseconds(500)
        try await withServer(limits) { port in
            let silent = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<12 { group.addTask { try await Self.answer(port, "GET /") } }
                return try await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(silent.contains { $0.hasPrefix("HTTP/1.1 408 ") })
            #expect(silent.contains { $0.hasPrefix("HTTP/1.1 503 ") })
            // They are answered a little before they are gone.
            var later = ""
            for _ in 0..<100 where !later.hasPrefix("HTTP/1.1 302 ") {
                later = try await Self.answer(port, Self.get(port, "/"))
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(later.hasPrefix("HTTP/1.1 302 "))
        }
    }

    @Test func `who waits for a change is told, and forgotten when gone`() async throws {
        try await withServer { port in
            let question = Self.get(port, "/-/changes?page=/new&after=")
            for _ in 0..<50 { _ = try await Self.answer(port, question, hangsUp: true) }
            while Self.board.waiting > 0 { try await Task.sleep(for: .milliseconds(5)) }
            async let told = Self.answer(port, question)
            while Self.board.waiting == 0 { try await Task.sleep(for: .milliseconds(5)) }
            Self.board.publish(["/new": PreviewFile(.bytes([], type: "text/html"), stamp: "stamp")])
            #expect(try await told.hasSuffix("\r\n\r\nstamp"))
            Self.board.publish(["/new": nil])
        }
    }

    @Test func `a question after changes is answered at last when there are none`() async throws {
        var limits = Self.patient
        limits.waiting = .milliseconds(100)
        try await withServer(limits) { port in
            let page = "/documents/%E7%94%B2%20%E4%B9%99"
            let answer = try await Self.answer(port, Self.get(port, "/-/changes?page=\(page)&after=1"))
            #expect(answer.hasSuffix("\r\n\r\n1"))
        }
    }

    @Test func `a taken port is reported, and free again afterwards`() async throws {
        let port = try PreviewServer(port: 0)
        #expect(throws: PreviewServerTrouble.portTaken) { try PreviewServer(port: port.port) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await port.run(Self.board) }
            _ = try await Self.answer(port.port, Self.get(port.port, "/"))
            group.cancelAll()
        }
        #expect(try PreviewServer(port: port.port).port == port.port)
    }
}
