import FlyingSocks
import FoundationEssentials
import Glibc

/// One connection to the preview server (连接): one request, one answer, within limits of size and time.
struct PreviewConnection<Content: PreviewContent>: Sendable {
    let socket: AsyncSocket
    let pool: SocketPool<ePoll>
    let port: UInt16
    let limits: PreviewLimits
    let content: Content

    /// Where pages ask for changes: `?page=PATH&after=STAMP`.
    static var changesPath: String { "/-/changes" }

    /// Takes the request and answers it; the connection is closed in the end, whatever happens.
    ///
    /// - Parameter isWelcome: false where there are too many already.
    func serve(isWelcome: Bool) async {
        do {
            guard isWelcome else { throw RequestTrouble.tooMany }
            let head = try await request()
            let answer = try await answer(to: head)
            try await send(answer, withBody: head.method != "HEAD")
        } catch let trouble as RequestTrouble {
            // Whoever does not take a refusal has gone.
            try? await send(PreviewAnswer(trouble), withBody: true)
        } catch {
            // The client has gone, or does not read.
        }
        await close(on: pool)
    }

    /// Closes the socket while the pool does nothing.
    ///
    /// The pool takes a socket off its list only after it has woken whoever waited for it. Were the socket closed in between,
    /// its number would stay on the list, and whoever gets the same number next would never be woken.
    private func close(on pool: isolated SocketPool<ePoll>) {
        try? socket.close()
    }

    /// The request as it comes in.
    private func request() async throws -> RequestHead {
        do {
            return try await within(limits.request) {
                var bytes: [UInt8] = []
                while true {
                    let seen = bytes.count
                    bytes += try await socket.read(atMost: 4096)
                    if let end = try RequestHead.end(in: bytes, seen: seen) { return try RequestHead(bytes[..<end]) }
                }
            }
        } catch is TimeIsUp {
            throw RequestTrouble.tooSlow
        }
    }

    private func answer(to head: RequestHead) async throws -> PreviewAnswer {
        // A page of some other site whose name was made to lead here (DNS rebinding) must not read ours.
        let hosts = ["127.0.0.1", "localhost", "[::1]"]
        guard hosts.contains(where: { head.host == "\($0):\(port)" || port == 80 && head.host == $0 }) else {
            throw RequestTrouble.wrongHost
        }
        guard head.method == "GET" || head.method == "HEAD" else { throw RequestTrouble.wrongMethod }
        if head.path == Self.changesPath {
            guard let page = head.query["page"] else { throw RequestTrouble.malformed }
            return PreviewAnswer(stamp: try await stamp(of: page, after: head.query["after"] ?? ""))
        }
        guard let file = content.file(at: head.path) else { throw RequestTrouble.noPage }
        return PreviewAnswer(file)
    }

    /// The stamp of a page as soon as it is not `stamp` any longer, or at the end of the time.
    ///
    /// - Throws: where the client has gone meanwhile.
    private func stamp(of page: String, after stamp: String) async throws -> String {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await content.change(of: page, after: stamp) }
            group.addTask { try await Task.sleep(for: limits.waiting) }
            // What is still said is of no interest, only that the client is there.
            group.addTask { try await listen(upTo: RequestHead.limit) }
            defer { group.cancelAll() }
            try await group.next()
        }
        return content.stamp(of: page)
    }

    /// Sends an answer and waits a little for the client to hang up first: closing with something unread would take the
    /// answer away from it.
    private func send(_ answer: PreviewAnswer, withBody: Bool) async throws {
        try await within(limits.answer) {
            try await socket.write(Data(answer.head))
            // In pieces: an answer is not copied as a whole for each who asks.
            var rest = withBody ? answer.body[...] : []
            while !rest.isEmpty {
                try await socket.write(Data(rest.prefix(65_536)))
                rest = rest.dropFirst(65_536)
            }
        }
        shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
        try await within(limits.hangUp) { try await listen(upTo: 1 << 20) }
    }

    /// Reads until the client has gone or has said too much.
    ///
    /// - Throws: always; it never returns otherwise.
    private func listen(upTo limit: Int) async throws {
        var count = 0
        while count <= limit { count += try await socket.read(atMost: 4096).count }
        throw SocketError.disconnected
    }
}
