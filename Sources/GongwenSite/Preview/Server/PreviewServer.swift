import FlyingSocks
import Glibc
import Synchronization

/// Why the preview server cannot start (预览服务起不来的原因).
package enum PreviewServerTrouble: Error, Equatable {
    /// Another program listens on the port.
    case portTaken
    /// The system keeps the port for others.
    case portRefused
    /// The system's error number.
    case system(code: Int32)
}

/// A web server for this machine alone (预览服务): HTTP/1 on 127.0.0.1, `GET` and `HEAD`, pages from a closed list.
///
/// It knows nothing of documents and reads no file: what there is to see comes from a ``PreviewContent``. Sockets and their
/// waiting are FlyingSocks'; requests are read here, because FlyingFox sets no limit to their length and time and hangs up
/// on bad ones without an answer (Decisions/11).
package struct PreviewServer: Sendable {
    /// The port it listens on.
    package let port: UInt16
    private let listener: Socket
    private let limits: PreviewLimits

    /// Opens the port; requests wait until ``run(_:)``.
    ///
    /// - Parameter port: 0 for any that is free.
    package init(port: UInt16, limits: PreviewLimits = PreviewLimits()) throws(PreviewServerTrouble) {
        self.limits = limits
        do {
            listener = try Socket(domain: AF_INET, type: .stream)
        } catch {
            throw PreviewServerTrouble(error)
        }
        do {
            // Compilers and plans that run meanwhile must not keep the port.
            _ = fcntl(listener.file.rawValue, F_SETFD, FD_CLOEXEC)
            try listener.setValue(true, for: .localAddressReuse)
            try listener.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
            try listener.listen()
            guard case .ip4("127.0.0.1", let number) = try listener.sockname() else {
                throw SocketError.unsupportedAddress
            }
            self.port = number
        } catch {
            close(listener.file.rawValue)
            throw PreviewServerTrouble(error)
        }
    }

    /// Answers requests until the task is cancelled.
    ///
    /// - Throws: what the system says when it no longer lets the server wait for requests.
    package func run(_ content: some PreviewContent) async throws {
        let pool: SocketPool<ePoll> = .ePoll()
        try await pool.prepare()
        let listener = try AsyncSocket(socket: listener, pool: pool)
        let open = OpenConnections()
        defer { try? self.listener.close() }
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask {
                do { try await pool.run() } catch is CancellationError {} catch  where Task.isCancelled {}
            }
            defer { group.cancelAll() }
            while !Task.isCancelled, let socket = try await next(of: listener) {
                let connection = PreviewConnection(
                    socket: socket, pool: pool, port: port, limits: limits, content: content)
                let hasRoom = open.enter() <= limits.connections
                group.addTask {
                    await connection.serve(isWelcome: hasRoom)
                    open.leave()
                }
            }
        }
    }

    /// The next connection; nil when the task is cancelled.
    private func next(of listener: AsyncSocket) async throws -> AsyncSocket? {
        while true {
            do {
                let socket = try await listener.accept()
                _ = fcntl(socket.socket.file.rawValue, F_SETFD, FD_CLOEXEC)
                return socket
            } catch is CancellationError {
                return nil
            } catch SocketError.failed(_, let code, _) where [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(code) {
                // There is room again when others have hung up.
                do { try await Task.sleep(for: .milliseconds(50)) } catch { return nil }
            } catch SocketError.failed(_, let code, _) where code != EBADF && code != EINVAL {
                // What went wrong concerns the one connection that was to be taken.
                continue
            }
        }
    }
}

/// How many connections are open.
private final class OpenConnections: Sendable {
    private let count = Mutex(0)

    /// Counts one more.
    ///
    /// - Returns: how many there are now.
    func enter() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    func leave() { count.withLock { $0 -= 1 } }
}

extension PreviewServerTrouble {
    fileprivate init(_ error: any Error) {
        switch error {
        case SocketError.failed(_, EADDRINUSE, _): self = .portTaken
        case SocketError.failed(_, EACCES, _): self = .portRefused
        case SocketError.failed(_, let code, _): self = .system(code: code)
        default: self = .system(code: 0)
        }
    }
}
