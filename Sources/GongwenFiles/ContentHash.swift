import Crypto

/// A SHA-256 over fields that cannot run into each other.
package struct ContentHash {
    private var hash = SHA256()

    /// A hash of nothing yet.
    package init() {}

    /// Adds a field.
    package mutating func add(_ field: [UInt8]) {
        var length = UInt64(field.count).littleEndian
        withUnsafeBytes(of: &length) { hash.update(bufferPointer: $0) }
        field.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    /// Adds a field.
    package mutating func add(_ field: String) {
        add(Array(field.utf8))
    }

    /// The 32 bytes of the hash.
    package var bytes: [UInt8] {
        Array(hash.finalize())
    }

    /// The hash in 64 hexadecimal digits.
    package var name: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
