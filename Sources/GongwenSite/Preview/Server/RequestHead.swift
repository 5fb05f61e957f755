/// The head of an HTTP/1 request (请求头), read strictly: what the standard lets a server refuse is refused.
///
/// Only what the preview needs is kept. Nothing in it is trusted: the target is decoded once, and looked up in a closed
/// list of pages afterwards.
///
/// - Source: RFC 9112, 2 to 6.
package struct RequestHead: Equatable {
    /// The method, for example `GET`.
    package let method: String
    /// The path, decoded: begins with `/`, has no `.` or `..` between slashes and no control character.
    package let path: String
    /// The fields of the query, decoded; of those that come twice the first.
    package let query: [String: String]
    /// What the `Host` field says, in lower case.
    package let host: String

    /// The longest request line, in bytes.
    package static let lineLimit = 4096
    /// The longest head with its request line, in bytes.
    package static let limit = 16_384
    /// The most header fields.
    static let fieldLimit = 100

    private static let lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")

    /// Where the head ends in what has been received, behind its blank line; nil while it has not all come.
    ///
    /// - Parameter seen: the number of bytes that were looked at before.
    /// - Throws: what can be said already: no head begins like this, or goes on as long as this.
    package static func end(in bytes: [UInt8], seen: Int) throws(RequestTrouble) -> Int? {
        // A method begins with a letter; whoever says something else (TLS, for one) need not say it to the end.
        if let first = bytes.first, !(0x41...0x5A).contains(first) { throw .malformed }
        var index = max(3, seen)
        while index < bytes.count {
            if bytes[index] == lineFeed, bytes[index - 1] == carriageReturn, bytes[index - 2] == lineFeed,
                bytes[index - 3] == carriageReturn
            {
                if index >= limit { throw .headTooLarge }
                return index + 1
            }
            index += 1
        }
        if bytes.count > lineLimit, !bytes.prefix(lineLimit).contains(lineFeed) { throw .lineTooLong }
        if bytes.count > limit { throw .headTooLarge }
        return nil
    }

    /// Reads a head with its blank line.
    package init(_ bytes: some Collection<UInt8>) throws(RequestTrouble) {
        var lines = try Self.lines(of: Array(bytes))[...]
        guard let first = lines.popFirst() else { throw .malformed }
        if first.count > Self.lineLimit { throw .lineTooLong }
        let parts = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 3, first.allSatisfy({ (0x20...0x7E).contains($0) }) else { throw .malformed }
        guard (1...16).contains(parts[0].count), parts[0].allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw .malformed
        }
        method = String(decoding: parts[0], as: UTF8.self)
        (path, query) = try Self.target(parts[1])
        let version = String(decoding: parts[2], as: UTF8.self)
        guard version.hasPrefix("HTTP/") else { throw .malformed }
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .wrongVersion }

        if lines.count > Self.fieldLimit { throw .headTooLarge }
        var hosts: [String] = []
        for line in lines {
            let (name, value) = try Self.field(line)
            switch name {
            case "host": hosts.append(value.lowercased())
            case "content-length" where value == "0": break
            case "content-length", "transfer-encoding":
                throw method == "GET" || method == "HEAD" ? .bodyTooLarge : .wrongMethod
            default: break
            }
        }
        guard hosts.count == 1 else { throw .malformed }
        host = hosts[0]
    }

    /// The lines, each of which ends with CR LF, without the blank one at the end.
    private static func lines(of bytes: [UInt8]) throws(RequestTrouble) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        for line in bytes.split(separator: lineFeed, omittingEmptySubsequences: false) {
            // Behind the last line feed there is nothing.
            if line.isEmpty, line.startIndex == bytes.endIndex { break }
            guard line.last == carriageReturn else { throw .malformed }
            lines.append(line.dropLast())
        }
        guard lines.last?.isEmpty == true else { throw .malformed }
        return lines.dropLast()
    }

    /// A header field: its name in lower case, its value without the white space round it.
    private static func field(_ line: ArraySlice<UInt8>) throws(RequestTrouble) -> (name: String, value: String) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { throw .malformed }
        let name = line[..<colon]
        guard name.allSatisfy(isOfToken) else { throw .malformed }
        let value = line[(colon + 1)...]
        guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { throw .malformed }
        let blanks: Set<UInt8> = [0x20, 0x09]
        let start = value.firstIndex { !blanks.contains($0) } ?? value.endIndex
        let end = value.lastIndex { !blanks.contains($0) }.map { $0 + 1 } ?? start
        return (
            String(decoding: name, as: UTF8.self).lowercased(), String(decoding: value[start..<end], as: UTF8.self)
        )
    }

    private static func isOfToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }

    /// The path and query of a request target in origin form.
    private static func target(
        _ target: ArraySlice<UInt8>
    ) throws(RequestTrouble) -> (path: String, query: [String: String]) {
        guard target.first == UInt8(ascii: "/"), !target.contains(UInt8(ascii: "#")) else { throw .malformed }
        let mark = target.firstIndex(of: UInt8(ascii: "?"))
        let path = try PercentCoding.decoded(target[..<(mark ?? target.endIndex)])
        for part in path.split(separator: "/") where part == "." || part == ".." { throw .malformed }
        if path.utf8.contains(UInt8(ascii: "\\")) { throw .malformed }
        var query: [String: String] = [:]
        if let mark {
            for pair in target[(mark + 1)...].split(separator: UInt8(ascii: "&")).prefix(fieldLimit) {
                let equals = pair.firstIndex(of: UInt8(ascii: "="))
                let name = try PercentCoding.decoded(pair[..<(equals ?? pair.endIndex)])
                let value = try equals.map { index throws(RequestTrouble) in
                    try PercentCoding.decoded(pair[(index + 1)...])
                }
                if query[name] == nil { query[name] = value ?? "" }
            }
        }
        return (path, query)
    }
}
