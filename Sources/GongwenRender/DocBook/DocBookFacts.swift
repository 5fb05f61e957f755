/// What an element of the model says beside its prose, written into one `remap` attribute: `year=2026 kind=target`.
///
/// `remap` is where DocBook keeps what something was called in another markup. Facts are `key=value`, a blank between
/// two; in a value white space and `%` are written `%20`, `%25`, in a value of a list a comma `%2C` as well.
struct DocBookFacts: Sendable {
    /// The attribute's value; empty while nothing was added.
    private(set) var encoded = ""

    /// No facts.
    init() {}

    /// A single fact.
    init(_ key: String, _ value: String) { add(key, value) }

    /// Adds a fact; an empty value is a fact too.
    mutating func add(_ key: String, _ value: String) {
        begin(key)
        append(value, inList: false)
    }

    /// Adds a fact unless its value is empty.
    mutating func add(_ key: String, ifPresent value: String) {
        if !value.isEmpty { add(key, value) }
    }

    /// Adds a fact of several values, a comma between two.
    mutating func add(_ key: String, list values: [String]) {
        begin(key)
        for (index, value) in values.enumerated() {
            if index > 0 { encoded += "," }
            append(value, inList: true)
        }
    }

    private mutating func begin(_ key: String) {
        if !encoded.isEmpty { encoded += " " }
        encoded += key
        encoded += "="
    }

    private mutating func append(_ value: String, inList: Bool) {
        guard value.utf8.contains(where: { $0 <= 0x2C && DocBookFacts.escape($0, inList: inList) != nil }) else {
            encoded += value
            return
        }
        for scalar in value.unicodeScalars {
            if scalar.value < 0x80, let escape = DocBookFacts.escape(UInt8(scalar.value), inList: inList) {
                encoded += escape
            } else {
                encoded.unicodeScalars.append(scalar)
            }
        }
    }

    private static func escape(_ byte: UInt8, inList: Bool) -> String? {
        switch byte {
        case 0x09: "%09"
        case 0x0A: "%0A"
        case 0x0D: "%0D"
        case 0x20: "%20"
        case UInt8(ascii: "%"): "%25"
        case UInt8(ascii: ",") where inList: "%2C"
        default: nil
        }
    }
}
